import { imageKey } from '../build/cache.js'
import type { Config } from '../config.js'
import { rules } from '../lint/rules/index.js'
import type { CommentOutcome, Ports } from '../ports.js'
import { makeAnnotations } from '../report/annotations.js'
import { renderComment } from '../report/comment.js'
import { distinctFindings } from '../report/findings.js'
import { renderJson } from '../report/json.js'
import { hasNews } from '../report/news.js'
import { reportOutputs } from '../report/outputs.js'
import type { Report } from '../report/report.js'
import { renderSarif } from '../report/sarif.js'
import { renderSummary } from '../report/summary.js'
import { renderTerminal } from '../report/terminal.js'
import type { Event } from '../sources/event.js'
import { version } from '../version.js'

/** The documentation of this release series. */
export const docsUrl = 'https://github.com/dockweigh/dockweigh/blob/v0/docs'

export interface Delivery {
  readonly report: Report
  readonly config: Config
  readonly event: Event
}

/**
 * Says the result everywhere: log, outputs, summary, annotations, comment, in that order. The verdict is already
 * decided; a place that refuses becomes a warning and the others still get theirs.
 */
export async function deliver(
  delivery: Delivery,
  ports: Pick<Ports, 'runner' | 'comments'>,
): Promise<void> {
  const { runner } = ports
  const { report } = delivery
  for (const line of renderTerminal(report, { colour: 'none' }).split('\n')) runner.say(line)
  const deliveries: readonly (readonly [string, () => Promise<void> | void])[] = [
    ['outputs', () => setOutputs(report, ports)],
    ['job summary', () => runner.addSummary(renderSummary(report, { docsUrl }))],
    [
      'annotations',
      () => {
        runner.annotate(makeAnnotations(report, delivery.config.policy.lintScope))
      },
    ],
    ['comment', () => comment(delivery, ports)],
  ]
  for (const [place, work] of deliveries) {
    try {
      await work()
    } catch (error) {
      runner.warn(`The ${place} could not be written: ${String(error)}`)
    }
  }
}

async function setOutputs(report: Report, { runner }: Pick<Ports, 'runner'>): Promise<void> {
  runner.setOutputs({ ...reportOutputs(report) })
  const findings = distinctFindings(report)
  const { json, sarif } = await runner.saveReport({
    json: renderJson(report),
    sarif: renderSarif({ findings, rules: rules.map(({ meta }) => meta), version, docsUrl }),
  })
  runner.setOutputs({ report: json, sarif })
}

async function comment(
  { report, config, event }: Delivery,
  { runner, comments }: Pick<Ports, 'runner' | 'comments'>,
): Promise<void> {
  // A merge group's run belongs to a queue entry; its pull request has been commented on already.
  if (config.comment === 'never' || event.kind !== 'pull-request') {
    runner.setOutputs({ 'comment-url': '' })
    return
  }
  const outcome = await comments.upsert({
    repository: runner.job.repository,
    pullRequest: event.pullRequest,
    key: config.commentKey ?? imageKey(config.build),
    body: renderComment(report, { docsUrl }),
    runId: runner.job.runId,
    runAttempt: runner.job.runAttempt,
    ifAbsent: isWanted(report, config) ? 'create' : 'skip',
  })
  runner.setOutputs({ 'comment-url': 'url' in outcome ? outcome.url : '' })
  if (outcome.kind === 'absent') {
    runner.say(`${config.comment === 'failure' ? 'Nothing failed' : 'Nothing moved'}: no comment.`)
    return
  }
  sayOutcome(outcome, runner)
}

function isWanted(report: Report, { comment: mode }: Config): boolean {
  if (mode === 'failure') return report.status === 'fail'
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
