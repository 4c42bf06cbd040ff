const longestReason = 200

/** Lines of the cache client that say what went wrong; the last one counts. */
const reasons: readonly RegExp[] = [
  /^::(?:warning|error)::(?:Failed to \w+: )?(?<why>.*)$/,
  /^Failed to \w+: (?<why>.*)$/,
  /^Attempt \d+ of \d+ failed with error: (?<why>.*)\. Retrying request/,
  /^Cache \w+ skipped: (?<why>.*)$/,
  /^\w*Error: (?<why>.*)$/,
]

/** Why the client did nothing, as the end of a sentence, from what it printed; null when it did not say. */
export function findReason(lines: readonly string[]): string | null {
  const found = lines.findLast((line) => reasons.some((reason) => reason.test(line)))
  if (found === undefined) return null
  const why = reasons.map((reason) => reason.exec(found)?.groups?.['why']).find(Boolean) ?? ''
  return shorten(why) || null
}

/** Whether the client was told that an entry of that key exists; it says so for other failures, too. */
export function isAlreadySaved(lines: readonly string[]): boolean {
  return lines.some((line) => /reserve cache.*(?:\(409\)|already[ _]exists)/i.test(line))
}

/** Without the key, which the reader does not know, and without addresses, which carry signatures. */
function shorten(why: string): string {
  return why
    .replace(/%0[AD]/gi, ' ')
    .replace(/^Unable to reserve cache with key \S+ (?:.*More details: )?/, '')
    .replace(/\bhttps?:\/\/\S+/g, 'its address')
    .replace(/\s+/g, ' ')
    .replace(/[\s.]+$/, '')
    .slice(0, longestReason)
}
