import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

import { startEngine, type Engine } from '../../__tests__/support/engine.js'
import { compareByHand } from './by-hand.js'
import { baseImage, loadBaseImage, removeBaseImage } from './base-image.js'
import { createLargeRepository } from './large-repository.js'
import { measureManyImages } from './many-images.js'
import { measureOwnTime } from './own-time.js'
import { openStand } from './stand.js'

const usage = `npx tsx benchmarks/e2e/run.ts [--turns 3] [--only own,hand,many] [--images FOLDER] [--calls]`

const { values } = parseArgs({
  options: {
    /** Where the large image is kept from run to run. */
    images: { type: 'string' },
    turns: { type: 'string', default: '3' },
    /** Only these parts: own, hand, many. */
    only: { type: 'string', default: 'own,hand,many' },
    /** Prints every call of docker and git, and the log. */
    calls: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const turns = Number(values.turns)

async function main(): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'benchmark-e2e-'))
  const engine = await startEngine()
  describeMachine()
  try {
    if (isWanted('own') || isWanted('hand')) await measureLarge(engine, folder)
    if (isWanted('many')) await measureManyImages({ folder, turns, calls: values.calls })
  } finally {
    await rm(folder, { recursive: true })
  }
  console.log(`\nLoad at the end: ${describeLoad()}.`)
}

/** The parts that need the large image. */
async function measureLarge(engine: Engine, folder: string): Promise<void> {
  const images = values.images ?? join(folder, 'images')
  await mkdir(images, { recursive: true })
  await loadBaseImage(engine, { images, folder })
  const repository = await createLargeRepository(join(folder, 'origin'), baseImage)
  const stand = await openStand({ folder, repository, calls: values.calls })
  const question = { stand, repository, folder, turns, calls: values.calls }
  try {
    await stand.pushToMain()
    if (isWanted('own')) await measureOwnTime(question)
    if (isWanted('hand')) await compareByHand(question)
  } finally {
    await stand.close()
    await removeBaseImage(engine)
  }
}

function isWanted(part: string): boolean {
  return values.only.split(',').includes(part)
}

function describeMachine(): void {
  const [first] = cpus()
  console.log(`${cpus().length} × ${first?.model ?? '?'}; load at the start: ${describeLoad()}.`)
  console.log(
    `Every figure is the least of ${values.turns} turns, in the tables of own time and moved bytes the median and the most.`,
  )
}

function describeLoad(): string {
  return loadavg()
    .map((load) => load.toFixed(1))
    .join(', ')
}

if (values.help) console.log(usage)
else await main()
