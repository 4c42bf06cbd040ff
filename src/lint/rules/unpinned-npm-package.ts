import { npmPackages } from '../packages/npm.js'
import { unpinnedProblem } from '../packages/unpinned.js'
import type { Rule } from '../rule.js'

export const unpinnedNpmPackage: Rule = {
  meta: {
    code: 'DL3016',
    aliases: [],
    name: 'unpinned-npm-package',
    severity: 'warning',
    tags: ['reproducibility'],
    summary: 'npm installs a package without a version.',
    why: 'Without a version the build takes the newest release of the day: the same commit gives other packages tomorrow.',
    bad: [{ dockerfile: 'FROM node:22-slim\nRUN npm install -g typescript' }],
    good: [
      { dockerfile: 'FROM node:22-slim\nRUN npm install -g typescript@5.9.3' },
      { dockerfile: 'FROM node:22-slim\nRUN npm install' },
    ],
    remedy: 'Give the version after `@`, or install from a lock file.',
    differs: 'A name that comes wholly from a variable is left alone: it may hold the version.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands)
      yield* unpinnedProblem((npmPackages(command) ?? []).filter(({ value }) => isUnpinned(value)))
  },
}

/** https://docs.npmjs.com/cli/commands/npm-install */
function isUnpinned(name: string): boolean {
  const isFile = /^(?:\.|\/|~\/)|\.(?:tar|tar\.gz|tgz)$/.test(name)
  const isAddress = /^(?:[\w+]+:|git@)/.test(name)
  if (isFile || (isAddress && /#|\.t(?:ar\.)?gz/.test(name))) return false
  return !name.includes('#') && !/.@./.test(name.replace(/^git@/, ''))
}
