/**
 * The same facts with each of these texts masked, longest first, wherever a string holds one: what a build prints may hold its
 * secrets, and GitHub masks them in the log and the job summary only. Parts without any are not copied.
 */
export function withoutSecrets<T>(facts: T, secrets: readonly string[]): T {
  if (secrets.length === 0) return facts
  const ordered = [...new Set(secrets)].sort((one, other) => other.length - one.length)
  return maskPart(facts, { ordered, seen: new Map() }) as T
}

interface Masking {
  readonly ordered: readonly string[]
  /** What became of each part: one that stands in two places is the same one afterwards. */
  readonly seen: Map<object, unknown>
}

function maskPart(part: unknown, masking: Masking): unknown {
  if (typeof part === 'string')
    return masking.ordered.reduce((text, secret) => text.replaceAll(secret, '***'), part)
  if (typeof part !== 'object' || part === null) return part
  const known = masking.seen.get(part)
  if (known !== undefined) return known
  const masked = maskFields(part, masking)
  masking.seen.set(part, masked)
  return masked
}

function maskFields(part: object, masking: Masking): object {
  if (Array.isArray(part)) {
    const items: readonly unknown[] = part
    const masked = items.map((item) => maskPart(item, masking))
    return masked.every((item, index) => item === items[index]) ? items : masked
  }
  if (Object.getPrototypeOf(part) !== Object.prototype) return part
  const fields = Object.entries(part)
  const masked = fields.map(([name, value]) => [name, maskPart(value, masking)] as const)
  const isSame = masked.every(([, value], index) => value === fields[index]?.[1])
  return isSame ? part : Object.fromEntries(masked)
}
