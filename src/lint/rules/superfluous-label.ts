import { excerpt } from '../../dockerfile/excerpt.js'
import { labelsOf } from '../labels.js'
import type { Rule } from '../rule.js'

export const superfluousLabel: Rule = {
  meta: {
    code: 'DL3050',
    aliases: [],
    name: 'superfluous-label',
    severity: 'info',
    tags: ['maintainability'],
    summary: 'A label is not in the schema.',
    why: 'A schema of labels is of use only when nothing else is set: a misspelt key is found here.',
    bad: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.exmaple.x=a',
        settings: { labels: { 'org.example.x': 'text' }, strictLabels: true },
      },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x=a',
        settings: { labels: { 'org.example.x': 'text' }, strictLabels: true },
      },
    ],
    remedy: 'Remove the label, or add it to the schema.',
  },
  *check({ dockerfile, settings }) {
    if (!settings.strictLabels) return
    for (const { key } of labelsOf(dockerfile))
      if (!Object.hasOwn(settings.labels, key.value))
        yield { at: key, message: `Label ${excerpt(key.value)} is not in the schema.` }
  },
}
