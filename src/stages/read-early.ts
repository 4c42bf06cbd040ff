import type { LayerCache, StoredBlob } from '../image/layer-cache.js'
import type { Workshop } from './open-workshop.js'

/** While BuildKit exports, it needs the cores, too. */
const blobsAtOnce = 2

/** Reads layers as soon as they are exported, while later ones, or the other side, are still being built. */
export function readEarly(
  { builder, layout, blobs }: Pick<Workshop, 'builder' | 'layout' | 'blobs'>,
  { layerCache, signal }: { readonly layerCache: LayerCache; readonly signal: AbortSignal },
): void {
  const waiting: StoredBlob[] = []
  let readers = 0
  const read = async (): Promise<void> => {
    readers += 1
    for (let blob = waiting.shift(); blob && !signal.aborted; blob = waiting.shift()) {
      await layerCache.anticipate(blobs, blob)
    }
    readers -= 1
  }
  const seen = (blob: StoredBlob): void => {
    waiting.push(blob)
    if (readers < blobsAtOnce) void read()
  }
  builder.watchLayout(layout, { seen, signal })
}
