import { severities, type Finding, type SourceRange } from '../lint/finding.js'
import { formatCount } from './format.js'
import { paint, severityWord, type Colour } from './terminal-text.js'
import { oneLine, visibleText } from './untrusted.js'

/** Findings as a terminal shows them. */
export interface LintTextOptions {
  readonly findings: readonly Finding[]
  /** Lines of the linted files by name; a file that is not there is shown without its source. */
  readonly sources: ReadonlyMap<string, readonly string[]>
  /** Findings of base that are gone. */
  readonly fixed: number
  readonly colour: Colour
}

/** Longer lines of source are cut around the words at fault. */
const sourceWidth = 100

/** Columns before the words at fault that are kept of a long line. */
const leadWidth = 40

/** Each finding with its line of source, the words at fault underlined, and a last line that counts. */
export function renderLintText(options: LintTextOptions): string {
  const blocks = options.findings.map((finding) => findingBlock(finding, options).join('\n'))
  return [...blocks, countWords(options)].join('\n\n') + '\n'
}

function findingBlock(finding: Finding, { sources, colour }: LintTextOptions): readonly string[] {
  const place = `${oneLine(finding.file)}:${finding.line}:${finding.column}`
  const severity = severityWord(finding.severity, colour)
  const head = `${paint(place, { as: 'bold', colour })} ${severity} ${oneLine(finding.code)} ${oneLine(finding.message)}${finding.introduced === true ? ' (new)' : ''}`
  const line = sources.get(finding.file)?.[finding.line - 1]
  const source = line === undefined || line === '' ? [] : sourceLines(line, finding, colour)
  const fix =
    finding.fix === undefined
      ? []
      : [`  ${finding.fix.safety} fix: ${oneLine(finding.fix.summary)}`]
  return [head, ...source, `  ${oneLine(finding.remedy)}`, ...fix]
}

function sourceLines(line: string, range: SourceRange, colour: Colour): readonly string[] {
  const end = range.endLine === range.line ? range.endColumn - 1 : line.length
  const before = visibleText(line.slice(0, range.column - 1))
  const marked = visibleText(line.slice(range.column - 1, Math.max(end, range.column - 1)))
  const after = visibleText(line.slice(Math.max(end, range.column - 1)))
  const number = String(range.line)
  const { lead, shown } = cut(before, marked + after)
  const length = Math.max(1, Math.min(widthOf(marked.trimEnd()), widthOf(shown)))
  const carets = paint('^'.repeat(length), { as: 'red', colour })
  return [
    paint(`  ${number} | `, { as: 'dim', colour }) + (lead + shown).trimEnd(),
    paint(`  ${' '.repeat(number.length)} | `, { as: 'dim', colour }) +
      `${' '.repeat(widthOf(lead))}${carets}`,
  ]
}

function cut(before: string, rest: string): { readonly lead: string; readonly shown: string } {
  if (widthOf(before) + widthOf(rest) <= sourceWidth) return { lead: before, shown: rest }
  const characters = Array.from(before)
  const lead = characters.length <= leadWidth ? before : `…${characters.slice(-leadWidth).join('')}`
  const room = sourceWidth - widthOf(lead)
  const kept = Array.from(rest)
  return { lead, shown: kept.length <= room ? rest : `${kept.slice(0, room - 1).join('')}…` }
}

function widthOf(text: string): number {
  return Array.from(text).length
}

function countWords({ findings, fixed }: LintTextOptions): string {
  const gone = fixed === 0 ? '' : ` ${formatCount(fixed, 'finding')} of base fixed.`
  if (findings.length === 0) return `No findings.${gone}`
  const counts = severities.flatMap((severity) => {
    const count = findings.filter((finding) => finding.severity === severity).length
    if (count === 0) return []
    const hasPlural = severity === 'error' || severity === 'warning'
    return [hasPlural ? formatCount(count, severity) : `${count} ${severity}`]
  })
  const fixable = findings.filter(({ fix }) => fix?.safety === 'safe').length
  const hint = fixable === 0 ? '' : ` ${fixable} can be fixed with --fix.`
  return `${formatCount(findings.length, 'finding')}: ${counts.join(', ')}.${hint}${gone}`
}
