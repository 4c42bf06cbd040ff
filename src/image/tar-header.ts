import { blockBytes, decodeName, TarFormatError } from './tar-format.js'

/** The fields of a header block that matter here, before extension headers are applied. */
export interface TarHeader {
  readonly path: string
  /** The type flag's character code; 0 for the oldest archives. */
  readonly flag: number
  readonly mode: number
  readonly uid: number
  readonly gid: number
  readonly sizeBytes: number
  readonly linkTarget: string
}

/**
 * Decodes the header block that begins at `at`, or null for a block of zeros. Reads v7, ustar, pax, GNU and star archives.
 * Fails with `TarFormatError` for a wrong checksum or a number that is none.
 * Format: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format".
 */
export function decodeHeader(bytes: Buffer, at = 0): TarHeader | null {
  if (bytes[at] === 0 && isZeroBlock(bytes, at)) return null
  requireChecksum(bytes, at)
  return {
    path: readPath(bytes, at),
    flag: bytes[at + 156] ?? 0,
    mode: readNumber(bytes, at + 100, 8) & 0o7777,
    uid: readNumber(bytes, at + 108, 8),
    gid: readNumber(bytes, at + 116, 8),
    sizeBytes: readNumber(bytes, at + 124, 12),
    linkTarget: readText(bytes, at + 157, 100),
  }
}

function isZeroBlock(bytes: Buffer, at: number): boolean {
  for (let index = at; index < at + blockBytes; index++) if (bytes[index] !== 0) return false
  return true
}

/**
 * Reads a numeric field: octal digits amid blanks, or GNU's base-256 when the first bit is set.
 * Fails with `TarFormatError` when it is neither, or more than JavaScript can hold exactly.
 */
export function readNumber(block: Buffer, offset: number, length: number): number {
  const first = block[offset] ?? 0
  const value = first & 0x80 ? readBase256(block, offset, length) : readOctal(block, offset, length)
  if (!Number.isSafeInteger(value))
    throw new TarFormatError('A number in a tar header is too large.')
  return value
}

function readOctal(block: Buffer, offset: number, length: number): number {
  const end = offset + length
  let at = offset
  while (at < end && isBlank(block[at])) at++
  let value = 0
  for (; at < end && !isBlank(block[at]); at++) {
    const digit = (block[at] ?? 0) - 0x30
    if (digit < 0 || digit > 7) {
      throw new TarFormatError('A number in a tar header is not octal.')
    }
    value = value * 8 + digit
  }
  return value
}

function readBase256(block: Buffer, offset: number, length: number): number {
  const negative = ((block[offset] ?? 0) & 0x40) !== 0
  const inverted = negative ? 0xff : 0
  let value = ((block[offset] ?? 0) ^ inverted) & 0x7f
  for (let at = offset + 1; at < offset + length; at++) {
    value = value * 256 + ((block[at] ?? 0) ^ inverted)
  }
  return negative ? -value - 1 : value
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0
}

function readPath(bytes: Buffer, at: number): string {
  const name = readText(bytes, at, 100)
  const prefix = readText(bytes, at + 345, prefixLength(bytes, at))
  return prefix === '' ? name : `${prefix}/${name}`
}

const ustarMagic = Buffer.from('ustar\0', 'latin1')
const starMagic = Buffer.from('tar\0', 'latin1')

/** GNU keeps times where ustar keeps the prefix; star shortens it for the same reason. */
function prefixLength(bytes: Buffer, at: number): number {
  if (!holds(bytes, at + 257, ustarMagic)) return 0
  return holds(bytes, at + 508, starMagic) ? 131 : 155
}

function holds(bytes: Buffer, at: number, wanted: Buffer): boolean {
  for (let index = 0; index < wanted.length; index++) {
    if (bytes[at + index] !== wanted[index]) return false
  }
  return true
}

function readText(bytes: Buffer, offset: number, length: number): string {
  let end = offset
  while (end < offset + length && bytes[end] !== 0) end++
  return end === offset ? '' : decodeName(bytes, offset, end)
}

/** The sum of all bytes with blanks in the place of the sum; some old programs added signed bytes. */
function requireChecksum(bytes: Buffer, at: number): void {
  const stored = readNumber(bytes, at + 148, 8)
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, blockBytes)
  const unsigned = 8 * 0x20 + sumBytes(view, 0, 148) + sumBytes(view, 156, blockBytes)
  if (stored === unsigned) return
  const block = bytes.subarray(at, at + blockBytes)
  const highBytes = block.filter((byte, index) => byte > 127 && (index < 148 || index >= 156))
  if (stored === unsigned - 256 * highBytes.length) return
  throw new TarFormatError('A tar header has a wrong checksum.')
}

/** Adds the bytes two at a time, in halves of a number, which those of one block cannot overflow. */
function sumBytes(view: DataView, from: number, to: number): number {
  let sums = 0
  for (let at = from; at < to; at += 4) {
    const four = view.getInt32(at, true)
    sums = (sums + (four & 0x00ff00ff) + ((four >>> 8) & 0x00ff00ff)) | 0
  }
  return (sums & 0xffff) + (sums >>> 16)
}
