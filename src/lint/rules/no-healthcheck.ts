import { lineageOf } from '../../dockerfile/stages.js'
import { imageStages } from '../labels.js'
import type { Rule } from '../rule.js'

export const noHealthcheck: Rule = {
  meta: {
    code: 'DL3057',
    aliases: [],
    name: 'no-healthcheck',
    severity: null,
    tags: ['correctness'],
    summary: 'The image has no HEALTHCHECK.',
    why: 'Docker and Swarm know with it whether the program still answers. Kubernetes does not read it, so the rule is off.',
    bad: [{ dockerfile: 'FROM nginx:1.29\nUSER nginx' }],
    good: [
      { dockerfile: 'FROM nginx:1.29\nHEALTHCHECK CMD ["curl", "-f", "http://localhost/"]' },
      { dockerfile: 'FROM nginx:1.29\nHEALTHCHECK NONE' },
    ],
    remedy: 'Add a HEALTHCHECK.',
  },
  *check({ dockerfile }) {
    for (const stage of imageStages(dockerfile)) {
      const hasCheck = [...lineageOf(stage)].some(({ instructions }) =>
        instructions.some(({ keyword }) => keyword === 'HEALTHCHECK'),
      )
      if (!hasCheck && stage.image !== null)
        yield { at: stage.image, message: 'The stage has no HEALTHCHECK.' }
    }
  },
}
