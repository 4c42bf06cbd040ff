import { describe, expect, test } from '@jest/globals'

import type { RawInputs } from '../../src/inputs.js'
import { decodeRecord, encodeRecord } from '../../src/records/codec.js'
import type { ImageRecord } from '../../src/records/record.js'
import type { MeasuredSide, Report } from '../../src/report/report.js'
import { run } from '../../src/run.js'
import type { RawEvent } from '../../src/sources/event.js'
import { dockerfile, grownDockerfile, large, small } from '../support/grown-image.js'
import type { BuiltImage } from '../support/image-builder.js'
import {
  commits,
  openBuilder,
  openComments,
  openRecords,
  openRepository,
  openRunner,
  type BuilderDouble,
  type Heard,
  type RecordsDouble,
  type RepositoryOptions,
} from '../support/ports.js'

const push: RawEvent = {
  name: 'push',
  ref: 'refs/heads/main',
  payload: { before: commits.head, repository: { default_branch: 'main' } },
}

interface Played extends Heard {
  readonly json: Report
  readonly builder: BuilderDouble
  readonly records: RecordsDouble
}

interface Scene {
  readonly records: RecordsDouble
  readonly event?: RawEvent
  readonly inputs?: RawInputs
  readonly repository?: RepositoryOptions
  readonly head?: BuiltImage
  readonly base?: BuiltImage
}

const play = async ({ records, event, inputs, ...scene }: Scene): Promise<Played> => {
  const runner = openRunner({ inputs: inputs ?? {}, ...(event && { event }) })
  const builder = openBuilder({
    head: scene.head ?? (await large.build()),
    base: scene.base ?? (await small.build()),
  })
  const repository = openRepository({
    head: grownDockerfile,
    base: dockerfile,
    ...scene.repository,
  })
  const comments = openComments({ kind: 'created', url: 'https://github.com/c/1' })
  await run({ runner, repository, builder, comments, records })
  const heard = runner.heard()
  return { ...heard, json: JSON.parse(heard.report ?? 'null') as Report, builder, records }
}

/** The records of a push that makes base's commit the tip of its branch. */
const recordBase = async (inputs: RawInputs = {}): Promise<RecordsDouble> => {
  const { records } = await play({
    records: openRecords(),
    event: push,
    inputs,
    head: await small.build(),
    repository: { head: dockerfile, checkout: { sha: commits.base, parents: [] }, known: [] },
  })
  return openRecords(records.kept)
}

const readAll = ({ kept }: RecordsDouble): readonly ImageRecord[] =>
  [...kept.values()].map((bytes) => {
    const decoded = decodeRecord(bytes)
    if (decoded.kind !== 'read') throw new Error(decoded.why)
    return decoded.record
  })

const layerDigests = ({ layers }: ImageRecord): readonly string[] =>
  layers.map(({ digest }) => digest)

const changeRecord = (
  records: RecordsDouble,
  change: (record: ImageRecord) => ImageRecord,
): RecordsDouble => {
  const changed = readAll(records).map((record) => encodeRecord(change(record)))
  return openRecords(
    new Map([...records.kept.keys()].map((key, n) => [key, changed[n] as Uint8Array])),
  )
}

const folders = ({ builder }: Played): readonly string[] =>
  builder.calls.map(({ folder }) => folder)

/** The report without what tells a recorded base from a built one. */
const facts = ({ json }: Played): unknown => {
  const [only] = json.images
  const base = only?.base as MeasuredSide
  const head = only?.head as MeasuredSide
  return {
    ...only,
    base: { ...base, build: null, recorded: null },
    head: { ...head, build: null },
  }
}

describe('a push', () => {
  test('keeps the measurement of its commit for the pull requests to come', async () => {
    const { kept } = await recordBase()
    expect([...kept.keys()]).toEqual([
      expect.stringMatching(`^dockweigh-record-\\d+-Dockerfile-[0-9a-f]{64}-${commits.base}$`),
    ])
  })

  test('holds the client of the records ready until they are kept', async () => {
    const pushed = await play({ records: openRecords(), event: push })
    expect(pushed.records.closings()).toBe(0)
    const { records } = await play({ records: await recordBase() })
    expect(records.closings()).toBe(1)
  })

  test('says when it cannot, and nothing fails', async () => {
    const played = await play({ records: openRecords(new Map(), 'it is full'), event: push })
    expect(played.log).toContain('Not kept: it is full.')
    expect(played.log).toContain('Measurements of earlier runs cannot be used: it is full.')
  })
})

describe('a pull request whose base was measured by an earlier run', () => {
  test('builds head alone, and says all it would have said of a base that was built', async () => {
    const records = await recordBase()
    const [recorded, built] = [await play({ records }), await play({ records: openRecords() })]
    expect(folders(recorded)).toEqual(['/work'])
    expect(folders(built)).toContain('/run/base')
    expect(recorded.json.images[0]?.base).toMatchObject({
      commit: commits.base,
      recorded: { at: '2026-03-01T12:00:00.000Z', ageMs: 0 },
    })
    expect(facts(recorded)).toEqual(facts(built))
  })

  test('carries the labels of this run, which often name a commit', async () => {
    const head = await small.settings({ Labels: { revision: 'b' } }).build()
    const records = await recordBase({ labels: 'revision=a' })
    const labelled = await play({ records, inputs: { labels: 'revision=b' }, head })
    const unlabelled = await play({ records, head })
    expect([labelled, unlabelled].map(({ json }) => json.images[0]?.comparison?.settings)).toEqual([
      [],
      [expect.objectContaining({ setting: 'label', key: 'revision' })],
    ])
  })

  test('has only the layers sent that are not known', async () => {
    const records = await recordBase()
    const { builder } = await play({ records })
    expect([...builder.withheld]).toEqual(readAll(records).flatMap(layerDigests))
  })

  test('is not built at all when nothing it is made from was touched', async () => {
    const repository = { head: dockerfile, changedFiles: ['docs/guide.md'], files: {} }
    const scene = { records: await recordBase({ context: 'app' }), inputs: { context: 'app' } }
    const { json, builder, log } = await play({ ...scene, repository })
    expect(builder.calls).toEqual([])
    expect(json.images[0]).toMatchObject({
      head: { state: 'measured', commit: commits.merge, recorded: { ageMs: 0 } },
      comparison: { sizeChange: { compressedBytes: 0 } },
    })
    expect(log).toContain('Not built: nothing that the image is made from was touched.')
  })

  test.each<[string, RawInputs, RepositoryOptions]>([
    ['a file of the context was', {}, { changedFiles: ['app/main.js'] }],
    ['it is not known what was', {}, { changedFiles: null }],
    ['the Dockerfile was', {}, { head: grownDockerfile, changedFiles: [] }],
    ['a local context may have been', { 'build-contexts': 'lib=../lib' }, { changedFiles: [] }],
    ['everything is to be built anew', { 'no-cache': 'true' }, { changedFiles: [] }],
    ['newer base images are wanted', { pull: 'true' }, { changedFiles: [] }],
    ['the image is to be loaded', { load: 'true' }, { changedFiles: [] }],
  ])('is built when %s', async (_, inputs, repository) => {
    const records = await recordBase(inputs)
    const { builder } = await play({
      records,
      inputs,
      repository: { head: dockerfile, ...repository },
    })
    expect(builder.calls).not.toEqual([])
  })
})

describe('a record that is not of this base', () => {
  test.each<[string, RawInputs]>([
    ['another target', { target: 'release' }],
    ['another build argument', { 'build-args': 'MODE=slim' }],
    ['a platform of its own', { platforms: 'linux/amd64' }],
  ])('of %s is not found', async (_, inputs) => {
    const played = await play({ records: await recordBase(inputs) })
    expect(folders(played)).toContain('/run/base')
    expect(played.builder.withheld.size).toBe(0)
  })

  test('of another commit still tells what its layers hold', async () => {
    const other = await recordBase()
    const kept = new Map(
      [...other.kept].map(([key, bytes]) => [key.replace(/a{40}$/, 'd'.repeat(40)), bytes]),
    )
    const records = changeRecord(openRecords(kept), (record) => ({
      ...record,
      commit: 'd'.repeat(40),
    }))
    const played = await play({ records })
    expect(folders(played)).toContain('/run/base')
    expect(played.builder.withheld.size).toBe(1)
    expect(facts(played)).toEqual(facts(await play({ records: openRecords() })))
  })

  test('of a commit other than its key says is not taken for base', async () => {
    const records = changeRecord(await recordBase(), (record) => ({
      ...record,
      commit: commits.head,
    }))
    expect(folders(await play({ records }))).toContain('/run/base')
  })

  test('and was damaged is refused with a word', async () => {
    const { kept } = await recordBase()
    const damaged = new Map([...kept].map(([key, bytes]) => [key, bytes.slice(0, -7)]))
    const played = await play({ records: openRecords(damaged) })
    expect(played.log).toContain('The measurement of an earlier run is not used: it is damaged.')
    expect(facts(played)).toEqual(facts(await play({ records: openRecords() })))
  })
})

describe('a record whose layers cannot be read', () => {
  /** Only what was made up gets so far: what was damaged is refused by its checksum. */
  const spoilt = async (): Promise<RecordsDouble> =>
    changeRecord(await recordBase(), (record) => ({
      ...record,
      layers: record.layers.map((layer) => ({ ...layer, whiteouts: [''] })),
    }))
  const word = 'The measurement of an earlier run is not used: a layer in it removes the root.'

  test('is found out while head is built: base is built, and nothing is taken from it', async () => {
    const played = await play({ records: await spoilt() })
    expect(played.log.filter((line) => line === word)).toHaveLength(1)
    expect(folders(played)).toContain('/run/base')
    expect(facts(played)).toEqual(facts(await play({ records: openRecords() })))
  })

  test('is no reason to leave head as it is when nothing was touched', async () => {
    const repository = { head: dockerfile, changedFiles: [], files: {} }
    const untouched = { repository, head: await small.build() }
    const played = await play({ records: await spoilt(), ...untouched })
    expect(played.log.filter((line) => line === word)).toHaveLength(1)
    expect(folders(played)).toContain('/run/base')
    const calm = await play({ records: openRecords(), ...untouched })
    expect(facts(played)).toEqual(facts(calm))
  })
})

describe('a record that speaks of other layers than the build makes', () => {
  test('has the image exported once more with all layers, and nothing is taken from it', async () => {
    const lie = (record: ImageRecord): ImageRecord => {
      const diffId = record.image.digest
      return {
        ...record,
        image: {
          ...record.image,
          layers: record.image.layers.map((layer) => ({ ...layer, diffId })),
        },
        layers: record.layers.map((layer) => ({ ...layer, diffId })),
      }
    }
    const played = await play({ records: changeRecord(await recordBase(), lie) })
    expect(played.log).toContain(
      'A layer that was left out is needed; exporting the image once more with all layers.',
    )
    expect(facts(played)).toEqual(facts(await play({ records: openRecords() })))
  })
})
