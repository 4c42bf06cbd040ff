import { describe, expect, test } from '@jest/globals'
import type { Log } from 'sarif'

import { parseConfig } from '../../src/config.js'
import type { RawInputs } from '../../src/inputs.js'
import type { CommentOutcome } from '../../src/ports.js'
import type { Report } from '../../src/report/report.js'
import { readEvent, type RawEvent } from '../../src/sources/event.js'
import { deliver } from '../../src/stages/deliver.js'
import {
  commits,
  openComments,
  openRunner,
  pullRequest,
  type Place,
  type RunnerOptions,
} from '../support/ports.js'
import {
  added,
  baseImage,
  bytes,
  check,
  finding,
  image,
  instruction,
  kept,
  report,
} from '../support/report-builder.js'

const debian = kept(baseImage('debian:12-slim'), { compressed: 28, unpacked: 78 })
const unchanged = report([image({ rows: [debian] })])
const grown = report([
  image({
    rows: [debian, added(instruction(2, 'COPY . .'), { compressed: 5, unpacked: 20 })],
  }),
])
const failed = report([
  image({
    rows: [debian, added(instruction(2, 'COPY . .'), { compressed: 5, unpacked: 20 })],
    checks: [check('max-size', 'fail', { actual: bytes(33), limit: '30 MB' })],
  }),
])

const created: CommentOutcome = { kind: 'created', url: 'https://github.com/c/1' }

interface Scene {
  readonly report: Report
  readonly inputs?: RawInputs
  readonly event?: RawEvent
  readonly outcome?: CommentOutcome | Error
  readonly refuses?: RunnerOptions['refuses']
}

const play = async ({ report, inputs = {}, event = pullRequest, outcome, refuses }: Scene) => {
  const runner = openRunner({ event, ...(refuses && { refuses }) })
  const comments = openComments(outcome ?? created, () => {
    runner.note('comment')
  })
  const config = parseConfig(inputs, '/work')
  const reportPage = { read: () => Promise.resolve('<!--data-->') }
  const delivery = {
    report,
    contents: report.images.map(() => null),
    config,
    plans: [],
    suggestions: [],
  }
  await deliver({ ...delivery, event: readEvent(event) }, { runner, comments, reportPage })
  const { requests, sharedRequests } = comments
  return { ...runner.heard(), requests, sharedRequests }
}

describe('a result', () => {
  test('is said in the log, the outputs, the summary, the annotations and the comment, in that order', async () => {
    const { order } = await play({ report: failed })
    expect(order).toEqual(['log', 'outputs', 'report', 'summary', 'annotations', 'comment'])
  })

  test('is written as a page, too, when that is wanted, after everything else', async () => {
    const { order, html, outputs } = await play({ report: failed, inputs: { html: 'true' } })
    expect(order.slice(-2)).toEqual(['comment', 'page'])
    expect(outputs['html']).toBe('/tmp/report.html')
    expect(html).toContain('<script id="model" type="application/json">{"title":"')
  })

  test('stands without its page when that cannot be written', async () => {
    const inputs = { html: 'true' }
    const { warnings, outputs } = await play({ report: failed, inputs, refuses: ['page'] })
    expect(warnings).toEqual([
      'The HTML report could not be written: Error: no space left for page',
    ])
    expect(outputs['verdict']).toBe('fail')
  })

  test('is the same everywhere', async () => {
    const heard = await play({ report: failed })
    expect(heard.outputs).toMatchObject({
      verdict: 'fail',
      'compressed-size': '33000000',
      'size-change': '5000000',
      report: '/tmp/report.json',
      sarif: '/tmp/report.sarif',
      'comment-url': 'https://github.com/c/1',
    })
    expect(JSON.parse(heard.report ?? '')).toMatchObject({ status: 'fail' })
    expect(JSON.parse(heard.sarif ?? '')).toMatchObject({ runs: [{ results: [] }] })
    for (const text of [heard.log.join('\n'), heard.summary, heard.requests[0]?.body]) {
      expect(text).toContain('33')
    }
    expect(heard.annotations).toMatchObject([{ level: 'error', title: 'Dockweigh: max-size' }])
    expect(heard.log.at(-1)).toBe('Comment created: https://github.com/c/1')
    expect(heard.warnings).toEqual([])
  })

  test('says in the report which comment is its own, for whoever writes it later', async () => {
    const alone = await play({ report: grown, inputs: { comment: 'never' } })
    expect(JSON.parse(alone.report ?? '')).toMatchObject({
      comment: { key: 'Dockerfile', section: null },
    })
    const strategy = '{"job-index": 1, "job-total": 3}'
    const shared = await play({ report: grown, inputs: { matrix: '{"service":"api"}', strategy } })
    expect(JSON.parse(shared.report ?? '')).toMatchObject({
      comment: {
        key: shared.sharedRequests[0]?.key,
        section: {
          key: shared.sharedRequests[0]?.leg.facts.key,
          name: 'api',
          jobs: { index: 1, total: 3 },
        },
      },
    })
  })

  test('has the findings of head as SARIF, those that images share once', async () => {
    const findings = [
      finding({ code: 'DL3004', message: 'sudo', name: 'sudo', line: 2, introduced: true }),
      finding({ code: 'DL3007', message: 'latest', name: 'latest-tag', introduced: false }),
      finding({ code: 'SC2086', message: 'Quote it.', name: 'SC2086', introduced: null }),
    ]
    const one = image({ rows: [debian], findings })
    const heard = await play({ report: report([one, one]) })
    const [run] = (JSON.parse(heard.sarif ?? '') as Log).runs
    expect(run?.results?.map(({ ruleId, baselineState }) => [ruleId, baselineState])).toEqual([
      ['DL3004', 'new'],
      ['DL3007', 'unchanged'],
      ['SC2086', undefined],
    ])
    expect(run?.tool.driver.rules?.find(({ id }) => id === 'DL3004')?.helpUri).toMatch(
      /^https:.*\/rules\/sudo\.md$/,
    )
  })

  test('is commented on under a key of the image, for this run', async () => {
    const { requests } = await play({
      report: grown,
      inputs: { file: 'app/Dockerfile', target: 'web' },
    })
    expect(requests).toMatchObject([
      {
        repository: { owner: 'octo', name: 'shop' },
        pullRequest: 7,
        key: expect.stringMatching(/^app.*Dockerfile.*web$/),
        runId: 11,
        runAttempt: 2,
        ifAbsent: 'create',
      },
    ])
  })

  test('is commented on under the key that the user gave', async () => {
    const { requests } = await play({ report: grown, inputs: { 'comment-key': 'shop' } })
    expect(requests[0]?.key).toBe('shop')
  })
})

describe('a job that shares its comment', () => {
  const matrix = JSON.stringify({ service: 'api', arch: { name: 'arm64', tags: ['x', 2] } })
  const strategy = '{"fail-fast": true, "job-index": 1, "job-total": 3, "max-parallel": 3}'
  const shared = async (inputs: RawInputs, report = grown) =>
    (await play({ report, inputs })).sharedRequests[0]

  test('is one of a matrix: its values are its name, its workflow and job the comment', async () => {
    const { requests, sharedRequests } = await play({ report: grown, inputs: { matrix, strategy } })
    expect(requests).toEqual([])
    expect(sharedRequests).toMatchObject([
      {
        repository: { owner: 'octo', name: 'shop' },
        pullRequest: 7,
        key: expect.stringMatching(/^group\.CI\.image\.[0-9a-f]{8}$/),
        runId: 11,
        runAttempt: 2,
        ifAbsent: 'create',
        jobs: { index: 1, total: 3 },
        leg: {
          facts: {
            key: expect.stringMatching(/^Dockerfile\.[0-9a-f]{8}$/),
            name: 'api, arm64, x, 2',
            runId: 11,
            runAttempt: 2,
          },
        },
      },
    ])
  })

  test('writes what it alone would say, and what others said', async () => {
    const request = await shared({ matrix, strategy })
    const alone = request?.write([request.leg], null) ?? ''
    expect(alone).toMatch(/^### ✅ Image grew by 5\.00? MB/)
    const other = {
      ...request?.leg.facts,
      key: 'other',
      name: 'web',
      heading: '`web` grew by 1 MB',
    }
    const both =
      request?.write([request.leg, { ...request.leg, facts: other as never }], null) ?? ''
    expect(both).toMatch(/^### ✅ 2 of 2 images changed/)
    expect(both).toContain('#### ✅ `web` grew by 1 MB')
  })

  test.each<readonly [string, RawInputs, string, string]>([
    ['its key', { 'comment-key': 'api' }, 'api', '^api\\.'],
    ['another key', { 'comment-key': 'shop' }, 'shop (api, arm64, x, 2)', '^shop\\.'],
  ])('is called by its values and %s', async (_, inputs, name, key) => {
    const request = await shared({ matrix, strategy, ...inputs })
    expect(request?.leg.facts.name).toContain(name)
    expect(request?.leg.facts.key).toMatch(new RegExp(key))
  })

  test('tells jobs apart that build the same image', async () => {
    const keys = await Promise.all(
      ['3.12', '3.13'].map(async (python) => {
        const request = await shared({ matrix: JSON.stringify({ python }), strategy })
        return request?.leg.facts.key
      }),
    )
    expect(new Set(keys).size).toBe(2)
  })

  test('is one of a named group: jobs outside a matrix, of unknown number', async () => {
    const request = await shared({
      'comment-group': 'images',
      file: 'app/Dockerfile',
      target: 'web',
      matrix: 'null',
      strategy: '{"job-index": 0, "job-total": 1}',
    })
    expect(request).toMatchObject({
      key: 'group.images',
      jobs: null,
      leg: { facts: { name: 'app/Dockerfile, web' } },
    })
  })

  test('does not begin a comment when it has nothing to say', async () => {
    expect(await shared({ matrix, strategy }, unchanged)).toMatchObject({
      ifAbsent: 'skip',
      leg: { text: '' },
    })
  })

  test.each(['', 'null', '{}', '[1]', '{"a":', 'text'])(
    'is none when its matrix is %j',
    async (none) => {
      const { requests, sharedRequests } = await play({ report: grown, inputs: { matrix: none } })
      expect([requests.length, sharedRequests.length]).toEqual([1, 0])
    },
  )

  test.each(['', 'null', '{"job-index": 3, "job-total": 3}', '{"job-index": "0"}'])(
    'does not know the number of jobs from %j',
    async (strategy) => {
      expect(await shared({ matrix, strategy })).toMatchObject({ jobs: null })
    },
  )

  test('says what came of it', async () => {
    const remark = 'Another job wrote it.'
    const outcome = { kind: 'updated', url: 'u', remark } as const
    const heard = await play({ report: grown, inputs: { matrix, strategy }, outcome })
    expect(heard.warnings).toEqual([remark])
    expect(heard.outputs['comment-url']).toBe('u')
  })
})

describe('a place that refuses', () => {
  test.each<readonly [Place, string]>([
    ['outputs', 'outputs'],
    ['report', 'outputs'],
    ['summary', 'job summary'],
    ['annotations', 'annotations'],
  ])('is a warning, and the others get theirs: %s', async (place, name) => {
    const heard = await play({ report: failed, refuses: [place] })
    const missed = heard.warnings.filter((warning) => !warning.includes('The comment'))
    expect(missed).toEqual([`The ${name} could not be written: Error: no space left for ${place}`])
    expect(heard.requests).toHaveLength(1)
    expect(heard.order).toEqual(expect.arrayContaining(['summary', 'annotations', 'comment']))
  })

  test('all of them at once still end without a throw', async () => {
    const heard = await play({
      report: failed,
      refuses: ['outputs', 'report', 'summary', 'annotations'],
      outcome: new Error('socket hang up'),
    })
    expect(heard.warnings).toHaveLength(4)
    expect(heard.warnings.at(-1)).toBe('The comment could not be written: Error: socket hang up')
  })
})

describe('the comment ends', () => {
  test.each<readonly [CommentOutcome['kind'], CommentOutcome, string]>([
    ['updated', { kind: 'updated', url: 'u' }, 'Comment updated: u'],
    ['unchanged', { kind: 'unchanged', url: 'u' }, 'Comment unchanged: u'],
    ['absent', { kind: 'absent' }, 'Nothing moved: no comment.'],
  ])('%s', async (_, outcome, line) => {
    const heard = await play({ report: unchanged, outcome })
    expect(heard.log.at(-1)).toBe(line)
    expect(heard.warnings).toEqual([])
    expect(heard.outputs['comment-url']).toBe('url' in outcome ? 'u' : '')
  })

  test('refused: a warning that names the permission', async () => {
    const heard = await play({
      report: grown,
      outcome: {
        kind: 'refused',
        status: 403,
        permission: 'pull-requests: write',
        message: 'Resource not accessible by integration',
      },
    })
    expect(heard.warnings).toEqual([
      'GitHub refused the comment (403: Resource not accessible by integration). Give the job the permission `pull-requests: write`; the report is in the job summary.',
    ])
    expect(heard.outputs['comment-url']).toBe('')
  })

  test('refused to a run of a fork, which no permission helps: a notice', async () => {
    const pull = pullRequest.payload as { readonly pull_request: { readonly head: object } }
    const head = { ...pull.pull_request.head, repo: { full_name: 'mona/shop' } }
    const event = {
      ...pullRequest,
      payload: { ...pull, pull_request: { ...pull.pull_request, head } },
    }
    const heard = await play({
      report: grown,
      event,
      outcome: { kind: 'refused', status: 403, permission: 'x', message: 'no' },
    })
    expect(heard.warnings).toEqual([])
    expect(heard.notices).toEqual([expect.stringContaining('/forks.md')])
    expect(heard.summary).not.toBe('')
  })

  test('failed: a warning with the reason', async () => {
    const outcome: CommentOutcome = { kind: 'failed', message: 'GitHub does not answer.' }
    expect((await play({ report: grown, outcome })).warnings).toEqual([
      'The comment could not be written. GitHub does not answer. The report is in the job summary.',
    ])
  })
})

describe('a comment that does not exist yet', () => {
  test.each([
    ['always', 'unchanged', unchanged, 'create'],
    ['always', 'grown', grown, 'create'],
    ['changes', 'unchanged', unchanged, 'skip'],
    ['changes', 'grown', grown, 'create'],
    ['changes', 'failed', failed, 'create'],
    ['failure', 'grown', grown, 'skip'],
    ['failure', 'failed', failed, 'create'],
  ])(
    'is decided by `comment: %s` for an image that is %s',
    async (comment, _, report, ifAbsent) => {
      const { requests } = await play({ report, inputs: { comment } })
      expect(requests).toMatchObject([{ ifAbsent }])
    },
  )

  test('is not missed when only failures are wanted', async () => {
    const heard = await play({
      report: grown,
      inputs: { comment: 'failure' },
      outcome: { kind: 'absent' },
    })
    expect(heard.log.at(-1)).toBe('Nothing failed: no comment.')
  })
})

describe('nobody is asked for a comment', () => {
  test('when none is wanted, even for a failure', async () => {
    const heard = await play({ report: failed, inputs: { comment: 'never' } })
    expect(heard.requests).toEqual([])
    expect(heard.outputs['comment-url']).toBe('')
  })

  test.each<RawEvent>([
    { name: 'push', ref: 'refs/heads/main', payload: { before: commits.base } },
    {
      name: 'merge_group',
      ref: 'refs/heads/q',
      payload: {
        merge_group: { head_ref: `refs/heads/gh-readonly-queue/main/pr-7-${commits.base}` },
      },
    },
    { name: 'workflow_dispatch', ref: 'refs/heads/main', payload: {} },
  ])('on $name', async (event) => {
    const heard = await play({ report: failed, inputs: { comment: 'always' }, event })
    expect(heard.requests).toEqual([])
    expect(heard.outputs).toMatchObject({ verdict: 'fail', 'comment-url': '' })
    expect(heard.summary).not.toBe('')
  })
})
