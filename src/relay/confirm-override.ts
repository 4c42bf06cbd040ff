import { failure } from '../errors.js'
import type { LabelQuestion } from '../ports.js'
import { textMedium } from '../report/medium.js'
import type { Report } from '../report/report.js'
import { refuse } from './read-report.js'
import type { RelayPorts } from './relay-ports.js'

/**
 * A label that overrides budgets is set by somebody who may; the report's word for it is not enough. Who set it, and
 * when, is what GitHub says. Fails with `report-refused` when the pull request has no such label.
 */
export async function confirmOverride(
  report: Report,
  { labels, ...question }: Omit<LabelQuestion, 'label'> & Pick<RelayPorts, 'labels'>,
): Promise<Report> {
  const { override } = report
  if (override === undefined) return report
  const { label } = override
  const answer = await labels.find({ ...question, label })
  switch (answer.kind) {
    case 'set':
      return {
        ...report,
        override: { label, by: answer.by, at: answer.at, unknownWhy: answer.why },
      }
    case 'absent':
      throw refuse(
        `it says that the label ${textMedium.code(label)} overrides its budgets, and the pull request does not have it`,
      )
    case 'unknown':
      throw failure('comment-failed', { detail: `Its labels are not known: ${answer.why}.` })
  }
}
