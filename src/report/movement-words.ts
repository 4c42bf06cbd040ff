import { limitStatus } from '../policy/verdict.js'
import { actualWords } from './check-words.js'
import { formatBytes, formatCount, formatPercentChange } from './format.js'
import { decidingChecks } from './movement.js'
import type { Movement } from './movement.js'
import { imageMovement } from './movement.js'
import type { ImageReport } from './report.js'
import { runningSettings } from './setting-words.js'

/** What the only image of a report is called. */
export const defaultName = 'Image'

/** What happened to the image, for the start of a headline; `called` is its name or `defaultName`. */
export function movementWords(image: ImageReport, called: string): string {
  const movement = imageMovement(image)
  switch (movement.kind) {
    case 'none':
      return missingHeadWords(image, called)
    case 'alone':
      return aloneWords(image, { called, size: formatBytes(movement.head.size.compressedBytes) })
    case 'unchanged':
      return unchangedWords(image, { called, movement })
    case 'rewritten':
      return `${called} rebuilt, same size${atSize(image, movement)}`
    case 'sized':
      return sizedWords(image, { called, movement })
  }
}

function unchangedWords(
  image: ImageReport,
  { called, movement }: { readonly called: string; readonly movement: Movement },
): string {
  const settings = runningSettings(image).length
  return settings === 0
    ? `${called} unchanged${atSize(image, movement)}`
    : `${called} unchanged in size${atSize(image, movement)}, ${formatCount(settings, 'setting')} changed`
}

function missingHeadWords({ head }: ImageReport, called: string): string {
  const failed = head.state === 'missing' && head.reason === 'build-failed'
  if (!failed) return `${called} not weighed`
  return called === defaultName ? 'Build failed' : `Build of ${called} failed`
}

function aloneWords(
  { base }: ImageReport,
  { called, size }: { readonly called: string; readonly size: string },
): string {
  const reason = base.state === 'missing' ? base.reason : 'no-commit'
  switch (reason) {
    case 'no-dockerfile':
      return called === defaultName ? `First image: ${size}` : `${called} is new: ${size}`
    case 'no-commit':
      return `${called} weighs ${size}`
    case 'build-failed':
    case 'not-built':
    case 'other-platform':
      return `${called} weighs ${size}, no comparison`
  }
}

type Sized = Extract<Movement, { readonly kind: 'sized' }>

function sizedWords(
  image: ImageReport,
  { called, movement }: { readonly called: string; readonly movement: Sized },
): string {
  const { figure, change, base } = movement
  const size = formatBytes(Math.abs(change))
  const percent = formatPercentChange(change, base.size[figure])
  const share = percent === null ? '' : ` (${percent})`
  switch (figure) {
    case 'compressedBytes':
      return `${called} ${change > 0 ? 'grew' : 'shrank'} by ${size}${share}${toSize(image, movement)}`
    case 'unpackedBytes':
      return `${called} ${change > 0 ? 'grew' : 'shrank'} by ${size}${share} unpacked${toSize(image, movement)}`
    case 'layerCount':
      return `${called} has ${formatCount(Math.abs(change), `${change > 0 ? 'more' : 'fewer'} layer`)}, same size${atSize(image, movement)}`
  }
}

/** The total belongs into the headline when the total is what is judged. */
function toSize(image: ImageReport, movement: Movement): string {
  return worded(image, { movement, word: 'to' })
}

function atSize(image: ImageReport, movement: Movement): string {
  return worded(image, { movement, word: 'at' })
}

function worded(
  image: ImageReport,
  { movement, word }: { readonly movement: Movement; readonly word: string },
): string {
  const check = decidingChecks(image)[0]
  if (check?.id !== 'max-size' || limitStatus(check) === 'pass') return ''
  if (movement.kind === 'none') return ''
  return ` ${word} ${actualWords(check, image) ?? formatBytes(movement.head.size.compressedBytes)}`
}
