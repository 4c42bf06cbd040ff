import { excerpt } from '../../dockerfile/excerpt.js'
import { labelsOf } from '../labels.js'
import type { Rule } from '../rule.js'

export const emptyLabel: Rule = {
  meta: {
    code: 'DL3051',
    aliases: [],
    name: 'empty-label',
    severity: 'warning',
    tags: ['maintainability'],
    summary: 'A required label is empty.',
    why: 'An empty label tells no more than a missing one.',
    bad: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x=""',
        settings: { labels: { 'org.example.x': 'text' } },
      },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x=a',
        settings: { labels: { 'org.example.x': 'text' } },
      },
    ],
    remedy: 'Give the label a value.',
  },
  *check({ dockerfile, settings }) {
    for (const { key, value } of labelsOf(dockerfile))
      if (Object.hasOwn(settings.labels, key.value) && value?.value === '')
        yield { at: key, message: `Label ${excerpt(key.value)} is empty.` }
  },
}
