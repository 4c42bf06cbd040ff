import { beforeAll, describe, expect, test } from '@jest/globals'
import { setImmediate as turn } from 'node:timers/promises'

import { lookInside } from '../../src/analysis/contents.js'
import { findSavings } from '../../src/advice/savings.js'
import type { RecordedBase } from '../../src/stages/find-baselines.js'
import { openHeadStart } from '../../src/stages/weigh-ahead.js'
import { weighRecorded } from '../../src/stages/weigh-side.js'
import { image } from '../support/image-builder.js'
import { commits } from '../support/ports.js'
import { recordOf } from '../support/records.js'

let recorded: RecordedBase

beforeAll(async () => {
  const record = await recordOf(image().layer((layer) => layer.file('tmp/a', 9_000_000)))
  recorded = { record, readLayers: () => record.layers, ageMs: 1000 }
})

describe('a head start', () => {
  test('weighs what it would weigh later, and finds what could go', async () => {
    const start = openHeadStart({ bases: [recorded], commit: commits.base }, lookInside)
    expect(start.weighed(recorded)).toBeNull()
    start.begin()
    start.begin()
    await turn()
    const weighed = start.weighed(recorded)
    expect(weighed?.side).toEqual(
      weighRecorded({ recorded, commit: commits.base }, lookInside).side,
    )
    const base = weighed?.image
    if (!base) throw new Error('It has no image.')
    expect(start.savings(base)).toBeNull()
    await turn()
    expect(start.savings(base)).toEqual(findSavings(base))
    expect(start.weighed(recorded)).toBe(weighed)
  })

  test('leaves what cannot be weighed for later', async () => {
    const broken = { record: null, ageMs: 0 } as unknown as RecordedBase
    const start = openHeadStart({ bases: [broken, recorded], commit: commits.base }, lookInside)
    start.begin()
    await turn()
    expect(start.weighed(broken)).toBeNull()
    expect(start.weighed(recorded)).not.toBeNull()
  })
})
