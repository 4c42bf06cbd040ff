import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { endOfArchive, member } from '../../__tests__/support/image/raw-tar.js'
import { archive } from './synthetic-layer.js'
import { writeImage, type WrittenImage } from './write-image.js'

/** The layers of the large image: what a service in Node.js and Python with its system may carry. */
const parts = [
  { name: 'usr/lib', fileCount: 3_500, megabytes: 120, textShare: 0.3 },
  { name: 'usr/share', fileCount: 9_000, megabytes: 260, textShare: 0.5 },
  { name: 'app/node_modules', fileCount: 28_000, megabytes: 330, textShare: 0.95 },
  { name: 'usr/local/lib/python3', fileCount: 5_500, megabytes: 240, textShare: 0.7 },
  { name: 'app/dist', fileCount: 990, megabytes: 48, textShare: 0.9 },
  { name: 'etc', fileCount: 10, megabytes: 2, textShare: 1 },
] as const

/** Writes the image of a gigabyte: 47,000 files in six layers. */
export async function writeLargeImage(folder: string): Promise<WrittenImage> {
  const corpora = readCorpora()
  return writeImage(
    folder,
    parts.map((part, seed) => () => archiveOf(part, { seed, corpora })),
  )
}

/** Writes the image that peers are slow at: 40,000 files, then a layer that deletes 200 of them. */
export async function writeDeletingImage(folder: string): Promise<WrittenImage> {
  const whiteouts = Array.from({ length: 200 }, (_, directory) =>
    member({
      name: `usr/lib/package-${directory}/module-${directory}/.wh.file-${directory * 20}.js`,
    }),
  )
  return writeImage(folder, [() => archive(40_000), () => [...whiteouts, endOfArchive()]])
}

interface Corpora {
  readonly text: Buffer
  readonly binary: Buffer
}

/** Real bytes compress as real bytes do: sources of installed packages, and the Node.js binary. */
function readCorpora(): Corpora {
  const sources = readdirSync('node_modules', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|ts|md|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .filter((_, index) => index % 7 === 0)
  return {
    text: Buffer.concat(sources.map((path) => readFileSync(path))),
    binary: readFileSync(process.execPath),
  }
}

/** Files of a log-normal mix of sizes, forty to a directory; each is a piece of a corpus. */
function* archiveOf(
  part: (typeof parts)[number],
  { seed, corpora }: { readonly seed: number; readonly corpora: Corpora },
): Generator<Buffer> {
  const random = createRandom(seed)
  const weights = Array.from({ length: part.fileCount }, () => Math.exp(1.6 * normal(random)))
  const bytesPerWeight = (part.megabytes * 1e6) / weights.reduce((sum, each) => sum + each, 0)
  for (const [index, weight] of weights.entries()) {
    const corpus = random() < part.textShare ? corpora.text : corpora.binary
    const size = Math.min(Math.round(weight * bytesPerWeight), corpus.length)
    const from = Math.floor(random() * (corpus.length - size))
    const name = `${part.name}/package-${Math.floor(index / 40)}/file-${index}`
    yield member({ name }, corpus.subarray(from, from + size))
  }
  yield endOfArchive()
}

/** Uniform numbers below one, the same in every run (Park and Miller's minimal standard). */
function createRandom(seed: number): () => number {
  let state = seed + 1
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

/** A normal deviate, by Box and Muller. */
function normal(random: () => number): number {
  return Math.sqrt(-2 * Math.log(random())) * Math.cos(2 * Math.PI * random())
}
