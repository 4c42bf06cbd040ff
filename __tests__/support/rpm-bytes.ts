import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** A value of a header: a text, an unsigned number of 32 bits, or one of 64. */
export type RpmValue = string | number | bigint

/** What `tiny` of the fixture would be without a size. */
export const plainHeader: Readonly<Record<number, RpmValue>> = { 1000: 'a', 1001: '1', 1002: '2' }

/** A database that rpm wrote (scripts/make-rpm-fixture.sh): four packages, a signing key, and one erased. */
export function rpmFixture(): Buffer {
  return gunzipSync(readFileSync(join(import.meta.dirname, '../fixtures/rpm/rpmdb.sqlite.gz')))
}

/** A header as rpm's databases store it: values by tag, and bytes that no tag speaks of. */
export function rpmHeader(values: Readonly<Record<number, RpmValue>>, unused = 0): Buffer {
  const index: Buffer[] = []
  const data: Buffer[] = []
  let offset = 0
  for (const [tag, value] of Object.entries(values)) {
    const [type, bytes] = encode(value)
    index.push(numbers([Number(tag), type, offset, 1], 'big'))
    data.push(bytes)
    offset += bytes.length
  }
  const prefix = numbers([index.length, offset + unused], 'big')
  return Buffer.concat([prefix, ...index, ...data, Buffer.alloc(unused)])
}

/** SUSE's database with these headers, the first slot left free. */
export function ndbFile(headers: readonly Uint8Array[]): Buffer {
  const slots = [numbers([0x506d7052, 0, 1, 1, headers.length + 1, 0, 0, 0], 'little')]
  const blobs: Buffer[] = []
  let block = 256
  for (let slot = 0; slot < 254; slot++) {
    const header = headers[slot - 1]
    const blob = header ? ndbBlob(slot, header) : Buffer.alloc(0)
    const blocks = blob.length / 16
    slots.push(numbers([0x746f6c53, header ? slot : 0, header ? block : 0, blocks], 'little'))
    blobs.push(blob)
    block += blocks
  }
  return Buffer.concat([...slots, ...blobs])
}

function ndbBlob(number: number, header: Uint8Array): Buffer {
  const padding = (16 - ((header.length + 28) % 16)) % 16
  return Buffer.concat([
    numbers([0x53626c42, number, 0, header.length], 'little'),
    header,
    Buffer.alloc(padding),
    numbers([0, header.length, 0x45626c42], 'little'),
  ])
}

function encode(value: RpmValue): readonly [number, Buffer] {
  if (typeof value === 'string') return [6, Buffer.from(`${value}\0`)]
  if (typeof value === 'number') return [4, numbers([value], 'big')]
  const bytes = Buffer.alloc(8)
  bytes.writeBigUInt64BE(value)
  return [5, bytes]
}

function numbers(values: readonly number[], order: 'big' | 'little'): Buffer {
  const bytes = Buffer.alloc(values.length * 4)
  values.forEach((value, index) => {
    if (order === 'big') bytes.writeUInt32BE(value, index * 4)
    else bytes.writeUInt32LE(value, index * 4)
  })
  return bytes
}
