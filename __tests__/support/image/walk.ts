import { createHash } from 'node:crypto'
import { walkTar } from '../../../src/image/tar.js'
import type { TarEntry } from '../../../src/image/tar-format.js'

/** An entry and the sha256 of its stored bytes. */
export interface WalkedEntry extends TarEntry {
  readonly sha256: string
}

/** Walks an archive given in pieces of that many bytes. */
export function walk(archive: Uint8Array, pieceBytes = archive.length): WalkedEntry[] {
  const entries: WalkedEntry[] = []
  let current: { entry: TarEntry; hash: ReturnType<typeof createHash>; bytes: number } | null = null
  const walking = walkTar({
    entry: (entry) => {
      current = { entry, hash: createHash('sha256'), bytes: 0 }
    },
    content: (piece) => {
      current?.hash.update(piece)
      if (current) current.bytes += piece.length
    },
    endEntry: () => {
      if (current?.bytes !== current?.entry.storedBytes) throw new Error('bytes went missing')
      if (current) entries.push({ ...current.entry, sha256: current.hash.digest('hex') })
      current = null
    },
  })
  for (let at = 0; at < archive.length; at += pieceBytes) {
    walking.write(archive.subarray(at, at + pieceBytes))
  }
  walking.end()
  return entries
}
