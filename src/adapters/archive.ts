import { randomUUID } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { open, rm, statfs, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'

import { ActionError, failure } from '../errors.js'
import { indexArchive, type ArchiveIndex } from '../image/archive-index.js'
import { decompress, detectCompression } from '../image/compression.js'
import { TarFormatError } from '../image/tar-format.js'

/** An archive whose members are read where they lie. */
export interface Archive {
  has(name: string): boolean
  /** Size of a member in bytes. Fails like `read`. */
  sizeOf(name: string): number
  /** Streams a member. Fails with `image-file-invalid` when it is missing, ambiguous or a link to nowhere. */
  read(name: string): AsyncGenerator<Uint8Array, void, undefined>
  /** A member as parsed JSON. Fails like `read`, and when it is too large or not JSON. */
  readJson(name: string): Promise<unknown>
  /** Closes the file and removes what was unpacked. */
  close(): Promise<void>
}

const jsonLimitBytes = 8 * 1024 * 1024
const chunkBytes = 256 * 1024
/** Far above any image. */
const mostUnpackedBytes = 64 * 1024 ** 3
const mostOfFreeSpace = 0.9

/**
 * Opens a tar archive. Nothing is unpacked: only the headers are read, and members are streamed from where they lie. A
 * compressed archive is first unpacked to `folder`, up to a limit and never to the last byte of the disk.
 * Fails with `image-file-invalid` or `archive-too-large`.
 */
export async function openArchive(
  path: string,
  folder: string,
  limitBytes = mostUnpackedBytes,
): Promise<Archive> {
  const source = await openPlain(path, { folder, limitBytes })
  try {
    return await readArchive(path, source)
  } catch (error) {
    await source.close()
    throw error instanceof TarFormatError ? invalid(path, error.message, error) : error
  }
}

interface PlainFile {
  readonly file: FileHandle
  close(): Promise<void>
}

async function openPlain(
  path: string,
  { folder, limitBytes }: { readonly folder: string; readonly limitBytes: number },
): Promise<PlainFile> {
  const file = await openRegular(path)
  const head = Buffer.alloc(4)
  await file.read(head, 0, head.length, 0)
  if (detectCompression(head) === 'none') return { file, close: () => file.close() }
  const unpacked = join(folder, `archive-${randomUUID()}.tar`)
  const remove = (): Promise<void> => rm(unpacked, { force: true })
  try {
    const limit = await findLimit(folder, limitBytes)
    await pipeline(upTo(limit, path, decompress(stream(file))), createWriteStream(unpacked))
  } catch (error) {
    await remove()
    throw error instanceof ActionError
      ? error
      : invalid(path, `it cannot be unpacked (${String(error)}).`, error)
  } finally {
    await file.close()
  }
  const plain = await open(unpacked)
  const close = async (): Promise<void> => {
    await plain.close()
    await remove()
  }
  return { file: plain, close }
}

interface UnpackingLimit {
  readonly bytes: number
  readonly why: string
}

async function findLimit(folder: string, limitBytes: number): Promise<UnpackingLimit> {
  const { bavail, bsize } = await statfs(folder)
  const freeBytes = Math.floor(bavail * bsize * mostOfFreeSpace)
  return freeBytes < limitBytes
    ? { bytes: freeBytes, why: `which is 90 % of the space that is free in ${folder}` }
    : { bytes: limitBytes, why: 'more than is unpacked' }
}

/** Passes bytes on until there are too many: what a few kilobytes unpack to has no end that could be trusted. */
async function* upTo(
  { bytes: limitBytes, why }: UnpackingLimit,
  path: string,
  pieces: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let bytes = 0
  for await (const piece of pieces) {
    bytes += piece.length
    if (bytes > limitBytes) throw failure('archive-too-large', { path, limitBytes, why })
    yield piece
  }
}

async function openRegular(path: string): Promise<FileHandle> {
  const file = await open(path).catch((error: unknown) => {
    throw invalid(path, `it cannot be opened (${String(error)}).`, error)
  })
  const facts = await file.stat()
  if (facts.isFile()) return file
  await file.close()
  throw invalid(path, 'it is not a regular file.')
}

function stream(file: FileHandle): AsyncIterable<Uint8Array> {
  return file.createReadStream({
    autoClose: false,
    start: 0,
    highWaterMark: chunkBytes,
  }) as AsyncIterable<Uint8Array>
}

async function readArchive(path: string, source: PlainFile): Promise<Archive> {
  const { file } = source
  const { size: sizeBytes } = await file.stat()
  const readAt = async (offset: number, byteCount: number): Promise<Buffer> => {
    const buffer = Buffer.allocUnsafeSlow(byteCount)
    const { bytesRead } = await file.read(buffer, 0, byteCount, offset)
    if (bytesRead !== byteCount) throw new TarFormatError('It became shorter while it was read.')
    return buffer
  }
  const index = await indexArchive({ sizeBytes, read: readAt })
  const archive: Archive = {
    has: (name) => index.has(name),
    sizeOf: (name) => findMember(index, name, path).sizeBytes,
    async *read(name) {
      const member = findMember(index, name, path)
      const end = member.offset + member.sizeBytes
      for (let at = member.offset; at < end; at += chunkBytes) {
        yield await readAt(at, Math.min(chunkBytes, end - at))
      }
    },
    async readJson(name) {
      if (archive.sizeOf(name) > jsonLimitBytes) {
        throw invalid(path, `\`${name}\` is longer than ${jsonLimitBytes} bytes.`)
      }
      const chunks: Uint8Array[] = []
      for await (const chunk of archive.read(name)) chunks.push(chunk)
      return parseJson(chunks, { path, name })
    },
    close: () => source.close(),
  }
  return archive
}

const linkLimit = 8

/** Old archives link a layer that several images share; a link is followed inside the archive only. */
function findMember(
  index: ArchiveIndex,
  name: string,
  path: string,
): { readonly offset: number; readonly sizeBytes: number } {
  let wanted = name
  for (let hops = 0; hops <= linkLimit; hops += 1) {
    const member = index.get(wanted)
    if (member === undefined) {
      const how = wanted === name ? '' : `, to which \`${name}\` links`
      throw invalid(path, `it has no member \`${wanted}\`${how}.`)
    }
    if (member.kind === 'duplicate') throw invalid(path, `it has \`${wanted}\` twice.`)
    if (member.kind === 'file') return member
    wanted = member.target
  }
  throw invalid(path, `\`${name}\` is a link that leads nowhere.`)
}

function parseJson(
  chunks: readonly Uint8Array[],
  { path, name }: { readonly path: string; readonly name: string },
): unknown {
  try {
    return JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown
  } catch (error) {
    throw invalid(path, `\`${name}\` is not JSON (${String(error)}).`, error)
  }
}

function invalid(path: string, detail: string, cause?: unknown): ActionError {
  return failure('image-file-invalid', { path, detail }, cause)
}
