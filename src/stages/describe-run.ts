import type { Job } from '../ports.js'
import { reportHeadline } from '../report/headline.js'
import { textMedium } from '../report/medium.js'
import type { Report, RunSubject } from '../report/report.js'
import { capMiddle, oneLine } from '../report/untrusted.js'
import { pullRequestOf, type Event } from '../sources/event.js'
import type { Sides } from './find-sides.js'

/** What was compared, for the report. */
export function describeRun({
  job,
  event,
  sides,
}: {
  readonly job: Job
  readonly event: Event
  readonly sides: Sides
}): RunSubject {
  return {
    event: job.event.name,
    repository: `${job.repository.owner}/${job.repository.name}`,
    pullRequest: pullRequestOf(event),
    headCommit: sides.head.commit,
    headShown: sides.headShown,
    baseCommit: sides.base?.commit ?? null,
    baseWhy: sides.baseWhy,
    serverUrl: job.serverUrl,
    runUrl: job.runUrl,
  }
}

/** Why the step fails, in one line for the log; null when it does not. */
export function explainFailure(report: Report): string | null {
  if (report.status !== 'fail' || report.reportOnly) return null
  const { words } = reportHeadline(report, textMedium)
  const [image, ...others] = report.images
  if (image?.head.state !== 'missing' || others.length > 0) return words
  return `${words}: ${capMiddle(oneLine(image.head.message), longestReason)}`
}

const longestReason = 500
