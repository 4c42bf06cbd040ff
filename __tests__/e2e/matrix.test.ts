import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { readLegs } from '../../src/report/legs/leg-marker.js'
import { openRig, type FinishedPush, type Rig } from '../support/rig.js'
import { logOf } from '../support/run-facts.js'
import type { PullRequestName } from '../support/sample.js'

const patienceMs = 600_000
const number = 1
let rig: Rig

beforeAll(async () => {
  rig = await openRig()
  rig.github.seedPull({ number })
}, patienceMs)

afterAll(() => rig.close())

interface MatrixPush {
  readonly branch: PullRequestName
  readonly runId: number
  readonly variants: readonly string[]
}

/** Every job of the matrix in a runner of its own, all at once; they build the same Dockerfile. */
const pushMatrix = ({ branch, runId, variants }: MatrixPush): Promise<readonly FinishedPush[]> =>
  Promise.all(
    variants.map((variant, index) =>
      rig.push({
        branch,
        number,
        runId,
        inputs: {
          'build-args': `VARIANT=${variant}`,
          ...(variant === 'slim' ? { 'max-increase': '1MB' } : {}),
        },
        run: { leg: { matrix: { variant }, index, total: variants.length } },
      }),
    ),
  )

const ours = (): readonly string[] =>
  rig.github
    .commentsOn(number)
    .map(({ body }) => body)
    .filter((body) => body.startsWith('<!-- dockweigh:'))

const namesIn = (body = ''): readonly string[] => readLegs(body).map(({ facts }) => facts.name)

describe('three jobs of a matrix in three runners at once', () => {
  let first: readonly FinishedPush[]
  let second: readonly FinishedPush[]

  beforeAll(async () => {
    first = await pushMatrix({
      branch: 'grow',
      runId: 11,
      variants: ['full', 'slim', 'test'],
    })
  }, patienceMs)

  test('write one comment with three sections, the worst verdict first', () => {
    const [comment, ...others] = ours()
    expect(others).toEqual([])
    expect(namesIn(comment)).toEqual(['full', 'slim', 'test'])
    expect(comment).toMatch(/^### ❌ `slim` grew by .* \(1 of 3 images\)$/m)
    expect(comment?.match(/^#### /gm)).toHaveLength(3)
    expect(comment?.startsWith('<!-- dockweigh:group.CI.image.')).toBe(true)
  })

  test('judge each its own image', () => {
    expect(first.map(({ exitCode }) => exitCode)).toEqual([0, 1, 0])
  })

  test('all know the address of the comment, and have nothing to warn of', () => {
    expect(new Set(first.map(({ outputs }) => outputs['comment-url'])).size).toBe(1)
    expect(first[0]?.outputs['comment-url']).toContain('#issuecomment-')
    for (const run of first) expect(logOf(run)).toMatch(/Comment (created|updated): /)
  })

  test('leave no reaction behind', () => {
    const counts = ['POST', 'DELETE'].map(
      (method) =>
        rig.github.requests.filter(
          (request) =>
            request.method === method &&
            request.path.includes('/reactions') &&
            (request.status === 201 || request.status === 204),
        ).length,
    )
    expect(counts[0]).toBeGreaterThan(0)
    expect(counts[0]).toBe(counts[1])
  })

  test(
    'and the next run of two removes the section of the third',
    async () => {
      second = await pushMatrix({ branch: 'grow-more', runId: 12, variants: ['full', 'slim'] })
      const [comment, ...others] = ours()
      expect(others).toEqual([])
      expect(namesIn(comment)).toEqual(['full', 'slim'])
      expect(comment).not.toContain('of an earlier commit')
      const drawn = /<sub>Compressed size over 2 pushes:(?:<br>`(?:full|slim)` ▁█ [^<]+){2}<\/sub>/
      expect(comment).toMatch(drawn)
      expect(second[0]?.outputs['comment-url']).toBe(first[0]?.outputs['comment-url'])
    },
    patienceMs,
  )
})
