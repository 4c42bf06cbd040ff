import type { FoundRecord, Records } from '../ports.js'
import { expectRecord, keyOf, platformsOf } from './find-baselines.js'
import type { ImagePlan } from './image-plan.js'

/**
 * Begins to look for the records of base while base is still being fetched. The records that are returned hand out what
 * was begun, and look for everything else as before.
 */
export function expectRecords(
  plans: readonly ImagePlan[],
  { records, baseCommit }: { readonly records: Records; readonly baseCommit: string | null },
): Records {
  const begun = new Map<string, Promise<FoundRecord>>()
  for (const { build, listedAs, base } of baseCommit === null ? [] : plans)
    for (const platform of platformsOf(build)) {
      const commit = base === null ? baseCommit : null
      const key = keyOf(expectRecord({ build, listedAs, platform, commit }, records))
      const finding = begun.get(key.exact) ?? records.find(key)
      // Nobody may ask for it any more.
      finding.catch(() => undefined)
      begun.set(key.exact, finding)
    }
  return { ...records, find: (key) => begun.get(key.exact) ?? records.find(key) }
}
