import type { CommentMode } from '../config.js'
import type { CommentPlacing, UnwantedComment } from '../delivery/placing.js'
import type { CommentOutcome, CommentRequest, PullRequestComments } from '../ports.js'
import type { CommentPlace, CommentSection } from '../report/comment-place.js'
import { renderComment } from '../report/comment.js'
import { carryHistory, weighLegs, weighReport } from '../report/history/carry-history.js'
import { renderLegs } from '../report/legs/legs-comment.js'
import { makeLeg } from '../report/legs/make-leg.js'
import { hasNews } from '../report/news.js'
import type { Report } from '../report/report.js'
import { docsUrl } from './documentation.js'

/** The pull request that is commented on, and the run that speaks. */
export type Addressee = Pick<
  CommentRequest,
  'repository' | 'pullRequest' | 'runId' | 'runAttempt'
> & { readonly comments: PullRequestComments }

export interface CommentOrder {
  readonly place: CommentPlace
  readonly mode: Exclude<CommentMode, 'never'>
  /** What becomes of earlier comments: when one is wanted, and when none is. */
  readonly placing: CommentPlacing
  readonly ifUnwanted: UnwantedComment
  readonly to: Addressee
}

/** Writes the report into its comment, or into its section of a shared one. */
export function sendComment(report: Report, order: CommentOrder): Promise<CommentOutcome> {
  const { place, mode, placing, ifUnwanted, to } = order
  const { comments, ...addressee } = to
  const request = {
    ...addressee,
    key: place.key,
    ifAbsent: isWanted(report, mode) ? 'create' : 'skip',
    placing,
    ifUnwanted,
  } as const
  if (place.section !== null) {
    return comments.share({ ...request, ...shareOf(report, place.section, to) })
  }
  const body = renderComment(report, { docsUrl })
  const weighed = weighReport(report)
  return comments.upsert({
    ...request,
    body: carryHistory(body, weighed, null),
    continueFrom: (previous) => carryHistory(body, weighed, previous),
  })
}

/** UTF-16 units of all sections, and of one at least; jobs whose number is not known are taken for so many. */
const sharedRoom = 54_000
const leastRoom = 4000
const likelyJobs = 8

function shareOf(
  report: Report,
  { key, name, jobs }: CommentSection,
  { runId, runAttempt }: Addressee,
): Pick<Parameters<PullRequestComments['share']>[0], 'leg' | 'jobs' | 'write'> {
  const limit = Math.max(leastRoom, Math.floor(sharedRoom / (jobs?.total ?? likelyJobs)))
  return {
    leg: makeLeg(report, { identity: { key, name, runId, runAttempt }, docsUrl, limit }),
    jobs,
    write: (legs, previous) =>
      carryHistory(renderLegs(legs, { speaker: report }), weighLegs(legs), previous),
  }
}

/** Whether a comment that is not there yet is to be made for this report. */
export function isWanted(report: Report, mode: CommentOrder['mode']): boolean {
  if (mode === 'failure') return report.status === 'fail' || report.override !== undefined
  return mode === 'always' || hasNews(report)
}
