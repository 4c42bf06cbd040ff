import { mkdir, open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { Digest } from '../image/digest.js'

/**
 * Puts an empty file in the place of each blob that the layout does not have. An export skips a blob whose file
 * exists, so that BuildKit neither sends it nor fetches it from a registry first.
 */
export async function placeEmptyBlobs(layout: string, digests: readonly Digest[]): Promise<void> {
  for (const digest of digests) {
    const [algorithm = '', hex = ''] = digest.split(':')
    const folder = join(layout, 'blobs', algorithm)
    await mkdir(folder, { recursive: true })
    const file = await open(join(folder, hex), 'a')
    await file.close()
  }
}

/** Takes away the files of all blobs that are empty, so that an export sends them. */
export async function removeEmptyBlobs(layout: string): Promise<void> {
  const root = join(layout, 'blobs')
  const names = await readdir(root, { recursive: true }).catch(() => [])
  for (const name of names) {
    const path = join(root, name)
    const facts = await stat(path)
    if (facts.isFile() && facts.size === 0) await rm(path)
  }
}
