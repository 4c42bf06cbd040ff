import { constants } from 'node:fs'
import { open, type FileHandle } from 'node:fs/promises'
import { join } from 'node:path'
import { failure } from '../errors.js'
import type { Digest } from '../image/digest.js'
import type { BlobStore } from '../image/image.js'

/**
 * Opens an OCI image layout (OCI image spec, image-layout.md) as a store of blobs. A file's name proves nothing:
 * readers verify what they stream. Only regular files are opened, symlinks are not followed, and an empty file, which
 * is how a blob that need not travel is kept out of an export, counts as missing.
 */
export function openLayout(directory: string): BlobStore {
  return {
    open: (digest) => streamBlob(directory, digest),
    fileOf: (digest) => blobPath(directory, digest),
  }
}

async function* streamBlob(
  directory: string,
  digest: Digest,
): AsyncGenerator<Uint8Array, void, undefined> {
  const file = await openRegularFile(directory, digest)
  try {
    const stream = file.createReadStream({ autoClose: false, highWaterMark: 256 * 1024 })
    yield* stream as AsyncIterable<Uint8Array>
  } finally {
    await file.close()
  }
}

async function openRegularFile(directory: string, digest: Digest): Promise<FileHandle> {
  const path = blobPath(directory, digest)
  const file = await openWithoutFollowing(path, digest)
  const { size } = await requireRegular(file, digest)
  if (size > 0) return file
  await file.close()
  throw missing(digest, 'its file is empty')
}

/** Where a layout has a blob (OCI image spec, image-layout.md). */
export function blobPath(directory: string, digest: Digest): string {
  const [algorithm = '', hex = ''] = digest.split(':')
  return join(directory, 'blobs', algorithm, hex)
}

async function openWithoutFollowing(path: string, digest: Digest): Promise<FileHandle> {
  try {
    return await open(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT') throw missing(digest, 'there is no such file', error)
    throw failure(
      'blob-corrupt',
      { digest, detail: `its file cannot be opened: ${String(error)}` },
      error,
    )
  }
}

async function requireRegular(file: FileHandle, digest: Digest): Promise<{ size: number }> {
  const stats = await file.stat()
  if (stats.isFile()) return stats
  await file.close()
  throw failure('blob-corrupt', { digest, detail: 'its file is not a regular file.' })
}

function missing(digest: Digest, what: string, cause?: unknown): Error {
  return failure('blob-missing', { digest, what }, cause)
}
