import type { ImageSize } from '../image/image.js'
import { limitStatus, type Check, type CheckId } from '../policy/verdict.js'
import type { ImageReport, MeasuredSide } from './report.js'
import { checkStatus, shownStatus } from './shown-status.js'

/**
 * What a reader is told first about an image. `sized` images moved in the named figure; `rewritten` ones have
 * other layers of the same sizes.
 */
export type Movement =
  | {
      readonly kind: 'sized'
      readonly figure: keyof ImageSize
      readonly change: number
      readonly base: MeasuredSide
      readonly head: MeasuredSide
    }
  | {
      readonly kind: 'rewritten' | 'unchanged'
      readonly base: MeasuredSide
      readonly head: MeasuredSide
    }
  | { readonly kind: 'alone'; readonly head: MeasuredSide }
  | { readonly kind: 'none' }

/**
 * How the image moved between base and head: in the size that a broken limit speaks of, else in the first of
 * compressed bytes, unpacked bytes and layers that changed.
 */
export function imageMovement(image: ImageReport): Movement {
  const { base, head, comparison } = image
  if (head.state === 'missing') return { kind: 'none' }
  if (base.state === 'missing' || comparison === null) return { kind: 'alone', head }
  const figure = figuresOf(image).find((name) => comparison.sizeChange[name] !== 0)
  if (figure !== undefined) {
    return { kind: 'sized', figure, change: comparison.sizeChange[figure], base, head }
  }
  const rewritten = comparison.layers.some((row) => row.kind !== 'same')
  return { kind: rewritten ? 'rewritten' : 'unchanged', base, head }
}

/** Which check a reader is told of first when several have the same status. */
const checkOrder: readonly CheckId[] = [
  'build',
  'max-increase',
  'max-size',
  'max-layer-increase',
  'max-layers',
  'max-waste-increase',
  'max-waste',
  'max-new-vulnerabilities',
  'lint-threshold',
]

/** The checks that gave the image its verdict, the most telling first. */
export function decidingChecks(image: ImageReport): readonly Check[] {
  const status = shownStatus(image)
  return image.verdict.checks
    .filter((check) => checkStatus(check) === status)
    .toSorted((first, second) => checkOrder.indexOf(first.id) - checkOrder.indexOf(second.id))
}

/** The size that a check judges: limits speak of the compressed size unless they say `unpacked`. */
export function judgedSize(check: Check): 'compressedBytes' | 'unpackedBytes' {
  return /\sunpacked$/i.test(check.limit?.trim() ?? '') ? 'unpackedBytes' : 'compressedBytes'
}

function figuresOf(image: ImageReport): readonly (keyof ImageSize)[] {
  const check = decidingChecks(image)[0]
  const unpackedFirst =
    check !== undefined &&
    limitStatus(check) !== 'pass' &&
    (check.id === 'max-size' || check.id === 'max-increase') &&
    judgedSize(check) === 'unpackedBytes'
  return unpackedFirst
    ? ['unpackedBytes', 'compressedBytes', 'layerCount']
    : ['compressedBytes', 'unpackedBytes', 'layerCount']
}
