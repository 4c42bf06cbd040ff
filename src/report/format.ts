import type { Digest } from '../image/digest.js'
import { shortDigest } from '../image/digest.js'
import type { ShownStatus } from './shown-status.js'

/** U+2212: as wide as a plus, so that columns of changes line up. */
const minus = '−'

const byteUnits = ['kB', 'MB', 'GB', 'TB', 'PB'] as const

/** Decimal units with three significant digits, as container tools print sizes: `58.1 MB`. */
export function formatBytes(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  let value = bytes
  for (const unit of byteUnits) {
    value /= 1000
    if (roundToThree(value) < 1000) return `${printThree(value)} ${unit}`
  }
  return formatExactBytes(bytes)
}

/** Every byte, grouped: `58,123,456 B`. */
export function formatExactBytes(bytes: number): string {
  return `${formatNumber(bytes)} B`
}

/** Two sizes side by side; exact where rounding would hide that they differ. */
export function formatBytesApart(first: number, second: number): readonly [string, string] {
  const rounded = [formatBytes(first), formatBytes(second)] as const
  if (first === second || rounded[0] !== rounded[1]) return rounded
  return [formatExactBytes(first), formatExactBytes(second)]
}

/** A change with its direction: `+61.0 MB`, `−3.2 MB`, `0 B`. */
export function formatByteChange(bytes: number): string {
  return `${sign(bytes)}${formatBytes(Math.abs(bytes))}`
}

/** A change of a count with its direction: `+2`, `−1`, `0`. */
export function formatCountChange(count: number): string {
  return `${sign(count)}${formatNumber(Math.abs(count))}`
}

/** A change as a share of its base: `+12.4%`, `<0.1%`; null from a base of 0, which has no percentage. */
export function formatPercentChange(change: number, base: number): string | null {
  if (base <= 0) return null
  const percent = (Math.abs(change) / base) * 100
  if (percent > 0 && percent < 0.1) return '<0.1%'
  return `${sign(change)}${printPercent(percent)}%`
}

/** `+61.2 MB (+54%)`: a change in bytes with its share of base. */
export function formatChange(change: number, base: number): string {
  const percent = formatPercentChange(change, base)
  return change === 0 || percent === null
    ? formatByteChange(change)
    : `${formatByteChange(change)} (${percent})`
}

/** A percentage to so many decimals as it takes to be told from `limit` (a percentage such as 10). */
export function formatPercentApart(
  change: number,
  { base, limit }: { readonly base: number; readonly limit: number },
): string | null {
  const plain = formatPercentChange(change, base)
  const percent = (Math.abs(change) / base) * 100
  if (plain !== `${sign(change)}${printPercent(limit)}%` || percent === limit) return plain
  const decimals = [2, 3, 4, 5, 6].find((count) => Number(percent.toFixed(count)) !== limit) ?? 6
  return `${sign(change)}${percent.toFixed(decimals)}%`
}

/** A count with its noun: `1 layer`, `1,200 layers`. */
export function formatCount(count: number, noun: string, plural = `${noun}s`): string {
  return `${formatNumber(count)} ${count === 1 ? noun : plural}`
}

/** `0.4 s`, `12 s`, `1 min 12 s`, `2 h 3 min`; what no build takes is `over 999 h`. */
export function formatDuration(durationMs: number): string {
  if (durationMs < 9950) return `${(Math.max(0, durationMs) / 1000).toFixed(1)} s`
  const seconds = Math.round(durationMs / 1000)
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return joinUnits([Math.floor(seconds / 60), 'min'], [seconds % 60, 's'])
  const minutes = Math.round(seconds / 60)
  if (minutes >= 60_000) return 'over 999 h'
  return joinUnits([Math.floor(minutes / 60), 'h'], [minutes % 60, 'min'])
}

/** A part of a whole: `92.3%`, `<0.1%`; below 100% nothing prints as 100%. */
export function formatShare(share: number): string {
  const percent = Math.max(0, share * 100)
  if (percent > 0 && percent < 0.1) return '<0.1%'
  return `${printPercent(percent < 100 ? Math.min(percent, 99.9) : percent)}%`
}

/** A path inside an image; the image model has them without the leading slash. */
export function formatImagePath(path: string): string {
  return `/${path}`
}

/** A commit as GitHub shortens it. */
export function formatCommit(commit: string): string {
  return commit.slice(0, 7)
}

/** A digest as container tools shorten it. */
export function formatDigest(digest: Digest): string {
  return shortDigest(digest)
}

const statusMarks = { pass: '✅', overridden: '☑️', warn: '⚠️', fail: '❌', skip: '⏭️' } as const

/** The mark a verdict is recognised by. */
export function statusMark(status: ShownStatus): string {
  return statusMarks[status]
}

function joinUnits(
  [large, largeUnit]: readonly [number, string],
  [small, smallUnit]: readonly [number, string],
): string {
  return small === 0 ? `${large} ${largeUnit}` : `${large} ${largeUnit} ${small} ${smallUnit}`
}

function sign(value: number): string {
  if (value === 0) return ''
  return value > 0 ? '+' : minus
}

function roundToThree(value: number): number {
  return Number(value.toPrecision(3))
}

function printThree(value: number): string {
  const rounded = roundToThree(value)
  if (rounded >= 100) return rounded.toFixed(0)
  if (rounded >= 10) return rounded.toFixed(1)
  return rounded.toFixed(2).replace(/0$/, '')
}

function printPercent(percent: number): string {
  if (percent >= 99.95) return formatNumber(Math.round(percent))
  return percent.toFixed(1).replace(/\.0$/, '')
}

/** A whole number, grouped: `1,200`. Never with an exponent, whose digits may read as a commit hash. */
export function formatNumber(value: number): string {
  if (!Number.isSafeInteger(value)) return Math.trunc(value).toLocaleString('en-US')
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',')
}
