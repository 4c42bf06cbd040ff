/** Requests of the adapter and answers of the double, against GitHub's official description. */
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'
import { connectLabels } from '../../src/adapters/github-labels.js'
import { connectPulls } from '../../src/adapters/github-pulls.js'
import { connectResults } from '../../src/adapters/github-results.js'
import { connectReviews } from '../../src/adapters/github-reviews.js'
import { connectComments } from '../../src/adapters/github.js'
import type { CommentOutcome, CommentRequest } from '../../src/ports.js'
import { readLegs } from '../../src/report/legs/leg-marker.js'
import { renderLegs } from '../../src/report/legs/legs-comment.js'
import { badGateway, secondaryRateLimit } from '../support/github/faults.js'
import { startGitHub, type GitHubDouble } from '../support/github/github.js'
import { actionsBot, type Grant } from '../support/github/model.js'
import { fiveLegs, speaker } from '../support/report-legs.js'
import { startContractProxy, type ContractProxy, type Violation } from './proxy.js'

const reader: Grant = { account: actionsBot, kind: 'installation', permissions: {} }
const person: Grant = { account: { login: 'mona', type: 'User' }, kind: 'user', permissions: {} }

let github: GitHubDouble
let proxy: ContractProxy

beforeEach(async () => {
  github = await startGitHub({ grants: { ghs_reader: reader, ghp_person: person } })
  github.seedPull({ number: 7 })
  proxy = await startContractProxy(github.url)
})

afterEach(async () => {
  await proxy.close()
  await github.close()
})

function errors(): readonly Violation[] {
  return proxy.violations().filter(({ severity }) => severity === 'error')
}

describe('the adapter', () => {
  function upsert(
    request: Partial<CommentRequest> = {},
    token = github.token,
  ): Promise<CommentOutcome> {
    const clock = { now: () => 0, sleep: () => Promise.resolve() }
    return connectComments({ token, apiUrl: proxy.url }, clock).upsert({
      repository: github.repository,
      pullRequest: 7,
      key: 'api',
      body: '# Report',
      runId: 20,
      runAttempt: 1,
      ifAbsent: 'create',
      ...request,
    })
  }

  it('keeps to the description from the first comment to the last', async () => {
    github.seedComments(7, 150)
    const old = { pull: 7, author: actionsBot, body: '<!-- dockweigh:web run=1.1 -->\nold' }
    github.seedComment(old)
    const duplicate = github.seedComment(old)
    const outcomes = [
      await upsert(),
      await upsert(),
      await upsert({ runId: 21, body: 'Moved 🐳 &amp; <b>é</b>' }),
      await upsert({ key: 'web' }),
    ]
    expect(outcomes.map(({ kind }) => kind)).toEqual(['created', 'unchanged', 'updated', 'updated'])
    expect(proxy.violations()).toEqual([])
    const comments = '/repos/octo/shop/issues/7/comments'
    const single = '/repos/octo/shop/issues/comments/'
    expect([...proxy.exercised()].sort()).toEqual(
      [
        `DELETE ${single}${duplicate.id}`,
        'GET /user',
        `GET ${comments}`,
        ...github
          .commentsOn(7)
          .filter(({ author }) => author.type === 'Bot')
          .map(({ id }) => `PATCH ${single}${id}`),
        `POST ${comments}`,
      ].sort(),
    )
  })

  it('keeps to it when it is refused, limited or let down', async () => {
    expect((await upsert({}, 'ghs_reader')).kind).toBe('refused')
    expect((await upsert({ pullRequest: 8 })).kind).toBe('refused')
    expect((await upsert({ body: 'x'.repeat(70_000) })).kind).toBe('failed')
    github.inject({ method: 'GET', path: '/comments', effect: badGateway() })
    const limit = secondaryRateLimit({ status: 403, retryAfterSeconds: 1 })
    github.inject({ method: 'POST', effect: limit })
    expect((await upsert()).kind).toBe('created')
    const requests = proxy.violations().filter((violation) => violation.of !== 'response')
    expect(requests).toEqual([])
  })

  it('keeps to it when jobs share a comment and wait for each other', async () => {
    const legs = fiveLegs()
    const comments = connectComments({ token: github.token, apiUrl: proxy.url })
    const outcomes = await Promise.all(
      legs.map((leg, index) =>
        comments.share({
          repository: github.repository,
          pullRequest: 7,
          key: 'group.test',
          runId: 11,
          runAttempt: 1,
          ifAbsent: 'create',
          leg: { ...leg, facts: { ...leg.facts, runId: 11 } },
          jobs: { index, total: legs.length },
          write: (all) => renderLegs(all, { speaker }),
        }),
      ),
    )
    const [{ id, body } = { id: 0, body: '' }, ...others] = github.commentsOn(7)
    expect(others).toEqual([])
    expect(readLegs(body)).toHaveLength(5)
    expect(new Set(outcomes.map(({ kind }) => kind))).toEqual(new Set(['created', 'updated']))
    const single = `/repos/octo/shop/issues/comments/${id}`
    expect(await (await send(`${single}/reactions?content=eyes`)).json()).toEqual([])
    expect(proxy.violations()).toEqual([])
    expect([...proxy.exercised()]).toEqual(
      expect.arrayContaining([
        `GET ${single}`,
        `PATCH ${single}`,
        `POST ${single}/reactions`,
        `GET ${single}/reactions`,
        expect.stringMatching(`^DELETE ${single}/reactions/[0-9]+$`),
      ]),
    )
  }, 60_000)

  it('keeps to it when it asks for a label and who set it', async () => {
    github.seedLabel({ pull: 7, label: 'other' })
    github.seedLabel({ pull: 7, label: 'size-ok' })
    const labels = connectLabels({ token: github.token, apiUrl: proxy.url })
    const question = { repository: github.repository, pullRequest: 7, label: 'size-ok' }
    const answer = await labels.find(question)
    expect(proxy.violations()).toEqual([])
    expect(answer).toMatchObject({ kind: 'set', by: 'mona' })
    const issue = 'GET /repos/octo/shop/issues/7'
    expect([...proxy.exercised()].sort()).toEqual([`${issue}/events`, `${issue}/labels`])
  }, 60_000)

  it('keeps to it when it posts a commit status and a check run', async () => {
    const results = connectResults({ token: github.token, apiUrl: proxy.url })
    const place = { repository: github.repository, commit: 'b'.repeat(40), name: 'size' }
    const target = { ...place, targetUrl: 'https://github.com/octo/shop/actions/runs/11' }
    const annotations = Array.from({ length: 51 }, (_, n) => ({
      level: 'notice' as const,
      title: 'DL3008',
      message: 'No version.',
      location: { file: 'Dockerfile', startLine: n + 1, endLine: n + 1 },
    }))
    const status = { state: 'error', description: 'x'.repeat(140) } as const
    const check = { conclusion: 'neutral', title: 'x', summary: 'x'.repeat(65_535) } as const
    expect(await results.postStatus({ ...target, status })).toMatchObject({ kind: 'posted' })
    expect(
      await results.postCheckRun({ ...target, check: { ...check, annotations } }),
    ).toMatchObject({ kind: 'posted' })
    expect(github.checkRuns()).toMatchObject([{ annotationCount: 51 }])
    expect(proxy.violations()).toEqual([])
  }, 60_000)

  it('keeps to it when it suggests fixes, and takes back what another job suggested', async () => {
    const patch = '@@ -0,0 +1,3 @@\n+RUN a\n+RUN b\n+RUN c'
    const file = { path: 'Dockerfile', status: 'added', additions: 3, deletions: 0, patch } as const
    github.seedPull({ number: 7, files: [file] })
    const marker = (digit: string) => `<!-- dockweigh-suggestion:${digit.repeat(16)} -->\n`
    github.seedReviewComment({ pull: 7, body: marker('1'), isOutdated: true })
    github.seedReviewComment({ pull: 7, body: marker('2') })
    const unaware = { kind: 'answer', status: 200, body: [] } as const
    github.inject({ path: '/pulls/7/comments', effect: unaware })
    const before = [['RUN a'], ['RUN b', 'RUN c']] as const
    const outcome = await connectReviews({ token: github.token, apiUrl: proxy.url }).suggest({
      repository: github.repository,
      pullRequest: 7,
      commit: 'b'.repeat(40),
      suggestions: before.map((texts, index) => ({
        ...{ id: String(index + 2).repeat(16), file: 'Dockerfile', body: '```suggestion\n```' },
        ...{ startLine: index + 1, before: texts },
      })),
      introduction: 'Fixes.',
    })
    expect(proxy.violations()).toEqual([])
    expect(outcome).toMatchObject({ kind: 'suggested', count: 2 })
    expect(github.reviewComments(7).map(({ startLine, line }) => [startLine, line])).toEqual([
      [null, null],
      [null, 1],
      [2, 3],
    ])
    const pull = '/repos/octo/shop/pulls/7'
    expect([...proxy.exercised()].sort()).toEqual([
      expect.stringMatching('^DELETE /repos/octo/shop/pulls/comments/[0-9]+$'),
      `GET ${pull}`,
      `GET ${pull}/comments`,
      `GET ${pull}/files`,
      `POST ${pull}/reviews`,
    ])
  })

  it('keeps to it when it looks for the pull request of a branch', async () => {
    const head = { ref: 'feature/größer & mehr', sha: 'b'.repeat(40), owner: 'mona' }
    github.seedPull({ number: 8, head })
    github.seedPull({ number: 9, head, state: 'closed' })
    const clock = { now: () => 0, sleep: () => Promise.resolve() }
    const find = (token: string) =>
      connectPulls({ token, apiUrl: proxy.url }, clock).findOpen({
        repository: github.repository,
        headOwner: 'mona',
        headBranch: head.ref,
      })
    expect(await find(github.token)).toEqual({
      kind: 'found',
      pulls: [{ number: 8, headSha: head.sha, headBranch: head.ref, headRepository: 'mona/shop' }],
    })
    expect(proxy.violations()).toEqual([])
    expect([...proxy.exercised()]).toEqual(['GET /repos/octo/shop/pulls'])
    expect(await find('ghs_reader')).toMatchObject({ kind: 'refused', status: 403 })
    github.inject({ path: '/pulls', times: 4, effect: badGateway() })
    expect(await find(github.token)).toMatchObject({ kind: 'failed' })
  })

  it('sees a lost connection as one', async () => {
    github.inject({ path: '/user', times: 4, effect: { kind: 'drop' } })
    expect(await upsert()).toMatchObject({ kind: 'failed' })
    expect(errors()).toEqual([])
  })
})

interface Sent {
  readonly method?: string
  readonly body?: unknown
  readonly token?: string
}

async function send(path: string, sent: Sent = {}): Promise<Response> {
  const { method = 'GET', body, token = github.token } = sent
  const type = body === undefined ? {} : { 'content-type': 'application/json' }
  return fetch(`${proxy.url}${path}`, {
    method,
    headers: { authorization: `token ${token}`, ...type },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

const repository = '/repos/octo/shop'
const annotation = { path: 'Dockerfile', start_line: 1, end_line: 1, message: 'Waste' }
const checkRun = { name: 'dockweigh', head_sha: 'b'.repeat(40) }

describe('the double', () => {
  it.each<[string, number, Sent]>([
    ['/user', 200, { token: 'ghp_person' }],
    ['/user', 403, {}],
    ['/user', 401, { token: 'ghs_unknown' }],
    [`${repository}/pulls/7`, 200, {}],
    [`${repository}/pulls/8`, 404, {}],
    [`${repository}/pulls?head=octo:feature&state=all`, 200, {}],
    [`${repository}/pulls/7/comments`, 200, {}],
    [
      `${repository}/pulls/7/comments`,
      201,
      {
        method: 'POST',
        body: { body: 'Here', commit_id: 'b'.repeat(40), path: 'Dockerfile', line: 1 },
      },
    ],
    [`${repository}/compare/base...head`, 200, {}],
    [`${repository}/compare/base...gone`, 404, {}],
    [`${repository}/issues/8/comments`, 404, { method: 'POST', body: { body: 'x' } }],
    [`${repository}/issues/comments/1`, 404, {}],
    [`${repository}/issues/7/labels`, 200, { method: 'POST', body: { labels: ['size'] } }],
    [`${repository}/issues/7/labels/none`, 404, { method: 'DELETE' }],
    [
      `${repository}/statuses/${'b'.repeat(40)}`,
      201,
      { method: 'POST', body: { state: 'success' } },
    ],
    [`${repository}/check-runs`, 201, { method: 'POST', body: checkRun }],
    [
      `${repository}/check-runs`,
      201,
      {
        method: 'POST',
        body: {
          ...checkRun,
          status: 'completed',
          conclusion: 'failure',
          output: {
            title: 'Too big',
            summary: '+3 MB',
            annotations: [{ ...annotation, annotation_level: 'warning' }],
          },
        },
      },
    ],
  ])('answers %s with a described %i', async (path, status, sent) => {
    const range = { base: 'base', head: 'head', mergeBase: 'base', commits: ['head'] }
    const file = { path: 'a b', status: 'modified', additions: 1, deletions: 0 } as const
    github.seedComparison({ ...range, files: [file] })
    const answer = await send(path, sent)
    expect([answer.status, errors()]).toEqual([status, []])
  })

  it('gives pages whose links lead through the proxy to the last one', async () => {
    github.seedComments(7, 70)
    const sizes: number[] = []
    let next: string | undefined = `${repository}/issues/7/comments`
    while (next !== undefined) {
      const answer: Response = await send(next)
      sizes.push(((await answer.json()) as unknown[]).length)
      const link = /<([^>]+)>; rel="next"/.exec(answer.headers.get('link') ?? '')?.[1]
      next = link?.slice(proxy.url.length)
    }
    expect(sizes).toEqual([30, 30, 10])
    expect(proxy.violations()).toEqual([])
  })

  it('follows a check run from start to end', async () => {
    const created = await send(`${repository}/check-runs`, { method: 'POST', body: checkRun })
    const { id } = (await created.json()) as { id: number }
    const path = `${repository}/check-runs/${id}`
    const body = { conclusion: 'success', completed_at: '2026-01-01T00:00:00Z' }
    expect(await (await send(path, { method: 'PATCH', body })).json()).toMatchObject({
      status: 'completed',
      conclusion: 'success',
    })
    expect((await send(path)).status).toBe(200)
    expect(errors()).toEqual([])
  })
})

describe('the oracle', () => {
  const comments = `${repository}/issues/7/comments`
  const many = Array.from({ length: 51 }, () => ({ ...annotation, annotation_level: 'notice' }))

  it.each<[string, string, Sent]>([
    ['a comment without a body', comments, { method: 'POST', body: { bod: 'x' } }],
    ['a comment whose body is a number', comments, { method: 'POST', body: { body: 5 } }],
    ['an issue number that is a word', `${repository}/issues/seven/comments`, {}],
    ['a page that is a word', `${comments}?page=two`, {}],
    ['an unknown status', `${repository}/statuses/b`, { method: 'POST', body: { state: 'good' } }],
    [
      'more than 50 annotations',
      `${repository}/check-runs`,
      {
        method: 'POST',
        body: { ...checkRun, output: { title: '', summary: '', annotations: many } },
      },
    ],
  ])('refuses %s before it reaches GitHub', async (_, path, sent) => {
    expect((await send(path, sent)).status).toBe(422)
    expect(errors()).not.toEqual([])
    expect(errors().every((violation) => violation.of === 'request')).toBe(true)
    expect(github.requests).toEqual([])
  })

  it('refuses an operation that GitHub does not have', async () => {
    await send(`${repository}/comments/of/7`)
    await send(comments, { method: 'DELETE' })
    expect(errors().map((violation) => violation.of)).toEqual(['route', 'route'])
    expect(github.requests).toEqual([])
  })

  it.each<[string, unknown, string]>([
    ['an id that is text', [{ id: '1' }], 'body'],
    ['an object for a list', { message: 'hello' }, 'body'],
    ['a comment without its required fields', [{ id: 1, body: 'x' }], 'body'],
  ])('finds %s in an answer', async (_, body, at) => {
    github.inject({ path: '/comments', effect: { kind: 'answer', status: 200, body } })
    expect((await send(comments)).status).toBe(500)
    expect(errors()[0]).toMatchObject({
      of: 'response',
      at: expect.stringContaining(at) as unknown,
    })
  })

  it('finds an answer that is not JSON', async () => {
    github.inject({ path: '/comments', effect: { kind: 'invalid-json', handled: true } })
    github.seedComments(7, 1)
    await expect(send(comments)).rejects.toThrow()
    expect(errors()).toMatchObject([{ of: 'response' }])
  })
})
