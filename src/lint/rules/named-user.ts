import { excerpt } from '../../dockerfile/excerpt.js'
import { shippedStages } from '../instructions.js'
import type { Rule } from '../rule.js'

export const namedUser: Rule = {
  meta: {
    code: 'DL3066',
    aliases: [],
    name: 'named-user',
    severity: 'info',
    tags: ['security'],
    summary: 'USER is a name, not a number.',
    why: 'Kubernetes cannot tell from a name that a user is not root: with runAsNonRoot it refuses the image.',
    bad: [{ dockerfile: 'FROM node:22-slim\nUSER node' }],
    good: [{ dockerfile: 'FROM node:22-slim\nUSER 1000' }],
    remedy: 'Give the number of the user.',
    differs:
      'Any variable is left alone, and so are the accounts of Windows images, which have no number, root, which runAsNonRoot refuses by number too, and stages that only others copy from.',
  },
  *check({ dockerfile }) {
    const instructions = shippedStages(dockerfile).flatMap((stage) => stage.instructions)
    for (const { words } of instructions.filter(({ keyword }) => keyword === 'USER')) {
      const [word] = words
      const user = word?.value.replace(/["']/g, '').split(':', 1)[0] ?? ''
      if (word === undefined || /^\d+$/.test(user) || user.includes('$')) continue
      if (user === 'root' || windowsAccounts.has(user.toLowerCase())) continue
      yield { at: word, message: `User ${excerpt(word.value)} is not a number.` }
    }
  },
}

/** https://learn.microsoft.com/en-us/virtualization/windowscontainers/manage-containers/container-security */
const windowsAccounts: ReadonlySet<string> = new Set(['containeradministrator', 'containeruser'])
