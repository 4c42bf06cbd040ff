import { decodeHeader, type TarHeader } from './tar-header.js'
import { blockBytes, decodeName, TarFormatError } from './tar-format.js'
import { parsePax, paxNumber, type PaxRecords } from './tar-pax.js'

/** What an archive holds under a name. A name that is given twice stands for nothing: readers disagree about which counts. */
export type ArchiveMember =
  | { readonly kind: 'file'; readonly offset: number; readonly sizeBytes: number }
  | { readonly kind: 'link'; readonly target: string }
  | { readonly kind: 'duplicate' }

/** The members of an archive by name, without a leading `./`. Directories and devices are left out. */
export type ArchiveIndex = ReadonlyMap<string, ArchiveMember>

/** A file of known size that can be read anywhere. */
export interface RandomAccess {
  readonly sizeBytes: number
  /** Exactly that many bytes from there; the caller asks for none beyond the end. */
  read(offset: number, byteCount: number): Promise<Buffer>
}

/** Image archives have a handful of members for each layer. */
const memberLimit = 100_000
/** Go's archive/tar refuses longer extension headers. */
const extensionLimitBytes = 1024 * 1024

/** State between header blocks: where the next one is, and what extension headers said of it. */
interface Cursor {
  offset: number
  longName: string | null
  longLink: string | null
  pax: PaxRecords | null
}

/**
 * Lists an uncompressed tar archive by its headers alone; contents are skipped, so that gigabytes of layers cost
 * nothing. A missing end mark is forgiven, as by GNU tar.
 * Fails with `TarFormatError` for a truncated or malformed archive and for names that lead out of it.
 */
export async function indexArchive(file: RandomAccess): Promise<ArchiveIndex> {
  const members = new Map<string, ArchiveMember>()
  const cursor: Cursor = { offset: 0, longName: null, longLink: null, pax: null }
  while (cursor.offset < file.sizeBytes) {
    const header = decodeHeader(await readBytes(file, cursor.offset, blockBytes))
    cursor.offset += blockBytes
    if (header === null) break
    if (extensions.has(header.flag)) await readExtension(file, cursor, header)
    else addMember(members, { file, cursor, header })
    if (members.size > memberLimit) {
      throw new TarFormatError(`It has more than ${memberLimit} members; no image has.`)
    }
  }
  return members
}

const flagGnuLongLink = 0x4b
const flagGnuLongName = 0x4c
const flagPax = 0x78
const flagPaxGlobal = 0x67
const extensions: ReadonlySet<number> = new Set([
  flagGnuLongLink,
  flagGnuLongName,
  flagPax,
  flagPaxGlobal,
])
const fileFlags: ReadonlySet<number> = new Set([0x00, 0x30, 0x37])
const linkFlags: ReadonlySet<number> = new Set([0x31, 0x32])

async function readExtension(
  file: RandomAccess,
  cursor: Cursor,
  { flag, sizeBytes }: TarHeader,
): Promise<void> {
  if (sizeBytes < 0 || sizeBytes > extensionLimitBytes) {
    throw new TarFormatError(`An extension header claims ${sizeBytes} bytes.`)
  }
  const bytes = await readBytes(file, cursor.offset, sizeBytes)
  cursor.offset += padded(sizeBytes)
  if (flag === flagPax) cursor.pax = parsePax(bytes)
  if (flag === flagGnuLongName) cursor.longName = textUntilNul(bytes)
  if (flag === flagGnuLongLink) cursor.longLink = textUntilNul(bytes)
}

interface Found {
  readonly file: RandomAccess
  readonly cursor: Cursor
  readonly header: TarHeader
}

function addMember(members: Map<string, ArchiveMember>, { file, cursor, header }: Found): void {
  const written = cursor.longName ?? cursor.pax?.get('path') ?? header.path
  const member = describeMember(cursor, header, written)
  const sizeBytes = member?.kind === 'link' ? 0 : storedBytes(cursor, header)
  if (sizeBytes < 0 || cursor.offset + sizeBytes > file.sizeBytes) {
    throw new TarFormatError(`It ends in the middle of ${JSON.stringify(written)}.`)
  }
  cursor.offset += padded(sizeBytes)
  cursor.longName = cursor.longLink = cursor.pax = null
  if (member === null) return
  const name = memberName(written)
  members.set(name, members.has(name) ? { kind: 'duplicate' } : member)
}

/** Null for what holds no bytes of an image. */
function describeMember(cursor: Cursor, header: TarHeader, written: string): ArchiveMember | null {
  if (linkFlags.has(header.flag)) {
    const target = cursor.longLink ?? cursor.pax?.get('linkpath') ?? header.linkTarget
    return { kind: 'link', target: linkPath(memberName(written), header.flag, target) }
  }
  if (!fileFlags.has(header.flag) || written.endsWith('/')) return null
  return { kind: 'file', offset: cursor.offset, sizeBytes: storedBytes(cursor, header) }
}

function storedBytes({ pax }: Cursor, header: TarHeader): number {
  return paxNumber(pax, 'size') ?? header.sizeBytes
}

/** A hard link names its target from the archive's root, a symlink from its own directory. */
function linkPath(name: string, flag: number, target: string): string {
  if (flag === 0x31 || target.startsWith('/')) return target.replace(/^(\.\/)+/, '')
  const parts = name.split('/').slice(0, -1)
  for (const part of target.split('/')) {
    if (part === '..' && parts.length > 0) parts.pop()
    else if (part !== '.' && part !== '') parts.push(part)
  }
  return parts.join('/')
}

function memberName(written: string): string {
  const name = written.replace(/^(\.\/)+/, '')
  if (name.startsWith('/') || name.split('/').includes('..')) {
    throw new TarFormatError(`The name ${JSON.stringify(written)} leads out of the archive.`)
  }
  return name
}

async function readBytes(file: RandomAccess, offset: number, byteCount: number): Promise<Buffer> {
  if (offset + byteCount > file.sizeBytes) {
    throw new TarFormatError('It ends in the middle of a header.')
  }
  return file.read(offset, byteCount)
}

function textUntilNul(bytes: Buffer): string {
  const end = bytes.indexOf(0)
  return decodeName(end === -1 ? bytes : bytes.subarray(0, end))
}

function padded(sizeBytes: number): number {
  return Math.ceil(sizeBytes / blockBytes) * blockBytes
}
