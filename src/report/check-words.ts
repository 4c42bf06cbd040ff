import type { Check, CheckId, Quantity } from '../policy/verdict.js'
import {
  formatByteChange,
  formatBytes,
  formatCount,
  formatCountChange,
  formatExactBytes,
  formatPercentApart,
  formatPercentChange,
} from './format.js'
import { judgedSize } from './movement.js'
import type { ImageReport } from './report.js'
import { oneLine } from './untrusted.js'
import { limitedWords } from './vulnerability-words.js'

/** A check's actual, told apart from its limit where rounding would make them look equal. Null when unknown. */
export function actualWords(check: Check, image: ImageReport): string | null {
  if (check.actual === null) return null
  if (check.id === 'max-new-vulnerabilities') {
    const { vulnerabilities } = image
    const words = limitedWords(check, { vulnerabilities, which: 'all' })
    if (words !== null) return words
  }
  return check.actual.unit === 'bytes'
    ? byteWords(check.actual.value, { check, image })
    : countWords(check.actual, check)
}

/** A check's limit as the user wrote it, with a plus when it limits growth. Null when it has none. */
export function limitWords(check: Check): string | null {
  if (check.limit === null) return null
  const limit = oneLine(check.limit)
  return isIncrease(check) ? limit.replace(/(^|and )(?=\d*[1-9])/g, '$1+') : limit
}

const increases: readonly CheckId[] = ['max-increase', 'max-layer-increase', 'max-waste-increase']

function isIncrease(check: Check): boolean {
  return increases.includes(check.id)
}

interface Judged {
  readonly check: Check
  readonly image: ImageReport
}

function byteWords(bytes: number, { check, image }: Judged): string {
  if (check.id === 'max-waste') return wasteWords(bytes, { check, image })
  if (check.id === 'max-waste-increase') {
    return apartFromLimit(formatByteChange(bytes), { bytes, check })
  }
  const unpacked = judgedSize(check) === 'unpackedBytes' ? ' unpacked' : ''
  if (!isIncrease(check)) return apartFromLimit(formatBytes(bytes), { bytes, check }) + unpacked
  const change = apartFromLimit(formatByteChange(bytes), { bytes, check }) + unpacked
  const percent = bytes === 0 ? null : percentWords(bytes, { check, image })
  return percent === null ? change : `${change} (${percent})`
}

/** Waste with its share of the image, which a limit may be given in. */
function wasteWords(bytes: number, { check, image }: Judged): string {
  const words = apartFromLimit(formatBytes(bytes), { bytes, check })
  if (image.head.state === 'missing') return words
  const share = shareOfLimit(bytes, { base: image.head.size.unpackedBytes, check })
  return share === null ? words : `${words} (${share.replace(/^\+/, '')})`
}

function percentWords(bytes: number, { check, image }: Judged): string | null {
  if (image.base.state === 'missing') return null
  return shareOfLimit(bytes, { base: image.base.size[judgedSize(check)], check })
}

function shareOfLimit(
  bytes: number,
  { base, check }: { readonly base: number; readonly check: Check },
): string | null {
  const limit = /(\d+(?:\.\d+)?)\s*%/.exec(check.limit ?? '')?.[1]
  return limit === undefined
    ? formatPercentChange(bytes, base)
    : formatPercentApart(bytes, { base, limit: Number(limit) })
}

function apartFromLimit(
  words: string,
  { bytes, check }: { readonly bytes: number; readonly check: Check },
): string {
  const looksEqual = comparable(words) === comparable(limitWords(check) ?? '')
  return looksEqual ? `${bytes < 0 ? '−' : ''}${formatExactBytes(Math.abs(bytes))}` : words
}

/** `+100 MB`, `100MB` and `100.0 mb` say the same. */
function comparable(words: string): string {
  return words
    .toLowerCase()
    .replace(/\s+(?:un)?(?:compressed|packed)$/, '')
    .replace(/[\s+]/g, '')
    .replace(/\.0+(?=\D)/, '')
}

function countWords({ value, unit }: Quantity, check: Check): string {
  if (unit === 'findings') return formatCount(value, 'finding')
  if (unit === 'vulnerabilities')
    return formatCount(value, 'new vulnerability', 'new vulnerabilities')
  const layers = formatCount(Math.abs(value), 'layer')
  return isIncrease(check) ? layers.replace(/^\S+/, formatCountChange(value)) : layers
}
