import type { ImageSize } from '../../image/image.js'
import { formatBytes, formatDigest, formatNumber } from '../format.js'
import { nameOrigin, type LayerView } from '../layer-words.js'
import type { MeasuredSide } from '../report.js'
import type { FactTable } from './fact-table.js'

/** What comes from the base image and what the Dockerfile adds; no rows when the base image is not known. */
export function shareFacts({ size, contents }: MeasuredSide): FactTable {
  const { baseImage } = contents
  const own = {
    compressedBytes: size.compressedBytes - baseImage.compressedBytes,
    unpackedBytes: size.unpackedBytes - baseImage.unpackedBytes,
    layerCount: size.layerCount - baseImage.layerCount,
  }
  return {
    name: 'shares',
    title: 'Whose bytes',
    columns: [
      ['', 'left'],
      ['compressed', 'right'],
      ['unpacked', 'right'],
      ['layers', 'right'],
    ],
    rows:
      baseImage.layerCount === 0
        ? []
        : [shareRow('base image', baseImage), shareRow('own', own), shareRow('all', size)],
  }
}

function shareRow(name: string, size: ImageSize): readonly string[] {
  const { compressedBytes, unpackedBytes, layerCount } = size
  return [name, formatBytes(compressedBytes), formatBytes(unpackedBytes), formatNumber(layerCount)]
}

/** Every layer, oldest first. */
export function layerFacts({ layers }: MeasuredSide, view: LayerView): FactTable {
  return {
    name: 'layers',
    title: `Layers (${layers.length})`,
    columns: [
      ['compressed', 'right'],
      ['unpacked', 'right'],
      ['digest', 'left'],
      ['layer', 'left'],
    ],
    rows: layers.map(({ compressedBytes, unpackedBytes, digest, origin }) => [
      formatBytes(compressedBytes),
      formatBytes(unpackedBytes),
      view.medium.code(formatDigest(digest)),
      nameOrigin(origin, view),
    ]),
  }
}
