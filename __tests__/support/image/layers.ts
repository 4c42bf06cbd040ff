import { createLayerCache, readLayers } from '../../../src/image/layer-cache.js'
import type { KeepFiles } from '../../../src/image/layer-recorder.js'
import type { Layer } from '../../../src/image/layer.js'
import { readImage } from '../../../src/image/read-image.js'
import type { ImageBuilder } from '../image-builder.js'

/** Builds an image and reads its layers, as a run does. */
export async function layersOf(builder: ImageBuilder, keep?: KeepFiles): Promise<readonly Layer[]> {
  const { blobs, digest } = await builder.build()
  const { layers } = await readImage(blobs, digest)
  return readLayers({ blobs, layers, cache: createLayerCache(keep), atOnce: 2 })
}
