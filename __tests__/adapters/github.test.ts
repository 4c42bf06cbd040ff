import { afterEach, describe, expect, it } from '@jest/globals'
import { connectComments } from '../../src/adapters/github.js'
import type { GitHubConnection } from '../../src/adapters/github-client.js'
import type { CommentOutcome, CommentRequest } from '../../src/ports.js'
import {
  badGateway,
  handledButBadGateway,
  primaryRateLimit,
  secondaryRateLimit,
} from '../support/github/faults.js'
import { startGitHub, type GitHubDouble, type GitHubOptions } from '../support/github/github.js'
import { actionsBot, type Grant } from '../support/github/model.js'

const doubles: GitHubDouble[] = []

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()))
})

async function start(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const github = await startGitHub(options)
  github.seedPull({ number: 7 })
  doubles.push(github)
  return github
}

interface Attempt {
  readonly github: GitHubDouble
  readonly request?: Partial<CommentRequest>
  readonly connection?: Partial<GitHubConnection>
  readonly nowMs?: number
}

interface Delivered {
  readonly outcome: CommentOutcome
  /** The pauses it made, in milliseconds. */
  readonly pauses: readonly number[]
}

async function upsert(attempt: Attempt): Promise<Delivered> {
  const { github } = attempt
  const pauses: number[] = []
  const clock = {
    now: () => attempt.nowMs ?? 0,
    sleep: (ms: number) => Promise.resolve(pauses.push(ms)),
  }
  const connection = { token: github.token, apiUrl: github.url, ...attempt.connection }
  const outcome = await connectComments(connection, clock).upsert({
    repository: github.repository,
    pullRequest: 7,
    key: 'api',
    body: '# Report',
    runId: 20,
    runAttempt: 1,
    ifAbsent: 'create',
    ...attempt.request,
  })
  return { outcome, pauses }
}

const body = '<!-- dockweigh:api run=20.1 -->\n# Report'

function seedOwn(github: GitHubDouble, text: string): number {
  return github.seedComment({ pull: 7, body: text, author: actionsBot }).id
}

function bodies(github: GitHubDouble): string[] {
  return github.commentsOn(7).map((comment) => comment.body)
}

function writes(github: GitHubDouble): string[] {
  return github.requests
    .filter(({ method }) => method !== 'GET')
    .map(({ method, status }) => `${method} ${status ?? 'unanswered'}`)
}

describe('upsert', () => {
  it('creates the comment, then updates it', async () => {
    const github = await start()
    const first = await upsert({ github })
    const [comment] = github.commentsOn(7)
    const url = expect.stringContaining(`#issuecomment-${comment?.id ?? 0}`) as unknown
    expect(first).toEqual({ outcome: { kind: 'created', url }, pauses: [] })
    expect(comment).toMatchObject({ body, author: actionsBot })

    const second = await upsert({ github, request: { runId: 21, body: '# Other' } })
    expect(second.outcome).toEqual({ kind: 'updated', url })
    expect(bodies(github)).toEqual(['<!-- dockweigh:api run=21.1 -->\n# Other'])
  })

  it('does not write an equal report again', async () => {
    const github = await start()
    await upsert({ github })
    const again = await upsert({ github, request: { runId: 30 } })
    expect(again.outcome.kind).toBe('unchanged')
    expect(writes(github)).toEqual(['POST 201'])
  })

  it('keeps a comment true that it would not have created', async () => {
    const github = await start()
    const request = { ifAbsent: 'skip' } as const
    expect((await upsert({ github, request })).outcome).toEqual({ kind: 'absent' })
    expect(bodies(github)).toEqual([])
    seedOwn(github, '<!-- dockweigh:api run=1.1 -->\nold')
    expect((await upsert({ github, request })).outcome.kind).toBe('updated')
    expect(bodies(github)).toEqual([body])
  })

  it('does not overwrite the report of a newer run or attempt', async () => {
    const github = await start()
    seedOwn(github, '<!-- dockweigh:api run=20.2 -->\nnewer attempt')
    expect((await upsert({ github })).outcome.kind).toBe('unchanged')
    expect(writes(github)).toEqual([])
  })

  it('finds its comment behind 250 others and keeps the keys apart', async () => {
    const github = await start()
    github.seedComments(7, 250)
    seedOwn(github, '<!-- dockweigh:web run=1.1 -->\nweb')
    const own = seedOwn(github, '<!-- dockweigh:api run=1.1 -->\nold')
    const { outcome } = await upsert({ github })
    expect(outcome).toMatchObject({
      kind: 'updated',
      url: expect.stringContaining(String(own)) as unknown,
    })
    expect(bodies(github)).toHaveLength(252)
    const pages = github.requests.filter(({ path }) => path.endsWith('/7/comments'))
    expect(pages.map(({ query }) => `${query['per_page'] ?? ''}/${query['page'] ?? ''}`)).toEqual([
      '100/1',
      '100/2',
      '100/3',
    ])
  })

  it('leaves a comment alone in which somebody else planted the marker', async () => {
    const github = await start()
    const planted = '<!-- dockweigh:api run=99.1 -->\nall good'
    github.seedComment({ pull: 7, body: planted, author: { login: 'mallory', type: 'User' } })
    expect((await upsert({ github })).outcome.kind).toBe('created')
    expect(bodies(github)).toEqual([planted, body])
  })

  it('deletes own duplicates', async () => {
    const github = await start()
    for (const run of [3, 1, 2]) seedOwn(github, `<!-- dockweigh:api run=${run}.1 -->\nold`)
    expect((await upsert({ github })).outcome.kind).toBe('updated')
    expect(bodies(github)).toEqual([body])
  })

  it('ends with one comment when ten runs deliver at the same time', async () => {
    const github = await start()
    const runs = Array.from({ length: 10 }, (_, i) => i + 1)
    await Promise.all(
      runs.map((runId) => upsert({ github, request: { runId, body: `report of ${runId}` } })),
    )
    expect(bodies(github)).toEqual(['<!-- dockweigh:api run=10.1 -->\nreport of 10'])
  })

  it('works below a path, as on GitHub Enterprise Server', async () => {
    const github = await start({ basePath: '/api/v3' })
    expect((await upsert({ github })).outcome.kind).toBe('created')
  })
})

describe('identity', () => {
  const person: Grant = {
    account: { login: 'release-robot', type: 'User' },
    kind: 'user',
    permissions: { 'pull-requests': 'write' },
  }
  const app: Grant = {
    ...person,
    kind: 'installation',
    account: { login: 'dock[bot]', type: 'Bot' },
  }
  const grants = { ghp_person: person, ghs_app: app }

  it('asks who a personal token belongs to', async () => {
    const github = await start({ grants })
    seedOwn(github, '<!-- dockweigh:api run=1.1 -->\nold')
    const connection = { token: 'ghp_person' }
    expect((await upsert({ github, connection })).outcome.kind).toBe('created')
    const next = { github, connection, request: { runId: 21, body: 'new' } }
    expect((await upsert(next)).outcome.kind).toBe('updated')
    expect(github.commentsOn(7).map(({ author }) => author.login)).toEqual([
      'github-actions[bot]',
      'release-robot',
    ])
  })

  it("learns the account of an app's token from its comment, and keeps one comment", async () => {
    const github = await start({ grants })
    const connection = { token: 'ghs_app' }
    expect((await upsert({ github, connection })).outcome.kind).toBe('created')
    const next = { github, connection, request: { runId: 21, body: 'new' } }
    expect((await upsert(next)).outcome.kind).toBe('updated')
    expect(bodies(github)).toEqual(['<!-- dockweigh:api run=21.1 -->\nnew'])
  })
})

describe('refusals', () => {
  it.each<[string, GitHubOptions]>([
    ['a token that may only read', { permissions: { 'pull-requests': 'read' } }],
    ['a token that may do nothing', { permissions: {} }],
    ['a read-only token of a public repository', { permissions: {}, visibility: 'public' }],
  ])('names the missing permission for %s', async (_, options) => {
    const github = await start(options)
    expect(await upsert({ github })).toEqual({
      outcome: {
        kind: 'refused',
        status: 403,
        permission: 'pull-requests: write',
        message: 'Resource not accessible by integration',
      },
      pauses: [],
    })
  })

  it('takes a pull request that the token cannot see for a refusal', async () => {
    const github = await start()
    const { outcome } = await upsert({ github, request: { pullRequest: 8 } })
    expect(outcome).toMatchObject({ kind: 'refused', status: 404, message: 'Not Found' })
  })

  it('is refused on a locked conversation', async () => {
    const github = await start()
    github.seedPull({ number: 9, locked: true })
    const { outcome } = await upsert({ github, request: { pullRequest: 9 } })
    expect(outcome).toMatchObject({
      kind: 'refused',
      message: 'Unable to create comment because issue is locked',
    })
  })

  it('says that a token is not valid', async () => {
    const github = await start()
    const { outcome } = await upsert({ github, connection: { token: 'ghs_old' } })
    expect(outcome).toEqual({ kind: 'failed', message: 'GitHub answered 401: Bad credentials.' })
  })

  it('says why a comment is not accepted, and does not try again', async () => {
    const github = await start()
    const { outcome } = await upsert({ github, request: { body: 'x'.repeat(70_000) } })
    expect(outcome).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('Body is too long (maximum is 65536 characters)') as unknown,
    })
    expect(writes(github)).toEqual(['POST 422'])
  })

  it('fails on a key that could break the marker, without a request', async () => {
    const github = await start()
    const { outcome } = await upsert({ github, request: { key: 'a--b' } })
    expect(outcome).toEqual({ kind: 'failed', message: 'a--b cannot be the key of a comment.' })
    expect(github.requests).toEqual([])
  })
})

describe('failures', () => {
  it('repeats requests that the server or the connection lost', async () => {
    const github = await start()
    seedOwn(github, '<!-- dockweigh:api run=1.1 -->\nold')
    github.inject({ path: '/user', effect: { kind: 'drop' } })
    github.inject({ method: 'GET', path: '/comments', effect: badGateway() })
    github.inject({ method: 'PATCH', effect: { kind: 'drop', handled: true } })
    const { outcome, pauses } = await upsert({ github })
    expect(outcome.kind).toBe('updated')
    expect(pauses).toEqual([1000, 2000, 4000])
    expect(bodies(github)).toEqual([body])
  })

  it('gives up after three retries', async () => {
    const github = await start()
    github.inject({ path: '/comments', times: 9, effect: badGateway() })
    const { outcome, pauses } = await upsert({ github })
    expect(outcome).toEqual({
      kind: 'failed',
      message: 'GitHub answered 502 after 3 retries: no explanation.',
    })
    expect(pauses).toHaveLength(3)
  })

  it.each([
    ['answered 502', handledButBadGateway()],
    ['lost its connection', { kind: 'drop', handled: true }],
    ['answered half of the JSON', { kind: 'invalid-json', handled: true }],
  ] as const)('does not create twice when a creation took effect but %s', async (_, effect) => {
    const github = await start()
    github.inject({ method: 'POST', effect })
    const { outcome, pauses } = await upsert({ github })
    expect(outcome.kind).toBe('created')
    expect(pauses).toEqual([1000])
    expect(bodies(github)).toEqual([body])
  })

  it('creates again when the first creation took no effect', async () => {
    const github = await start()
    github.inject({ method: 'POST', effect: badGateway() })
    expect((await upsert({ github })).outcome.kind).toBe('created')
    expect(writes(github)).toEqual(['POST 502', 'POST 201'])
  })

  it('says that the comment was created even when the listing after it fails', async () => {
    const github = await start()
    github.inject({ method: 'POST', effect: { kind: 'delay', delayMs: 20, handled: true } })
    const delivery = upsert({ github })
    while (!github.requests.some(({ method }) => method === 'POST')) {
      await new Promise((resolve) => setTimeout(resolve, 2))
    }
    github.inject({ method: 'GET', times: 9, effect: badGateway() })
    expect((await delivery).outcome.kind).toBe('created')
  })

  it.each([403, 429] as const)('waits for a secondary rate limit (%s)', async (status) => {
    const github = await start()
    const effect = secondaryRateLimit({ status, retryAfterSeconds: 5 })
    github.inject({ method: 'POST', effect })
    const { outcome, pauses } = await upsert({ github })
    expect(outcome.kind).toBe('created')
    expect(pauses).toEqual([5000])
  })

  it('does not wait an hour for a used-up allowance', async () => {
    const github = await start()
    const nowMs = Date.UTC(2026, 0, 1)
    const effect = primaryRateLimit(nowMs / 1000 + 1800)
    github.inject({ path: '/comments', effect })
    const { outcome, pauses } = await upsert({ github, nowMs })
    expect(outcome).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('asks to wait 1800 s') as unknown,
    })
    expect(pauses).toEqual([])
  })

  it('ends a request that hangs', async () => {
    const github = await start()
    github.inject({ path: '/user', times: 4, effect: { kind: 'hang' } })
    const { outcome } = await upsert({ github, connection: { requestTimeoutMs: 50 } })
    expect(outcome).toMatchObject({
      kind: 'failed',
      message: expect.stringContaining('could not be reached') as unknown,
    })
  })

  it('stops at once when the run is told to stop', async () => {
    const github = await start()
    github.inject({ path: '/user', effect: { kind: 'hang' } })
    const stop = new AbortController()
    const delivery = upsert({ github, connection: { signal: stop.signal } })
    setTimeout(() => {
      stop.abort()
    }, 30)
    const { outcome, pauses } = await delivery
    expect(outcome.kind).toBe('failed')
    expect(pauses).toEqual([])
  })

  it('fails where nothing listens', async () => {
    const github = await start()
    await github.close()
    const { outcome } = await upsert({ github })
    expect(outcome).toMatchObject({ kind: 'failed' })
  })
})
