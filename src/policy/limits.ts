import type { LintPolicy } from './lint-policy.js'
import type { VulnerabilityLimit } from './vulnerability-limit.js'

/** Which of the two sizes a limit speaks of. */
export type Measure = 'compressed' | 'unpacked'

/** `max-size`: the largest size that passes. */
export interface SizeLimit {
  readonly measure: Measure
  readonly bytes: number
  readonly text: string
}

/** `max-increase`: growth fails when it exceeds every part that is given. */
export interface GrowthLimit {
  readonly measure: Measure
  /** 5 means five percent of base. */
  readonly percent: number | null
  readonly bytes: number | null
  readonly text: string
}

/** `max-waste`: waste fails when it exceeds every part that is given. */
export interface WasteLimit {
  /** 5 means five percent of the image's unpacked size. */
  readonly percent: number | null
  readonly bytes: number | null
  readonly text: string
}

/** What is acceptable. Null: no limit. */
export interface Policy extends LintPolicy {
  readonly maxSize: SizeLimit | null
  readonly maxIncrease: GrowthLimit | null
  readonly maxLayers: number | null
  readonly maxLayerIncrease: number | null
  readonly maxWaste: WasteLimit | null
  /** Unpacked bytes. */
  readonly maxWasteIncrease: SizeLimit | null
  readonly maxNewVulnerabilities: VulnerabilityLimit | null
}

const factors: Readonly<Record<string, number>> = {
  b: 1,
  kb: 1e3,
  mb: 1e6,
  gb: 1e9,
  tb: 1e12,
  kib: 2 ** 10,
  mib: 2 ** 20,
  gib: 2 ** 30,
  tib: 2 ** 40,
}

const quantity = /^(\d+(?:\.\d+)?)\s*([a-z]*)$/i

/**
 * Reads `250MB`, `1.5GiB` or plain bytes; decimal units are powers of 1000, binary ones of 1024.
 * Returns null when the text is not a size.
 */
export function parseBytes(text: string): number | null {
  const match = quantity.exec(text.trim())
  if (match?.[1] === undefined) return null
  const unit = (match[2] ?? '').toLowerCase()
  const factor = unit === '' ? 1 : factors[unit]
  if (factor === undefined) return null
  const bytes = Math.round(Number(match[1]) * factor)
  return Number.isSafeInteger(bytes) ? bytes : null
}

/** Reads `max-size`; null when the text is not a limit. */
export function parseSizeLimit(text: string): SizeLimit | null {
  const { measure, rest } = takeMeasure(text)
  const bytes = parseBytes(rest)
  return bytes === null || bytes === 0 ? null : { measure, bytes, text: text.trim() }
}

/** Reads `max-increase`: one percentage, one size, or both joined by `and`; null when the text is not a limit. */
export function parseGrowthLimit(text: string): GrowthLimit | null {
  const { measure, rest } = takeMeasure(text)
  const parts = rest.split(/\s+and\s+/i).map((part) => part.trim())
  const percents = parts.map(parsePercent).filter((value) => value !== null)
  const sizes = parts
    .filter((part) => parsePercent(part) === null)
    .map((part) => parseBytes(part))
    .filter((value) => value !== null)
  if (percents.length + sizes.length !== parts.length) return null
  if (percents.length > 1 || sizes.length > 1) return null
  return { measure, percent: percents[0] ?? null, bytes: sizes[0] ?? null, text: text.trim() }
}

/** Reads `max-waste`: one percentage, one size, or both joined by `and`; null when the text is not a limit. */
export function parseWasteLimit(text: string): WasteLimit | null {
  const limit = parseGrowthLimit(text)
  if (limit === null || takeMeasure(text).rest !== limit.text) return null
  return { percent: limit.percent, bytes: limit.bytes, text: limit.text }
}

/** Reads `max-waste-increase`: a size; null when the text is not one. Zero allows no more waste. */
export function parseByteLimit(text: string): SizeLimit | null {
  const bytes = parseBytes(text)
  return bytes === null ? null : { measure: 'unpacked', bytes, text: text.trim() }
}

/** Reads `max-layers` and `max-layer-increase`: a whole number; null when the text is not one. */
export function parseCount(text: string): number | null {
  return /^\d{1,6}$/.test(text) ? Number(text) : null
}

function parsePercent(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)
  return match?.[1] === undefined ? null : Number(match[1])
}

function takeMeasure(text: string): { measure: Measure; rest: string } {
  const match = /^(.*?)\s+(compressed|unpacked)$/i.exec(text.trim())
  if (match?.[1] === undefined) return { measure: 'compressed', rest: text.trim() }
  return {
    measure: match[2]?.toLowerCase() === 'unpacked' ? 'unpacked' : 'compressed',
    rest: match[1],
  }
}
