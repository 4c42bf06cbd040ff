import { fingerprintBytes } from './fingerprint.js'
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
  /** Fingerprint of a file's bytes as stored (holes of sparse files left out), in hexadecimal; null for everything else. */
  readonly fingerprint: string | null
}

/**
 * The entries of a layer in archive order, kept in columns: about 64 bytes an entry beside its path, so that a layer
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
  /** About what the entry takes up in the packed layer, its header included. */
  packedBytes(index: number): number
  /** The content's fingerprint; null for everything but files. Equal contents have equal sizes, too. */
  fingerprint(index: number): Buffer | null
  /** The fingerprint's first 48 bits as a number, without an object made of it; -1 for everything but files. */
  fingerprintStart(index: number): number
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
  setFingerprint(index: number, fingerprint: Uint8Array): void
  setPacked(index: number, packedBytes: number): void
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

/** As many as a number holds exactly. */
const startBytes = 6

/** What a column holds; no blob that is near it is in one piece. */
const mostPacked = 2 ** 32 - 1

interface Columns {
  readonly paths: string[]
  readonly linkTargets: Map<number, string>
  types: Uint8Array
  modes: Uint16Array
  uids: Float64Array
  gids: Float64Array
  sizes: Float64Array
  packed: Uint32Array
  fingerprints: Buffer
  fingerprinted: Uint8Array
}

/** Starts an empty table. */
export function buildEntryTable(): EntryTableBuilder {
  const columns = createColumns(256)
  return {
    get length() {
      return columns.paths.length
    },
    add: (head) => addEntry(columns, head),
    setFingerprint: (index, fingerprint) => {
      columns.fingerprints.set(fingerprint, index * fingerprintBytes)
      columns.fingerprinted[index] = 1
    },
    setPacked: (index, packedBytes) => {
      columns.packed[index] = Math.min(Math.round(packedBytes), mostPacked)
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
    packed: new Uint32Array(capacity),
    fingerprints: Buffer.alloc(capacity * fingerprintBytes),
    fingerprinted: new Uint8Array(capacity),
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
  columns.packed = copy(columns.packed.subarray(0, kept), new Uint32Array(capacity))
  columns.fingerprinted = copy(columns.fingerprinted.subarray(0, kept), new Uint8Array(capacity))
  const fingerprints = Buffer.alloc(capacity * fingerprintBytes)
  fingerprints.set(columns.fingerprints.subarray(0, kept * fingerprintBytes))
  columns.fingerprints = fingerprints
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
    packedBytes: (index) => columns.packed[index] ?? 0,
    linkTarget: (index) => columns.linkTargets.get(index) ?? '',
    fingerprint: (index) =>
      columns.fingerprinted[index] === 1
        ? columns.fingerprints.subarray(index * fingerprintBytes, (index + 1) * fingerprintBytes)
        : null,
    fingerprintStart: (index) =>
      columns.fingerprinted[index] === 1
        ? columns.fingerprints.readUIntBE(index * fingerprintBytes, startBytes)
        : -1,
    *[Symbol.iterator]() {
      for (let index = 0; index < table.length; index++) yield entryAt(table, index)
    },
  }
  return table
}

function entryAt(table: EntryTable, index: number): FileEntry {
  return {
    path: table.path(index),
    type: table.type(index),
    mode: table.mode(index),
    uid: table.uid(index),
    gid: table.gid(index),
    sizeBytes: table.sizeBytes(index),
    linkTarget: table.linkTarget(index),
    fingerprint: table.fingerprint(index)?.toString('hex') ?? null,
  }
}

/** One entry, without making an object of its fields. */
export interface EntryPlace {
  readonly table: EntryTable
  readonly index: number
}

/** Whether two files hold the same bytes, as far as size and fingerprint tell; false for anything but files. */
export function hasSameContent(left: EntryPlace, right: EntryPlace): boolean {
  const one = left.table.fingerprint(left.index)
  const other = right.table.fingerprint(right.index)
  const sameSize = left.table.sizeBytes(left.index) === right.table.sizeBytes(right.index)
  return sameSize && one !== null && other !== null && one.equals(other)
}

/** Whether two entries have the same mode and owner. */
export function hasSameAttributes(left: EntryPlace, right: EntryPlace): boolean {
  return (
    left.table.mode(left.index) === right.table.mode(right.index) &&
    left.table.uid(left.index) === right.table.uid(right.index) &&
    left.table.gid(left.index) === right.table.gid(right.index)
  )
}
