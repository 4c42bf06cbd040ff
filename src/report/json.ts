import type { Report } from './report.js'

/** The JSON report (docs/report-schema.json): keys in one order at every depth, so that equal reports are equal bytes. */
export function renderJson(report: Report): string {
  return `${JSON.stringify(report, sortKeys, 2)}\n`
}

function sortKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)),
  )
}
