/**
 * Workflow commands as the runner reads them: `::name key=value::data` at the start of a line, and the older
 * `##[name key=value]data` anywhere in a line.
 * https://github.com/actions/runner/blob/v2.336.0/src/Runner.Common/ActionCommand.cs
 */

export interface WorkflowCommand {
  /** In lower case. */
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly data: string
}

/** Command names the runner knows; a line with another name is plain text. */
export const knownCommands: readonly string[] = [
  'add-mask',
  'add-matcher',
  'add-path',
  'debug',
  'echo',
  'endgroup',
  'error',
  'group',
  'notice',
  'remove-matcher',
  'save-state',
  'set-env',
  'set-output',
  'stop-commands',
  'warning',
]

interface Syntax {
  readonly separator: ',' | ';'
  readonly unescapeValue: (text: string) => string
}

function unescapeWith(table: readonly (readonly [string, string])[]): (text: string) => string {
  return (text) => table.reduce((done, [code, sign]) => done.replaceAll(code, sign), text)
}

const lineEnds = [
  ['%0D', '\r'],
  ['%0A', '\n'],
] as const
const percent = ['%25', '%'] as const
const unescapeData = unescapeWith([...lineEnds, percent])
const unescapeProperty = unescapeWith([...lineEnds, ['%3A', ':'], ['%2C', ','], percent])
const unescapeOld = unescapeWith([['%3B', ';'], ...lineEnds, ['%5D', ']'], percent])

function readProperties(text: string, syntax: Syntax): Readonly<Record<string, string>> {
  const pairs = text.split(syntax.separator).flatMap((pair) => {
    const [, key, value] = /^([^=]+)=(.+)$/s.exec(pair) ?? []
    return key === undefined || value === undefined ? [] : [[key, syntax.unescapeValue(value)]]
  })
  return Object.fromEntries(pairs) as Record<string, string>
}

interface Parts {
  readonly head: string
  readonly data: string
}

/** What .NET takes for white space: as JavaScript, and U+0085. */
const leadingSpace = /^[\s\u0085]+/

function splitNew(line: string): Parts | undefined {
  const text = line.replace(leadingSpace, '')
  const end = text.indexOf('::', 2)
  if (!text.startsWith('::') || end < 0) return undefined
  return { head: text.slice(2, end), data: text.slice(end + 2) }
}

function splitOld(line: string): Parts | undefined {
  const start = line.indexOf('##[')
  const end = line.indexOf(']', start)
  if (start < 0 || end < 0) return undefined
  return { head: line.slice(start + 3, end), data: line.slice(end + 1) }
}

function nameOf(parts: Parts): string {
  return (parts.head.split(' ', 1)[0] ?? '').toLowerCase()
}

/** The command in a line, or undefined. `names`: those in force, among them the token that ends a pause. */
export function parseCommand(
  line: string,
  names: ReadonlySet<string>,
): WorkflowCommand | undefined {
  const current = splitNew(line)
  if (current && names.has(nameOf(current))) {
    const text = current.head.slice(nameOf(current).length).trim()
    const syntax: Syntax = { separator: ',', unescapeValue: unescapeProperty }
    const properties = readProperties(text, syntax)
    return { name: nameOf(current), properties, data: unescapeData(current.data) }
  }
  const old = splitOld(line)
  if (!old || !names.has(nameOf(old))) return undefined
  const text = old.head.slice(nameOf(old).length + 1)
  const properties = readProperties(text, { separator: ';', unescapeValue: unescapeOld })
  return { name: nameOf(old), properties, data: unescapeOld(old.data) }
}
