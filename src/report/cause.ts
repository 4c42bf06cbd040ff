import type { Origin } from '../analysis/origin-model.js'
import { formatBytes, formatCount } from './format.js'
import type { LayerGroup } from './layer-groups.js'
import { changedGroups, replacedReference, shownOrigin } from './layer-groups.js'
import { fileUrl, originPlace } from './links.js'
import type { Medium } from './medium.js'
import type { Movement } from './movement.js'
import { imageMovement } from './movement.js'
import type { ImageReport, RunSubject } from './report.js'
import { oneLine } from './untrusted.js'

/** What a sentence about an image needs besides the image. */
export interface Telling {
  readonly subject: RunSubject
  readonly medium: Medium
}

/** Where the change that moved the image most comes from in head; null when head has no place for it. */
export function causeOrigin(image: ImageReport): Origin | null {
  return findCause(image)?.largest.headOrigin ?? null
}

/** One sentence: the change that moved the image most. Null when nothing moved or nothing can be compared. */
export function causeSentence(image: ImageReport, telling: Telling): string | null {
  const cause = findCause(image)
  if (cause === null) return null
  const { largest, movement } = cause
  if (movement.figure === 'layerCount') return describeLayers(cause, { image, telling })
  const sentence = describe(largest, { figure: movement.figure, image, telling })
  return `${sentence}${shareOfChange(largest, cause)}.`
}

interface Cause {
  readonly movement: Sized
  readonly groups: readonly LayerGroup[]
  readonly largest: LayerGroup
}

function findCause(image: ImageReport): Cause | null {
  const movement = imageMovement(image)
  if (movement.kind !== 'sized' || image.comparison === null) return null
  const groups = changedGroups(image.comparison)
  const largest = largestGroup(groups, movement)
  return largest === null ? null : { movement, groups, largest }
}

type Sized = Extract<Movement, { readonly kind: 'sized' }>

interface Description {
  readonly figure: Sized['figure']
  readonly image: ImageReport
  readonly telling: Telling
}

/** The group that moved the figure most in the direction it went. */
function largestGroup(groups: readonly LayerGroup[], movement: Sized): LayerGroup | null {
  const direction = Math.sign(movement.change)
  return groups.reduce<LayerGroup | null>((largest, group) => {
    const change = changeOf(group, movement.figure) * direction
    const known = largest === null ? 0 : changeOf(largest, movement.figure) * direction
    return change > known ? group : largest
  }, null)
}

function changeOf(group: LayerGroup, figure: Sized['figure']): number {
  if (figure === 'layerCount') return group.headLayers - group.baseLayers
  return figure === 'compressedBytes' ? group.compressedChange : group.unpackedChange
}

/** Says when the largest change is not most of the story. */
function shareOfChange(largest: LayerGroup, { groups, movement }: Omit<Cause, 'largest'>): string {
  const share = changeOf(largest, movement.figure) / movement.change
  return share < 0.5 ? `, the largest of ${groups.length} changes` : ''
}

function describe(group: LayerGroup, description: Description): string {
  const { figure } = description
  const change = changeOf(group, figure)
  const what = nameGroup(group, description)
  const size = formatBytes(Math.abs(change)) + (figure === 'unpackedBytes' ? ' unpacked' : '')
  switch (group.kind) {
    case 'added':
      return `${what} adds ${size}`
    case 'removed':
      return `Removing ${what} saves ${size}`
    case 'changed':
      return describeChange({ group, what, change, size })
  }
}

/** Layers count one by one, so several changes share the cause. */
function describeLayers(
  { largest, groups, movement }: Cause,
  { image, telling }: Omit<Description, 'figure'>,
): string {
  const direction = Math.sign(movement.change)
  const more = groups.filter(
    (group) => group !== largest && changeOf(group, 'layerCount') * direction > 0,
  ).length
  const what = nameGroup(largest, { figure: 'layerCount', image, telling })
  const rest = more === 0 ? '' : ` and ${formatCount(more, 'more change')}`
  const verb = { add: ['adds', 'add'], remove: ['removes', 'remove'] } as const
  const [one, several] = verb[direction > 0 ? 'add' : 'remove']
  const count = Math.abs(changeOf(largest, 'layerCount'))
  if (largest.kind === 'removed') return `Without ${what}${rest} there are fewer layers.`
  return more === 0
    ? `${what} ${one} ${formatCount(count, 'layer')}.`
    : `${what}${rest} ${several} layers.`
}

interface Changed {
  readonly group: LayerGroup
  readonly what: string
  readonly change: number
  readonly size: string
}

/** A replaced base image adds or saves; the same instruction or image grew or shrank. */
function describeChange({ group, what, change, size }: Changed): string {
  if (replacedReference(group) !== null) return `${what} ${change > 0 ? 'adds' : 'saves'} ${size}`
  return `${what} ${change > 0 ? 'grew' : 'shrank'} by ${size}`
}

function nameGroup(group: LayerGroup, { image, telling }: Description): string {
  const origin = shownOrigin(group)
  const { medium } = telling
  const side = group.headOrigin === null ? 'base' : 'head'
  const where = placeOrigin(origin, { image, telling, side })
  switch (origin.kind) {
    case 'instruction':
      return `${medium.code(origin.text)}${where}`
    case 'base-image':
      return `${side === 'base' ? 'base' : 'Base'} image ${medium.code(origin.reference)}${replacing(group, medium)}${where}`
    case 'unknown':
      return side === 'base' ? 'a layer of unknown origin' : 'A layer of unknown origin'
  }
}

function replacing(group: LayerGroup, medium: Medium): string {
  const replaced = replacedReference(group)
  return replaced === null ? '' : ` in place of ${medium.code(replaced)}`
}

interface Place {
  readonly image: ImageReport
  readonly telling: Telling
  readonly side: 'base' | 'head'
}

/** ` (Dockerfile:12)`, linked where possible; said when the line is one of base. */
function placeOrigin(origin: Origin, { image, telling, side }: Place): string {
  const place = originPlace(origin, image.subject.dockerfile)
  if (place === null) return ''
  const url = fileUrl(telling.subject, image[side].commit, place)
  const name = `${oneLine(place.path)}:${place.lines.start}`
  return ` (${telling.medium.place(name, url)}${side === 'base' ? ' on base' : ''})`
}
