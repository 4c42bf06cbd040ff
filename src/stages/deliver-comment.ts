import type { Config } from '../config.js'
import type { CommentOutcome, CommentRequest, Job, Ports } from '../ports.js'
import { renderComment } from '../report/comment.js'
import { groupKey, identifyLeg } from '../report/legs/leg-identity.js'
import { renderLegs } from '../report/legs/legs-comment.js'
import { makeLeg } from '../report/legs/make-leg.js'
import { hasNews } from '../report/news.js'
import type { Report } from '../report/report.js'
import type { Event } from '../sources/event.js'
import { docsUrl } from './documentation.js'
import { identifyImages } from './identify-images.js'
import type { ImagePlan } from './image-plan.js'

export interface CommentDelivery {
  readonly report: Report
  readonly config: Config
  readonly event: Event
  readonly plans: readonly ImagePlan[]
}

/**
 * Comments on the pull request, where the event has one and a comment is wanted. Jobs of a matrix, and jobs with one
 * `comment-group`, share a comment; any other job has its own.
 */
export async function deliverComment(
  delivery: CommentDelivery,
  { runner, comments }: Pick<Ports, 'runner' | 'comments'>,
): Promise<void> {
  const { config, event } = delivery
  // A merge group's run belongs to a queue entry; its pull request has been commented on already.
  if (config.comment === 'never' || event.kind !== 'pull-request') {
    runner.setOutputs({ 'comment-url': '' })
    return
  }
  const outcome = await send(delivery, { comments, job: runner.job, number: event.pullRequest })
  runner.setOutputs({ 'comment-url': 'url' in outcome ? outcome.url : '' })
  if (outcome.kind === 'absent') {
    runner.say(`${config.comment === 'failure' ? 'Nothing failed' : 'Nothing moved'}: no comment.`)
    return
  }
  sayOutcome(outcome, runner)
}

interface Addressee extends Pick<Ports, 'comments'> {
  readonly job: Job
  readonly number: number
}

function send(delivery: CommentDelivery, to: Addressee): Promise<CommentOutcome> {
  const { report, config } = delivery
  const { job, comments, number } = to
  const request = {
    repository: job.repository,
    pullRequest: number,
    runId: job.runId,
    runAttempt: job.runAttempt,
    ifAbsent: isWanted(report, config) ? 'create' : 'skip',
  } as const
  if (config.matrix !== null || config.commentGroup !== null) return share(delivery, to, request)
  const key = config.commentKey ?? identifyImages(delivery).key
  return comments.upsert({ ...request, key, body: renderComment(report, { docsUrl }) })
}

/** UTF-16 units of all sections, and of one at least; jobs whose number is not known are taken for so many. */
const sharedRoom = 54_000
const leastRoom = 4000
const likelyJobs = 8

function share(
  { report, config, plans }: CommentDelivery,
  { job, comments }: Addressee,
  request: Omit<CommentRequest, 'key' | 'body'>,
): Promise<CommentOutcome> {
  // Jobs of other matrices write to a named group, too.
  const jobs = config.commentGroup === null ? config.jobs : null
  const images = identifyImages({ config, plans })
  const identity = identifyLeg({
    commentKey: config.commentKey,
    imageKey: images.key,
    imageParts: images.parts,
    matrix: config.matrix,
  })
  const limit = Math.max(leastRoom, Math.floor(sharedRoom / (jobs?.total ?? likelyJobs)))
  const run = { runId: job.runId, runAttempt: job.runAttempt }
  return comments.share({
    ...request,
    key: groupKey(config.commentGroup, { workflow: job.workflow, name: job.name }),
    leg: makeLeg(report, { identity: { ...identity, ...run }, docsUrl, limit }),
    jobs,
    write: (legs) => renderLegs(legs, { speaker: report }),
  })
}

function isWanted(report: Report, { comment: mode }: Config): boolean {
  if (mode === 'failure') return report.status === 'fail' || report.override !== undefined
  return mode === 'always' || hasNews(report)
}

function sayOutcome(
  outcome: Exclude<CommentOutcome, { readonly kind: 'absent' }>,
  runner: Ports['runner'],
): void {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      runner.say(`Comment ${outcome.kind}: ${outcome.url}`)
      if (outcome.remark !== undefined) runner.warn(outcome.remark)
      return
    case 'refused':
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
