import type { Host, Records } from '../ports.js'
import { encodeRecord } from '../records/codec.js'
import type { Event } from '../sources/event.js'
import { expectRecord, keyOf } from './find-baselines.js'
import type { Sides } from './find-sides.js'
import type { WeighedImage } from './measure-image.js'
import type { Measurement } from './weigh-side.js'

/** A measurement that later runs can use. */
export interface FreshMeasurement extends Measurement {
  readonly of: Pick<WeighedImage, 'plan' | 'platform'>
  readonly commit: string
}

/**
 * What of this run's measurements a later run will ask for: base, which the pull request's next push is compared with,
 * and outside pull requests head, which the pull requests to come are compared with.
 */
export function freshMeasurements(
  images: readonly WeighedImage[],
  { sides, event }: { readonly sides: Sides; readonly event: Event },
): readonly FreshMeasurement[] {
  return images.flatMap(({ measurements: { head, base }, ...of }) => [
    ...(base && sides.base ? [{ ...base, of, commit: sides.base.commit }] : []),
    ...(head && event.kind !== 'pull-request' ? [{ ...head, of, commit: sides.head.commit }] : []),
  ])
}

/** Keeps measurements for later runs. A place that refuses is said once, in the log. Never fails. */
export async function keepRecords(
  fresh: readonly FreshMeasurement[],
  {
    records,
    host,
  }: { readonly records: Records | undefined; readonly host: Pick<Host, 'chapter' | 'say'> },
): Promise<void> {
  if (fresh.length === 0 || records === undefined) return
  await host.chapter('Keep the measurements for later runs', async () => {
    for (const measurement of fresh) {
      const why = await keepRecord(measurement, records)
      const { name } = measurement.of.plan
      const commit = measurement.commit.slice(0, 7)
      host.say(why === null ? `${name} at ${commit}: kept.` : `Not kept: ${why}.`)
      if (why !== null) return
    }
  })
}

/** Returns why it is not kept, as the end of a sentence; null when it is. */
async function keepRecord(
  { of, commit, image, origins, build, layers }: FreshMeasurement,
  records: Records,
): Promise<string | null> {
  const { build: config, listedAs } = of.plan
  const { platform } = of
  const expected = expectRecord({ build: config, listedAs, platform, commit }, records)
  const recordedAt = records.now().toISOString()
  const bytes = encodeRecord({ ...expected, commit, recordedAt, image, origins, build, layers })
  const saved = await records.save(keyOf(expected), bytes)
  return saved.kind === 'failed' ? saved.why : null
}
