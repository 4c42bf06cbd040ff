import { RpmFormatError } from './rpm-format.js'

/** A value of a row; integers beyond 2^53 are rounded. */
export type SqliteValue = number | string | Uint8Array | null

/** An open file. Each page may be used once, so that a crafted file takes no more time than its size is worth. */
export interface SqliteFile {
  readonly bytes: Buffer
  readonly pageBytes: number
  /** What of a page is not reserved for extensions. */
  readonly usableBytes: number
  readonly usedPages: Set<number>
}

const magic = 'SQLite format 3\0'
const fileHeaderBytes = 100
const schemaPage = 1
const interiorPage = 0x05
const leafPage = 0x0d
const pointerBytes = 4

/**
 * Opens a SQLite 3 file to read its tables, as https://www.sqlite.org/fileformat2.html describes them. Own code because
 * SQLite compiled to WebAssembly (sql.js) does not survive the bundler, adds a megabyte to each bundle, and runs what
 * a crafted file holds, without end if it says so. Fails with `RpmFormatError`.
 */
export function openSqlite(file: Uint8Array): SqliteFile {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength)
  if (bytes.length < fileHeaderBytes || bytes.toString('latin1', 0, magic.length) !== magic) {
    throw new RpmFormatError('it does not begin as a SQLite database does')
  }
  const size = bytes.readUInt16BE(16)
  const pageBytes = size === 1 ? 65_536 : size
  const usableBytes = pageBytes - (bytes[20] ?? 0)
  // 480 is the least that SQLite itself takes; it makes all pages long enough for their headers.
  if (usableBytes < 480) throw new RpmFormatError('its pages are too small')
  return { bytes, pageBytes, usableBytes, usedPages: new Set() }
}

/** The first page of a table; null when there is no such table. */
export function findTable(file: SqliteFile, wanted: string): number | null {
  for (const [type, name, , page] of readRows(file, schemaPage)) {
    if (type === 'table' && name === wanted && typeof page === 'number') return page
  }
  return null
}

/** The rows of the table that begins at a page, in the order of their numbers. Fails with `RpmFormatError`. */
export function* readRows(
  file: SqliteFile,
  firstPage: number,
): Generator<readonly SqliteValue[], void, undefined> {
  const open = [firstPage]
  for (let number = open.pop(); number !== undefined; number = open.pop()) {
    const page = takePage(file, number)
    const start = number === schemaPage ? fileHeaderBytes : 0
    const type = page[start]
    if (type === leafPage) {
      for (const at of cellOffsets(page, start, 8)) yield decodeRow(readPayload(file, page, at))
    } else if (type === interiorPage) {
      const children = cellOffsets(page, start, 12).map((at) => readPointer(page, at))
      open.push(page.readUInt32BE(start + 8), ...children.reverse())
    } else {
      throw new RpmFormatError(`page ${number} belongs to no table`)
    }
  }
}

function takePage(
  { bytes, pageBytes, usableBytes, usedPages }: SqliteFile,
  number: number,
): Buffer {
  const start = (number - 1) * pageBytes
  if (start < 0 || start + pageBytes > bytes.length) {
    throw new RpmFormatError(`page ${number} is missing`)
  }
  if (usedPages.has(number)) throw new RpmFormatError(`page ${number} is used twice`)
  usedPages.add(number)
  return bytes.subarray(start, start + usableBytes)
}

/** Where a page's cells are: a list behind the header of the page. */
function cellOffsets(page: Buffer, start: number, headerBytes: number): readonly number[] {
  const count = page.readUInt16BE(start + 3)
  const offsets = cut(page, start + headerBytes, count * 2)
  return Array.from({ length: count }, (_, index) => offsets.readUInt16BE(index * 2))
}

/** A row's bytes: the first lie in its page, the rest in a chain of pages. */
function readPayload(file: SqliteFile, page: Buffer, at: number): Buffer {
  const [size, afterSize] = readVarint(page, at)
  const [, from] = readVarint(page, afterSize)
  if (size > file.bytes.length) throw new RpmFormatError('a row is larger than the file')
  const local = localBytes(size, file.usableBytes)
  const pieces = [cut(page, from, local)]
  let next = local < size ? readPointer(page, from + local) : 0
  for (let left = size - local; left > 0;) {
    const overflow = takePage(file, next)
    const piece = overflow.subarray(pointerBytes, pointerBytes + left)
    pieces.push(piece)
    left -= piece.length
    next = overflow.readUInt32BE(0)
  }
  return Buffer.concat(pieces)
}

/** How many of a row's bytes lie in its page ("Cell Payload Overflow Pages"). */
function localBytes(size: number, usableBytes: number): number {
  const most = usableBytes - 35
  if (size <= most) return size
  const least = Math.floor(((usableBytes - 12) * 32) / 255) - 23
  const fitting = least + ((size - least) % (usableBytes - pointerBytes))
  return fitting <= most ? fitting : least
}

/** The values of a row ("Record Format"). */
function decodeRow(row: Buffer): readonly SqliteValue[] {
  const values: SqliteValue[] = []
  const [headerEnd, afterSize] = readVarint(row, 0)
  let dataAt = headerEnd
  for (let at = afterSize; at < headerEnd;) {
    const [type, next] = readVarint(row, at)
    const data = cut(row, dataAt, lengthOf(type))
    values.push(decodeValue(type, data))
    dataAt += data.length
    at = next
  }
  return values
}

const shortLengths = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0]

function lengthOf(type: number): number {
  if (type >= 12) return Math.floor((type - 12) / 2)
  const length = shortLengths[type]
  if (length === undefined) throw new RpmFormatError('a value has an unknown type')
  return length
}

function decodeValue(type: number, data: Buffer): SqliteValue {
  if (type >= 12) return type % 2 === 0 ? data : data.toString('utf8')
  if (type === 0) return null
  if (type === 7) return data.readDoubleBE(0)
  if (type === 8 || type === 9) return type - 8
  return data.length === 8 ? Number(data.readBigInt64BE(0)) : data.readIntBE(0, data.length)
}

/** An integer of one to nine bytes, and where it ends. */
function readVarint(bytes: Buffer, from: number): readonly [value: number, end: number] {
  let value = 0
  for (let at = from; at < from + 9; at++) {
    const byte = bytes[at]
    if (byte === undefined) throw beyondPage()
    if (at === from + 8) return [value * 256 + byte, at + 1]
    value = value * 128 + (byte & 0x7f)
    if (byte < 0x80) return [value, at + 1]
  }
  throw beyondPage()
}

function readPointer(page: Buffer, at: number): number {
  return cut(page, at, pointerBytes).readUInt32BE(0)
}

function cut(bytes: Buffer, from: number, length: number): Buffer {
  if (from + length > bytes.length) throw beyondPage()
  return bytes.subarray(from, from + length)
}

function beyondPage(): RpmFormatError {
  return new RpmFormatError('a row ends behind its page')
}
