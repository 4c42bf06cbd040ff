import { isUtf8 } from 'node:buffer'

/** What is wrong with the bytes of a record, as the end of a sentence. */
export class RecordFault extends Error {
  override readonly name = 'RecordFault'
}

/** Untrusted bytes, taken from the front; whoever asks for more than there is gets a `RecordFault`. */
export interface ByteReader {
  readonly leftBytes: number
  /** The next bytes, not copied. */
  take(byteCount: number): Uint8Array
}

/** Starts reading at the first byte. */
export function readBytes(bytes: Uint8Array): ByteReader {
  let at = 0
  return {
    get leftBytes() {
      return bytes.length - at
    },
    take: (byteCount) => {
      if (byteCount > bytes.length - at) throw new RecordFault('it ends too early')
      at += byteCount
      return bytes.subarray(at - byteCount, at)
    },
  }
}

type NumberColumn = Uint8Array | Uint16Array | Uint32Array | Float64Array

/** Takes a column of numbers in the machine's own byte order. */
export function takeNumbers<T extends NumberColumn>(
  reader: ByteReader,
  { of, length }: { readonly of: ColumnType<T>; readonly length: number },
): T {
  const bytes = reader.take(length * of.BYTES_PER_ELEMENT)
  const column = new of(length)
  bytesOf(column).set(bytes)
  return column
}

interface ColumnType<T> {
  new (length: number): T
  readonly BYTES_PER_ELEMENT: number
}

/** Takes what `textBytes` made; none of the texts has a NUL. */
export function takeTexts(reader: ByteReader, count: number): readonly string[] {
  const lengths = takeNumbers(reader, { of: Uint32Array, length: count })
  const [byteCount = 0] = takeNumbers(reader, { of: Uint32Array, length: 1 })
  const joined = decodeText(reader.take(byteCount))
  if (joined.includes('\0')) throw new RecordFault('a text in it has a NUL')
  const texts: string[] = []
  let at = 0
  for (const length of lengths) {
    texts.push(joined.slice(at, at + length))
    at += length
  }
  if (at !== joined.length) throw new RecordFault('its texts have other lengths than it says')
  return texts
}

/** Takes what is UTF-8 throughout. */
export function decodeText(bytes: Uint8Array): string {
  if (!isUtf8(bytes)) throw new RecordFault('a text in it is not UTF-8')
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
}

/** Texts in bytes: the length of each in UTF-16 units, the length of all in bytes, and all as UTF-8. */
export function textBytes(texts: readonly string[]): Uint8Array {
  const joined = Buffer.from(texts.join(''))
  const lengths = Uint32Array.from(texts, (text) => text.length)
  return Buffer.concat([bytesOf(lengths), bytesOf(Uint32Array.of(joined.length)), joined])
}

/** The bytes of a column as they lie in memory. */
export function bytesOf(column: NumberColumn): Uint8Array {
  return new Uint8Array(column.buffer, column.byteOffset, column.byteLength)
}
