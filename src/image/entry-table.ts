import { digestFromHex, type Digest } from './digest.js'
import type { EntryType } from './tar-format.js'

/** One entry of a layer. */
export interface FileEntry {
  /** Cleaned, POSIX, without a leading slash; empty for the root directory. */
  readonly path: string
  readonly type: EntryType
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly sizeBytes: number
  /** Target of a symlink as written, or cleaned path of a hard link's target; else empty. */
  readonly linkTarget: string
  /** sha256 of a file's bytes as stored (holes of sparse files left out); null for everything else. */
  readonly contentDigest: Digest | null
}

/**
 * The entries of a layer in archive order, kept in columns: about 75 bytes an entry beside its path, so that a layer
 * of a million files fits in a few hundred megabytes. Columns are read by index; `at` and iteration make entries.
 */
export interface EntryTable extends Iterable<FileEntry> {
  readonly length: number
  at(index: number): FileEntry
  path(index: number): string
  type(index: number): EntryType
  mode(index: number): number
  uid(index: number): number
  gid(index: number): number
  sizeBytes(index: number): number
  linkTarget(index: number): string
  /** The 32 bytes of the content's sha256; null for entries without content. */
  contentHash(index: number): Buffer | null
}

/** What is known of an entry before its content has been read. */
export interface EntryHead {
  readonly path: string
  readonly type: EntryType
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly sizeBytes: number
  readonly linkTarget: string
}

/** Collects entries; `finish` gives them up as a table. */
export interface EntryTableBuilder {
  readonly length: number
  /** Adds an entry and returns its index. */
  add(head: EntryHead): number
  setContentHash(index: number, hash: Uint8Array): void
  finish(): EntryTable
}

const entryTypes: readonly EntryType[] = [
  'file',
  'directory',
  'symlink',
  'hardlink',
  'character-device',
  'block-device',
  'fifo',
]
const hashBytes = 32

interface Columns {
  readonly paths: string[]
  readonly linkTargets: Map<number, string>
  types: Uint8Array
  modes: Uint16Array
  uids: Float64Array
  gids: Float64Array
  sizes: Float64Array
  hashes: Buffer
  hashed: Uint8Array
}

/** Starts an empty table. */
export function buildEntryTable(): EntryTableBuilder {
  const columns = createColumns(256)
  return {
    get length() {
      return columns.paths.length
    },
    add: (head) => addEntry(columns, head),
    setContentHash: (index, hash) => {
      columns.hashes.set(hash, index * hashBytes)
      columns.hashed[index] = 1
    },
    finish: () => {
      resize(columns, columns.paths.length)
      return tableOf(columns)
    },
  }
}

function createColumns(capacity: number): Columns {
  return {
    paths: [],
    linkTargets: new Map(),
    types: new Uint8Array(capacity),
    modes: new Uint16Array(capacity),
    uids: new Float64Array(capacity),
    gids: new Float64Array(capacity),
    sizes: new Float64Array(capacity),
    hashes: Buffer.alloc(capacity * hashBytes),
    hashed: new Uint8Array(capacity),
  }
}

function addEntry(columns: Columns, head: EntryHead): number {
  const index = columns.paths.length
  if (index === columns.types.length) resize(columns, index * 2)
  columns.paths.push(head.path)
  columns.types[index] = entryTypes.indexOf(head.type)
  columns.modes[index] = head.mode
  columns.uids[index] = head.uid
  columns.gids[index] = head.gid
  columns.sizes[index] = head.sizeBytes
  if (head.linkTarget !== '') columns.linkTargets.set(index, head.linkTarget)
  return index
}

function resize(columns: Columns, capacity: number): void {
  const copy = <T extends { set(from: T): void; subarray(from: number, to: number): T }>(
    from: T,
    to: T,
  ): T => {
    to.set(from)
    return to
  }
  const kept = Math.min(capacity, columns.types.length)
  columns.types = copy(columns.types.subarray(0, kept), new Uint8Array(capacity))
  columns.modes = copy(columns.modes.subarray(0, kept), new Uint16Array(capacity))
  columns.uids = copy(columns.uids.subarray(0, kept), new Float64Array(capacity))
  columns.gids = copy(columns.gids.subarray(0, kept), new Float64Array(capacity))
  columns.sizes = copy(columns.sizes.subarray(0, kept), new Float64Array(capacity))
  columns.hashed = copy(columns.hashed.subarray(0, kept), new Uint8Array(capacity))
  const hashes = Buffer.alloc(capacity * hashBytes)
  hashes.set(columns.hashes.subarray(0, kept * hashBytes))
  columns.hashes = hashes
}

function tableOf(columns: Columns): EntryTable {
  const table: EntryTable = {
    length: columns.paths.length,
    at: (index) => entryAt(table, index),
    path: (index) => columns.paths[index] ?? '',
    type: (index) => entryTypes[columns.types[index] ?? 0] ?? 'file',
    mode: (index) => columns.modes[index] ?? 0,
    uid: (index) => columns.uids[index] ?? 0,
    gid: (index) => columns.gids[index] ?? 0,
    sizeBytes: (index) => columns.sizes[index] ?? 0,
    linkTarget: (index) => columns.linkTargets.get(index) ?? '',
    contentHash: (index) =>
      columns.hashed[index] === 1
        ? columns.hashes.subarray(index * hashBytes, (index + 1) * hashBytes)
        : null,
    *[Symbol.iterator]() {
      for (let index = 0; index < table.length; index++) yield entryAt(table, index)
    },
  }
  return table
}

function entryAt(table: EntryTable, index: number): FileEntry {
  const hash = table.contentHash(index)
  return {
    path: table.path(index),
    type: table.type(index),
    mode: table.mode(index),
    uid: table.uid(index),
    gid: table.gid(index),
    sizeBytes: table.sizeBytes(index),
    linkTarget: table.linkTarget(index),
    contentDigest: hash === null ? null : digestFromHex(hash.toString('hex')),
  }
}

/** One entry, without making an object of its fields. */
export interface EntryPlace {
  readonly table: EntryTable
  readonly index: number
}

/** Whether two files hold the same bytes; false for anything but files. */
export function hasSameContent(left: EntryPlace, right: EntryPlace): boolean {
  const hash = left.table.contentHash(left.index)
  const other = right.table.contentHash(right.index)
  const sameSize = left.table.sizeBytes(left.index) === right.table.sizeBytes(right.index)
  return sameSize && hash !== null && other !== null && hash.equals(other)
}

/** Whether two entries have the same mode and owner. */
export function hasSameAttributes(left: EntryPlace, right: EntryPlace): boolean {
  return (
    left.table.mode(left.index) === right.table.mode(right.index) &&
    left.table.uid(left.index) === right.table.uid(right.index) &&
    left.table.gid(left.index) === right.table.gid(right.index)
  )
}
