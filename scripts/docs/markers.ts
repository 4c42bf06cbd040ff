import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

/**
 * A document with its generated parts made anew; everything outside the markers stays as it is written.
 * Fails for a part that has no markers.
 */
export function fillMarkers(path: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce(
    (text, [name, part]) => replaceBetween(text, { path, name, part }),
    readFileSync(join(root, path), 'utf8'),
  )
}

function replaceBetween(
  text: string,
  { path, name, part }: { readonly path: string; readonly name: string; readonly part: string },
): string {
  const [start, end] = [`<!-- ${name} start -->`, `<!-- ${name} end -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from < 0 || to < from) throw new Error(`${path} has no markers for ${name}.`)
  return `${text.slice(0, from + start.length)}\n\n${part}\n\n${text.slice(to)}`
}
