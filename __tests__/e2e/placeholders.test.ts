import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { buildxBuilder } from '../../src/adapters/buildx.js'
import { createCleanup } from '../../src/adapters/cleanup.js'
import { gitRepository } from '../../src/adapters/git.js'
import { decodeRecord, encodeRecord } from '../../src/records/codec.js'
import type { ImageRecord } from '../../src/records/record.js'
import type { ImageReport } from '../../src/report/report.js'
import { assess } from '../../src/run.js'
import { keepRecords } from '../../src/stages/keep-records.js'
import { startEngine } from '../support/engine.js'
import { openRecords, openRunner, type RecordsDouble } from '../support/ports.js'
import { pushEvent } from '../support/runner/events.js'
import { makeSmallCheckout, type SmallCheckout } from '../support/small-checkout.js'

const patienceMs = 600_000
const base = 'FROM debian:bookworm-slim\nCOPY Dockerfile /one\n'
let root: string
let checkout: SmallCheckout
const environment = { ...process.env }

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dockweigh-placeholders-'))
  checkout = await makeSmallCheckout(root, { base, head: `${base}COPY Dockerfile /two\n` })
  // The builder under test runs in this process and takes its engine from there.
  Object.assign(process.env, (await startEngine()).env)
}, patienceMs)

afterAll(async () => {
  process.env = environment
  await rm(root, { recursive: true, force: true })
})

interface Weighed {
  readonly image: ImageReport
  readonly log: readonly string[]
  /** Sum of the sizes of the blobs that BuildKit sent. */
  readonly sentBytes: number
  readonly records: RecordsDouble
}

/** Weighs the push of the second commit with a real builder and with records in memory. */
async function weigh(records: RecordsDouble): Promise<Weighed> {
  const folder = await mkdtemp(join(root, 'run-'))
  await mkdir(join(folder, 'layout'))
  const { workspace } = checkout
  const { beforeSha, afterSha } = checkout
  const { ref, name, payload } = pushEvent({ beforeSha, afterSha })
  const runner = openRunner({
    inputs: { 'cache-from': 'none', 'cache-to': 'none' },
    event: { name, ref, payload },
    job: { workspace },
  })
  const cleanup = createCleanup()
  const { signal } = new AbortController()
  const say = (line: string): void => {
    runner.say(line)
  }
  const host = { ...runner, folder }
  const { report, fresh } = await assess({
    host,
    repository: gitRepository({
      workspace,
      folder,
      serverUrl: '',
      token: '',
      cleanup,
      signal,
      say,
    }),
    builder: buildxBuilder({ cleanup, signal, say, onBuilder: () => undefined }),
    records,
  })
  await keepRecords(fresh, { records, host })
  const sentBytes = await sizeOf(join(folder, 'layout/blobs/sha256'))
  await cleanup.run()
  const [image] = report.images
  if (image === undefined) throw new Error('There is no image.')
  return { image, log: runner.heard().log, sentBytes, records }
}

async function sizeOf(folder: string): Promise<number> {
  const sizes = (await readdir(folder)).map(async (name) => (await stat(join(folder, name))).size)
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0)
}

/** The sides without what tells a recorded one from a built one, or one build from another. */
function factsOf({ image }: Weighed): unknown {
  const bare = (side: ImageReport['head']): unknown => ({ ...side, build: null, recorded: null })
  return { ...image, head: bare(image.head), base: bare(image.base) }
}

function forge(
  { kept }: RecordsDouble,
  change: (record: ImageRecord) => ImageRecord,
): RecordsDouble {
  const forged = [...kept].map(([key, bytes]) => {
    const decoded = decodeRecord(bytes)
    if (decoded.kind === 'refused') throw new Error(decoded.why)
    return [key, encodeRecord(change(decoded.record))] as const
  })
  return openRecords(new Map(forged))
}

test(
  'layers that a record has are not sent, and every number is the same',
  async () => {
    const first = await weigh(openRecords())
    const second = await weigh(openRecords(first.records.kept))
    expect(first.sentBytes).toBeGreaterThan(20_000_000)
    expect(second.sentBytes).toBeLessThan(100_000)
    expect(factsOf(second)).toEqual(factsOf(first))
  },
  patienceMs,
)

test(
  'a record of another layer than its digest says costs one more export and spoils no number',
  async () => {
    const honest = await weigh(openRecords())
    const lie = (record: ImageRecord): ImageRecord => {
      const diffId = record.image.digest
      const { image, layers } = record
      return {
        ...record,
        image: { ...image, layers: image.layers.map((layer) => ({ ...layer, diffId })) },
        layers: layers.map((layer) => ({ ...layer, diffId })),
      }
    }
    const deceived = await weigh(forge(honest.records, lie))
    expect(deceived.log).toContain(
      'A layer that was left out is needed; exporting the image once more with all layers.',
    )
    expect(deceived.sentBytes).toBe(honest.sentBytes)
    expect(factsOf(deceived)).toEqual(factsOf(honest))
  },
  patienceMs,
)
