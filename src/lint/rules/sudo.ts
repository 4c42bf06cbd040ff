import type { Rule } from '../rule.js'

export const sudo: Rule = {
  meta: {
    code: 'DL3004',
    aliases: [],
    name: 'sudo',
    severity: 'error',
    tags: ['security'],
    summary: 'A RUN uses sudo.',
    why: 'Instructions run as the USER in force, root unless it is changed, so that sudo adds nothing but an installed program that raises rights, and handles signals and the environment in its own way.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN sudo apt-get update' }],
    good: [
      { dockerfile: 'FROM debian:12\nRUN apt-get update' },
      { dockerfile: 'FROM node:22-slim\nUSER root\nRUN mkdir /data\nUSER node' },
    ],
    remedy: 'Switch with USER where root is needed, or use gosu in an entrypoint.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands)
      if (command.name === 'sudo' && command.nameWord !== null)
        yield { at: command.nameWord, message: 'A command is started with sudo.' }
  },
}
