import { excerpt } from '../../dockerfile/excerpt.js'
import { ofKeyword } from '../instructions.js'
import type { Rule } from '../rule.js'

export const invalidLabelKey: Rule = {
  meta: {
    code: 'DL3048',
    aliases: [],
    name: 'invalid-label-key',
    severity: 'style',
    tags: ['maintainability'],
    summary: 'The key of a LABEL is not well formed.',
    why: 'Keys that follow the guidelines can be read by every tool; the namespaces of Docker are reserved.',
    bad: [{ dockerfile: 'FROM debian:12\nLABEL +my-Key="a"' }],
    good: [{ dockerfile: 'FROM debian:12\nLABEL org.example.my-key="a"' }],
    remedy:
      'Use lower-case letters, digits and single . - _ / between them, outside of com.docker, io.docker and org.dockerproject.',
  },
  *check({ dockerfile }) {
    for (const { pairs } of ofKeyword(dockerfile, 'LABEL'))
      for (const { key } of pairs)
        if (!isWellFormed(key.value))
          yield { at: key, message: `Label key ${excerpt(key.value)} is not well formed.` }
  },
}

/** https://docs.docker.com/engine/manage-resources/labels/#key-format-recommendations */
function isWellFormed(key: string): boolean {
  if (/^(?:com\.docker|io\.docker|org\.dockerproject)\./.test(key) || key.includes('$'))
    return key.includes('$')
  return /^[a-z](?:[a-z0-9./_-]*[a-z0-9])?$/.test(key) && !/\.\.|--/.test(key)
}
