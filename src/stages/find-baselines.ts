import { imageKey } from '../build/cache.js'
import type { BuildConfig } from '../config.js'
import { failure } from '../errors.js'
import type { RecordedLayers } from '../image/known-layers.js'
import type { Layer } from '../image/layer.js'
import type { Records } from '../ports.js'
import { openRecord } from '../records/codec.js'
import type { RecordFacts } from '../records/facts.js'
import { inputsDigest, recordKey, type RecordKey } from '../records/key.js'
import { checkRecord, type ExpectedRecord } from '../records/record.js'

/** What earlier runs measured of an image, for one platform. */
export interface Baseline {
  /** Null: the only platform that the image has. */
  readonly platform: string | null
  /** Base at its exact commit, with how long ago that was measured; null when no run did. */
  readonly base: RecordedBase | null
  /** Layers that need neither be sent nor read; null: there is no record. */
  readonly known: RecordedLayers | null
}

export interface RecordedBase {
  readonly record: RecordFacts
  /** Of the record's image, in their order. Fails with `image-invalid`. */
  readonly readLayers: () => readonly Layer[]
  readonly ageMs: number
}

export interface BaselineQuestion {
  readonly build: BuildConfig
  /** The image's name in the list of the run's images; null: there is none. */
  readonly listedAs: string | null
  /** Null when there is nothing to compare with. */
  readonly baseCommit: string | null
  readonly records: Records
  readonly say: (line: string) => void
}

/** The platforms that an image is weighed for; null is the only one that it has. */
export function platformsOf({ platforms }: BuildConfig): readonly (string | null)[] {
  return platforms.length === 0 ? [null] : platforms
}

/** Looks for what earlier runs measured of an image, in the order of its platforms. Never fails. */
export function findBaselines(question: BaselineQuestion): Promise<readonly Baseline[]> {
  return Promise.all(
    platformsOf(question.build).map((platform) => findBaseline(platform, question)),
  )
}

async function findBaseline(
  platform: string | null,
  { build, listedAs, baseCommit, records, say }: BaselineQuestion,
): Promise<Baseline> {
  const nothing: Baseline = { platform, base: null, known: null }
  const expected = expectRecord({ build, listedAs, platform, commit: baseCommit }, records)
  const found = await records.find(keyOf(expected))
  if (found.kind === 'none') {
    if (found.why !== null) say(`Measurements of earlier runs cannot be used: ${found.why}.`)
    return nothing
  }
  const refuse = (why: string): void => {
    say(`The measurement of an earlier run is not used: ${why}.`)
  }
  const opened = openRecord(found.bytes)
  if (opened.kind === 'refused') {
    refuse(opened.why)
    return nothing
  }
  const record = labelled(opened.facts, build.labels)
  if (checkRecord(record, { ...expected, commit: null }) !== null) return nothing
  const readLayers = readOnce(opened.readLayers, refuse)
  const known = { descriptors: record.image.layers, read: readLayers }
  if (baseCommit === null || checkRecord(record, expected) !== null) return { ...nothing, known }
  const ageMs = Math.max(0, records.now().getTime() - Date.parse(record.recordedAt))
  return { platform, base: { record, readLayers, ageMs }, known }
}

/** Reads layers when they are first asked for. What is wrong with them is said once. */
function readOnce(
  read: () => readonly Layer[],
  refuse: (why: string) => void,
): () => readonly Layer[] {
  let layers: readonly Layer[] | null = null
  let fault: Error | null = null
  return () => {
    if (fault !== null) throw fault
    try {
      return (layers ??= read())
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error)
      refuse(detail)
      fault = failure('image-invalid', { what: 'The measurement of an earlier run', detail }, error)
      throw fault
    }
  }
}

/** Labels are no part of a record's key: base carries those that it would be built with in this run. */
function labelled(record: RecordFacts, labels: readonly string[]): RecordFacts {
  const { image } = record
  const given = labels.map((label) => {
    const [name = '', ...value] = label.split('=')
    return [name, value.join('=')] as const
  })
  const settings = {
    ...image.settings,
    labels: { ...image.settings.labels, ...Object.fromEntries(given) },
  }
  return { ...record, image: { ...image, settings } }
}

/** What a record of an image has to be of. */
export function expectRecord(
  of: {
    readonly build: BuildConfig
    readonly listedAs: string | null
    readonly platform: string | null
    readonly commit: string | null
  },
  { environment }: Pick<Records, 'environment'>,
): ExpectedRecord {
  const platforms = of.platform === null ? [] : [of.platform]
  const inputs = { ...of.build, platforms }
  return {
    imageKey: imageKey(inputs, of.listedAs),
    inputsDigest: inputsDigest(inputs, environment),
    commit: of.commit,
  }
}

/** Where a record is kept. Without a commit only the newest record of the image can be found. */
export function keyOf({ commit, ...of }: ExpectedRecord): RecordKey {
  return recordKey({ ...of, commit: commit ?? 'none' })
}
