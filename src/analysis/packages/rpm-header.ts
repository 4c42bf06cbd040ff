import { RpmFormatError } from './rpm-format.js'

/** What rpm keeps of an installed package. */
export interface RpmHeader {
  readonly name: string
  /** `[epoch:]version-release`, as rpm prints it. */
  readonly version: string
  /** The files' sizes as rpm adds them up; null when the header does not say. */
  readonly sizeBytes: number | null
}

/** Where a value lies in a header's data. */
interface Entry {
  readonly type: number
  readonly offset: number
  readonly count: number
}

const tagName = 1000
const tagVersion = 1001
const tagRelease = 1002
const tagEpoch = 1003
const tagSize = 1009
const tagLongSize = 5009
const wantedTags = new Set([tagName, tagVersion, tagRelease, tagEpoch, tagSize, tagLongSize])

const typeInt32 = 4
const typeInt64 = 5
const typeString = 6

const prefixBytes = 8
const entryBytes = 16
/** More entries than rpm itself takes (lib/header.c, `hdrchkTags`). */
const entryLimit = 65_536
/** Names and versions are short; a longer text is an attack on the report. */
const textLimitBytes = 1024

/**
 * Reads a header as rpm's databases store it: the number of entries, the length of the data, the entries, the data, all
 * big endian (https://rpm.org/docs/latest/manual/format_header.html, without the magic). Fails with `RpmFormatError`.
 */
export function readRpmHeader(blob: Uint8Array): RpmHeader {
  const view = new DataView(blob.buffer, blob.byteOffset, blob.byteLength)
  const entryCount = blob.length < prefixBytes ? entryLimit : view.getUint32(0)
  const dataStart = prefixBytes + entryCount * entryBytes
  if (entryCount >= entryLimit || dataStart + view.getUint32(4) !== blob.length) {
    throw new RpmFormatError('a header has another length than it says')
  }
  const entries = findEntries(view, entryCount)
  const data = blob.subarray(dataStart)
  const text = (tag: number): string => readText(data, entries.get(tag))
  const epoch = readNumber(data, entries.get(tagEpoch))
  return {
    name: text(tagName),
    version: `${epoch === null ? '' : `${epoch}:`}${text(tagVersion)}-${text(tagRelease)}`,
    sizeBytes: readNumber(data, entries.get(tagLongSize)) ?? readNumber(data, entries.get(tagSize)),
  }
}

function findEntries(view: DataView, count: number): ReadonlyMap<number, Entry> {
  const entries = new Map<number, Entry>()
  for (let index = 0; index < count; index++) {
    const at = prefixBytes + index * entryBytes
    const tag = view.getUint32(at)
    if (!wantedTags.has(tag) || entries.has(tag)) continue
    entries.set(tag, {
      type: view.getUint32(at + 4),
      offset: view.getUint32(at + 8),
      count: view.getUint32(at + 12),
    })
  }
  return entries
}

function readText(data: Uint8Array, entry: Entry | undefined): string {
  if (entry?.type !== typeString || entry.count !== 1) {
    throw new RpmFormatError('a header lacks a name, a version or a release')
  }
  const longest = data.subarray(entry.offset, entry.offset + textLimitBytes + 1)
  const end = longest.indexOf(0)
  if (end < 1) throw new RpmFormatError('a name, a version or a release is empty or has no end')
  return new TextDecoder().decode(longest.subarray(0, end))
}

/** An unsigned number; null when the header has none. */
function readNumber(data: Uint8Array, entry: Entry | undefined): number | null {
  if (entry === undefined) return null
  const { type, offset, count } = entry
  const bytes = type === typeInt64 ? 8 : 4
  const known = type === typeInt32 || type === typeInt64
  if (!known || count !== 1 || offset + bytes > data.length) {
    throw new RpmFormatError('an epoch or a size is not a number')
  }
  const view = new DataView(data.buffer, data.byteOffset + offset, bytes)
  const value = type === typeInt64 ? Number(view.getBigUint64(0)) : view.getUint32(0)
  if (!Number.isSafeInteger(value)) throw new RpmFormatError('a size is too large to be counted')
  return value
}
