import { expect, test } from '@jest/globals'

import { parseConfig } from '../../src/config.js'
import type { FoundRecord } from '../../src/ports.js'
import { expectRecord, keyOf } from '../../src/stages/find-baselines.js'
import { expectRecords } from '../../src/stages/expect-records.js'
import type { ImagePlan } from '../../src/stages/image-plan.js'
import { commits, openRecords } from '../support/ports.js'

const { build, policy } = parseConfig({ platforms: 'linux/amd64,linux/arm64' }, '/work')
const plan: ImagePlan = {
  name: 'api',
  listedAs: null,
  build,
  policy,
  head: null,
  base: null,
  scans: { base: null, head: null },
}
const base = { kind: 'registry', reference: 'api:1' } as unknown as ImagePlan['base']

const keyAt = (commit: string | null, platform = 'linux/amd64') =>
  keyOf(expectRecord({ build, listedAs: null, platform, commit }, { environment: {} }))

const ask = (plans: readonly ImagePlan[], baseCommit: string | null) => {
  const asked: string[] = []
  const records = {
    ...openRecords(),
    find: ({ exact }: { readonly exact: string }): Promise<FoundRecord> => {
      asked.push(exact)
      return Promise.resolve({ kind: 'none', why: null })
    },
  }
  return { asked, records: expectRecords(plans, { records, baseCommit }) }
}

test('the record of every platform is looked for at once, and only once', async () => {
  const { asked, records } = ask([plan, plan], commits.base)
  const keys = ['linux/amd64', 'linux/arm64'].map((platform) => keyAt(commits.base, platform))
  expect(asked).toEqual(keys.map(({ exact }) => exact))
  for (const key of keys) expect(await records.find(key)).toEqual({ kind: 'none', why: null })
  expect(asked).toHaveLength(2)
})

test('another commit than was expected is looked for as well', async () => {
  const { asked, records } = ask([plan], commits.base)
  await records.find(keyAt(commits.head))
  expect(asked).toContain(keyAt(commits.head).exact)
})

test('nothing is looked for while base is not known', () => {
  expect(ask([plan], null).asked).toEqual([])
})

test('where base is no commit, the newest record is looked for', () => {
  expect(ask([{ ...plan, base }], commits.base).asked).toContain(keyAt(null).exact)
})
