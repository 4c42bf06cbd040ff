import { analyseImage, type AnalysedImage } from '../../../src/analysis/contents.js'
import { measureImage } from '../../../src/analysis/measure.js'
import type { Origin } from '../../../src/analysis/origin-model.js'
import { digestOf } from '../../../src/image/hashing.js'
import { buildEntryTable } from '../../../src/image/entry-table.js'
import { fingerprintBytes } from '../../../src/image/fingerprint.js'
import type { Layer } from '../../../src/image/layer.js'

/** A file of a made-up image; equal seeds of a size are equal contents. */
interface MadeFile {
  readonly path: string
  readonly sizeBytes: number
  readonly seed: number
}

interface MadeLayer {
  readonly origin: Origin
  readonly files: readonly MadeFile[]
  readonly whiteouts?: readonly string[]
  readonly kept?: Readonly<Record<string, string>>
}

/** Both sides of a made-up pull request. */
export interface LargePair {
  readonly base: AnalysedImage
  readonly head: AnalysedImage
}

/** Two images of about `fileCount` files each, the same ones at every call: a system, its packages, modules, an application. */
export function makeLargePair(fileCount: number): LargePair {
  return {
    base: analyse(layersOfSide(fileCount, 'base')),
    head: analyse(layersOfSide(fileCount, 'head')),
  }
}

/** Numbers that look random and are not (mulberry32). */
function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const words =
  'core util parse stream query cache route render token graph index state store pipe'.split(' ')

function layersOfSide(fileCount: number, side: 'base' | 'head'): readonly MadeLayer[] {
  const random = randomFrom(7)
  const sizeOf = (): number => Math.round(120 * Math.exp(random() * 7.5))
  const many = (count: number, pathOf: (index: number) => string): readonly MadeFile[] =>
    Array.from({ length: count }, (_, index) => {
      return { path: pathOf(index), sizeBytes: sizeOf(), seed: index }
    })
  const pick = (): string => words[Math.floor(random() * words.length)] ?? 'core'
  const system = [
    ...many(
      Math.round(fileCount * 0.12),
      (i) => `usr/lib/x86_64-linux-gnu/${pick()}${i % 90}/lib${pick()}-${i}.so`,
    ),
    ...many(
      Math.round(fileCount * 0.05),
      (i) => `usr/share/doc/${pick()}-${i % 200}/copyright-${i}`,
    ),
    ...many(Math.round(fileCount * 0.02), (i) => `usr/bin/${pick()}-${i}`),
    { path: 'var/lib/dpkg/status', sizeBytes: 0, seed: 0 },
  ]
  const modules = many(Math.round(fileCount * 0.75), (i) => {
    const of = i % 900
    const name = `${words[of % words.length] ?? ''}-${words[(of * 5) % 11] ?? ''}-${of}`
    return `app/node_modules/${name}/${i % 3 === 0 ? 'dist/esm' : 'lib'}/${pick()}-${i}.js`
  })
  const source = many(
    Math.round(fileCount * 0.06),
    (i) => `app/src/${pick()}/${pick()}/${pick()}-${i}.ts`,
  )
  const isHead = side === 'head'
  const moved = modules.map((file, index) => {
    if (!isHead || index % 11 !== 0) return file
    return index % 2 === 0
      ? { ...file, sizeBytes: Math.round(file.sizeBytes * 1.4) }
      : { ...file, seed: file.seed + 1 }
  })
  const left = moved.filter((_, index) => !isHead || index % 40 !== 3)
  const arrived = isHead
    ? [
        ...many(900, (i) => `app/node_modules/chart-engine/dist/${pick()}-${i}.js`),
        { path: 'app/node_modules/chart-engine/engine.wasm', sizeBytes: 31_000_000, seed: 1 },
      ]
    : []
  const owned = source.slice(0, Math.round(source.length / 2))
  return [
    {
      origin: { kind: 'base-image', reference: 'debian:12-slim', line: 1 },
      files: [...system, { path: 'usr/bin/bash', sizeBytes: 1_300_000, seed: 2 }],
      kept: { 'var/lib/dpkg/status': dpkgStatus(300, isHead) },
    },
    {
      origin: instruction(3, 'RUN apt-get update \\\n && apt-get install -y build-essential'),
      files: [
        { path: 'usr/lib/gcc/x86_64-linux-gnu/12/cc1plus', sizeBytes: 33_000_000, seed: 3 },
        { path: 'usr/lib/gcc/x86_64-linux-gnu/12/lto1', sizeBytes: 30_000_000, seed: 4 },
        {
          path: 'var/lib/apt/lists/deb.debian.org_dists_bookworm_main',
          sizeBytes: 19_000_000,
          seed: isHead ? 5 : 6,
        },
      ],
    },
    { origin: instruction(9, 'RUN npm ci'), files: [...left, ...arrived] },
    { origin: instruction(12, 'COPY . .'), files: source },
    { origin: instruction(14, 'RUN chown -R node /app/src'), files: isHead ? owned : [] },
    {
      origin: instruction(15, 'RUN rm -rf /var/lib/apt/lists/*'),
      files: [],
      whiteouts: isHead ? ['var/lib/apt/lists/deb.debian.org_dists_bookworm_main'] : [],
    },
  ]
}

function instruction(startLine: number, text: string): Origin {
  const endLine = startLine + text.split('\n').length - 1
  return { kind: 'instruction', file: 'Dockerfile', stage: '0', startLine, endLine, text }
}

function dpkgStatus(count: number, isHead: boolean): string {
  return Array.from({ length: count }, (_, index) => {
    const version = isHead && index % 20 === 0 ? '2.1-1' : '2.0-1'
    const size = 100 + index * 7
    return `Package: lib${words[index % words.length] ?? ''}${index}\nStatus: install ok installed\nInstalled-Size: ${size}\nVersion: ${version}\n`
  }).join('\n')
}

function analyse(made: readonly MadeLayer[]): AnalysedImage {
  const layers = made.map(makeLayer)
  const measured = measureImage(
    layers,
    made.map(({ origin }) => origin),
  )
  return analyseImage(measured, { layers, settings: plainSettings })
}

const plainSettings = {
  entrypoint: [],
  command: ['node', 'src/server.js'],
  environment: [],
  user: '',
  workingDirectory: '/app',
  exposedPorts: [],
  volumes: [],
  labels: {},
}

function makeLayer({ files, whiteouts = [], kept = {} }: MadeLayer, index: number): Layer {
  const table = buildEntryTable()
  const folders = new Set<string>()
  for (const { path, sizeBytes, seed } of files) {
    for (const folder of foldersOf(path)) {
      if (folders.has(folder)) continue
      folders.add(folder)
      table.add({ ...plainEntry, path: folder, type: 'directory', mode: 0o755, sizeBytes: 0 })
    }
    const size = Buffer.byteLength(kept[path] ?? '') || sizeBytes
    // The same files with another owner, as a `chown` leaves them.
    const uid = index === 4 ? 1000 : 0
    const entry = table.add({ ...plainEntry, path, type: 'file', uid, sizeBytes: size })
    const fingerprint = Buffer.alloc(fingerprintBytes)
    fingerprint.writeUInt32BE(seed >>> 0, 0)
    fingerprint.writeUInt32BE(size >>> 0, 4)
    table.setFingerprint(entry, fingerprint)
  }
  const unpackedBytes = files.reduce((sum, { path, sizeBytes }) => {
    return sum + (Buffer.byteLength(kept[path] ?? '') || sizeBytes)
  }, 0)
  const name = digestOf(Buffer.from(`${index} ${unpackedBytes} ${whiteouts.join()}`))
  return {
    digest: name,
    diffId: name,
    compressedBytes: Math.round(unpackedBytes * 0.36) + 120,
    entries: table.finish(),
    unpackedBytes,
    whiteouts,
    opaqueDirectories: [],
    keptFiles: new Map(Object.entries(kept).map(([path, text]) => [path, Buffer.from(text)])),
    unkeptFiles: [],
  }
}

const plainEntry = { mode: 0o644, uid: 0, gid: 0, linkTarget: '' }

function foldersOf(path: string): readonly string[] {
  const parts = path.split('/').slice(0, -1)
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}
