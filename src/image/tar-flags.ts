import { TarFormatError, type EntryType } from './tar-format.js'

const types: ReadonlyMap<number, EntryType> = new Map([
  [0x00, 'file'],
  [0x30, 'file'],
  [0x31, 'hardlink'],
  [0x32, 'symlink'],
  [0x33, 'character-device'],
  [0x34, 'block-device'],
  [0x35, 'directory'],
  [0x36, 'fifo'],
  [0x37, 'file'],
  [0x53, 'file'],
])
export const flagGnuSparse = 0x53
export const flagGnuLongLink = 0x4b
export const flagGnuLongName = 0x4c
export const flagPax = 0x78
const flagPaxGlobal = 0x67

/** Whether a header stands before the one it says more of. */
export function isExtension(flag: number): boolean {
  return (
    flag === flagPax ||
    flag === flagPaxGlobal ||
    flag === flagGnuLongName ||
    flag === flagGnuLongLink
  )
}

/** The type that a header's flag stands for. Fails with `TarFormatError` for one that container runtimes refuse. */
export function typeOf(flag: number, path: string): EntryType {
  const type = types.get(flag)
  if (type === undefined) {
    const shown = JSON.stringify(String.fromCharCode(flag))
    throw new TarFormatError(`An entry has the type ${shown}, which container runtimes refuse.`)
  }
  return flag === 0 && path.endsWith('/') ? 'directory' : type
}
