import { buildEntryTable, type EntryHead, type EntryTable } from '../image/entry-table.js'
import { fingerprintBytes } from '../image/fingerprint.js'
import { baseName, cleanPath } from '../image/path.js'
import type { EntryType } from '../image/tar-format.js'
import {
  bytesOf,
  RecordFault,
  takeNumbers,
  takeTexts,
  textBytes,
  type ByteReader,
} from './byte-reader.js'

/** The number of a type in records; new ones go to the end. */
const typeNumbers: readonly EntryType[] = [
  'file',
  'directory',
  'symlink',
  'hardlink',
  'character-device',
  'block-device',
  'fifo',
]

const pathLimitCharacters = 4096
const modeLimit = 0o7777
const whiteoutPrefix = '.wh.'

/** The entries of a layer in columns, one after the other. */
export function encodeEntries(entries: EntryTable): readonly Uint8Array[] {
  const { length } = entries
  const columns = {
    types: new Uint8Array(length),
    modes: new Uint16Array(length),
    uids: new Float64Array(length),
    gids: new Float64Array(length),
    sizes: new Float64Array(length),
    packed: new Uint32Array(length),
    marks: new Uint8Array(length),
  }
  const paths: string[] = []
  const targets: string[] = []
  const fingerprints: Uint8Array[] = []
  for (let index = 0; index < length; index++) {
    columns.types[index] = typeNumbers.indexOf(entries.type(index))
    columns.modes[index] = entries.mode(index)
    columns.uids[index] = entries.uid(index)
    columns.gids[index] = entries.gid(index)
    columns.sizes[index] = entries.sizeBytes(index)
    columns.packed[index] = entries.packedBytes(index)
    paths.push(entries.path(index))
    targets.push(entries.linkTarget(index))
    const fingerprint = entries.fingerprint(index)
    columns.marks[index] = fingerprint === null ? 0 : 1
    if (fingerprint !== null) fingerprints.push(fingerprint)
  }
  return [
    columns.types,
    bytesOf(columns.modes),
    bytesOf(columns.uids),
    bytesOf(columns.gids),
    bytesOf(columns.sizes),
    bytesOf(columns.packed),
    textBytes(paths),
    textBytes(targets),
    columns.marks,
    ...fingerprints,
  ]
}

/** Reads what `encodeEntries` made. Fails with `RecordFault` for anything that no layer's archive gives. */
export function decodeEntries(reader: ByteReader, length: number): EntryTable {
  const columns = takeColumns(reader, length)
  const marks = takeNumbers(reader, { of: Uint8Array, length })
  const table = buildEntryTable()
  for (let index = 0; index < length; index++) {
    const head = headAt(columns, index)
    requirePath(head)
    requireAttributes(head)
    requireLink(head)
    table.add(head)
    table.setPacked(index, columns.packed[index] ?? 0)
    if (isMarked(marks[index], head)) table.setFingerprint(index, reader.take(fingerprintBytes))
  }
  return table.finish()
}

interface Columns {
  readonly types: Uint8Array
  readonly modes: Uint16Array
  readonly uids: Float64Array
  readonly gids: Float64Array
  readonly sizes: Float64Array
  readonly packed: Uint32Array
  readonly paths: readonly string[]
  readonly targets: readonly string[]
}

function takeColumns(reader: ByteReader, length: number): Columns {
  return {
    types: takeNumbers(reader, { of: Uint8Array, length }),
    modes: takeNumbers(reader, { of: Uint16Array, length }),
    uids: takeNumbers(reader, { of: Float64Array, length }),
    gids: takeNumbers(reader, { of: Float64Array, length }),
    sizes: takeNumbers(reader, { of: Float64Array, length }),
    packed: takeNumbers(reader, { of: Uint32Array, length }),
    paths: takeTexts(reader, length),
    targets: takeTexts(reader, length),
  }
}

function headAt(columns: Columns, index: number): EntryHead {
  const type = typeNumbers[columns.types[index] ?? typeNumbers.length]
  if (type === undefined) throw new RecordFault('an entry in it has a type that is none')
  return {
    path: columns.paths[index] ?? '',
    type,
    mode: columns.modes[index] ?? 0,
    uid: columns.uids[index] ?? 0,
    gid: columns.gids[index] ?? 0,
    sizeBytes: columns.sizes[index] ?? 0,
    linkTarget: columns.targets[index] ?? '',
  }
}

/** Fails with `RecordFault` unless a path is one that a layer can have: cleaned, and within Linux's limits. */
export function requireCleanPath(path: string): void {
  if (path.length > pathLimitCharacters || cleanPath(path) !== path) {
    throw new RecordFault(`it has the path ${JSON.stringify(path.slice(0, 80))}`)
  }
}

function requirePath({ path, type }: EntryHead): void {
  requireCleanPath(path)
  const isRoot = path === '' && type !== 'directory'
  const isMarker = path.includes(whiteoutPrefix) && baseName(path).startsWith(whiteoutPrefix)
  if (isRoot || isMarker) {
    throw new RecordFault(`it has a ${type} with the path ${JSON.stringify(path.slice(0, 80))}`)
  }
}

function requireAttributes({ path, mode, uid, gid, sizeBytes }: EntryHead): void {
  const areNumbers = Number.isSafeInteger(uid) && Number.isSafeInteger(gid)
  if (areNumbers && mode <= modeLimit && Number.isSafeInteger(sizeBytes) && sizeBytes >= 0) return
  throw new RecordFault(`the mode, owner or size of ${JSON.stringify(path.slice(0, 80))} is none`)
}

function requireLink({ path, type, linkTarget }: EntryHead): void {
  if (type === 'hardlink') requireCleanPath(linkTarget)
  if (type === 'symlink' || type === 'hardlink' || linkTarget === '') return
  throw new RecordFault(`${JSON.stringify(path.slice(0, 80))} is no link but has a target`)
}

function isMarked(mark: number | undefined, { path, type }: EntryHead): boolean {
  if (mark === 0) return false
  if (mark === 1 && type === 'file') return true
  throw new RecordFault(`the fingerprint of ${JSON.stringify(path.slice(0, 80))} is none`)
}
