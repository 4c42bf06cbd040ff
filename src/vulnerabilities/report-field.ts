/** An object of an untrusted document. */
export type Fields = Readonly<Record<string, unknown>>

/** A report that is not what it says it is; the message is the end of a sentence. */
export class ReportFault extends Error {
  override readonly name = 'ReportFault'
}

/** A value, and the words that name it: `matches[3].artifact`. */
export interface Place {
  readonly value: unknown
  readonly path: string
}

/** Longer texts are cut: no name of a package or a vulnerability is. */
const longestText = 1000

/** Longer lists are cut: no vulnerability has as many names. */
const longestList = 100

/** An object's fields; those of anything else are none. */
export function fieldsOf(value: unknown): Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Fields)
    : {}
}

/** Fails with a ReportFault unless the value is an object. */
export function requireFields({ value, path }: Place): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new ReportFault(`\`${path}\` is no object`)
  }
  return value as Fields
}

/** The items of a list; none where there is no list, since Go writes empty ones as null. Fails with a ReportFault. */
export function itemsOf({ value, path }: Place): readonly Place[] {
  if (value === undefined || value === null) return []
  if (!Array.isArray(value)) throw new ReportFault(`\`${path}\` is no list`)
  return value.map((item: unknown, index) => ({ value: item, path: `${path}[${index}]` }))
}

/** A field of an object, with its words. */
export function placeIn(fields: Fields, name: string, path = ''): Place {
  return { value: fields[name], path: path === '' ? name : `${path}.${name}` }
}

/** A text without blanks around it; empty when the value is none. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, longestText).trim() : ''
}

/** Fails with a ReportFault unless the value is a text in which something stands. */
export function requireText({ value, path }: Place): string {
  const text = textOf(value)
  if (text === '') throw new ReportFault(`\`${path}\` is no text`)
  return text
}

/** The texts of a list that hold something, each once; the first hundred are looked at. */
export function textsOf(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : []
  return [...new Set(items.slice(0, longestList).map(textOf))].filter((text) => text !== '')
}
