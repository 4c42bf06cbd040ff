import { basename } from 'node:path'

import { lookInside } from '../analysis/contents.js'
import { ActionError } from '../errors.js'
import type { Digest } from '../image/digest.js'
import type { BlobStore, Image, Platform } from '../image/image.js'
import { parsePlatform } from '../image/platform.js'
import { readImage } from '../image/read-image.js'
import type { Note } from '../report/report.js'
import { weighImage } from '../stages/weigh-side.js'
import { notLinted } from './lint-commit.js'
import type { Reference } from './reference.js'
import type { WeighedReference, Weighing } from './weighing.js'

/** Weighs an image that nobody built here. Fails as `ImageSources.open` does, with `platform-missing` or `platform-ambiguous`. */
export async function weighFound(
  { text, source }: Extract<Reference, { kind: 'image' }>,
  { session, config, images, layerCache, recipe }: Weighing,
): Promise<WeighedReference> {
  return session.progress.chapter(`Read ${basename(text)}`, async () => {
    const { blobs, digest } = await images.open(source)
    const [platform] = config.build.platforms
    const image = await chooseImage(
      blobs,
      digest,
      platform === undefined ? null : parsePlatform(platform),
    )
    const readable = { image, blobs, provenance: null, recipe, commit: null, build: null }
    const weighed = await weighImage(readable, { layerCache, look: lookInside })
    const notes = source.kind === 'registry' ? [] : packingNotes(image, text)
    return { ...notLinted, ...weighed, commit: null, notes }
  })
}

/** Without a platform an index gives the image of this machine's, as container engines do. */
async function chooseImage(
  blobs: BlobStore,
  digest: Digest,
  wanted: Platform | null,
): Promise<Image> {
  if (wanted !== null) return readImage(blobs, digest, wanted)
  try {
    return await readImage(blobs, digest)
  } catch (error) {
    // An engine that pulled one platform saves an index that names the others, too.
    if (!(error instanceof ActionError) || !undecided.has(error.code)) throw error
    return readImage(blobs, digest, ownPlatform()).catch(() => {
      throw error
    })
  }
}

const undecided: ReadonlySet<string> = new Set(['platform-ambiguous', 'blob-missing'])

/** This machine's processor in the words of images; engines run Linux on every system. */
function ownPlatform(): Platform {
  const names: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', ia32: '386' }
  return { os: 'linux', architecture: names[process.arch] ?? process.arch }
}

function packingNotes({ layers }: Image, name: string): readonly Note[] {
  const plain = layers.filter(({ mediaType }) => mediaType.endsWith('.tar'))
  if (plain.length === 0) return []
  const which = plain.length === layers.length ? 'its layers' : `${plain.length} of its layers`
  const message = `${basename(name)} holds ${which} uncompressed; their compressed size is that of the plain tar, which is more than a registry would hold.`
  return [{ stage: 'image', message }]
}
