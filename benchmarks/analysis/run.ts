import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openLayout } from '../../src/adapters/layout.js'
import { isDigest } from '../../src/image/digest.js'
import { readImage } from '../../src/image/read-image.js'
import { measure, type Measurement } from './measure.js'
import { writeLayer } from './synthetic-layer.js'

const fileCounts = [50_000, 200_000, 1_000_000]

async function main([layout, digest]: readonly string[]): Promise<void> {
  if (layout === undefined || digest === undefined || !isDigest(digest)) {
    await measureSyntheticLayers()
    return
  }
  const blobs = openLayout(layout)
  const { layers } = await readImage(blobs, digest)
  print('image', await measure(blobs, layers))
}

async function measureSyntheticLayers(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'benchmark-'))
  const perEntry: number[] = []
  try {
    for (const fileCount of fileCounts) {
      const { blobs, descriptor } = await writeLayer(join(folder, 'layer.tar.gz'), fileCount)
      const measured = await measure(blobs, [descriptor])
      print(`${fileCount} files`, measured)
      perEntry.push((measured.readMs + measured.stackMs) / measured.entryCount)
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  const growth = (perEntry.at(-1) ?? 0) / (perEntry[0] ?? 1)
  console.log(`time per file, largest to smallest: ${growth.toFixed(2)} (1 is linear)`)
}

function print(name: string, measured: Measurement): void {
  const { entryCount, unpackedBytes, inflateMs, provedMs, readMs, stackMs, memoryBytes } = measured
  const seconds = (ms: number): string => `${(ms / 1000).toFixed(2)} s`
  const megabytes = (bytes: number): string => `${(bytes / 1e6).toFixed(0)} MB`
  console.log(
    [
      `${name}: ${entryCount} entries, ${megabytes(unpackedBytes)} unpacked`,
      `  inflate ${seconds(inflateMs)}, proved ${seconds(provedMs)}, read ${seconds(readMs)}, stack ${seconds(stackMs)}`,
      `  read ÷ inflate ${(readMs / inflateMs).toFixed(2)}, read ÷ proved ${(readMs / provedMs).toFixed(2)}`,
      `  memory ${megabytes(memoryBytes)}, ${(memoryBytes / entryCount).toFixed(0)} bytes a file`,
    ].join('\n'),
  )
}

await main(process.argv.slice(2))
