import type { Origin } from '../analysis/origin-model.js'
import type { MeasuredLayer } from '../compare/comparison.js'
import type { ExplainedLayer } from '../compare/explain.js'
import { formatDigest } from '../report/format.js'
import { fileUrl, originPlace } from '../report/links.js'
import { originWords } from '../report/layer-words.js'
import type { ImageReport, MeasuredSide, RunSubject } from '../report/report.js'
import { visibleText } from '../report/untrusted.js'
import { pageMedium, visible } from './page-medium.js'
import type { PageLayer, PageLink } from './page-model.js'

/** The rows of the layer list: of a comparison, or else of head alone. */
export function describeLayers(image: ImageReport, subject: RunSubject): readonly PageLayer[] {
  const { head, base, comparison } = image
  if (head.state === 'missing') return []
  const sides = { image, subject, head, base: base.state === 'missing' ? null : base }
  const rows = comparison?.layers ?? head.layers.map(aloneRow)
  return rows.map((row) => describeLayer(row, sides))
}

type Row = Omit<ExplainedLayer, 'inside' | 'compressedChange' | 'unpackedChange'> & {
  readonly compressedChange: number | null
  readonly unpackedChange: number | null
}

function aloneRow(head: MeasuredLayer): Row {
  const cause = 'unknown' as const
  return { kind: 'same', head, base: null, compressedChange: null, unpackedChange: null, cause }
}

interface Sides {
  readonly image: ImageReport
  readonly subject: RunSubject
  readonly head: MeasuredSide
  readonly base: MeasuredSide | null
}

function describeLayer(row: Row, sides: Sides): PageLayer {
  const { image, subject, head, base } = sides
  const layer = row.head ?? row.base
  const origin = layer?.origin ?? unknownOrigin
  const commit = (row.head ? head : base)?.commit ?? null
  const places = placesOf(row, sides)
  return {
    kind: row.kind,
    ...places,
    name: originWords(origin, { medium: pageMedium, layer }),
    source: sourceOf(origin),
    place: placeOf(origin, { image, subject, commit }),
    ...sizesOf(layer),
    compressedChange: row.compressedChange,
    unpackedChange: row.unpackedChange,
    wastedBytes: wastedIn(places.head, head),
    remark: row.kind !== 'same' && row.cause === 'drift' ? 'drift' : '',
  }
}

const unknownOrigin: Origin = { kind: 'unknown' }

function placesOf(row: Row, { head, base }: Sides): Pick<PageLayer, 'head' | 'base'> {
  return {
    head: row.head === null ? -1 : head.layers.indexOf(row.head),
    base: row.base === null || base === null ? -1 : base.layers.indexOf(row.base),
  }
}

function sizesOf(
  layer: MeasuredLayer | null,
): Pick<PageLayer, 'digest' | 'compressedBytes' | 'unpackedBytes'> {
  if (layer === null) return { digest: '', compressedBytes: 0, unpackedBytes: 0 }
  const { digest, compressedBytes, unpackedBytes } = layer
  return { digest: formatDigest(digest), compressedBytes, unpackedBytes }
}

/** What one line does not say: the line breaks, and what the line leaves out. */
function sourceOf(origin: Origin): string {
  if (origin.kind !== 'instruction') return ''
  const { text } = origin
  const isTold = !/[\r\n]/.test(text) && visible(text) === text
  return isTold
    ? ''
    : text
        .split(/\r\n|[\n\r]/)
        .map(visibleText)
        .join('\n')
}

function placeOf(
  origin: Origin,
  { image, subject, commit }: Pick<Sides, 'image' | 'subject'> & { readonly commit: string | null },
): PageLink | null {
  const place = originPlace(origin, image.subject.dockerfile)
  if (place === null) return null
  const text = pageMedium.place(`${place.path}:${place.lines.start}`, null)
  return { text, url: fileUrl(subject, commit, place) }
}

function wastedIn(index: number, { contents }: MeasuredSide): number {
  return contents.wasteGroups
    .filter(({ addedBy }) => addedBy === index)
    .reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
}
