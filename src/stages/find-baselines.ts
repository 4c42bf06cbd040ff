import { imageKey } from '../build/cache.js'
import type { BuildConfig } from '../config.js'
import type { Layer } from '../image/layer.js'
import type { Records } from '../ports.js'
import { decodeRecord } from '../records/codec.js'
import { inputsDigest, recordKey, type RecordKey } from '../records/key.js'
import { checkRecord, type ExpectedRecord, type ImageRecord } from '../records/record.js'

/** What earlier runs measured of an image, for one platform. */
export interface Baseline {
  /** Null: the only platform that the image has. */
  readonly platform: string | null
  /** Base at its exact commit, with how long ago that was measured; null when no run did. */
  readonly base: RecordedBase | null
  /** Layers that need neither be sent nor read. */
  readonly known: readonly Layer[]
}

export interface RecordedBase {
  readonly record: ImageRecord
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
  const nothing: Baseline = { platform, base: null, known: [] }
  const expected = expectRecord({ build, listedAs, platform, commit: baseCommit }, records)
  const found = await records.find(keyOf(expected))
  if (found.kind === 'none') {
    if (found.why !== null) say(`Measurements of earlier runs cannot be used: ${found.why}.`)
    return nothing
  }
  const decoded = decodeRecord(found.bytes)
  if (decoded.kind === 'refused') {
    say(`The measurement of an earlier run is not used: ${decoded.why}.`)
    return nothing
  }
  const record = labelled(decoded.record, build.labels)
  const known = record.layers
  if (checkRecord(record, { ...expected, commit: null }) !== null) return nothing
  if (baseCommit === null || checkRecord(record, expected) !== null) return { ...nothing, known }
  const ageMs = Math.max(0, records.now().getTime() - Date.parse(record.recordedAt))
  return { platform, base: { record, ageMs }, known }
}

/** Labels are no part of a record's key: base carries those that it would be built with in this run. */
function labelled(record: ImageRecord, labels: readonly string[]): ImageRecord {
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
