import { familiarName, parseReference } from '../dockerfile/reference.js'

/** Whether a name is of a pattern in which `*` stands for any characters. */
export function matchesPattern(name: string, pattern: string): boolean {
  const parts = pattern.split('*')
  const first = parts[0] ?? ''
  const last = parts.at(-1) ?? ''
  if (parts.length === 1) return name === pattern
  if (!name.startsWith(first) || !name.endsWith(last)) return false
  let at = first.length
  for (const part of parts.slice(1, -1)) {
    const found = name.indexOf(part, at)
    if (found < 0) return false
    at = found + part.length
  }
  return at + last.length <= name.length
}

/** Whether an image is of a pattern: its familiar name alone, with the tag, or as written. */
export function matchesImage(image: string, pattern: string): boolean {
  const reference = parseReference(image)
  const name = familiarName(reference)
  const names = [name, `${name}:${reference.tag ?? 'latest'}`, image]
  return names.some((one) => matchesPattern(one, pattern))
}
