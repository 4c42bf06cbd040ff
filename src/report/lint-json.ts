import type { Finding } from '../lint/finding.js'

/** Findings of all files as one JSON array, one finding a line; places count from 1, the end column is exclusive. */
export function renderLintJson(findings: readonly Finding[]): string {
  const items = findings.map((finding) => JSON.stringify(itemOf(finding)))
  return items.length === 0 ? '[]\n' : `[\n${items.join(',\n')}\n]\n`
}

function itemOf(finding: Finding): object {
  const { file, line, column, endLine, endColumn, code, aliases, severity, message, fix } = finding
  const item = { file, line, column, endLine, endColumn, code, aliases, severity, message }
  return fix === undefined ? item : { ...item, fix }
}
