import type { Origin } from '../analysis/origin-model.js'
import type { MeasuredLayer } from '../compare/comparison.js'
import { formatDigest } from './format.js'
import type { Place } from './links.js'
import { fileUrl, originPlace } from './links.js'
import type { Medium } from './medium.js'
import type { ImageReport, RunSubject } from './report.js'
import { oneLine } from './untrusted.js'

/** What a sentence about an image needs besides the image. */
export interface Telling {
  readonly subject: RunSubject
  readonly medium: Medium
}

/** The layers of one image, as a text names them. */
export interface LayerView {
  readonly medium: Medium
  /** Oldest first. */
  readonly layers: readonly MeasuredLayer[]
  /** Null when no Dockerfile is known. */
  readonly dockerfile: string | null
  /** Said after a place that a reader of head would look for in vain. */
  readonly suffix: string
  /** A place's page; null when it has none. */
  readonly locate: (place: Place) => string | null
}

/** One side's layers. */
export function viewLayers(
  image: ImageReport,
  { subject, medium, side }: Telling & { readonly side: 'base' | 'head' },
): LayerView {
  const measured = image[side]
  return {
    medium,
    layers: measured.state === 'measured' ? measured.layers : [],
    dockerfile: image.subject.dockerfile,
    suffix: side === 'base' ? ' on base' : '',
    locate: (place) => fileUrl(subject, measured.commit, place),
  }
}

/** `RUN make` (Dockerfile:12), by a layer's index. */
export function nameLayer(index: number, view: LayerView): string {
  const layer = view.layers[index] ?? null
  const origin = layer?.origin ?? { kind: 'unknown' }
  return `${originWords(origin, { medium: view.medium, layer })}${placeWords(origin, view)}`
}

/** `RUN make` (Dockerfile:12). */
export function nameOrigin(origin: Origin, view: LayerView): string {
  return `${originWords(origin, { medium: view.medium, layer: null })}${placeWords(origin, view)}`
}

/** What made a layer, as words. */
export interface Worded {
  readonly medium: Medium
  /** Names a layer of unknown origin; null where something else does. */
  readonly layer: MeasuredLayer | null
}

/** `RUN make`, base image `debian:12`, layer `0123456789ab` of unknown origin. */
export function originWords(origin: Origin, { medium, layer }: Worded): string {
  switch (origin.kind) {
    case 'instruction':
      return medium.code(origin.text)
    case 'base-image':
      return `base image ${medium.code(origin.reference)}`
    case 'unknown':
      return layer === null
        ? 'a layer of unknown origin'
        : `layer ${medium.code(formatDigest(layer.digest))} of unknown origin`
  }
}

/** ` (Dockerfile:12)`, linked where possible; empty for what stands nowhere. */
export function placeWords(origin: Origin, view: LayerView): string {
  const place = placeLink(origin, view)
  return place === '' ? '' : ` (${place})`
}

/** `Dockerfile:12`, linked where possible; empty for what stands nowhere. */
export function placeLink(
  origin: Origin,
  { medium, dockerfile, locate, suffix }: LayerView,
): string {
  const place = originPlace(origin, dockerfile)
  if (place === null) return ''
  return `${medium.place(`${oneLine(place.path)}:${place.lines.start}`, locate(place))}${suffix}`
}

/** The name of an origin, to begin a sentence with; foreign words keep their letters. */
export function startWith(origin: Origin, name: string): string {
  return origin.kind === 'instruction' ? name : `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`
}
