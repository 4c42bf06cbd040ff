import { isCommentKey } from '../delivery/marker.js'
import { failure, type ActionError } from '../errors.js'
import type { CommentPlace } from '../report/comment-place.js'
import { formatCommit } from '../report/format.js'
import { textMedium } from '../report/medium.js'
import { reportVersion, type Report } from '../report/report.js'
import type { RelayPorts } from './relay-ports.js'

/** A report that another run made, and where it wanted to be put. */
export interface RelayedReport {
  readonly report: Report
  readonly place: CommentPlace
}

/** What GitHub says of the run, and the report must not contradict. */
export interface KnownRun {
  /** Owner and name. */
  readonly repository: string
  readonly headSha: string
  /** Pull requests that it can be of. */
  readonly numbers: readonly number[]
}

/**
 * Takes a text for a report only if it keeps the published schema and is of the run that GitHub names. Fails with
 * `report-refused`; what it quotes is made harmless.
 */
export async function readReport(
  text: string,
  { known, findFault }: Pick<RelayPorts, 'findFault'> & { readonly known: KnownRun },
): Promise<RelayedReport> {
  const document = parse(text)
  const { version, comment } = fields(document)
  if (version !== reportVersion) {
    const named = version === undefined ? 'no version' : `version ${JSON.stringify(version)}`
    throw refuse(
      `it is of ${textMedium.code(named)}, and this release reads version ${reportVersion}`,
    )
  }
  const fault = await findFault(document)
  if (fault !== null) throw refuse(`it is not what a run writes (${textMedium.sentence(fault)})`)
  const report = document as Report
  requireSameRun(report, known)
  requireHashes(report)
  return { report, place: readPlace(comment) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw refuse('it is not JSON')
  }
}

function requireSameRun({ subject }: Report, known: KnownRun): void {
  const { headShown, repository, pullRequest } = subject
  if (repository !== known.repository) {
    throw refuse(`it is of the repository ${textMedium.code(repository)}, and the run was not`)
  }
  if (headShown !== known.headSha) {
    const shown = headShown === null ? 'no commit' : `commit ${textMedium.code(headShown)}`
    throw refuse(`it is of ${shown}, and the run was of commit ${formatCommit(known.headSha)}`)
  }
  if (pullRequest === null || !known.numbers.includes(pullRequest)) {
    const named = pullRequest === null ? 'no pull request' : `pull request #${pullRequest}`
    const found = known.numbers.map((number) => `#${number}`).join(', ')
    throw refuse(`it names ${named}, and the run's commit is the head of ${found}`)
  }
}

/** Addresses of files and commits are made with these. */
function requireHashes({ subject, images }: Report): void {
  const sides = images.flatMap(({ head, base }) => [head.commit, base.commit])
  const commits = [subject.headCommit, subject.baseCommit, ...sides]
  const strange = commits.find((commit) => commit !== null && !commitHash.test(commit))
  if (typeof strange === 'string') {
    throw refuse(`it calls ${textMedium.code(strange)} a commit, which is no hash`)
  }
}

const commitHash = /^[0-9a-f]{40}([0-9a-f]{24})?$/

/** The schema has checked the form; what it cannot say of keys is checked here. */
function readPlace(value: unknown): CommentPlace {
  if (value === undefined) throw refuse('it does not say which comment is its own')
  const place = value as CommentPlace
  const keys = [place.key, ...(place.section === null ? [] : [place.section.key])]
  if (!keys.every(isCommentKey)) throw refuse('it names a comment by a key that cannot be one')
  return place
}

function fields(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

/** Fails with this wherever a report is not as it should be. */
export function refuse(detail: string): ActionError {
  return failure('report-refused', { detail })
}
