import { excerpt } from '../../dockerfile/excerpt.js'
import { withTriggers } from '../../dockerfile/run-commands.js'
import type { Rule } from '../rule.js'

export const secretInVariable: Rule = {
  meta: {
    code: 'DL3064',
    aliases: ['SecretsUsedInArgOrEnv'],
    name: 'secret-in-variable',
    severity: 'warning',
    tags: ['security'],
    summary: 'ARG or ENV seems to hold a secret.',
    why: 'The value of an ENV is in the configuration of the image, that of an ARG in its history and its provenance: everybody who can pull the image can read it.',
    bad: [
      { dockerfile: 'FROM node:22-slim\nARG NPM_TOKEN\nRUN npm ci' },
      { dockerfile: 'FROM node:22-slim\nENV DB_PASSWORD=hunter2' },
    ],
    good: [
      { dockerfile: 'FROM node:22-slim\nRUN --mount=type=secret,id=npm,env=NPM_TOKEN npm ci' },
      { dockerfile: 'FROM node:22-slim\nENV DB_PASSWORD_FILE=/run/secrets/db' },
    ],
    remedy:
      'Mount the secret into the RUN that needs it, or give it to the container when it starts.',
    differs:
      'Whole words count, as in BuildKit: GOPRIVATE, a user name and TOKEN_FILE are no secrets.',
  },
  *check({ dockerfile }) {
    for (const { keyword, pairs } of withTriggers(dockerfile.instructions)) {
      if (keyword !== 'ARG' && keyword !== 'ENV') continue
      for (const { key } of pairs)
        if (isSecret(key.value))
          yield { at: key, message: `${keyword} ${excerpt(key.value)} seems to hold a secret.` }
    }
  },
}

/** https://github.com/moby/buildkit/blob/master/frontend/dockerfile/dockerfile2llb/convert.go */
const secretWords =
  /(?:^|_)(?:apikey|auth|credentials?|key|password|pword|passwd|secret|token)(?:_|$)/i
const plainWords = /(?:^|_)(?:public|file|version)(?:_|$)/i

function isSecret(key: string): boolean {
  return secretWords.test(key) && !plainWords.test(key)
}
