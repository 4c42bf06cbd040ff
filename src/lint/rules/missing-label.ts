import { excerpt } from '../../dockerfile/excerpt.js'
import { lineageOf } from '../../dockerfile/stages.js'
import { imageStages } from '../labels.js'
import type { Rule } from '../rule.js'

export const missingLabel: Rule = {
  meta: {
    code: 'DL3049',
    aliases: [],
    name: 'missing-label',
    severity: 'info',
    tags: ['maintainability'],
    summary: 'A required label is missing.',
    why: 'Labels that a company requires tell where an image comes from and whom to ask; an image without them is found by nobody.',
    bad: [
      { dockerfile: 'FROM debian:12\nUSER app', settings: { labels: { 'org.example.x': 'text' } } },
    ],
    good: [
      {
        dockerfile: 'FROM debian:12\nLABEL org.example.x=a',
        settings: { labels: { 'org.example.x': 'text' } },
      },
    ],
    remedy: 'Add the label.',
  },
  *check({ dockerfile, settings }) {
    const required = Object.keys(settings.labels).sort()
    if (required.length === 0) return
    for (const stage of imageStages(dockerfile)) {
      if (stage.image === null) continue
      const own = new Set<string>()
      for (const { instructions } of lineageOf(stage))
        for (const { keyword, pairs } of instructions)
          if (keyword === 'LABEL') for (const { key } of pairs) own.add(key.value)
      for (const name of required)
        if (!own.has(name))
          yield { at: stage.image, message: `The stage has no label ${excerpt(name)}.` }
    }
  },
}
