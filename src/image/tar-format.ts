/** What a tar entry stands for. */
export type EntryType =
  'file' | 'directory' | 'symlink' | 'hardlink' | 'character-device' | 'block-device' | 'fifo'

/** One member of a tar archive; the path is as written. */
export interface TarEntry {
  readonly path: string
  readonly type: EntryType
  /** Permission, setuid, setgid and sticky bits. */
  readonly mode: number
  readonly uid: number
  readonly gid: number
  /** Size of the file once unpacked; holes of sparse files count. */
  readonly sizeBytes: number
  /** Bytes that follow in the archive; less than `sizeBytes` for sparse files. */
  readonly storedBytes: number
  /** Target of a symlink or a hard link, else empty. */
  readonly linkTarget: string
}

/** The archive breaks the tar format, or asks for something no container runtime unpacks. */
export class TarFormatError extends Error {
  override readonly name = 'TarFormatError'
}

export const blockBytes = 512

/** Decodes a name: UTF-8, or Latin-1 where it is not valid UTF-8, so that different names stay different. */
export function decodeName(bytes: Buffer, from = 0, to = bytes.length): string {
  const text = bytes.toString('latin1', from, to)
  if (!/[\x80-\xff]/.test(text)) return text
  const decoded = bytes.toString('utf8', from, to)
  return decoded.includes('\uFFFD') ? text : decoded
}
