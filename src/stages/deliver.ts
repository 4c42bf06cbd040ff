import { rules } from '../lint/rules/index.js'
import type { Ports } from '../ports.js'
import { makeAnnotations } from '../report/annotations.js'
import { distinctFindings } from '../report/findings.js'
import { renderJson } from '../report/json.js'
import { reportOutputs } from '../report/outputs.js'
import { renderSarif } from '../report/sarif.js'
import { renderSummary } from '../report/summary.js'
import { renderTerminal } from '../report/terminal.js'
import { version } from '../version.js'
import { deliverComment, placeComment, type CommentDelivery } from './deliver-comment.js'
import { deliverCheckRun, deliverStatus } from './deliver-results.js'
import { deliverHtml, type HtmlDelivery } from './deliver-html.js'
import { deliverSuggestions, type SuggestionDelivery } from './deliver-suggestions.js'
import { docsUrl } from './documentation.js'

export { docsUrl }

export type Delivery = CommentDelivery & HtmlDelivery & SuggestionDelivery

/**
 * Says the result everywhere: log, outputs, summary, commit status, check run, annotations, comment, suggestions, HTML
 * report, in that order. The verdict is already decided; a place that refuses becomes a warning and the others still get theirs.
 */
export async function deliver(
  delivery: Delivery,
  ports: Pick<Ports, 'runner' | 'comments' | 'results' | 'reviews' | 'reportPage'>,
): Promise<void> {
  const { runner } = ports
  const { report, config } = delivery
  let isAnnotated = false
  for (const line of renderTerminal(report, { colour: 'none' }).split('\n')) runner.say(line)
  const deliveries: readonly (readonly [string, () => Promise<void> | void])[] = [
    ['outputs', () => setOutputs(delivery, ports)],
    ['job summary', () => runner.addSummary(renderSummary(report, { docsUrl }))],
    ['commit status', () => deliverStatus(delivery, ports)],
    [
      'check run',
      async () => {
        isAnnotated = await deliverCheckRun(delivery, ports)
      },
    ],
    [
      'annotations',
      () => {
        // GitHub would show those of the check run and of the step side by side.
        if (!isAnnotated) runner.annotate(makeAnnotations(report, config.policy.lintScope))
      },
    ],
    ['comment', () => deliverComment(delivery, ports)],
    ['suggestions', () => deliverSuggestions(delivery, ports)],
    ...(config.html ? [['HTML report', () => deliverHtml(delivery, ports)] as const] : []),
  ]
  for (const [place, work] of deliveries) {
    try {
      await work()
    } catch (error) {
      runner.warn(`The ${place} could not be written: ${String(error)}`)
    }
  }
}

async function setOutputs(delivery: Delivery, { runner }: Pick<Ports, 'runner'>): Promise<void> {
  const { report } = delivery
  runner.setOutputs({ ...reportOutputs(report) })
  const findings = distinctFindings(report)
  const { json, sarif } = await runner.saveReport({
    json: renderJson(report, placeComment(delivery, runner.job)),
    sarif: renderSarif({ findings, rules: rules.map(({ meta }) => meta), version, docsUrl }),
  })
  runner.setOutputs({ report: json, sarif })
}
