/** Says how far a packed stream had been read when so much of its content had come out. */
export interface PackingGauge {
  /** Notes that so many bytes came out for so many that went in. */
  note(unpackedBytes: number, packedBytes: number): void
  /** Packed bytes up to an offset of the content, evenly between two notes. Offsets only grow. */
  packedAt(offset: number): number
}

interface Point {
  readonly unpacked: number
  readonly packed: number
}

/** Opens a gauge at the beginning of both. It keeps only the notes that are ahead of the last question. */
export function openPackingGauge(): PackingGauge {
  const ahead: Point[] = []
  let behind: Point = { unpacked: 0, packed: 0 }
  let last = behind
  return {
    note(unpackedBytes, packedBytes) {
      last = { unpacked: last.unpacked + unpackedBytes, packed: last.packed + packedBytes }
      ahead.push(last)
    },
    packedAt(offset) {
      let next = ahead[0]
      while (next !== undefined && next.unpacked <= offset) {
        behind = next
        ahead.shift()
        next = ahead[0]
      }
      if (next === undefined) return behind.packed
      const share = (offset - behind.unpacked) / (next.unpacked - behind.unpacked)
      return behind.packed + share * (next.packed - behind.packed)
    },
  }
}
