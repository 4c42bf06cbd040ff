import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { openLayout } from '../../src/adapters/layout.js'
import { isDigest } from '../../src/image/digest.js'
import { readImage } from '../../src/image/read-image.js'
import { compareWithDive } from './against-dive.js'
import { writeDeletingImage, writeLargeImage } from './images.js'
import { measure, works, type Measurement, type Timing, type Work } from './measure.js'
import { writeLayer } from './synthetic-layer.js'

const fileCounts = [50_000, 200_000, 1_000_000]

const { values } = parseArgs({
  options: {
    /** Where images are kept from run to run. */
    images: { type: 'string' },
    /** An image to measure instead: an OCI layout that holds one. */
    layout: { type: 'string' },
    rounds: { type: 'string', default: '3' },
    /** Only these parts: large, deleting, growth. */
    only: { type: 'string' },
  },
})
const rounds = Number(values.rounds)

async function main(): Promise<void> {
  if (values.layout !== undefined) {
    print(values.layout, await measureLayout(values.layout))
    return
  }
  const folder = values.images ?? (await mkdtemp(join(tmpdir(), 'benchmark-')))
  await mkdir(folder, { recursive: true })
  describeMachine()
  try {
    for (const [name, part] of Object.entries(parts)) {
      if (values.only === undefined || values.only.split(',').includes(name)) await part(folder)
    }
  } finally {
    if (values.images === undefined) await rm(folder, { recursive: true })
  }
}

const parts = {
  large: async (folder: string): Promise<void> => {
    const image = await writeLargeImage(join(folder, 'large'))
    print('1 GB, 47,000 files, 6 layers', await measureLayout(image.layout))
    compareWithDive('1 GB, 47,000 files', { image, rounds })
  },
  deleting: async (folder: string): Promise<void> => {
    const image = await writeDeletingImage(join(folder, 'deleting'))
    compareWithDive('40,000 files, 200 deletions', { image, rounds })
  },
  growth: measureGrowth,
}

async function measureLayout(layout: string): Promise<Measurement> {
  const blobs = openLayout(layout)
  const index = JSON.parse(await readFile(join(layout, 'index.json'), 'utf8')) as {
    readonly manifests: readonly { readonly digest: string }[]
  }
  const digest = index.manifests[0]?.digest ?? ''
  if (!isDigest(digest)) throw new Error(`${layout} holds no image`)
  const { layers } = await readImage(blobs, digest)
  return measure({ blobs, layers }, rounds)
}

/** One layer of ever more small files. */
async function measureGrowth(folder: string): Promise<void> {
  const perEntry: number[] = []
  for (const fileCount of fileCounts) {
    const path = join(folder, 'layer.tar.gz')
    const { blobs, descriptor } = await writeLayer(path, fileCount)
    const measured = await measure({ blobs, layers: [descriptor] }, rounds)
    await rm(path)
    print(`${fileCount} files in one layer`, measured)
    const read = timingOf(measured, 'read, 4 layers at once').cpuMs
    perEntry.push((read + timingOf(measured, 'stack').cpuMs) / measured.entryCount)
  }
  const growth = (perEntry.at(-1) ?? 0) / (perEntry[0] ?? 1)
  console.log(`CPU time per file, largest to smallest: ${growth.toFixed(2)} (1 is linear)`)
}

function timingOf(measured: Measurement, work: Work): Timing {
  return measured.timings.get(work) ?? { wallMs: NaN, cpuMs: NaN }
}

function describeMachine(): void {
  const [first] = cpus()
  console.log(`${cpus().length} × ${first?.model ?? '?'}, Node.js ${process.versions.node}`)
  console.log(`The least of ${rounds} rounds; CPU is that of all cores together.`)
}

function print(name: string, measured: Measurement): void {
  const { entryCount, unpackedBytes, memoryBytes } = measured
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`.padStart(9)
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
  console.log(`\n${name}: ${entryCount} entries, ${megabytes(unpackedBytes)} unpacked`)
  console.log(`  ${''.padEnd(28)}     wall       CPU`)
  for (const work of works) {
    const { wallMs, cpuMs } = timingOf(measured, work)
    console.log(`  ${work.padEnd(28)}${seconds(wallMs)} ${seconds(cpuMs)}`)
  }
  for (const [top, bottom] of ratios) {
    const [over, under] = [timingOf(measured, top), timingOf(measured, bottom)]
    const wall = (over.wallMs / under.wallMs).toFixed(2).padStart(9)
    const cpu = (over.cpuMs / under.cpuMs).toFixed(2).padStart(9)
    console.log(`  ${ratioName(top, bottom).padEnd(28)}${wall} ${cpu}`)
  }
  const perFile = (memoryBytes / entryCount).toFixed(0)
  console.log(`  memory ${megabytes(memoryBytes)}, ${perFile} bytes a file`)
}

const ratios: readonly (readonly [Work, Work])[] = [
  ['read, a layer at a time', 'inflate, a layer at a time'],
  ['read, a layer at a time', 'proved, a layer at a time'],
  ['read, 4 layers at once', 'inflate, 4 layers at once'],
  ['read, 4 layers at once', 'proved, 4 layers at once'],
]

function ratioName(top: Work, bottom: Work): string {
  const [over] = top.split(',')
  const [under, how] = bottom.split(',')
  return `${over ?? ''} ÷ ${under ?? ''},${how ?? ''}`
}

await main()
