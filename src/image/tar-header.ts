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
 * Decodes one header block, or null for a block of zeros. Reads v7, ustar, pax, GNU and star archives.
 * Fails with `TarFormatError` for a wrong checksum or a number that is none.
 * Format: POSIX.1-2017, pax, "ustar Interchange Format"; GNU tar manual, "Basic Tar Format".
 */
export function decodeHeader(block: Buffer): TarHeader | null {
  if (isZeroBlock(block)) return null
  requireChecksum(block)
  return {
    path: readPath(block),
    flag: block[156] ?? 0,
    mode: readNumber(block, 100, 8) & 0o7777,
    uid: readNumber(block, 108, 8),
    gid: readNumber(block, 116, 8),
    sizeBytes: readNumber(block, 124, 12),
    linkTarget: readText(block, 157, 100),
  }
}

/** Whether all 512 bytes are zero. */
export function isZeroBlock(block: Buffer): boolean {
  for (let index = 0; index < blockBytes; index++) if (block[index] !== 0) return false
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

function readPath(block: Buffer): string {
  const name = readText(block, 0, 100)
  const prefix = readText(block, 345, prefixLength(block))
  return prefix === '' ? name : `${prefix}/${name}`
}

/** GNU keeps times where ustar keeps the prefix; star shortens it for the same reason. */
function prefixLength(block: Buffer): number {
  const magic = block.toString('latin1', 257, 263)
  if (magic !== 'ustar\0') return 0
  return block.toString('latin1', 508, 512) === 'tar\0' ? 131 : 155
}

function readText(block: Buffer, offset: number, length: number): string {
  if (length === 0 || block[offset] === 0) return ''
  const end = block.indexOf(0, offset)
  const stop = end === -1 || end > offset + length ? offset + length : end
  return decodeName(block, offset, stop)
}

/** The sum of all bytes with blanks in the place of the sum; some old programs added signed bytes. */
function requireChecksum(block: Buffer): void {
  const stored = readNumber(block, 148, 8)
  const blanks = 8 * 0x20
  const unsigned = blanks + sumBytes(block, 0, 148) + sumBytes(block, 156, blockBytes)
  if (stored === unsigned) return
  const highBytes = block.filter((byte, at) => byte > 127 && (at < 148 || at >= 156)).length
  if (stored === unsigned - 256 * highBytes) return
  throw new TarFormatError('A tar header has a wrong checksum.')
}

function sumBytes(block: Buffer, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += block[at] ?? 0
  return sum
}
