import type { LayerDescriptor } from '../image/image.js'
import type { Layer } from '../image/layer.js'
import {
  bytesOf,
  RecordFault,
  takeNumbers,
  takeTexts,
  textBytes,
  type ByteReader,
} from './byte-reader.js'
import { decodeEntries, encodeEntries, requireCleanPath } from './entry-columns.js'

/** Where the layer recorder stops, too. */
export const entryLimit = 4_000_000

/**
 * What a layer holds, in bytes: unpacked size; how many entries, whiteouts, opaque directories, kept and unkept files
 * there are; these in turn; the sizes and the contents of the kept files. Digests and sizes are the image's.
 */
export function encodeLayer(layer: Layer): readonly Uint8Array[] {
  const { entries, whiteouts, opaqueDirectories, keptFiles, unkeptFiles } = layer
  const kept = [...keptFiles.values()]
  const lists = [whiteouts, opaqueDirectories, [...keptFiles.keys()], unkeptFiles]
  return [
    bytesOf(Float64Array.of(layer.unpackedBytes)),
    bytesOf(Uint32Array.of(entries.length, ...lists.map((list) => list.length))),
    ...encodeEntries(entries),
    ...lists.map(textBytes),
    bytesOf(Uint32Array.from(kept, (content) => content.length)),
    ...kept,
  ]
}

/** Reads what `encodeLayer` made of the layer that a descriptor names. Fails with `RecordFault`. */
export function decodeLayer(reader: ByteReader, descriptor: LayerDescriptor): Layer {
  const [unpackedBytes = -1] = takeNumbers(reader, { of: Float64Array, length: 1 })
  const [entryCount = 0, ...counts] = takeNumbers(reader, { of: Uint32Array, length: 5 })
  if (entryCount > entryLimit) throw new RecordFault(`a layer in it has ${entryCount} entries`)
  const entries = decodeEntries(reader, entryCount)
  const [whiteouts, opaqueDirectories, keptPaths, unkeptFiles] = counts.map((count) =>
    takePaths(reader, count),
  )
  const layer: Layer = {
    digest: descriptor.digest,
    diffId: descriptor.diffId,
    compressedBytes: descriptor.sizeBytes,
    entries,
    unpackedBytes,
    whiteouts: whiteouts ?? [],
    opaqueDirectories: opaqueDirectories ?? [],
    keptFiles: takeContents(reader, keptPaths ?? []),
    unkeptFiles: unkeptFiles ?? [],
  }
  if (layer.whiteouts.includes('')) throw new RecordFault('a layer in it removes the root')
  requireSizes(layer)
  requireKeptFiles(layer)
  return layer
}

function takePaths(reader: ByteReader, count: number): readonly string[] {
  const paths = takeTexts(reader, count)
  paths.forEach(requireCleanPath)
  if (new Set(paths).size !== paths.length) throw new RecordFault('it lists a path twice')
  return paths
}

function takeContents(
  reader: ByteReader,
  paths: readonly string[],
): ReadonlyMap<string, Uint8Array> {
  const sizes = takeNumbers(reader, { of: Uint32Array, length: paths.length })
  return new Map(
    paths.map((path, index) => [path, Uint8Array.from(reader.take(sizes[index] ?? 0))]),
  )
}

/** Entries that are not listed, as whiteouts, may have sizes as well; no layer unpacks to less than its entries. */
function requireSizes({ entries, unpackedBytes }: Layer): void {
  let sum = 0
  for (let index = 0; index < entries.length; index++) sum += entries.sizeBytes(index)
  if (Number.isSafeInteger(unpackedBytes) && sum <= unpackedBytes) return
  throw new RecordFault(`a layer in it unpacks to ${unpackedBytes} bytes, its entries to ${sum}`)
}

/** Of some files only a part is kept. */
function requireKeptFiles({ entries, keptFiles }: Layer): void {
  const missing = new Set(keptFiles.keys())
  for (let index = 0; missing.size > 0 && index < entries.length; index++) {
    const size = keptFiles.get(entries.path(index))?.length
    const isPart = size !== undefined && size <= entries.sizeBytes(index)
    if (isPart && entries.type(index) === 'file') {
      missing.delete(entries.path(index))
    }
  }
  if (missing.size > 0) throw new RecordFault('it keeps the content of a file that no layer has')
}
