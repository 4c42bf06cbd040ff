import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { openLayout } from '../../src/adapters/layout.js'
import { installedKinds, leftoverKinds } from '../../src/advice/kinds/index.js'
import { findSavings } from '../../src/advice/savings.js'
import { analyseImage } from '../../src/analysis/contents.js'
import { measureImage } from '../../src/analysis/measure.js'
import { traceOrigins } from '../../src/analysis/origin.js'
import { packageFiles } from '../../src/analysis/packages/read-packages.js'
import type { Digest } from '../../src/image/digest.js'
import { createLayerCache, readLayers } from '../../src/image/layer-cache.js'
import { readImage } from '../../src/image/read-image.js'
import { startEngine, type Engine } from '../support/engine.js'

const size = 300_000

/** Writes a file that is like no other. */
function put(path: string): string {
  return `mkdir -p /${dirname(path)} && head -c ${size} /dev/urandom >/${path}`
}

/** Writes a file beside it that packs to next to nothing. */
function pad(name: string): string {
  return `mkdir -p /opt/pad && yes ${name} | head -c ${2 * size} >/opt/pad/${name}`
}

/** Instructions with one fault, and what they should have been. */
interface Entry {
  readonly kind: string
  readonly fault: readonly [string, ...string[]]
  /** Which instruction is at fault. */
  readonly at?: number
  /** Null: whatever the base image has there. */
  readonly bytes?: number | null
  readonly clean: readonly string[]
}

const kinds = [...leftoverKinds, ...installedKinds]

/** What a RUN leaves behind, once for each kind of it. */
const leftovers = kinds
  .filter(({ makers }) => makers.includes('run'))
  .map(({ name, examples }): Entry => {
    const [path] = examples.hits
    const twin = `opt/kept/${name}`
    return {
      kind: name,
      fault: [`RUN ${put(path)} && ${pad(name)}`],
      clean: [`RUN ${put(path)} && rm /${path} && ${put(twin)}`],
    }
  })

/** What comes in with the build context; the clean twin's ignore file keeps it out. */
const contextFiles: Readonly<Record<string, string>> = {
  'version-control': 'repository/.git/objects/pack',
  'virtual-environments': 'python/.venv/lib/x.so',
  'tool-caches': 'script/__pycache__/main.pyc',
}

const fromContext = Object.entries(contextFiles).map(([kind, path]): Entry => {
  const copy = `COPY ${dirnameOf(path)} /srv/${dirnameOf(path)}`
  return { kind, fault: [copy], clean: [copy] }
})

function dirnameOf(path: string): string {
  return path.slice(0, path.indexOf('/'))
}

const install = `RUN : npm ci && ${put('srv/web/node_modules/a.js')}`

/** A project that wants jest, and jest. */
function manifestsFor(field: string): string {
  return `mv /opt/k/node_modules/a.js /opt/k/m && mkdir /opt/k/node_modules/jest && mv /opt/k/m /opt/k/node_modules/jest/a.js && echo '{"${field}":{"jest":"1"}}' >/opt/k/package.json && echo '{"name":"jest","version":"1.0.0"}' >/opt/k/node_modules/jest/package.json`
}

const others: readonly Entry[] = [
  {
    kind: 'context-packages',
    fault: [install, 'COPY web /srv/web'],
    at: 1,
    clean: [install, 'COPY web /srv/web'],
  },
  {
    kind: 'deleted-later',
    fault: [`RUN ${put('opt/a/archive')}`, 'RUN rm /opt/a/archive'],
    clean: [`RUN ${put('opt/a/archive')} && rm /opt/a/archive`],
  },
  {
    kind: 'deleted-later',
    fault: [`RUN ${put('opt/b/deep/x')} && ${put('opt/b/y')}`, 'RUN rm -r /opt/b'],
    bytes: 2 * size,
    clean: [`RUN ${put('opt/b/y')} && rm -r /opt/b`],
  },
  {
    kind: 'overwritten',
    fault: [`RUN ${put('opt/c/data')}`, `RUN echo && ${put('opt/c/data')}`],
    clean: [`RUN ${put('opt/c/data')} && ${put('opt/c/data')}`],
  },
  {
    kind: 'stored-again',
    fault: [`RUN ${put('opt/d/app')}`, 'RUN chown -R 5:6 /opt/d'],
    at: 1,
    clean: [`RUN ${put('opt/d/app')} && chown -R 5:6 /opt/d`],
  },
  {
    kind: 'stored-again',
    fault: [`RUN ${put('opt/e/app')}`, 'RUN chmod 700 /opt/e/app'],
    at: 1,
    clean: [`RUN ${put('opt/e/app')} && chmod 700 /opt/e/app`],
  },
  {
    kind: 'copied-again',
    fault: ['COPY file /opt/f/', 'COPY --link file /opt/f/'],
    at: 1,
    clean: ['COPY file /opt/f/'],
  },
  {
    kind: 'base-stored-again',
    fault: ['RUN chown 5:6 /usr/bin/dpkg'],
    bytes: null,
    clean: ['RUN chown 5:6 /opt'],
  },
  {
    kind: 'duplicates',
    fault: [`RUN ${put('opt/g/x')} && cp /opt/g/x /opt/g/y`],
    clean: [`RUN ${put('opt/g/x')} && ln /opt/g/x /opt/g/y`],
  },
  {
    kind: 'build-tools',
    fault: [`RUN ${put('opt/h/ninja')} && echo /opt/h/ninja >/var/lib/dpkg/info/ninja-build.list`],
    clean: [`RUN ${put('opt/h/curl')} && echo /opt/h/curl >/var/lib/dpkg/info/curl.list`],
  },
  {
    kind: 'development-dependencies',
    fault: [`${install.replaceAll('srv/web', 'opt/k')} && ${manifestsFor('devDependencies')}`],
    bytes: size + '{"name":"jest","version":"1.0.0"}\n'.length,
    clean: [`${install.replaceAll('srv/web', 'opt/k')} && ${manifestsFor('dependencies')}`],
  },
  {
    kind: 'package-versions',
    fault: [
      `RUN for n in 1 2; do p=/opt/i/$n/node_modules/x && mkdir -p $p && head -c ${size}$n /dev/urandom >$p/x && echo "{\\"name\\":\\"x\\",\\"version\\":\\"$n.0.0\\"}" >$p/package.json; done`,
    ],
    bytes: size * 10 + 1 + '{"name":"x","version":"1.0.0"}\n'.length,
    clean: [`RUN ${put('opt/i/one')}`],
  },
  {
    kind: 'secrets',
    fault: ['COPY id_rsa /opt/j/', 'RUN rm /opt/j/id_rsa'],
    bytes: 7,
    clean: ['RUN --mount=type=bind,source=id_rsa,target=/run/key test -s /run/key'],
  },
]

const entries = [...leftovers, ...fromContext, ...others]

let engine: Engine
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'advice-'))
  engine = await startEngine()
  const files = { file: size, 'web/node_modules/a.js': size, 'web/main.js': 10, id_rsa: 7 }
  const context = Object.values(contextFiles).flatMap((path) => [
    [path, size] as const,
    [`${dirnameOf(path)}/main`, 10] as const,
  ])
  for (const [path, length] of [...Object.entries(files), ...context]) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await writeFile(join(folder, path), randomBytes(length))
  }
  await writeFile(
    join(folder, 'clean.dockerignore'),
    '**/.git\n**/.venv\n**/__pycache__\n**/node_modules\n',
  )
}, 300_000)

afterAll(async () => {
  await rm(folder, { recursive: true, force: true })
})

type Row = readonly [kind: string, instruction: string, bytes: number, packed: number]

/** Builds an image of all instructions, one layer each, and looks through it. */
async function savingsOf(name: string, instructions: readonly string[]): Promise<readonly Row[]> {
  const text = ['FROM debian:bookworm-slim', ...instructions].join('\n')
  const [layout, metadataFile] = [join(folder, `${name}-layout`), join(folder, `${name}.json`)]
  await writeFile(join(folder, name), `${text}\n`)
  const output = `type=oci,tar=false,dest=${layout}`
  const result = await engine.docker(
    ['buildx', 'build', '-f', join(folder, name), '--output', output].concat([
      '--metadata-file',
      metadataFile,
      folder,
    ]),
    { env: { BUILDX_METADATA_PROVENANCE: 'max', BUILDX_NO_DEFAULT_ATTESTATIONS: '1' } },
  )
  if (result.code !== 0) throw new Error(result.stderr)
  const metadata = JSON.parse(await readFile(metadataFile, 'utf8')) as Record<string, unknown>
  const blobs = openLayout(layout)
  const image = await readImage(blobs, metadata['containerimage.digest'] as Digest)
  const cache = createLayerCache(packageFiles)
  const layers = await readLayers({ blobs, layers: image.layers, cache, atOnce: 2 })
  const recipe = { file: name, target: '', instructions: [] }
  const { origins } = traceOrigins({ image, provenance: metadata, recipe })
  const { settings } = image
  const measured = measureImage(layers, origins)
  return findSavings(analyseImage(measured, { layers, settings })).map(
    ({ kind, layer, unpackedBytes, compressedBytes }) => {
      const origin = origins[layer]
      return [
        kind.name,
        origin?.kind === 'instruction' ? origin.text : '',
        unpackedBytes,
        compressedBytes,
      ]
    },
  )
}

type Exact = readonly [kind: string, instruction: string, bytes: number]

const byInstruction = ([, first]: Exact, [, second]: Exact): number => (first < second ? -1 : 1)

/** What does not pack at all: all faults but those of the base image's files, and short ones. */
function isNoise([kind, , bytes]: Row): boolean {
  return kind !== 'base-stored-again' && bytes >= size
}

function isNear([, , bytes, packed]: Row): boolean {
  return Math.abs(packed - bytes) <= bytes * 0.15
}

describe('advice on what BuildKit built', () => {
  test('has a corpus of at least forty faults', () => {
    expect(entries.length).toBeGreaterThanOrEqual(40)
  })

  test('names every instruction at fault, with every byte, and nothing else', async () => {
    const rows = await savingsOf(
      'fault',
      entries.flatMap(({ fault }) => fault),
    )
    const expected = entries.map(({ kind, fault, at = 0, bytes = size }): Exact => {
      const text = fault[at] ?? ''
      const found = rows.find(([, instruction]) => instruction === text)?.[2] ?? -1
      return [kind, text, bytes ?? found]
    })
    const exact = rows.map(([kind, text, bytes]) => [kind, text, bytes] as const)
    expect(exact.toSorted(byInstruction)).toEqual(expected.toSorted(byInstruction))
    expect(rows.filter((row) => isNoise(row) && !isNear(row))).toEqual([])
  }, 120_000)

  test('is silent about the clean twins', async () => {
    const rows = await savingsOf(
      'clean',
      entries.flatMap(({ clean }) => clean),
    )
    expect(rows).toEqual([])
  }, 120_000)
})
