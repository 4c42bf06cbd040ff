import { stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import { isLayoutFolder } from '../adapters/image-files.js'
import { isDigest } from '../image/digest.js'
import type { Selector } from '../image/image-list.js'

/** What the user named: an image on disk, or something git may know. */
export type Reference =
  | {
      readonly kind: 'file'
      readonly text: string
      readonly path: string
      readonly selector: Selector
    }
  | {
      readonly kind: 'commit'
      readonly text: string
      /** Null for the working tree. */
      readonly name: string | null
    }

/** The files of the checkout as they are, committed or not. */
export const workingTree: Reference = { kind: 'commit', text: 'the working tree', name: null }

/**
 * Tells an image on disk from a commit: a file, or a folder with an index, of that name is the image; what follows the
 * last colon that leaves such a name is the image's name inside it.
 */
export async function readReference(text: string, folder: string): Promise<Reference> {
  for (const { path, selector } of splits(text)) {
    const whole = resolve(folder, path)
    if (path !== '' && (await isImageFile(whole))) {
      return { kind: 'file', text, path: whole, selector }
    }
  }
  return { kind: 'commit', text, name: text }
}

interface Split {
  readonly path: string
  readonly selector: Selector
}

/** The readings of a text, the longest path first. */
function splits(text: string): readonly Split[] {
  const [path = '', digest = ''] = text.split(/@(?=sha256:[0-9a-f]{64}$)/)
  const ofDigest: readonly Split[] = isDigest(digest)
    ? [{ path, selector: { kind: 'digest', digest } }]
    : []
  const colons = [...text.matchAll(/:/g)].map(({ index }) => index).reverse()
  return [
    { path: text, selector: { kind: 'only' } },
    ...ofDigest,
    ...colons.map((at): Split => ({
      path: text.slice(0, at),
      selector: { kind: 'name', name: text.slice(at + 1) },
    })),
  ]
}

async function isImageFile(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null)
  if (facts === null) return false
  return facts.isDirectory() ? isLayoutFolder(path) : true
}
