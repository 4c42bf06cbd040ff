import type { CommentPlace } from './comment-place.js'
import type { Report } from './report.js'

/**
 * The JSON report (docs/report-schema.json): keys in one order at every depth, so that equal reports are equal bytes.
 * `comment` is for whoever writes the comment later; null: nobody does.
 */
export function renderJson(report: Report, comment: CommentPlace | null = null): string {
  const document = comment === null ? report : { ...report, comment }
  return `${JSON.stringify(document, sortKeys, 2)}\n`
}

function sortKeys(_: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
  return Object.fromEntries(
    Object.entries(value).sort(([first], [second]) => (first < second ? -1 : 1)),
  )
}
