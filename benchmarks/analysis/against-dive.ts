import { execFileSync, spawnSync } from 'node:child_process'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findWaste } from '../../src/analysis/waste.js'
import { digestOf } from '../../src/image/digest.js'
import type { BlobStore } from '../../src/image/image.js'
import { createLayerCache, readLayers } from '../../src/image/layer-cache.js'
import { member } from '../../__tests__/support/image/raw-tar.js'
import { archive } from './synthetic-layer.js'

const cases = [
  { files: 20_000, deletions: 0 },
  { files: 20_000, deletions: 100 },
  { files: 20_000, deletions: 200 },
]

/** Two layers: files, then whiteouts of some of them. */
function makeLayers({ files, deletions }: (typeof cases)[number]): readonly Buffer[] {
  const whiteouts = Array.from({ length: deletions }, (_, index) => {
    const directory = Math.floor(index / 20)
    return member({ name: `usr/lib/package-${directory}/module-${directory}/.wh.file-${index}.js` })
  })
  return [Buffer.concat([...archive(files)]), Buffer.concat([...whiteouts, Buffer.alloc(1024)])]
}

async function timeOurs(layers: readonly Buffer[]): Promise<string> {
  const stored = new Map(layers.map((tar) => [digestOf(tar), tar]))
  const blobs: BlobStore = {
    open: (digest) =>
      (async function* () {
        yield await Promise.resolve(stored.get(digest) ?? Buffer.alloc(0))
      })(),
  }
  const descriptors = layers.map((tar) => ({
    mediaType: 'application/vnd.oci.image.layer.v1.tar',
    digest: digestOf(tar),
    diffId: digestOf(tar),
    sizeBytes: tar.length,
  }))
  const started = performance.now()
  const cache = createLayerCache()
  const { waste } = findWaste(await readLayers({ blobs, layers: descriptors, cache, atOnce: 2 }))
  return `${seconds(started)}, ${waste.wastedBytes} bytes wasted`
}

/** The same layers as `docker save` writes them, for dive. */
async function timeDive(layers: readonly Buffer[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'dive-'))
  try {
    const diffIds = layers.map(digestOf)
    const config = {
      architecture: 'amd64',
      os: 'linux',
      config: {},
      rootfs: { type: 'layers', diff_ids: diffIds },
      history: layers.map(() => ({ created_by: 'x' })),
    }
    const names = layers.map((_, index) => `${index}/layer.tar`)
    await Promise.all(names.map((_, index) => mkdir(join(folder, String(index)))))
    await Promise.all(
      names.map((name, index) => writeFile(join(folder, name), layers[index] ?? '')),
    )
    await writeFile(join(folder, 'config.json'), JSON.stringify(config))
    await writeFile(
      join(folder, 'manifest.json'),
      JSON.stringify([{ Config: 'config.json', RepoTags: ['x:x'], Layers: names }]),
    )
    execFileSync('tar', [
      '-C',
      folder,
      '-cf',
      join(folder, 'image.tar'),
      'config.json',
      ...names,
      'manifest.json',
    ])
    const started = performance.now()
    const run = spawnSync('dive', [`docker-archive://${join(folder, 'image.tar')}`], {
      env: { ...process.env, CI: 'true' },
    })
    const wasted = /wastedBytes: (\d+)/.exec(String(run.stdout))?.[1] ?? `rc ${run.status}`
    return `${seconds(started)}, ${wasted} bytes wasted`
  } finally {
    await rm(folder, { recursive: true })
  }
}

function seconds(started: number): string {
  return `${((performance.now() - started) / 1000).toFixed(2)} s`
}

const hasDive = spawnSync('dive', ['--version']).status === 0
if (!hasDive) console.log('dive is not on the PATH: go install github.com/wagoodman/dive@v0.13.1')
for (const one of cases) {
  const layers = makeLayers(one)
  const ours = await timeOurs(layers)
  const dive = hasDive ? await timeDive(layers) : 'not measured'
  console.log(`${one.files} files, ${one.deletions} deletions: ours ${ours}; dive ${dive}`)
}
