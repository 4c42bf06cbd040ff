import type { Origin } from '../../analysis/origin-model.js'
import type { MeasuredLayer } from '../../compare/comparison.js'
import { formatDigest } from '../format.js'
import { fileUrl, originPlace } from '../links.js'
import { codeSpan, label, link } from '../markdown.js'
import type { SectionContext } from './make-section.js'

/** A layer's origin, read on the side whose commit its lines belong to. */
export interface Located {
  readonly origin: Origin
  readonly side: 'base' | 'head'
  /** Names a layer of unknown origin; null for several layers. */
  readonly layer: MeasuredLayer | null
}

/** What made a layer, and where that stands. */
export function originCells(
  { origin, side, layer }: Located,
  context: SectionContext,
): readonly [string, string] {
  const place = originPlace(origin, context.image.subject.dockerfile)
  if (place === null) {
    const digest = layer === null ? '' : ` ${codeSpan(formatDigest(layer.digest))}`
    return [`layer${digest} of unknown origin`, '']
  }
  const url = fileUrl(context.report.subject, context.image[side].commit, place)
  const where = link(label(`${place.path}:${place.lines.start}`, 60), url)
  return [originWords(origin), side === 'base' ? `${where} on base` : where]
}

function originWords(origin: Origin): string {
  switch (origin.kind) {
    case 'instruction':
      return codeSpan(origin.text, 100)
    case 'base-image':
      return `base image ${codeSpan(origin.reference)}`
    case 'unknown':
      return ''
  }
}
