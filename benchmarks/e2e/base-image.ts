import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Engine } from '../../__tests__/support/engine.js'
import { mustRun } from '../../__tests__/support/process.js'
import { writeLargeImage } from '../analysis/images.js'

/** What the large image is called in the engine. */
export const baseImage = 'dockweigh-benchmark:large'

/** Writes the image of a gigabyte, unless the folder has it, and loads it with its gzip layers. */
export async function loadBaseImage(
  engine: Engine,
  { images, folder }: { readonly images: string; readonly folder: string },
): Promise<void> {
  const { layout } = await writeLargeImage(join(images, 'large'))
  const index = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8')) as {
    readonly manifests: readonly object[]
  }
  const annotations = { 'io.containerd.image.name': `docker.io/library/${baseImage}` }
  const manifests = index.manifests.map((manifest) => ({ ...manifest, annotations }))
  await writeFile(join(folder, 'index.json'), JSON.stringify({ ...index, manifests }))
  const script = 'tar -c -C "$1" blobs oci-layout -C "$2" index.json | docker load --quiet'
  await mustRun('sh', ['-c', script, 'sh', layout, folder], { env: engine.env })
}

/** Takes the image out of the engine. */
export async function removeBaseImage(engine: Engine): Promise<void> {
  await engine.docker(['image', 'rm', '--force', baseImage])
}
