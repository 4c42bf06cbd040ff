import { overrideVerdict, type Override } from '../../src/policy/override.js'
import type { ImageReport, Report } from '../../src/report/report.js'
import { report } from './report-builder.js'

const label: Override = {
  label: 'size-ok',
  by: 'octocat',
  at: '2026-01-31T09:15:00Z',
  unknownWhy: null,
}

/** The report as it is when the pull request has the label. */
export function withLabel(
  { images, ...rest }: Report,
  facts: Partial<Override> & { readonly lint?: true } = {},
): Report {
  const { lint = false, ...trace } = facts
  const judged = images.map((image): ImageReport => ({
    ...image,
    verdict: overrideVerdict(image.verdict, { lint }),
  }))
  const { notes, subject } = rest
  return report(judged, { notes, subject, override: { ...label, ...trace } })
}
