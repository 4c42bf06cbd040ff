import { failure } from '../errors.js'
import type { CommentOutcome, Refusal } from '../ports.js'
import type { Report } from '../report/report.js'
import { isWanted, sendComment } from '../stages/send-comment.js'
import { choosePull, type PullChoice } from './choose-pull.js'
import { confirmOverride } from './confirm-override.js'
import { readReport, refuse, type KnownRun, type RelayedReport } from './read-report.js'
import type { RelayPorts } from './relay-ports.js'
import { readEndedRun, type EndedRun } from './run-event.js'
import { readSettings, type RelaySettings } from './settings.js'

/** Runs of a pull request's own code; they may only read when it comes from a fork. */
const pullRequestEvents = ['pull_request', 'pull_request_review']

/**
 * Puts the report of a run that has ended on its pull request. Which pull request that is, GitHub says; the report is
 * anybody's text. A run without a current pull request is passed over with a word. Fails with an ActionError.
 */
export async function relay(ports: RelayPorts): Promise<void> {
  const { job, log } = ports
  log.setOutputs({ 'pull-request': '', 'comment-url': '' })
  const settings = readSettings(ports.inputs)
  const run = readEndedRun(job.event)
  if (run === null) throw failure('not-a-workflow-run', { event: job.event.name || 'nothing' })
  const choice = await findPull(run, ports)
  if (choice.kind === 'none') {
    log.notice(`No comment. ${choice.why}`)
    return
  }
  const texts = await readTexts(settings, { run, ports })
  if (texts === null) return
  const known = { ...describeRepository(ports), headSha: run.headSha, numbers: choice.numbers }
  const reports = await readAll(texts, { known, ports })
  const url = await send(reports, { settings, run, ports })
  log.setOutputs({ 'pull-request': String(pullRequestOf(reports)), 'comment-url': url })
}

async function findPull(run: EndedRun, { job, pulls }: RelayPorts): Promise<PullChoice> {
  if (!pullRequestEvents.includes(run.event)) {
    const event = pullRequestEvents[0] ?? ''
    return { kind: 'none', why: `The run was not started by \`${event}\`.` }
  }
  const [headOwner] = (run.headRepository ?? '').split('/')
  if (headOwner === undefined || headOwner === '') return choosePull([], run)
  const { headBranch } = run
  const answer = await pulls.findOpen({ repository: job.repository, headOwner, headBranch })
  if (answer.kind !== 'found') throw explainRefusal(answer, 'list pull requests')
  return choosePull(answer.pulls, run)
}

/** Null when there is nothing to read, because the run had failed before it had a report. */
async function readTexts(
  settings: RelaySettings,
  { run, ports }: { readonly run: EndedRun; readonly ports: RelayPorts },
): Promise<readonly string[] | null> {
  const reading = await ports.files.read(settings.report)
  switch (reading.kind) {
    case 'read':
      return reading.texts
    case 'refused':
      throw refuse(reading.why)
    case 'missing':
      if (run.conclusion === 'success') throw failure('report-missing', { detail: reading.why })
      ports.log.notice(
        `No comment. The run ended with \`${run.conclusion}\` and left no report: ${reading.why}.`,
      )
      return null
  }
}

async function readAll(
  texts: readonly string[],
  { known, ports }: { readonly known: KnownRun; readonly ports: RelayPorts },
): Promise<readonly RelayedReport[]> {
  const reports: RelayedReport[] = []
  for (const text of texts) reports.push(await readReport(text, { known, ...ports }))
  requireOneComment(reports)
  return reports
}

/** Several reports are the sections of one comment, or there is no telling which of them counts. */
function requireOneComment(reports: readonly RelayedReport[]): void {
  if (reports.length <= 1) return
  const comments = new Set(
    reports.map(({ report, place }) => `${report.subject.pullRequest ?? ''} ${place.key}`),
  )
  const sections = new Set(reports.map(({ place }) => place.section?.key))
  if (comments.size === 1 && sections.size === reports.length) return
  throw refuse(
    `there are ${reports.length} reports, and they are not sections of one comment; name one of them in the input \`report\``,
  )
}

/** The address of the comment; empty when there is none. */
async function send(
  reports: readonly RelayedReport[],
  {
    settings,
    run,
    ports,
  }: { readonly settings: RelaySettings; readonly run: EndedRun; readonly ports: RelayPorts },
): Promise<string> {
  const { job, comments } = ports
  const { comment: mode, commentPlacing: placing, unwantedComment: ifUnwanted } = settings
  const { runId, runAttempt } = run
  const to = { comments, repository: job.repository, runId, runAttempt }
  const own: RelayedReport[] = []
  for (const { report, place } of reports) {
    const pullRequest = report.subject.pullRequest ?? 0
    const question = { repository: job.repository, pullRequest, labels: ports.labels }
    own.push({
      report: withKnownRun(await confirmOverride(report, question), { run, ports }),
      place: { ...place, key: settings.commentKey ?? place.key },
    })
  }
  // The first one makes the comment, so it is one that wants it.
  const ordered = own.toSorted(
    (a, b) => Number(isWanted(b.report, mode)) - Number(isWanted(a.report, mode)),
  )
  let url = ''
  for (const { report, place } of ordered) {
    const pullRequest = report.subject.pullRequest ?? 0
    const outcome = await sendComment(report, {
      place,
      mode,
      placing,
      ifUnwanted,
      to: { ...to, pullRequest },
    })
    url = sayOutcome(outcome, ports) ?? url
  }
  return url
}

/** What the report says of itself is replaced by what GitHub says of the run. */
function withKnownRun(
  report: Report,
  { run, ports: { job } }: { readonly run: EndedRun; readonly ports: RelayPorts },
): Report {
  const { repository } = describeRepository({ job })
  const { serverUrl } = job
  const runUrl = `${serverUrl}/${repository}/actions/runs/${run.runId}`
  const subject = { ...report.subject, event: run.event, repository, serverUrl, runUrl }
  return { ...report, subject: { ...subject, headShown: run.headSha } }
}

function sayOutcome(outcome: CommentOutcome, { log }: RelayPorts): string | null {
  switch (outcome.kind) {
    case 'created':
    case 'updated':
    case 'unchanged':
      log.say(`Comment ${outcome.kind}: ${outcome.url}`)
      if (outcome.remark !== undefined) log.warn(outcome.remark)
      return outcome.url
    case 'absent':
    case 'deleted':
      log.say(
        `Nothing to say: ${outcome.kind === 'absent' ? 'no comment' : 'the comment was deleted'}.`,
      )
      return null
    case 'refused':
    case 'failed':
      throw explainRefusal(outcome, 'write the comment')
  }
}

function explainRefusal(refusal: Refusal, what: string): Error {
  if (refusal.kind === 'failed') return failure('comment-failed', { detail: refusal.message })
  const { status, message } = refusal
  return failure('comment-refused', { what, status, detail: message })
}

function pullRequestOf([first]: readonly RelayedReport[]): number {
  return first?.report.subject.pullRequest ?? 0
}

function describeRepository({ job }: Pick<RelayPorts, 'job'>): { readonly repository: string } {
  return { repository: `${job.repository.owner}/${job.repository.name}` }
}
