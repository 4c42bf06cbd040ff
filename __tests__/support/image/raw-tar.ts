/** Fields of a header block; texts go in as they are, so that a test can write what no program would. */
export interface RawHeader {
  readonly name?: string
  readonly mode?: string
  readonly uid?: string
  readonly size?: string | Uint8Array
  readonly type?: string
  readonly link?: string
  readonly magic?: string
  readonly prefix?: string
}

/** A header block with a true checksum. */
export function header(fields: RawHeader): Buffer {
  const block = Buffer.alloc(512)
  const put = (value: string | Uint8Array, offset: number): void => {
    block.set(typeof value === 'string' ? Buffer.from(value, 'latin1') : value, offset)
  }
  put(fields.name ?? 'file', 0)
  put(fields.mode ?? '0000644\0', 100)
  put(fields.uid ?? '0000000\0', 108)
  put('0000000\0', 116)
  put(fields.size ?? octal(0), 124)
  put('00000000001\0', 136)
  put(fields.type ?? '0', 156)
  put(fields.link ?? '', 157)
  put(fields.magic ?? 'ustar\x0000', 257)
  put(fields.prefix ?? '', 345)
  put('        ', 148)
  put(
    `${block
      .reduce((sum, byte) => sum + byte, 0)
      .toString(8)
      .padStart(6, '0')}\0 `,
    148,
  )
  return block
}

/** A member: header, content, padding. */
export function member(fields: RawHeader, content: string | Uint8Array = ''): Buffer {
  const bytes = Buffer.from(content)
  const padding = Buffer.alloc((512 - (bytes.length % 512)) % 512)
  return Buffer.concat([header({ size: octal(bytes.length), ...fields }), bytes, padding])
}

/** A pax extended header with these records. */
export function pax(records: Readonly<Record<string, string>>, type = 'x'): Buffer {
  return member({ name: 'pax', type }, Object.entries(records).map(paxRecord).join(''))
}

/** The two blocks that end an archive. */
export function endOfArchive(): Buffer {
  return Buffer.alloc(1024)
}

/** A size in eleven octal digits. */
export function octal(value: number): string {
  return `${value.toString(8).padStart(11, '0')}\0`
}

/** A number in GNU's base-256, most significant byte first. */
export function base256(value: bigint): Uint8Array {
  const bytes = Buffer.alloc(12)
  bytes.writeBigInt64BE(value, 4)
  bytes.fill(value < 0n ? 0xff : 0, 0, 4)
  bytes[0] = value < 0n ? 0xff : 0x80
  return bytes
}

function paxRecord([key, value]: [string, string]): string {
  const rest = ` ${key}=${value}\n`
  const restBytes = Buffer.byteLength(rest)
  let length = restBytes + 1
  while (String(length).length + restBytes !== length) length += 1
  return `${length}${rest}`
}
