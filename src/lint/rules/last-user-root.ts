import { excerpt } from '../../dockerfile/excerpt.js'
import type { Rule } from '../rule.js'

export const lastUserRoot: Rule = {
  meta: {
    code: 'DL3002',
    aliases: [],
    name: 'last-user-root',
    severity: 'warning',
    tags: ['security'],
    summary: 'The last USER of a stage is root.',
    why: 'A process that breaks out of its container as root is root on the node. Root is needed while packages are installed, hardly ever while the program runs.',
    bad: [{ dockerfile: 'FROM node:22-slim\nUSER root\nCMD ["node", "server.js"]' }],
    good: [
      {
        dockerfile:
          'FROM node:22-slim\nUSER root\nRUN mkdir /data\nUSER node\nCMD ["node", "server.js"]',
      },
    ],
    remedy: 'End the stage with a USER that is not root.',
  },
  *check({ dockerfile }) {
    for (const stage of dockerfile.stages) {
      const user = stage.instructions.findLast(({ keyword }) => keyword === 'USER')
      const word = user?.words[0]
      if (word === undefined || !/^["']?(?:root|0)["']?(?::|$)/.test(word.text)) continue
      yield { at: word, message: `The stage ends as user ${excerpt(word.value)}.` }
    }
  },
}
