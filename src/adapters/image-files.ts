import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { failure } from '../errors.js'
import type { Digest } from '../image/digest.js'
import type { BlobStore } from '../image/image.js'
import { listNamedImages, type NamedImage } from '../image/image-list.js'
import { openArchive, type Archive } from './archive.js'
import { listDockerImages } from './docker-archive.js'
import { openLayout } from './layout.js'

/** Images in a folder or an archive, ready to be read. */
export interface ImageFile {
  readonly path: string
  readonly blobs: BlobStore
  readonly images: readonly NamedImage[]
  /** Closes files and removes what was unpacked. */
  readonly close: () => Promise<void>
}

const jsonLimitBytes = 8 * 1024 * 1024

/**
 * Opens an image layout folder, or an OCI or Docker archive as `docker save` and `buildx --output type=oci` write it;
 * `folder` takes what has to be unpacked.
 * Fails with `image-file-invalid` or `image-invalid`.
 */
export async function openImageFile(path: string, folder: string): Promise<ImageFile> {
  const facts = await stat(path).catch((error: unknown) => {
    const detail = `it cannot be opened (${String(error)}).`
    throw failure('image-file-invalid', { path, detail }, error)
  })
  return facts.isDirectory() ? openLayoutFolder(path) : openImageArchive(path, folder)
}

/** Whether a folder is an OCI image layout: whether it has an index. */
export async function isLayoutFolder(path: string): Promise<boolean> {
  const facts = await stat(join(path, 'index.json')).catch(() => null)
  return facts?.isFile() === true
}

/** Whether there is a file that may be an archive. */
export async function isArchiveFile(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null)
  return facts?.isFile() === true
}

async function openLayoutFolder(path: string): Promise<ImageFile> {
  const value = await readIndex(path)
  return {
    path,
    blobs: openLayout(path),
    images: listNamedImages({ document: `The index of ${path}`, path: '', value }),
    close: () => Promise.resolve(),
  }
}

async function openImageArchive(path: string, folder: string): Promise<ImageFile> {
  const archive = await openArchive(path, folder)
  try {
    return { path, ...(await listArchive(archive, path)), close: () => archive.close() }
  } catch (error) {
    await archive.close()
    throw error
  }
}

/** An archive that is both, as `docker save` has written since version 25, is read as the layout it holds. */
async function listArchive(
  archive: Archive,
  path: string,
): Promise<Pick<ImageFile, 'blobs' | 'images'>> {
  if (archive.has('index.json')) {
    const value = await archive.readJson('index.json')
    const images = listNamedImages({ document: `The index of ${path}`, path: '', value })
    return { images, blobs: { open: (digest) => openBlob(archive, digest) } }
  }
  if (archive.has('manifest.json')) return listDockerImages(archive, path)
  throw invalid(
    path,
    'it has neither an `index.json` (OCI) nor a `manifest.json` (Docker). What `docker export` writes is a container, not an image.',
  )
}

async function* openBlob(
  archive: Archive,
  digest: Digest,
): AsyncGenerator<Uint8Array, void, undefined> {
  const name = `blobs/${digest.replace(':', '/')}`
  if (!archive.has(name)) {
    throw failure('blob-missing', { digest, what: 'the archive has no such member' })
  }
  yield* archive.read(name)
}

async function readIndex(path: string): Promise<unknown> {
  const file = join(path, 'index.json')
  const facts = await stat(file).catch(() => null)
  if (facts?.isFile() !== true) throw invalid(path, 'the folder has no `index.json`.')
  if (facts.size > jsonLimitBytes) {
    throw invalid(path, `its \`index.json\` is longer than ${jsonLimitBytes} bytes.`)
  }
  try {
    return JSON.parse(await readFile(file, 'utf8')) as unknown
  } catch (error) {
    throw invalid(path, `its \`index.json\` is not JSON (${String(error)}).`, error)
  }
}

function invalid(path: string, detail: string, cause?: unknown): Error {
  return failure('image-file-invalid', { path, detail }, cause)
}
