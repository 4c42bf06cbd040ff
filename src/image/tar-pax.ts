import { decodeName, TarFormatError } from './tar-format.js'

/** The pax records that change what an entry is; all others are passed over. */
export type PaxRecords = ReadonlyMap<string, string>

const kept: ReadonlySet<string> = new Set([
  'path',
  'linkpath',
  'size',
  'uid',
  'gid',
  'GNU.sparse.major',
  'GNU.sparse.minor',
  'GNU.sparse.name',
  'GNU.sparse.realsize',
  'GNU.sparse.size',
  'GNU.sparse.map',
  'GNU.sparse.numblocks',
])

/**
 * Reads the records of a pax extended header (POSIX.1-2017, pax, "pax Header File Format").
 * Fails with `TarFormatError` for a record whose length or name is malformed, or a path with a NUL, like Go's archive/tar.
 */
export function parsePax(bytes: Buffer): PaxRecords {
  const records = new Map<string, string>()
  let at = 0
  while (at < bytes.length) {
    const space = bytes.indexOf(0x20, at)
    const end = at + readLength(bytes, at, space)
    const equals = bytes.indexOf(0x3d, space)
    if (end > bytes.length || bytes[end - 1] !== 0x0a || equals <= space + 1 || equals >= end) {
      throw malformed()
    }
    const key = bytes.toString('latin1', space + 1, equals)
    if (kept.has(key)) records.set(key, readValue(key, bytes.subarray(equals + 1, end - 1)))
    at = end
  }
  return records
}

/** A record that is a whole number, or undefined when there are no records or it is absent or empty. Fails with `TarFormatError`. */
export function paxNumber(records: PaxRecords | null, key: string): number | undefined {
  const text = records?.get(key)
  if (text === undefined || text === '') return undefined
  const value = Number(text)
  if (!/^\d+$/.test(text) || !Number.isSafeInteger(value)) {
    throw new TarFormatError(`The pax record ${key} is not a number that can be read.`)
  }
  return value
}

function readLength(bytes: Buffer, at: number, space: number): number {
  if (space === -1 || space - at > 10) throw malformed()
  const digits = bytes.toString('latin1', at, space)
  const length = Number(digits)
  if (!/^\d+$/.test(digits) || at + length <= space) throw malformed()
  return length
}

function readValue(key: string, bytes: Buffer): string {
  const value = decodeName(bytes)
  if (value.includes('\0')) throw new TarFormatError(`The pax record ${key} contains a NUL.`)
  return value
}

function malformed(): TarFormatError {
  return new TarFormatError('A pax extended header is malformed.')
}
