import { afterEach, describe, expect, it } from '@jest/globals'

import { connectComments } from '../../src/adapters/github.js'
import type { CommentRequest } from '../../src/ports.js'
import { startGitHub, type GitHubDouble, type GitHubOptions } from '../support/github/github.js'
import { actionsBot } from '../support/github/model.js'

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

async function upsert(github: GitHubDouble, request: Partial<CommentRequest> = {}) {
  const connection = { token: github.token, apiUrl: github.url }
  const clock = { now: () => 0, sleep: () => Promise.resolve() }
  return connectComments(connection, clock).upsert({
    repository: github.repository,
    pullRequest: 7,
    key: 'api',
    body: 'new',
    runId: 20,
    runAttempt: 1,
    ifAbsent: 'create',
    ...request,
  })
}

const bodyOf = (runId: number, text: string): string =>
  `<!-- dockweigh:api run=${runId}.1 -->\n${text}`

function seedOwn(github: GitHubDouble, runId: number, text = 'old'): number {
  return github.seedComment({ pull: 7, body: bodyOf(runId, text), author: actionsBot }).id
}

/** Those that are to be seen. */
function visible(github: GitHubDouble): string[] {
  return github
    .commentsOn(7)
    .filter(({ minimized }) => minimized === undefined)
    .map(({ body }) => body)
}

describe('recreate', () => {
  const placing = 'recreate'

  it('posts a new comment at the end and deletes the earlier ones', async () => {
    const github = await start()
    seedOwn(github, 10)
    github.seedComments(7, 1)
    seedOwn(github, 11)
    expect(await upsert(github, { placing })).toMatchObject({ kind: 'created' })
    expect(visible(github)).toEqual(['Comment 1', bodyOf(20, 'new')])
  })

  it('leaves a text that has not changed where it is', async () => {
    const github = await start()
    seedOwn(github, 10, 'new')
    expect(await upsert(github, { placing })).toMatchObject({ kind: 'unchanged' })
    expect(visible(github)).toEqual([bodyOf(10, 'new')])
  })

  it('rewrites the comment of the same run', async () => {
    const github = await start()
    const id = seedOwn(github, 20)
    expect(await upsert(github, { placing })).toMatchObject({ kind: 'updated' })
    expect(github.commentsOn(7)).toMatchObject([{ id, body: bodyOf(20, 'new') }])
  })

  it('rewrites the comment where none is wanted', async () => {
    const github = await start()
    const id = seedOwn(github, 10)
    expect(await upsert(github, { placing, ifAbsent: 'skip' })).toMatchObject({ kind: 'updated' })
    expect(github.commentsOn(7)).toMatchObject([{ id, body: bodyOf(20, 'new') }])
  })

  it('leaves the comment of a newer run alone', async () => {
    const github = await start()
    seedOwn(github, 30)
    expect(await upsert(github, { placing })).toMatchObject({ kind: 'unchanged' })
    expect(visible(github)).toEqual([bodyOf(30, 'old')])
  })

  it('ends with one comment when ten runs deliver at the same time', async () => {
    const github = await start()
    seedOwn(github, 1)
    const runs = Array.from({ length: 10 }, (_, i) => i + 11)
    await Promise.all(runs.map((runId) => upsert(github, { placing, runId, body: `of ${runId}` })))
    expect(visible(github)).toEqual([bodyOf(20, 'of 20')])
  })

  it('continues from the text of the earlier comment', async () => {
    const github = await start()
    seedOwn(github, 10, 'one')
    const continueFrom = (previous: string): string =>
      previous.includes('two') ? 'one, two' : `${previous.split('\n')[1] ?? ''}, two`
    expect(await upsert(github, { placing, continueFrom })).toMatchObject({ kind: 'created' })
    expect(visible(github)).toEqual([bodyOf(20, 'one, two')])
  })
})

describe('hide', () => {
  const placing = 'hide'

  it.each(['', '/api/v3'])('hides the earlier comment as outdated (%s)', async (basePath) => {
    const github = await start({ basePath })
    const id = seedOwn(github, 10)
    expect(await upsert(github, { placing })).toMatchObject({ kind: 'created' })
    const body = '<!-- dockweigh-outdated:api run=10.1 -->\nold'
    expect(github.commentsOn(7)).toMatchObject([
      { id, body, minimized: 'OUTDATED' },
      { body: bodyOf(20, 'new') },
    ])
  })

  it('hides each comment once', async () => {
    const github = await start()
    for (const runId of [20, 21, 22]) {
      await upsert(github, { placing, runId, body: `of ${runId}` })
    }
    expect(visible(github)).toEqual([bodyOf(22, 'of 22')])
    expect(github.commentsOn(7)).toHaveLength(3)
    expect(github.requests.filter(({ path }) => path === '/graphql')).toHaveLength(2)
    // Back to one comment that is rewritten: what is hidden stays hidden.
    await upsert(github, { runId: 23 })
    expect(visible(github)).toEqual([bodyOf(23, 'new')])
    expect(github.commentsOn(7)).toHaveLength(3)
  })

  it.each([
    ['says no with status 200', { data: null, errors: [{ message: 'Not for you.' }] }, 200],
    ['answers 403', { message: 'Not for you' }, 403],
  ])('deletes the earlier comment where GraphQL %s, and says so', async (_, body, status) => {
    const github = await start()
    seedOwn(github, 10)
    github.inject({ path: '/graphql', effect: { kind: 'answer', status, body } })
    expect(await upsert(github, { placing })).toMatchObject({
      kind: 'created',
      remark:
        'An earlier comment was deleted, because GitHub did not let it be hidden (Not for you).',
    })
    expect(visible(github)).toEqual([bodyOf(20, 'new')])
  })

  it('says when the earlier comment can be neither hidden nor deleted', async () => {
    const github = await start()
    seedOwn(github, 10)
    const effect = { kind: 'answer', status: 403, body: { message: 'No' } } as const
    github.inject({ path: '/graphql', effect })
    github.inject({ method: 'DELETE', effect })
    expect(await upsert(github, { placing })).toMatchObject({
      kind: 'created',
      remark:
        'An earlier comment is still to be seen: GitHub let it be neither hidden (No) nor deleted.',
    })
  })

  it('is refused as a whole, calmly, where the token may only read', async () => {
    const github = await start({ permissions: { 'pull-requests': 'read' } })
    seedOwn(github, 10)
    expect(await upsert(github, { placing })).toMatchObject({ kind: 'refused', status: 403 })
    expect(visible(github)).toEqual([bodyOf(10, 'old')])
  })
})

describe('a comment that has nothing to say any more', () => {
  const unwanted = { ifAbsent: 'skip', ifUnwanted: 'delete' } as const

  it('is deleted', async () => {
    const github = await start()
    seedOwn(github, 10)
    github.seedComments(7, 1)
    expect(await upsert(github, unwanted)).toEqual({ kind: 'deleted' })
    expect(visible(github)).toEqual(['Comment 1'])
    expect(await upsert(github, unwanted)).toEqual({ kind: 'absent' })
  })

  it('stays when it is of a newer run', async () => {
    const github = await start()
    seedOwn(github, 30)
    expect(await upsert(github, unwanted)).toMatchObject({ kind: 'unchanged' })
    expect(visible(github)).toHaveLength(1)
  })

  it('is written as ever when something is to be said', async () => {
    const github = await start()
    seedOwn(github, 10)
    expect(await upsert(github, { ifUnwanted: 'delete' })).toMatchObject({ kind: 'updated' })
  })
})
