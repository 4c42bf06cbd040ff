import type { Advice } from '../advice/advice.js'
import { advise, type Standing } from '../advice/advise.js'
import type { Hint } from '../advice/hint.js'
import { judge, worst, type Evidence } from '../policy/judge.js'
import type { Override } from '../policy/override.js'
import type { ImageReport, Note, Report, RunSubject } from '../report/report.js'
import { reportSchema, reportVersion } from '../report/report.js'
import { version } from '../version.js'
import type { VulnerabilityComparison } from '../vulnerabilities/changed-vulnerabilities.js'
import type { LintResult } from './lint-recipes.js'
import type { ImagePlan } from './image-plan.js'
import type { WeighedSides } from './weigh.js'

export interface ImageFacts extends Omit<
  WeighedSides,
  'measurements' | 'contents' | 'warnings' | 'steps' | 'scannable'
> {
  readonly lint: LintResult
  readonly hints?: readonly Hint[]
  /** Absent when nobody asked. */
  readonly vulnerabilities?: VulnerabilityComparison
}

/** Judges, and puts everything known about one image together. */
export function composeImage(
  facts: ImageFacts,
  { name, build, policy }: Pick<ImagePlan, 'name' | 'build' | 'policy'>,
): ImageReport {
  const { head, base, comparison, lint, hints = [], vulnerabilities } = facts
  const verdict = judge(evidenceOf(facts), policy)
  const { file, context, target } = build
  return {
    subject: { name, dockerfile: file, context, target },
    verdict,
    head,
    base,
    comparison,
    findings: lint.findings,
    findingsFixed: lint.fixed,
    advice: adviseOn(facts),
    ...(hints.length === 0 ? {} : { hints }),
    ...(vulnerabilities === undefined ? {} : { vulnerabilities }),
  }
}

function evidenceOf({ head, base, comparison, lint, vulnerabilities }: ImageFacts): Evidence {
  return {
    head: head.state === 'measured' ? head.size : null,
    base: base.state === 'measured' ? base.size : null,
    sizeChange: comparison?.sizeChange ?? null,
    wastedBytes: head.state === 'measured' ? head.contents.wastedBytes : null,
    wasteChange: comparison?.wasteChange ?? null,
    headProblem: head.state === 'missing' ? head.message : null,
    baseProblem: base.state === 'missing' ? base.message : null,
    findings: lint.findings,
    vulnerabilities: vulnerabilities ?? null,
  }
}

/** Advice on head's image; a base that has no Dockerfile has none of it. */
function adviseOn({ head, base, comparison, savings, lint }: ImageFacts): readonly Advice[] {
  if (head.state === 'missing') return []
  const side = { savings: savings.head, layers: head.layers }
  const { findings } = lint
  return advise({ head: side, standing: standingOf({ base, comparison, savings }), findings })
}

function standingOf({
  base,
  comparison,
  savings,
}: Pick<ImageFacts, 'base' | 'comparison' | 'savings'>): Standing {
  if (base.state === 'missing') return base.reason === 'no-dockerfile' ? 'nothing' : 'unknown'
  if (comparison === null) return 'unknown'
  return { base: { savings: savings.base, layers: base.layers }, comparison }
}

/** The whole report; the run's status is the worst of its images'. */
export function composeReport(
  images: readonly ImageReport[],
  rest: {
    readonly subject: RunSubject
    readonly reportOnly: boolean
    readonly notes: readonly Note[]
    readonly override?: Override | null
  },
): Report {
  const { override = null } = rest
  return {
    $schema: reportSchema,
    version: reportVersion,
    tool: { name: 'dockweigh', version },
    subject: rest.subject,
    status: worst(images.map((image) => image.verdict.status)),
    reportOnly: rest.reportOnly,
    images,
    notes: rest.notes,
    ...(override === null ? {} : { override }),
  }
}
