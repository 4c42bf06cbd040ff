import { parse as parseCsv } from 'csv-parse/sync'

import type { Pair } from '../input-reader.js'

/** One output of a build, as buildx takes it by `--output`. */
export interface OutputEntry {
  readonly type: string
  /** In the order given, without the type. */
  readonly fields: readonly Pair[]
}

/** What a text turned out to be; a mistake is a sentence that follows the text. */
export type OutputReading =
  | { readonly kind: 'output'; readonly output: OutputEntry }
  | { readonly kind: 'mistake'; readonly mistake: string }

/**
 * Reads `type=TYPE,name=value,…` or a path alone, which is a folder for the files of the image. `registry` is read as
 * what it is short for, an image that is pushed.
 * @see https://docs.docker.com/reference/cli/docker/buildx/build/#output
 */
export function readOutput(text: string): OutputReading {
  const parts = splitFields(text)
  if (parts === null) return mistake('has a quote that is not closed or not around a whole field.')
  if (parts.length === 1 && !text.startsWith('type=')) {
    return judge({ type: 'local', fields: [{ name: 'dest', value: parts[0] ?? '' }] })
  }
  const loose = parts.find((part) => !part.includes('='))
  if (loose !== undefined) return mistake(`has \`${loose}\`; write \`name=value\`.`)
  const fields = parts.map(readField)
  const type = fields.findLast(({ name }) => name === 'type')?.value
  if (type === undefined) return mistake('has no type; write for example `type=image,push=true`.')
  const others = fields.filter(({ name }) => name !== 'type')
  if (type !== 'registry') return judge({ type, fields: others })
  return judge({ type: 'image', fields: [{ name: 'push', value: 'true' }, ...others] })
}

/** The text that buildx reads as this output: CSV, so a field with a comma or a quote is quoted. */
export function formatOutput({ type, fields }: OutputEntry): string {
  return [{ name: 'type', value: type }, ...fields].map(formatField).join(',')
}

/** A field of a list that buildx reads as CSV. */
export function formatField({ name, value }: Pair): string {
  const text = `${name}=${value}`
  return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

/** The last value given for a field, as buildx takes it; undefined when there is none. */
export function fieldOf({ fields }: OutputEntry, name: string): string | undefined {
  return fields.findLast((field) => field.name === name)?.value
}

/** The same output with another value for a field. */
export function withField(output: OutputEntry, name: string, value: string): OutputEntry {
  const others = output.fields.filter((field) => field.name !== name)
  return { ...output, fields: [...others, { name, value }] }
}

/** Whether an image leaves by this output, rather than files out of it. */
export function isImage({ type }: OutputEntry): boolean {
  return type === 'image' || type === 'docker' || type === 'oci'
}

/** Go's ParseBool, which buildx reads these fields with. */
export function isTrue(value: string | undefined): boolean {
  return value !== undefined && ['1', 't', 'true'].includes(value.toLowerCase())
}

function judge(output: OutputEntry): OutputReading {
  const dest = fieldOf(output, 'dest')
  if (dest === '-' || (dest === undefined && ['oci', 'tar', 'local'].includes(output.type))) {
    return mistake('would be written to standard output; name a file or folder by `dest=PATH`.')
  }
  const tar = fieldOf(output, 'tar')
  if (isImage(output) && tar !== undefined && !isTrue(tar)) {
    return mistake(
      'is an image layout in a folder, which buildx exports only once in a build, and Dockweigh already does; leave out `tar=false`.',
    )
  }
  return { kind: 'output', output }
}

function splitFields(text: string): readonly string[] | null {
  try {
    const rows: string[][] = parseCsv(text)
    return rows.length === 1 ? (rows[0] ?? null) : null
  } catch {
    return null
  }
}

function readField(part: string): Pair {
  const at = part.indexOf('=')
  return { name: part.slice(0, at).trim().toLowerCase(), value: part.slice(at + 1) }
}

function mistake(words: string): OutputReading {
  return { kind: 'mistake', mistake: words }
}
