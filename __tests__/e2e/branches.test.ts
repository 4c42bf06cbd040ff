import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import type { Log } from 'sarif'

import type { Report } from '../../src/report/report.js'
import { startContractProxy } from '../contract/proxy.js'
import { openRig, type FinishedPush, type Rig } from '../support/rig.js'
import { logOf } from '../support/run-facts.js'
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowDispatchEvent,
} from '../support/runner/events.js'
import type { PullRequestName } from '../support/sample.js'

const patienceMs = 600_000
let rig: Rig

beforeAll(async () => {
  rig = await openRig()
}, patienceMs)

afterAll(() => rig.close())

const commentOf = (number: number): string =>
  rig.github.commentsOn(number).find(({ body }) => body.startsWith('<!-- dockweigh:'))?.body ?? ''

const push = async (branch: PullRequestName, inputs = {}): Promise<FinishedPush> => {
  const { number } = rig.sample.pullRequests[branch]
  rig.github.seedPull({ number })
  return rig.push({ branch, inputs })
}

describe('what a pull request can do to an image', () => {
  test(
    'shrink it',
    async () => {
      const run = await push('shrink')
      expect(run.exitCode).toBe(0)
      expect(Number(run.outputs['size-change'])).toBeLessThan(-1_000_000)
      expect(commentOf(3)).toMatch(/^### ✅ Image shrank by/m)
    },
    patienceMs,
  )

  test(
    'add layers to it',
    async () => {
      const run = await push('add-layers', { 'max-layer-increase': '2' })
      expect(run.exitCode).toBe(1)
      expect(run.outputs['layer-change']).toBe('3')
      expect(commentOf(4)).toContain('max-layer-increase')
    },
    patienceMs,
  )

  test(
    'add layers to it that somebody has accepted since: green on a second attempt, with a trace',
    async () => {
      rig.github.seedLabel({ pull: 4, label: 'layers-ok', at: '2026-01-31T09:15:00Z' })
      const run = await rig.push({
        branch: 'add-layers',
        inputs: {
          'max-layer-increase': '2',
          'override-label': 'layers-ok',
          status: 'image size',
          check: 'image report',
        },
        run: { runAttempt: 2 },
      })
      expect(run.exitCode).toBe(0)
      expect(run.outputs).toMatchObject({ verdict: 'pass', overridden: 'true' })
      expect(commentOf(4)).toContain(
        '`max-layer-increase` is overridden by the label `layers-ok`, which `mona` set on 2026-01-31 at 09:15 UTC.',
      )
      const { headSha: commit } = rig.sample.pullRequests['add-layers']
      expect(rig.github.statuses()).toMatchObject([
        { sha: commit, context: 'image size', state: 'success' },
      ])
      expect(rig.github.checkRuns()).toMatchObject([
        { headSha: commit, name: 'image report', conclusion: 'success' },
      ])
    },
    patienceMs,
  )

  test(
    'break its build: red, with the last lines of the log',
    async () => {
      const run = await push('break-build')
      expect(run.exitCode).toBe(1)
      expect(run.outputs).toMatchObject({
        verdict: 'fail',
        'compressed-size': '',
        'size-change': '',
      })
      expect(commentOf(5)).toMatch(/does not build/)
      expect(commentOf(5)).toContain('FAILED (failures=1)')
    },
    patienceMs,
  )

  test(
    'delete its Dockerfile',
    async () => {
      const run = await push('delete-dockerfile')
      expect(run.exitCode).toBe(1)
      expect(commentOf(6)).toContain('There is no Dockerfile')
    },
    patienceMs,
  )

  test(
    'leave it as it is: green, and no comment',
    async () => {
      const run = await push('no-change')
      expect(run.exitCode).toBe(0)
      expect(run.outputs).toMatchObject({
        'size-change': '0',
        'layer-change': '0',
        'comment-url': '',
      })
      expect(rig.github.commentsOn(7)).toEqual([])
      expect(run.summary).toContain('unchanged')
    },
    patienceMs,
  )

  test(
    'be the first: nothing is compared, and nothing is counted as zero',
    async () => {
      const run = await push('first-dockerfile', { 'max-increase': '1%' })
      expect(run.exitCode).toBe(0)
      expect(run.outputs).toMatchObject({ 'base-compressed-size': '', 'size-change': '' })
      expect(Number(run.outputs['compressed-size'])).toBeGreaterThan(20_000_000)
      expect(commentOf(8)).not.toBe('')
    },
    patienceMs,
  )
})

describe('events', () => {
  const pull = () => rig.sample.pullRequests['no-change']

  test(
    "a pull request's own last commit is compared at the merge base",
    async () => {
      const run = await rig.push({ branch: 'no-change', head: true })
      expect(run.exitCode).toBe(0)
      expect(logOf(run)).toMatch(/Base is [0-9a-f]{40}: the merge base with `main`/)
    },
    patienceMs,
  )

  test.each([
    [
      'merge_group',
      () => mergeGroupEvent({ number: 7, baseSha: pull().baseSha, headSha: pull().mergeSha }),
      'the commit this merge group is queued on',
    ],
    [
      'push',
      () => pushEvent({ beforeSha: pull().baseSha, afterSha: pull().mergeSha }),
      'the commit this push started from',
    ],
    [
      'a forced push over a commit that is gone',
      () => pushEvent({ beforeSha: 'e'.repeat(40), afterSha: pull().mergeSha }),
      'the commit before this one',
    ],
    [
      'workflow_dispatch',
      () => workflowDispatchEvent({ branch: 'topic' }),
      'the merge base with `main`',
    ],
  ])(
    '%s says what it compared with, and comments nowhere',
    async (_, event, why) => {
      const run = await rig.push({
        branch: 'no-change',
        inputs: { comment: 'always' },
        run: { event: event() },
      })
      expect(run.exitCode).toBe(0)
      expect(logOf(run)).toContain(why)
      expect(run.outputs['size-change']).toBe('0')
      expect(run.outputs['comment-url']).toBe('')
    },
    patienceMs,
  )

  test(
    'pull_request_target with the code of the pull request is refused before anything is built',
    async () => {
      const { baseSha, headSha } = pull()
      const event = pullRequestEvent({ number: 7, baseSha, headSha, name: 'pull_request_target' })
      const run = await rig.push({ branch: 'no-change', run: { event } })
      expect(run.exitCode).toBe(1)
      expect(run.annotations[0]?.message).toContain('Run on `pull_request` instead')
      expect(logOf(run)).not.toContain('Build head')
    },
    patienceMs,
  )
})

test(
  'the report follows its published schema',
  async () => {
    const run = await rig.push({ branch: 'shrink', inputs: { comment: 'never' } })
    const schema = JSON.parse(readFileSync('docs/report-schema.json', 'utf8')) as object
    const ajv = new Ajv2020()
    addFormats.default(ajv)
    const validate = ajv.compile(schema)
    const report = JSON.parse(readFileSync(run.outputs['report'] ?? '', 'utf8')) as Report
    validate(report)
    expect(validate.errors).toBeNull()
    const sarif = JSON.parse(readFileSync(run.outputs['sarif'] ?? '', 'utf8')) as Log
    const found = report.images.flatMap(({ findings }) => findings)
    expect(
      sarif.runs[0]?.results?.map(({ ruleId, baselineState }) => [ruleId, baselineState]),
    ).toEqual(
      found.map(({ code, introduced }) => [code, introduced === true ? 'new' : 'unchanged']),
    )
    expect(found.length).toBeGreaterThan(0)
  },
  patienceMs,
)

test(
  "every request to GitHub, and every answer, is as GitHub's description says",
  async () => {
    const proxy = await startContractProxy(rig.github.url)
    rig.github.seedPull({ number: 30 })
    const run = await rig.push({ branch: 'shrink', number: 30, run: { apiUrl: proxy.url } })
    expect(logOf(run)).toContain('Comment created')
    expect(proxy.violations()).toEqual([])
    await proxy.close()
  },
  patienceMs,
)
