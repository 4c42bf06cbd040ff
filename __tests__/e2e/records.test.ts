import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { ImageReport, MeasuredSide, Report } from '../../src/report/report.js'
import { openRig, type FinishedPush, type Push, type Rig } from '../support/rig.js'
import { logOf } from '../support/run-facts.js'
import { pushEvent } from '../support/runner/events.js'

const patienceMs = 600_000
let rig: Rig
let recording: FinishedPush

/** A push to the main branch, checked out where the pull requests' base is. */
const pushToMain = (): Promise<FinishedPush> => {
  const { mainSha } = rig.sample
  return rig.push({
    branch: 'no-change',
    main: true,
    cacheScopes: [{ scope: 'refs/heads/main', permission: 'write' as const }],
    run: {
      event: pushEvent({ beforeSha: 'e'.repeat(40), afterSha: mainSha }),
      sha: mainSha,
    },
  })
}

const pull = (change: Partial<Push> & Pick<Push, 'branch'>): Promise<FinishedPush> => {
  rig.github.seedPull({ number: rig.sample.pullRequests[change.branch].number })
  return rig.push(change)
}

const imageOf = ({ outputs }: FinishedPush): ImageReport => {
  const { images } = JSON.parse(readFileSync(outputs['report'] ?? '', 'utf8')) as Report
  if (images[0] === undefined) throw new Error('There is no image.')
  return images[0]
}

/** What a reader is told of the images, without how they were come by. */
const factsOf = (run: FinishedPush): unknown => {
  const { head, base, ...image } = imageOf(run)
  const bare = (side: ImageReport['head']): unknown => ({
    ...(side as MeasuredSide),
    build: null,
    recorded: null,
  })
  return { ...image, head: bare(head), base: bare(base) }
}

beforeAll(async () => {
  rig = await openRig()
  recording = await pushToMain()
}, patienceMs)

afterAll(() => rig.close())

test('a push to the main branch leaves its measurement in the Actions cache', () => {
  expect(recording.exitCode).toBe(0)
  expect(logOf(recording)).toMatch(/^Dockerfile at [0-9a-f]{7}: kept\.$/m)
  const keys = rig.cache.entries().map(({ key }) => key)
  expect(keys).toContainEqual(expect.stringMatching(/^dockweigh-record-\d+-Dockerfile-/))
})

describe('a pull request after it', () => {
  test(
    'does not build base, has only new layers sent, and says the same as without the record',
    async () => {
      const recorded = await pull({ branch: 'grow' })
      const unaware = await pull({
        branch: 'grow',
        cacheScopes: [{ scope: 'refs/pull/99/merge', permission: 'write' }],
      })
      expect(logOf(recorded)).not.toContain('Build base')
      expect(logOf(unaware)).toContain('Build base')
      expect(imageOf(recorded).base).toMatchObject({ recorded: { ageMs: expect.any(Number) } })
      expect(factsOf(recorded)).toEqual(factsOf(unaware))
    },
    patienceMs,
  )

  test(
    'that touches nothing of the image does not build it at all',
    async () => {
      const run = await pull({ branch: 'no-change' })
      expect(run.exitCode).toBe(0)
      expect(logOf(run)).toContain('Not built: nothing that the image is made from was touched.')
      expect(logOf(run)).not.toContain('Build head')
      expect(run.outputs).toMatchObject({ verdict: 'pass', 'size-change': '0' })
      expect(rig.github.commentsOn(7)).toEqual([])
    },
    patienceMs,
  )
})
