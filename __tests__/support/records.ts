import { crc32 } from 'node:zlib'

import type { TracedOrigins } from '../../src/analysis/origin.js'
import { createLayerCache, readLayers } from '../../src/image/layer-cache.js'
import type { KeepFiles } from '../../src/image/layer-recorder.js'
import type { Layer } from '../../src/image/layer.js'
import { readImage } from '../../src/image/read-image.js'
import type { ImageRecord } from '../../src/records/record.js'
import type { ImageBuilder } from './image-builder.js'

/** Builds an image and records it, as a run on a push does. */
export async function recordOf(builder: ImageBuilder, keep?: KeepFiles): Promise<ImageRecord> {
  const { blobs, digest } = await builder.build()
  const image = await readImage(blobs, digest)
  const cache = createLayerCache(keep)
  const layers = await readLayers({ blobs, layers: image.layers, cache, atOnce: 1 })
  return {
    imageKey: 'api-Dockerfile.release',
    inputsDigest: '0123456789abcdef'.repeat(4),
    commit: '89abcdef'.repeat(5),
    recordedAt: '2026-11-21T07:24:21.123Z',
    image,
    origins: originsOf(layers),
    build: { durationMs: 81_234, stepsBuilt: 3, stepsCached: 2, cache: 'imported' },
    layers,
  }
}

/** A base image, an instruction for every layer on it, and something unknown on top. */
function originsOf(layers: readonly Layer[]): TracedOrigins {
  const origins = layers.map((_, index) => {
    if (index === 0) return { kind: 'base-image' as const, reference: 'debian:13', line: 1 }
    if (index === layers.length - 1) return { kind: 'unknown' as const }
    const line = 1 + index
    const place = { file: 'api/Dockerfile', stage: 'release', startLine: line, endLine: line }
    return { kind: 'instruction' as const, ...place, text: `RUN make ${index} && \\\n  échø` }
  })
  return { origins, source: 'history' }
}

/** What is in layers, in plain values that can be compared. */
export function listLayers(layers: readonly Layer[]): unknown {
  return layers.map(({ entries, keptFiles, ...layer }) => ({
    ...layer,
    entries: [...entries],
    keptFiles: [...keptFiles].map(([path, bytes]) => [path, Buffer.from(bytes).toString('hex')]),
  }))
}

/** Gives altered bytes of a record a checksum that fits. */
export function reseal(bytes: Uint8Array): Uint8Array {
  const sealed = Buffer.from(bytes)
  if (sealed.length >= 16) sealed.writeUInt32LE(crc32(sealed.subarray(16)), 8)
  return sealed
}
