import { findCause, type ImageCause } from './cause.js'
import { detailWords } from './cause-detail.js'
import { formatByteChange, formatBytes, formatCount } from './format.js'
import type { LayerGroup } from './layer-groups.js'
import { changeOf, replacedReference, shownOrigin } from './layer-groups.js'
import {
  nameLayer,
  originWords,
  placeWords,
  startWith,
  viewLayers,
  type Telling,
} from './layer-words.js'
import type { ImageReport } from './report.js'
import { wasteRemedy } from './waste-words.js'

interface Description {
  readonly image: ImageReport
  readonly telling: Telling
}

/** What to say of an image's change in a sentence or two. Null when nothing moved or nothing can be compared. */
export function causeSentence(image: ImageReport, telling: Telling): string | null {
  const cause = findCause(image)
  if (cause === null) return null
  return cause.movement.figure === 'layerCount'
    ? describeLayers(cause, { image, telling })
    : describeGroup(cause, { image, telling })
}

/** `RUN npm ci` (Dockerfile:12) adds 58.1 MB (218 MB unpacked, of which `/app/node_modules` 160 MB). */
function describeGroup(cause: ImageCause, description: Description): string {
  const { largest } = cause
  if (largest.kind === 'changed' && replacedReference(largest) === null) {
    const foreign = describeForeign(cause, description)
    if (foreign !== null) return foreign
  }
  const sentence = describeOwn(largest, { ...description, cause })
  if (cause.waste !== null) return `${sentence}${describeCopy(cause.waste, description)}`
  const detail = detailWords(cause, description.telling.medium)
  return `${sentence}${detail}${shareOfChange(cause)}.`
}

/** A change that the pull request did not make. Null when it did, or may have. */
function describeForeign(cause: ImageCause, description: Description): string | null {
  const { largest, movement } = cause
  const figure = movement.figure === 'unpackedBytes' ? 'unpackedBytes' : 'compressedBytes'
  const change = changeOf(largest, figure)
  const unit = figure === 'unpackedBytes' ? ' unpacked' : ''
  const what = nameGroup(largest, description)
  const share = shareOfChange(cause).replace(/^, (.*)$/, ' It is $1.')
  if (largest.cause === 'drift') {
    const verb = change > 0 ? 'grew' : 'shrank'
    const size = formatBytes(Math.abs(change))
    const detail = detailWords(cause, description.telling.medium)
    return `${what} ${verb} by ${size}${unit} by drift${detail}: neither it nor its inputs changed.${share}`
  }
  const origin = shownOrigin(largest)
  // A reference with a variable may stand for another image than on base.
  if (origin.kind !== 'base-image' || origin.reference.includes('$')) return null
  return `${what} moved: ${formatByteChange(change)}${unit}, not this pull request's doing.${share}`
}

/** Says that bytes are the same ones again, and what to do. */
function describeCopy(
  waste: NonNullable<ImageCause['waste']>,
  { image, telling }: Description,
): string {
  const view = viewLayers(image, { ...telling, side: 'head' })
  const size = formatBytes(waste.sizeBytes)
  const remedy = wasteRemedy(waste, view)
  const again = `: it stores again ${size} that ${nameLayer(waste.addedBy, view)} brought.`
  return remedy === '' ? again : `${again} ${remedy}`
}

/** Says when the largest change is not most of the story. */
function shareOfChange({ largest, groups, movement }: ImageCause): string {
  const share = changeOf(largest, movement.figure) / movement.change
  return share < 0.5 ? `, the largest of ${groups.length} changes` : ''
}

function describeOwn(
  group: LayerGroup,
  { cause, ...description }: Description & { readonly cause: ImageCause },
): string {
  const { figure } = cause.movement
  const change = changeOf(group, figure)
  const what = nameGroup(group, description)
  const size = formatBytes(Math.abs(change)) + (figure === 'unpackedBytes' ? ' unpacked' : '')
  switch (group.kind) {
    case 'added':
      return `${what} adds ${size}`
    case 'removed':
      return `Removing ${what} saves ${size}`
    case 'changed':
    case 'edited':
      return replacedReference(group) === null
        ? `${what} ${change > 0 ? 'grew' : 'shrank'} by ${size}`
        : `${what} ${change > 0 ? 'adds' : 'saves'} ${size}`
  }
}

/** Layers count one by one, so several changes share the cause. */
function describeLayers(cause: ImageCause, description: Description): string {
  const { largest, groups, movement } = cause
  const direction = Math.sign(movement.change)
  const more = groups.filter(
    (group) => group !== largest && changeOf(group, 'layerCount') * direction > 0,
  ).length
  const what = nameGroup(largest, description)
  const rest = more === 0 ? '' : ` and ${formatCount(more, 'more change')}`
  const verb = { add: ['adds', 'add'], remove: ['removes', 'remove'] } as const
  const [one, several] = verb[direction > 0 ? 'add' : 'remove']
  const count = Math.abs(changeOf(largest, 'layerCount'))
  if (largest.kind === 'removed') return `Without ${what}${rest} there are fewer layers.`
  return more === 0
    ? `${what} ${one} ${formatCount(count, 'layer')}.`
    : `${what}${rest} ${several} layers.`
}

/** A group's name and place; a removed one's stands inside a sentence, any other's begins it. */
function nameGroup(group: LayerGroup, { image, telling }: Description): string {
  const origin = shownOrigin(group)
  const { medium } = telling
  const side = group.headOrigin === null ? 'base' : 'head'
  const layer = group.row?.[side] ?? null
  const replaced = replacedReference(group)
  const instead = replaced === null ? '' : ` in place of ${medium.code(replaced)}`
  const name = `${originWords(origin, { medium, layer })}${instead}${placeWords(origin, viewLayers(image, { ...telling, side }))}`
  return side === 'base' ? name : startWith(origin, name)
}
