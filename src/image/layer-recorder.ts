import { buildEntryTable, type EntryTable } from './entry-table.js'
import type { Fingerprinter } from './fingerprint.js'
import type { PackingGauge } from './packing-gauge.js'
import { baseName, cleanPath, parentPath } from './path.js'
import { TarFormatError, type TarEntry } from './tar-format.js'
import type { TarSink } from './tar.js'

/** What a layer's archive holds. */
export interface LayerContents {
  readonly entries: EntryTable
  /** Sum of the sizes of all tar entries. */
  readonly unpackedBytes: number
  /** Paths that this layer takes away from the layers below. */
  readonly whiteouts: readonly string[]
  /** Directories whose contents of the layers below this layer takes away. */
  readonly opaqueDirectories: readonly string[]
  /** Contents of the files that were asked for, by path. */
  readonly keptFiles: ReadonlyMap<string, Uint8Array>
  /** Files that were asked for and are too large, or too many. */
  readonly unkeptFiles: readonly string[]
}

/** Which files' contents to keep: small ones that say something, like a package database. */
export interface KeepFiles {
  readonly matches: (path: string) => boolean
  /** Larger files are not kept. */
  readonly limitBytes: number
  /** All kept files of a layer together. */
  readonly totalLimitBytes: number
  /** What of a content is kept, no longer than it; all of it unless said otherwise. */
  readonly reduce?: (path: string, content: Uint8Array) => Uint8Array
}

/** Linux refuses longer paths, so no runtime could unpack one. */
const pathLimitCharacters = 4096
/** Where a layer stops being an image and becomes an attack on memory. */
const entryLimit = 4_000_000
const whiteoutPrefix = '.wh.'
const opaqueMarker = '.wh..wh..opq'
const aufsPrefix = '.wh..wh.'

interface Recording {
  readonly table: ReturnType<typeof buildEntryTable>
  readonly whiteouts: Set<string>
  readonly opaqueDirectories: Set<string>
  readonly keptFiles: Map<string, Uint8Array>
  readonly unkeptFiles: Set<string>
  readonly keep: KeepFiles
  readonly fingerprinter: Fingerprinter
  readonly gauge: PackingGauge
  keptBytes: number
  unpackedBytes: number
  /** Where the last entry ended in the packed stream. */
  packedEnd: number
  /** The entry that is being read; -1 for markers. */
  entryIndex: number
  /** The file whose content is being read; -1 for entries without one. */
  index: number
  path: string
  kept: Buffer[] | null
}

/** A tar sink that records entries and fingerprints contents as they pass. */
export interface LayerRecorder extends TarSink {
  finish(): LayerContents
}

/**
 * Records a layer's archive. Whiteouts and opaque markers are told from files (OCI image spec, layer.md, "Whiteouts").
 * Fails with `TarFormatError` for entries that no runtime would unpack.
 */
export function recordLayer(
  keep: KeepFiles,
  { fingerprinter, gauge }: Pick<Recording, 'fingerprinter' | 'gauge'>,
): LayerRecorder {
  const recording: Recording = {
    table: buildEntryTable(),
    whiteouts: new Set(),
    opaqueDirectories: new Set(),
    keptFiles: new Map(),
    unkeptFiles: new Set(),
    keep,
    fingerprinter,
    gauge,
    keptBytes: 0,
    unpackedBytes: 0,
    packedEnd: 0,
    entryIndex: -1,
    index: -1,
    path: '',
    kept: null,
  }
  return {
    entry: (entry) => {
      beginEntry(recording, entry)
    },
    content: (piece) => {
      addContent(recording, piece)
    },
    endEntry: (offset) => {
      endPacked(recording, offset)
      endEntry(recording)
    },
    finish: () => finish(recording),
  }
}

function beginEntry(recording: Recording, entry: TarEntry): void {
  recording.index = -1
  recording.entryIndex = -1
  recording.unpackedBytes += entry.sizeBytes
  if (!Number.isSafeInteger(recording.unpackedBytes)) {
    throw new TarFormatError('The sizes of its entries add up to more than can be counted.')
  }
  const path = checkedPath(entry)
  if (!recordMarker(recording, path)) recordEntry(recording, entry, path)
}

function checkedPath(entry: TarEntry): string {
  if (entry.path.length > pathLimitCharacters) {
    throw new TarFormatError(
      `A path has ${entry.path.length} characters; Linux allows ${pathLimitCharacters}.`,
    )
  }
  const path = cleanPath(entry.path)
  if (path === '' && entry.type !== 'directory') {
    throw new TarFormatError(
      `The entry ${JSON.stringify(entry.path)} would replace the root directory.`,
    )
  }
  return path
}

/** Records a whiteout or an opaque marker; false when the path is neither. */
function recordMarker(recording: Recording, path: string): boolean {
  const name = baseName(path)
  if (!name.startsWith(whiteoutPrefix)) return false
  const directory = parentPath(path)
  if (name === opaqueMarker) {
    recording.opaqueDirectories.add(directory)
    return true
  }
  if (name.startsWith(aufsPrefix)) return true
  const hidden = name.slice(whiteoutPrefix.length)
  if (hidden === '' || hidden === '.' || hidden === '..') {
    throw new TarFormatError(`The whiteout ${JSON.stringify(path)} names no file.`)
  }
  recording.whiteouts.add(directory === '' ? hidden : `${directory}/${hidden}`)
  return true
}

function recordEntry(recording: Recording, entry: TarEntry, path: string): void {
  if (recording.table.length >= entryLimit) {
    throw new TarFormatError(`It has more than ${entryLimit} entries.`)
  }
  const { type, mode, uid, gid, sizeBytes, linkTarget } = entry
  const target = type === 'hardlink' ? cleanPath(linkTarget) : linkTarget
  const index = recording.table.add({ path, type, mode, uid, gid, sizeBytes, linkTarget: target })
  recording.entryIndex = index
  if (type !== 'file') return
  recording.index = index
  recording.path = path
  recording.kept = recording.keep.matches(path) ? reserve(recording, entry) : null
}

/** Makes room for a file's content; null when there is none. */
function reserve(recording: Recording, { sizeBytes, storedBytes }: TarEntry): Buffer[] | null {
  const { keep, keptBytes } = recording
  const fits = storedBytes <= keep.limitBytes && keptBytes + storedBytes <= keep.totalLimitBytes
  if (!fits || sizeBytes !== storedBytes) {
    recording.unkeptFiles.add(recording.path)
    return null
  }
  recording.keptBytes += storedBytes
  return []
}

function addContent(recording: Recording, piece: Buffer): void {
  if (recording.index === -1) return
  recording.kept?.push(Buffer.from(piece))
  recording.fingerprinter.add(piece)
}

/** An entry's header is a part of it, and so is the padding before that. */
function endPacked(recording: Recording, offset: number): void {
  const { gauge, table, entryIndex, packedEnd } = recording
  recording.packedEnd = gauge.packedAt(offset)
  if (entryIndex !== -1) table.setPacked(entryIndex, recording.packedEnd - packedEnd)
}

function endEntry(recording: Recording): void {
  const { index, table, fingerprinter, kept, keep, path } = recording
  if (index === -1) return
  table.setFingerprint(index, fingerprinter.finish())
  if (kept) {
    const content = Buffer.concat(kept)
    recording.keptFiles.set(path, keep.reduce?.(path, content) ?? content)
  }
  recording.kept = null
}

function finish(recording: Recording): LayerContents {
  return {
    entries: recording.table.finish(),
    unpackedBytes: recording.unpackedBytes,
    whiteouts: [...recording.whiteouts],
    opaqueDirectories: [...recording.opaqueDirectories],
    keptFiles: recording.keptFiles,
    unkeptFiles: [...recording.unkeptFiles],
  }
}
