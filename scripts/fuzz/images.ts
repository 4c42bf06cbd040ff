import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync, gzipSync } from 'node:zlib'

import { image, memoryBlobs, tarOf } from '../../__tests__/support/image-builder.js'
import { recordOf, reseal } from '../../__tests__/support/records.js'
import { analyseImage } from '../../src/analysis/contents.js'
import { measureImage } from '../../src/analysis/measure.js'
import { packageFiles } from '../../src/analysis/packages/read-packages.js'
import { hashInPlace } from '../../src/image/hashing.js'
import { readLayer, type Layer } from '../../src/image/layer.js'
import { listImages } from '../../src/image/read-image.js'
import { decodeRecord, encodeRecord } from '../../src/records/codec.js'
import type { Chance } from './chance.js'
import { mutateBytes, mutateJson, overwriteBytes } from './mutations.js'
import type { Target } from './target.js'

const mediaTypes = {
  index: 'application/vnd.oci.image.index.v1+json',
  manifest: 'application/vnd.oci.image.manifest.v1+json',
  config: 'application/vnd.oci.image.config.v1+json',
  layer: 'application/vnd.oci.image.layer.v1.tar+gzip',
}
const longestTar = 400_000
const fixtures = join(import.meta.dirname, '../../__tests__/fixtures')

/** Readers of images and of what was measured of them. */
export async function imageTargets(): Promise<readonly Target[]> {
  const tars = await makeTars()
  const record = encodeRecord(await recordOf(sample(), packageFiles))
  return [
    { name: 'layout', share: 80, attempt: (chance) => readMutatedImage(tars, chance) },
    {
      name: 'record',
      share: 40,
      attempt: (chance) => {
        const bytes = mutateBytes(record, chance)
        decodeRecord(chance.below(4) === 0 ? bytes : reseal(bytes))
      },
    },
  ]
}

const sample = () =>
  image().layer((layer) =>
    layer
      .directory('etc')
      .file('etc/passwd', 'root')
      .file(
        'var/lib/dpkg/status',
        'Package: a\nStatus: install ok installed\nVersion: 1\nInstalled-Size: 3\n',
      )
      .file('lib/apk/db/installed', 'P:a\nV:1\nI:10\n\n')
      .file('srv/node_modules/a/package.json', '{"name":"a","version":"1.0.0"}')
      .symlink('bin', 'usr/bin')
      .hardlink('etc/shadow', 'etc/passwd')
      .whiteout('tmp/x')
      .opaque('opt'),
  )

async function makeTars(): Promise<readonly Buffer[]> {
  const names = ['gnu', 'oldgnu', 'go', 'bsdtar-pax', 'bsdtar-gnu', 'pax-sparse-0.0']
  const written = names.map((name) =>
    gunzipSync(readFileSync(join(fixtures, `tar/${name}.tar.gz`))),
  )
  const small = written.filter((tar) => tar.length <= longestTar)
  const plain = await tarOf((layer) =>
    layer
      .file('var/lib/dpkg/status', 'Package: a\nStatus: install ok installed\nVersion: 1\n')
      .file('a/b', 'text')
      .whiteout('a/c')
      .entry({ name: 'p', pax: { path: 'x'.repeat(200), size: '3' } }, Buffer.from('abc')),
  )
  const database = gunzipSync(readFileSync(join(fixtures, 'rpm/rpmdb.sqlite.gz')))
  const rpm = await tarOf((layer) =>
    layer.file('var/lib/rpm/rpmdb.sqlite', database.subarray(0, 200_000)),
  )
  return [...small, plain, plain, plain, rpm]
}

/** An image of two layers in which one part is altered, and all digests above it are true again. */
async function readMutatedImage(tars: readonly Buffer[], chance: Chance): Promise<void> {
  const part = chance.pick(['tar', 'tar', 'tar', 'blob', 'config', 'manifest', 'index'])
  const alterBytes = (name: string, bytes: Buffer): Buffer => {
    if (name !== part) return bytes
    return chance.below(4) === 0 ? mutateBytes(bytes, chance) : overwriteBytes(bytes, chance)
  }
  const alterJson = (name: string, value: unknown): unknown =>
    name === part ? mutateJson(value, chance) : value

  const blobs = memoryBlobs()
  const layers = [chance.pick(tars), chance.pick(tars)].map((seed, at) => {
    const altered = at === 0 ? alterBytes('tar', seed) : seed
    const tar = chance.below(8) === 0 ? altered : sealHeaders(altered)
    const blob =
      at === 0 ? alterBytes('blob', gzipSync(tar, { level: 0 })) : gzipSync(tar, { level: 0 })
    return { tar, descriptor: describe('layer', blobs.add(blob), blob.length) }
  })
  const add = (name: 'config' | 'index' | 'manifest', value: unknown) => {
    const bytes = Buffer.from(JSON.stringify([alterJson(name, value)]).slice(1, -1))
    return describe(name, blobs.add(bytes), bytes.length)
  }
  const config = add('config', configOf(layers.map(({ tar }) => tar)))
  const descriptors = layers.map(({ descriptor }) => descriptor)
  const manifest = add('manifest', { ...header('manifest'), config, layers: descriptors })
  const index = add('index', { ...header('index'), manifests: [{ ...manifest, platform }] })
  await readWhole(blobs, index.digest)
}

const blockBytes = 512

/** Gives every header its true checksum, or nothing behind the first change would be read. */
function sealHeaders(tar: Buffer): Buffer {
  const sealed = Buffer.from(tar)
  for (let at = 0; at + blockBytes <= sealed.length; at += blockBytes) {
    const block = sealed.subarray(at, at + blockBytes)
    if (block.toString('latin1', 257, 262) !== 'ustar') continue
    block.fill(' ', 148, 156)
    const sum = block.reduce((total, byte) => total + byte, 0)
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  }
  return sealed
}

const platform = { os: 'linux', architecture: 'amd64' }
const header = (name: keyof typeof mediaTypes) => ({
  schemaVersion: 2,
  mediaType: mediaTypes[name],
})
const describe = <D>(name: keyof typeof mediaTypes, digest: D, size: number) => ({
  mediaType: mediaTypes[name],
  digest,
  size,
})

function configOf(tars: readonly Buffer[]): unknown {
  const diffIds = tars.map((tar) => `sha256:${createHash('sha256').update(tar).digest('hex')}`)
  return {
    ...platform,
    config: { Env: ['A=1'], Cmd: ['/a'], Labels: { a: 'b' }, ExposedPorts: { '80/tcp': {} } },
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: tars.map((_, at) => ({ created: '2026-01-01T00:00:00Z', created_by: `RUN ${at}` })),
  }
}

async function readWhole(
  blobs: Parameters<typeof listImages>[0],
  digest: Parameters<typeof listImages>[1],
): Promise<void> {
  for (const found of await listImages(blobs, digest)) {
    const layers: Layer[] = []
    for (const layer of found.layers) {
      layers.push(await readLayer(blobs, layer, { keep: packageFiles, hashing: hashInPlace }))
    }
    const origins = layers.map(() => ({ kind: 'unknown' }) as const)
    analyseImage(measureImage(layers, origins), { layers, settings: found.settings })
  }
}
