import { resolve } from 'node:path'

import { isArchiveFile, isLayoutFolder } from '../adapters/image-files.js'
import { failure } from '../errors.js'
import { listPathReadings, readImageSource, type ImageSource } from '../image/reference.js'
import { nearestName } from './nearest.js'

/** What the user named: an image that is there, or something git may know. */
export type Reference =
  | { readonly kind: 'image'; readonly text: string; readonly source: ImageSource }
  | {
      readonly kind: 'commit'
      readonly text: string
      /** Null for the working tree. */
      readonly name: string | null
    }

/** The files of the checkout as they are, committed or not. */
export const workingTree: Reference = { kind: 'commit', text: 'the working tree', name: null }

/**
 * Tells an image from a commit. What starts with `registry:`, `oci-layout:` or `archive:` is an image; else a file, or
 * a folder with an index, of that name is one, and what follows the last colon that leaves such a name is the image's
 * name inside it. Fails with `image-source-invalid`.
 */
export async function readReference(text: string, folder: string): Promise<Reference> {
  const reading = readImageSource(text, nearestName)
  if (reading.kind === 'source') return { kind: 'image', text, source: reading.source }
  const source = reading.kind === 'other' ? await findFile(text, folder) : null
  if (source !== null) return { kind: 'image', text, source }
  // No commit has a colon in its name.
  if (reading.kind === 'mistake' || reading.nearest !== null) {
    throw failure('image-source-invalid', { text, mistake: reading.mistake })
  }
  return { kind: 'commit', text, name: text }
}

async function findFile(text: string, folder: string): Promise<ImageSource | null> {
  for (const reading of listPathReadings(text)) {
    if (reading.path === '') continue
    const path = resolve(folder, reading.path)
    const found = { text, readings: [reading] }
    if (await isLayoutFolder(path)) return { kind: 'oci-layout', ...found }
    if (await isArchiveFile(path)) return { kind: 'archive', ...found }
  }
  return null
}
