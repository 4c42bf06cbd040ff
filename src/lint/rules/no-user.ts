import { excerpt } from '../../dockerfile/excerpt.js'
import { parseReference } from '../../dockerfile/reference.js'
import type { Stage } from '../../dockerfile/stages.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { finalStage } from '../instructions.js'
import type { Rule } from '../rule.js'

export const noUser: Rule = {
  meta: {
    code: 'DW1002',
    aliases: ['CKV_DOCKER_3', 'DS-0002'],
    name: 'no-user',
    severity: 'warning',
    tags: ['security'],
    summary: 'The image runs as root, for no USER is set.',
    why: 'Most base images leave the user at root. A process that breaks out of its container as root is root on the node, and clusters that forbid root refuse the image.',
    bad: [{ dockerfile: 'FROM node:22-slim\nCMD ["node", "server.js"]' }],
    good: [
      { dockerfile: 'FROM node:22-slim\nUSER node\nCMD ["node", "server.js"]' },
      { dockerfile: 'FROM gcr.io/distroless/nodejs22-debian12:nonroot\nCMD ["server.js"]' },
    ],
    remedy: 'Set a USER that is not root in the final stage.',
  },
  *check({ dockerfile }) {
    const final = finalStage(dockerfile)
    if (final === null || final.image === null) return
    const lineage = [...lineageOf(final)]
    const setsUser = lineage.some(({ instructions }) =>
      instructions.some(({ keyword }) => keyword === 'USER'),
    )
    const base = lineage.at(-1)?.imageName ?? ''
    if (setsUser || hasOwnUser(base) || (base === 'scratch' && !runsSomething(lineage))) return
    yield { at: final.image, message: `The stage from ${excerpt(final.image.value)} sets no USER.` }
  },
}

/** Without a command an image from scratch holds files to take out, not a program to run. */
function runsSomething(lineage: readonly Stage[]): boolean {
  return lineage.some(({ instructions }) =>
    instructions.some(({ keyword }) => keyword === 'CMD' || keyword === 'ENTRYPOINT'),
  )
}

/** Images that are made to run without root say so in their name; Nano Server is one of them. */
function hasOwnUser(image: string): boolean {
  const { registry, repository, tag } = parseReference(image)
  if (registry === 'cgr.dev') return true
  return /nonroot|non-root|rootless|unprivileged|nanoserver/.test(`${repository}:${tag ?? ''}`)
}
