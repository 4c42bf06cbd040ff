import { capMiddle, oneLine } from './untrusted.js'

/** Stands for text of which nothing can be shown. */
const empty = '(empty)'

/** Characters of untrusted text in one code span; a longer one loses its middle. */
const defaultSpan = 120

/**
 * Shows untrusted text as code. Nothing in a code span is read as Markdown, HTML, a mention or a reference,
 * provided that its fence is longer than every run of backticks in it (CommonMark 0.31, 6.1).
 */
export function codeSpan(text: string, limit = defaultSpan): string {
  const shown = capMiddle(oneLine(text), limit)
  if (shown === '') return empty
  const fence = '`'.repeat(longestRun(shown) + 1)
  const gap = shown.startsWith('`') || shown.endsWith('`') ? ' ' : ''
  return `${fence}${gap}${shown}${rightToLeft.test(shown) ? leftToRightMark : ''}${gap}${fence}`
}

/** Letters that run from right to left: they would take figures behind them along. */
const rightToLeft =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u

/** Ends the direction; inside the code, where nothing is taken for a part of a word. */
const leftToRightMark = '\u200e'

/** Words made of these characters only are plain text to Markdown wherever they stand. */
const plainWord = /^[\p{L}\p{M}\p{N}.,;:!?'"’“”()%/+=×→–—…−-]+$/u

/**
 * Plain words that GitHub still turns into something: addresses, emoji, commits, issues, advisories. A full stop may follow
 * that is not the word's own.
 */
const linkedWord =
  /:[\w+-]+:|:\/\/|www(?:\.|$)|\b(?:mailto|xmpp):|\b[0-9a-f]{7,}\b|\b(?:GH|GHSA|CVE)-/i

/** Plain words that start a list or underline a heading when a line begins with them. */
const lineMarker = /^(?:[-+=]+|\d+[.)])$/

/** Shows a short untrusted text, such as a path, as it is when that is harmless, else as code. */
export function label(text: string, limit = defaultSpan): string {
  const shown = capMiddle(oneLine(text), limit)
  return shown !== '' && shown.split(' ').every(isPlainAt) ? shown : codeSpan(shown, limit)
}

/**
 * Shows a sentence that may carry untrusted words. Text between backticks becomes code; any other word that
 * could mean something to Markdown or to GitHub becomes code too.
 */
export function prose(text: string, limit = 1000): string {
  const pieces = capMiddle(oneLine(text), limit).split('`')
  const spans =
    pieces.length % 2 === 1 ? pieces : [...pieces.slice(0, -2), pieces.slice(-2).join('')]
  const shown = spans.map((piece, index) => (index % 2 === 1 ? quoted(piece) : words(piece)))
  return shown.reduce(joinSpans, '').replace(/ {2,}/g, ' ').trim() || empty
}

/** Where nothing stands between backticks, the words before and after must not become one that nobody looked at. */
function quoted(piece: string): string {
  return piece.trim() === '' ? ' ' : codeSpan(piece)
}

function words(piece: string): string {
  return piece
    .split(' ')
    .map((word, index) => (word === '' || isPlainAt(word, index) ? word : codeWord(word)))
    .join(' ')
}

function codeWord(word: string): string {
  const [, lead = '', core = '', trail = ''] = /^(["'(]*)(.*?)([)"'.,;:!?]*)$/s.exec(word) ?? []
  return core === '' ? codeSpan(word) : `${lead}${codeSpan(core)}${trail}`
}

/** Two code spans that touch would read each other's fences. */
function joinSpans(text: string, next: string): string {
  return text.endsWith('`') && next.startsWith('`') ? `${text} ${next}` : `${text}${next}`
}

function isPlainAt(word: string, index: number): boolean {
  if (linkedWord.test(word) || rightToLeft.test(word)) return false
  return plainWord.test(word) && !(index === 0 && lineMarker.test(word))
}

/** A link whose text is Markdown made here and whose address comes from `links.ts`; plain text without one. */
export function link(text: string, url: string | null): string {
  return url === null ? text : `[${text}](${url})`
}

/** How a column is set. */
export type Alignment = 'left' | 'right'

/** A table as lines that can be cut row by row: heading and delimiter, then one line a row. */
export interface TableLines {
  readonly head: string
  readonly rows: readonly string[]
}

/** A GFM table of Markdown cells made here; figures, set right, do not wrap. */
export function table(
  columns: readonly (readonly [string, Alignment])[],
  rows: readonly (readonly string[])[],
): TableLines {
  const names = tableRow(columns.map(([name]) => name))
  const delimiters = columns.map(([, alignment]) => (alignment === 'right' ? '--:' : ':--'))
  const set = (cell: string, column: number): string =>
    columns[column]?.[1] === 'right' ? cell.replaceAll(' ', '\u00a0') : cell
  return {
    head: `${names}\n| ${delimiters.join(' | ')} |`,
    rows: rows.map((row) => tableRow(row.map(set))),
  }
}

function tableRow(cells: readonly string[]): string {
  return `| ${cells.map(tableCell).join(' | ')} |`
}

/**
 * A bar splits a cell even inside code and is escaped with a backslash. Parsers disagree on a backslash that
 * stands before it already, so an invisible word joiner parts the two.
 */
function tableCell(markdown: string): string {
  return markdown.replace(/\\(?=\|)/g, '\\\u2060').replace(/\|/g, '\\|')
}

/** A fenced block of visible lines; its fence is longer than every run of backticks in them. */
export function fence(lines: readonly string[], language: 'text' | 'diff' = 'text'): string {
  const mark = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return `${mark}${language}\n${lines.join('\n')}\n${mark}`
}

/**
 * Lines that GitHub offers to commit, letter by letter; none: the lines are to go. The fence is longer than every run
 * of backticks in them, and tildes cannot end it.
 */
export function suggestionBlock(lines: readonly string[]): string {
  const mark = '`'.repeat(Math.max(3, longestRun(lines.join('\n')) + 1))
  return [`${mark}suggestion`, ...lines, mark].join('\n')
}

/** Opening and closing of a collapsed block; the title is HTML made by `htmlText` and `htmlCode`. */
export function details(title: string): { readonly open: string; readonly close: string } {
  return { open: `<details><summary>${title}</summary>\n`, close: '\n</details>' }
}

/** Untrusted text as code where Markdown is not read: inside HTML. */
export function htmlCode(text: string, limit = defaultSpan): string {
  return `<code>${htmlText(capMiddle(oneLine(text), limit))}</code>`
}

/** Own words inside HTML. */
export function htmlText(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`)
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length))
}
