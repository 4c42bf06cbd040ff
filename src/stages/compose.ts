import { compareImages } from '../compare/images.js'
import type { Config } from '../config.js'
import { judge, worst } from '../policy/judge.js'
import type { ImageReport, Note, Report, RunSubject, Side } from '../report/report.js'
import { reportVersion } from '../report/report.js'
import { version } from '../version.js'
import type { LintResult } from './lint-recipes.js'

/** Where the schema of the report is published. */
const schemaUrl = 'https://raw.githubusercontent.com/dockweigh/dockweigh/v0/docs/report-schema.json'

export interface ImageFacts {
  readonly head: Side
  readonly base: Side
  readonly lint: LintResult
}

/** Compares, judges, and puts everything known about one image together. */
export function composeImage(facts: ImageFacts, config: Config): ImageReport {
  const { head, base, lint } = facts
  const comparison =
    head.state === 'measured' && base.state === 'measured' ? compareImages(base, head) : null
  const verdict = judge(
    {
      head: head.state === 'measured' ? head.size : null,
      base: base.state === 'measured' ? base.size : null,
      sizeChange: comparison?.sizeChange ?? null,
      headProblem: head.state === 'missing' ? head.message : null,
      baseProblem: base.state === 'missing' ? base.message : null,
      findings: lint.findings,
    },
    config.policy,
  )
  const { file, context, target } = config.build
  return {
    subject: { name: file, dockerfile: file, context, target },
    verdict,
    head,
    base,
    comparison,
    findings: lint.findings,
    findingsFixed: lint.fixed,
  }
}

/** The whole report; the run's status is the worst of its images'. */
export function composeReport(
  images: readonly ImageReport[],
  rest: {
    readonly subject: RunSubject
    readonly reportOnly: boolean
    readonly notes: readonly Note[]
  },
): Report {
  return {
    $schema: schemaUrl,
    version: reportVersion,
    tool: { name: 'dockweigh', version },
    subject: rest.subject,
    status: worst(images.map((image) => image.verdict.status)),
    reportOnly: rest.reportOnly,
    images,
    notes: rest.notes,
  }
}
