import { afterEach, describe, expect, it } from '@jest/globals'

import { connectReviews } from '../../src/adapters/github-reviews.js'
import { mostAtOnce, type WrittenSuggestion } from '../../src/delivery/suggestion-plan.js'
import { handledButBadGateway } from '../support/github/faults.js'
import { startGitHub, type GitHubDouble, type GitHubOptions } from '../support/github/github.js'
import type { ChangedFile } from '../support/github/model.js'

const doubles: GitHubDouble[] = []

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()))
})

const lines = Array.from({ length: 40 }, (_, n) => `RUN ${n + 1}`)
const dockerfile: ChangedFile = {
  path: 'Dockerfile',
  status: 'added',
  additions: 40,
  deletions: 0,
  patch: `@@ -0,0 +1,40 @@\n${lines.map((line) => `+${line}`).join('\n')}`,
}
const other = (n: number): ChangedFile => ({
  ...dockerfile,
  path: `a/${n}`,
  patch: '@@ -1 +1 @@\n+a',
})

async function start(
  files: readonly ChangedFile[] = [dockerfile],
  options: GitHubOptions = {},
): Promise<GitHubDouble> {
  const github = await startGitHub(options)
  doubles.push(github)
  github.seedPull({ number: 7, files })
  return github
}

const suggestion = (line: number, count = 1): WrittenSuggestion => ({
  id: line.toString(16).padStart(16, '0'),
  file: 'Dockerfile',
  startLine: line,
  before: lines.slice(line - 1, line - 1 + count),
  body: `text ${line}`,
})

const suggest = (github: GitHubDouble, suggestions: readonly WrittenSuggestion[], commit = 'b') =>
  connectReviews(
    { token: github.token, apiUrl: github.url },
    { now: () => 0, sleep: () => Promise.resolve() },
  ).suggest({
    repository: github.repository,
    pullRequest: 7,
    commit: commit.repeat(40),
    suggestions,
    introduction: 'Fixes.',
  })

const sent = ({ requests }: GitHubDouble) => requests.map(({ method }) => method)

describe('suggestions', () => {
  it('are one review with a remark on the lines of each', async () => {
    const github = await start()
    const outcome = await suggest(github, [suggestion(3), suggestion(5, 2)])
    expect(outcome).toMatchObject({ kind: 'suggested', count: 2, known: 0, waiting: 0 })
    expect(github.reviews()).toMatchObject([{ body: 'Fixes.', commitSha: 'b'.repeat(40) }])
    const marker = (n: number) => `<!-- dockweigh-suggestion:000000000000000${n} -->\ntext ${n}`
    expect(github.reviewComments(7)).toMatchObject([
      { path: 'Dockerfile', startLine: null, line: 3, body: marker(3) },
      { path: 'Dockerfile', startLine: 5, line: 6, body: marker(5) },
    ])
    expect(sent(github)).toEqual(['GET', 'GET', 'GET', 'POST', 'GET'])
  })

  it('are not made twice, and outdated ones make room for others', async () => {
    const github = await start()
    const all = Array.from({ length: 15 }, (_, n) => suggestion(n + 1))
    expect(await suggest(github, all)).toMatchObject({ count: mostAtOnce, waiting: 5 })
    expect(await suggest(github, all)).toEqual({ kind: 'nothing-new', known: 10, waiting: 5 })
    github.outdateReviewComments()
    expect(await suggest(github, all)).toMatchObject({ count: 5, known: 10, waiting: 0 })
    expect(github.reviews()).toHaveLength(2)
    expect(github.reviewComments(7)).toHaveLength(15)
  })

  it('stand among files and remarks of other pages', async () => {
    const files = [...Array.from({ length: 120 }, (_, n) => other(n)), dockerfile]
    const github = await start(files)
    for (let n = 0; n < 130; n += 1) github.seedReviewComment({ pull: 7, body: 'x' })
    const body = '<!-- dockweigh-suggestion:0000000000000003 -->\nold'
    github.seedReviewComment({ pull: 7, body, isOutdated: true })
    const outcome = await suggest(github, [suggestion(3), suggestion(4)])
    expect(outcome).toMatchObject({ kind: 'suggested', count: 1, known: 1 })
  })

  it.each([
    ['lines that the pull request does not change', [{ ...suggestion(3), before: ['RUN x'] }]],
    ['files that it does not change', [{ ...suggestion(3), file: 'app/Dockerfile' }]],
  ])('are none for %s', async (_, suggestions) => {
    const github = await start()
    expect(await suggest(github, suggestions)).toEqual({
      kind: 'nothing-new',
      known: 0,
      waiting: 0,
    })
    expect(github.reviews()).toEqual([])
  })

  it('are none for a file whose diff GitHub does not show', async () => {
    const { path, status, additions, deletions } = dockerfile
    const github = await start([{ path, status, additions, deletions }])
    expect(await suggest(github, [suggestion(3)])).toMatchObject({ kind: 'nothing-new' })
  })

  it('are left to the run of a newer commit', async () => {
    const github = await start()
    expect(await suggest(github, [suggestion(3)], 'c')).toEqual({ kind: 'superseded' })
    expect(sent(github)).toEqual(['GET'])
  })

  it('are looked for before they are sent again', async () => {
    const github = await start()
    github.inject({ method: 'POST', path: '/reviews', effect: handledButBadGateway() })
    expect(await suggest(github, [suggestion(3)])).toMatchObject({ kind: 'nothing-new', known: 1 })
    expect(github.reviewComments(7)).toHaveLength(1)
  })

  it('of two jobs at the same time are there once', async () => {
    const github = await start([dockerfile], { latency: () => 5 })
    const outcomes = await Promise.all([
      suggest(github, [suggestion(3), suggestion(4)]),
      suggest(github, [suggestion(4), suggestion(3)]),
      suggest(github, [suggestion(5)]),
    ])
    expect(outcomes.map(({ kind }) => kind)).toContain('suggested')
    const bodies = github.reviewComments(7).map(({ body }) => body.slice(-1))
    expect(bodies.toSorted()).toEqual(['3', '4', '5'])
  })

  it('are refused to a token that can only read, with the permission', async () => {
    const github = await start([dockerfile], { permissions: { 'pull-requests': 'read' } })
    expect(await suggest(github, [suggestion(3)])).toMatchObject({
      kind: 'refused',
      status: 403,
      permission: 'pull-requests: write',
    })
  })
})
