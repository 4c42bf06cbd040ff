import { makeLeg } from '../../src/report/legs/make-leg.js'
import type { Leg } from '../../src/report/legs/leg.js'
import type { Report } from '../../src/report/report.js'
import { commits } from './report-builder.js'
import * as story from './report-stories.js'

/** A report as the section of a leg in run 11. */
export function legOf(name: string, report: Report, facts: Partial<Leg['facts']> = {}): Leg {
  const identity = { key: name.replaceAll('/', '-'), name, runId: 11, runAttempt: 1 }
  const leg = makeLeg(report, { identity, docsUrl: 'https://docs.example', limit: 20_000 })
  return { ...leg, facts: { ...leg.facts, ...facts } }
}

/** The speaker of the stories, in run 11. */
export const speaker = {
  subject: {
    ...story.unchanged().subject,
    runUrl: 'https://github.com/acme/shop/actions/runs/11',
  },
  tool: story.unchanged().tool,
}

/** A matrix of five images: one over its budget, a new one, one that shrank in an earlier commit, two still. */
export function fiveLegs(): readonly Leg[] {
  const earlier = { runId: 10, head: commits.base }
  return [
    legOf('web', story.unchanged()),
    legOf('api', story.grewOverBudget()),
    legOf('worker', story.shrank(), earlier),
    legOf('cron', story.unchanged()),
    legOf('mail', story.firstImage()),
  ]
}
