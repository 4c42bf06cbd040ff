import type { Config } from '../config.js'
import type { CommentOutcome, Job, Ports } from '../ports.js'
import type { CommentPlace } from '../report/comment-place.js'
import { groupKey, identifyLeg } from '../report/legs/leg-identity.js'
import type { Report } from '../report/report.js'
import type { Event } from '../sources/event.js'
import { docsUrl } from './documentation.js'
import { identifyImages } from './identify-images.js'
import type { ImagePlan } from './image-plan.js'
import { sendComment } from './send-comment.js'

export interface CommentDelivery {
  readonly report: Report
  readonly config: Config
  readonly event: Event
  readonly plans: readonly ImagePlan[]
}

/** Begins what a comment needs before there is anything to say, where one may come to be wanted. */
export function prepareComment(
  { config, event }: Pick<CommentDelivery, 'config' | 'event'>,
  { runner, comments }: Pick<Ports, 'runner' | 'comments'>,
): void {
  if (config.comment === 'never' || event.kind !== 'pull-request') return
  comments.prepare({ repository: runner.job.repository, pullRequest: event.pullRequest })
}

/**
 * Comments on the pull request, where the event has one and a comment is wanted. Jobs of a matrix, and jobs with one
 * `comment-group`, share a comment; any other job has its own.
 */
export async function deliverComment(
  delivery: CommentDelivery,
  { runner, comments }: Pick<Ports, 'runner' | 'comments'>,
): Promise<void> {
  const { report, config, event } = delivery
  // A merge group's run belongs to a queue entry; its pull request has been commented on already.
  if (config.comment === 'never' || event.kind !== 'pull-request') {
    runner.setOutputs({ 'comment-url': '' })
    return
  }
  const { repository, runId, runAttempt } = runner.job
  const outcome = await sendComment(report, {
    place: placeComment(delivery, runner.job),
    mode: config.comment,
    placing: config.commentPlacing,
    ifUnwanted: config.unwantedComment,
    to: { comments, repository, pullRequest: event.pullRequest, runId, runAttempt },
  })
  runner.setOutputs({ 'comment-url': 'url' in outcome ? outcome.url : '' })
  if (outcome.kind === 'absent' || outcome.kind === 'deleted') {
    const why = config.comment === 'failure' ? 'Nothing failed' : 'Nothing moved'
    const what = outcome.kind === 'absent' ? 'no comment' : 'the comment was deleted'
    runner.say(`${why}: ${what}.`)
    return
  }
  sayOutcome(outcome, { runner, isFork: event.fork })
}

/** Which comment, and which part of it, is the job's. */
export function placeComment(
  { config, plans }: Pick<CommentDelivery, 'config' | 'plans'>,
  job: Job,
): CommentPlace {
  const { commentKey, commentGroup, matrix } = config
  const images = identifyImages({ config, plans })
  if (matrix === null && commentGroup === null) {
    return { key: commentKey ?? images.key, section: null }
  }
  const { key: imageKey, parts: imageParts } = images
  const identity = identifyLeg({ commentKey, imageKey, imageParts, matrix })
  // Jobs of other matrices write to a named group, too.
  const jobs = commentGroup === null ? config.jobs : null
  return {
    key: groupKey(commentGroup, { workflow: job.workflow, name: job.name }),
    section: { ...identity, jobs },
  }
}

function sayOutcome(
  outcome: Exclude<CommentOutcome, { readonly kind: 'absent' | 'deleted' }>,
  { runner, isFork }: Pick<Ports, 'runner'> & { readonly isFork: boolean },
): void {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      runner.say(`Comment ${outcome.kind}: ${outcome.url}`)
      if (outcome.remark !== undefined) runner.warn(outcome.remark)
      return
    case 'refused':
      if (isFork) {
        // No permission of the job changes this, so it is nothing to warn of.
        runner.notice(
          `A run for a fork may not comment; the report is in the job summary. ${docsUrl}/forks.md shows how it gets its comment all the same.`,
        )
        return
      }
      runner.warn(
        `GitHub refused the comment (${outcome.status}: ${outcome.message}). ` +
          `Give the job the permission \`${outcome.permission}\`; the report is in the job summary.`,
      )
      return
    case 'failed':
      runner.warn(
        `The comment could not be written. ${outcome.message} The report is in the job summary.`,
      )
  }
}
