import type { Look } from '../analysis/contents.js'
import { readLayers, type LayerCache, type StoredBlob } from '../image/layer-cache.js'
import { readImage } from '../image/read-image.js'
import type { Workshop } from './open-workshop.js'
import { whenIdle } from './when-idle.js'

/** While BuildKit exports, it needs the cores, too. */
const blobsAtOnce = 2

/** Manifests are a few kilobytes. */
const manifestLimitBytes = 100_000

type EarlyWorkshop = Pick<Workshop, 'builder' | 'layout' | 'blobs'>

/** What is read early is read, and looked into, as everything else. */
export interface EarlyMeans {
  readonly layerCache: LayerCache
  /** One that remembers. */
  readonly look: Look
  readonly signal: AbortSignal
}

/**
 * Reads layers as soon as they are exported, while later ones, or the other side, are still being built; and looks into
 * an image as soon as its manifest is there, while its build still fills a cache.
 */
export function readEarly(workshop: EarlyWorkshop, means: EarlyMeans): void {
  const { builder, layout, blobs } = workshop
  const { layerCache, signal } = means
  const waiting: StoredBlob[] = []
  let readers = 0
  const read = async (): Promise<void> => {
    readers += 1
    for (let blob = waiting.shift(); blob && !signal.aborted; blob = waiting.shift()) {
      await layerCache.anticipate(blobs, blob)
    }
    readers -= 1
  }
  const readAsLayer = (blob: StoredBlob): void => {
    waiting.push(blob)
    if (readers < blobsAtOnce) void read()
  }
  const seen = (blob: StoredBlob): void => {
    if (blob.sizeBytes > manifestLimitBytes) {
      readAsLayer(blob)
      return
    }
    lookEarly(blob, { blobs, ...means }).catch(() => {
      readAsLayer(blob)
    })
  }
  builder.watchLayout(layout, { seen, signal })
}

/** Fails for what is no image, or none whose layers are all there or known. */
async function lookEarly(
  { digest }: StoredBlob,
  { blobs, layerCache: cache, look, signal }: EarlyMeans & Pick<Workshop, 'blobs'>,
): Promise<void> {
  const image = await readImage(blobs, digest)
  const layers = await readLayers({ blobs, layers: image.layers, cache, atOnce: blobsAtOnce })
  whenIdle(() => {
    if (!signal.aborted) look(layers)
  })
}
