import {
  isOverridable,
  overrideVerdict,
  type Override,
  type OverridePolicy,
} from '../policy/override.js'
import type { Host, LabelAnswer, PullRequestLabels } from '../ports.js'
import type { ImageReport, Note } from '../report/report.js'
import { labelsOf, pullRequestOf, type Event } from '../sources/event.js'

/** Images with the verdicts that count, and what changed them. */
export interface Overridden {
  readonly images: readonly ImageReport[]
  /** Null when no label let anything pass. */
  readonly override: Override | null
  readonly notes: readonly Note[]
}

export interface OverrideQuestion {
  readonly policy: OverridePolicy
  readonly host: Pick<Host, 'job'>
  readonly event: Event
  readonly labels: PullRequestLabels | undefined
}

/**
 * Lets failed checks pass where the pull request has the label. GitHub is asked only when there is something to
 * override, and when the run happens: the event may be older than the label.
 */
export async function applyOverride(
  images: readonly ImageReport[],
  question: OverrideQuestion,
): Promise<Overridden> {
  const { policy } = question
  const fails = images.some(({ verdict }) =>
    verdict.checks.some((check) => isOverridable(check, policy)),
  )
  const { override, notes } = fails ? await findOverride(question) : nothing
  if (override === null) return { images, override, notes }
  return {
    images: images.map((image) => ({ ...image, verdict: overrideVerdict(image.verdict, policy) })),
    override,
    notes,
  }
}

type Found = Omit<Overridden, 'images'>

const nothing: Found = { override: null, notes: [] }

async function findOverride(question: OverrideQuestion): Promise<Found> {
  const { policy, host, event, labels } = question
  const { label } = policy
  const pullRequest = pullRequestOf(event)
  if (label === null || pullRequest === null || labels === undefined) return nothing
  const answer = await labels.find({ repository: host.job.repository, pullRequest, label })
  return readAnswer(answer, { label, host })
}

function readAnswer(
  answer: LabelAnswer,
  { label, host }: { readonly label: string; readonly host: Pick<Host, 'job'> },
): Found {
  switch (answer.kind) {
    case 'absent':
      return nothing
    case 'set':
      return {
        override: { label, by: answer.by, at: answer.at, unknownWhy: answer.why },
        notes: [],
      }
    case 'unknown': {
      const known = labelsOf(host.job.event).map((name) => name.toLowerCase())
      const { why } = answer
      if (known.includes(label.toLowerCase())) {
        return { override: { label, by: null, at: null, unknownWhy: why }, notes: [] }
      }
      const message = `Whether the label \`${label}\` is set now is not known: ${why}. The event that started the run does not name it.`
      return { override: null, notes: [{ stage: 'sources', message }] }
    }
  }
}
