import { afterEach, describe, expect, it } from '@jest/globals'

import type { GitHubConnection } from '../../src/adapters/github-client.js'
import { connectLabels } from '../../src/adapters/github-labels.js'
import { connectPulls } from '../../src/adapters/github-pulls.js'
import { connectResults } from '../../src/adapters/github-results.js'
import { connectReviews } from '../../src/adapters/github-reviews.js'
import type { RetryClock } from '../../src/adapters/github-retry.js'
import { connectComments } from '../../src/adapters/github.js'
import {
  badGateway,
  primaryRateLimit,
  secondaryRateLimit,
  type Fault,
  type FaultEffect,
} from '../support/github/faults.js'
import { startGitHub, type GitHubDouble } from '../support/github/github.js'
import { actionsBot } from '../support/github/model.js'

/** Every way in which GitHub fails, at every request that the action makes, through the real client. */

const doubles: GitHubDouble[] = []

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()))
})

const answer = (status: number, body: unknown = { message: `No (${status})` }): FaultEffect => ({
  kind: 'answer',
  status,
  body,
})

const effects: readonly (readonly [name: string, effect: FaultEffect])[] = [
  ...[401, 403, 404, 410, 422, 500, 503].map((status) => [`${status}`, answer(status)] as const),
  ['429', secondaryRateLimit({ status: 429 })],
  ['429 with retry-after', secondaryRateLimit({ status: 429, retryAfterSeconds: 2 })],
  ['403 for a used-up allowance', primaryRateLimit(3600)],
  ['502 with a page of HTML', badGateway()],
  ['a redirect to nowhere', answer(301, '')],
  ['JSON of another form', answer(200, null)],
  ['half an answer', { kind: 'invalid-json', handled: true }],
  ['a hanging connection', { kind: 'hang' }],
  ['a cut connection', { kind: 'drop' }],
]

interface Trial {
  readonly github: GitHubDouble
  readonly connection: GitHubConnection
  readonly clock: RetryClock
  readonly repository: GitHubDouble['repository']
}

interface Step {
  readonly name: string
  readonly meets: Pick<Fault, 'method' | 'path'>
  readonly prepare?: (github: GitHubDouble) => unknown
  readonly act: (trial: Trial) => Promise<{ readonly kind: string }>
}

const comment = ({ connection, clock, repository }: Trial) =>
  connectComments(connection, clock).upsert({
    repository,
    pullRequest: 7,
    key: 'api',
    body: '# Report',
    runId: 20,
    runAttempt: 1,
    ifAbsent: 'create',
  })

const place = { commit: 'b'.repeat(40), name: 'size', targetUrl: null }
const own = (github: GitHubDouble, run: number): unknown =>
  github.seedComment({
    pull: 7,
    body: `<!-- dockweigh:api run=${run}.1 -->\nold`,
    author: actionsBot,
  })
const label = ({ connection, clock, repository }: Trial) =>
  connectLabels(connection, clock).find({ repository, pullRequest: 7, label: 'size-ok' })

const review = ({ connection, clock, repository }: Trial) =>
  connectReviews(connection, clock).suggest({
    repository,
    pullRequest: 7,
    commit: 'b'.repeat(40),
    suggestions: [
      { id: '0'.repeat(16), file: 'Dockerfile', startLine: 1, before: ['RUN a'], body: 'text' },
    ],
    introduction: 'Fixes.',
  })

const steps: readonly Step[] = [
  { name: 'list comments', meets: { method: 'GET', path: '/issues/7/comments' }, act: comment },
  {
    name: 'create the comment',
    meets: { method: 'POST', path: '/issues/7/comments' },
    act: comment,
  },
  {
    name: 'update the comment',
    meets: { method: 'PATCH', path: '/issues/comments/' },
    prepare: (github) => own(github, 3),
    act: comment,
  },
  {
    name: 'delete a duplicate',
    meets: { method: 'DELETE', path: '/issues/comments/' },
    prepare: (github) => [own(github, 3), own(github, 4)],
    act: comment,
  },
  { name: 'read labels', meets: { path: '/issues/7/labels' }, act: label },
  {
    name: 'read who set a label',
    meets: { path: '/issues/7/events' },
    prepare: (github) => {
      github.seedLabel({ pull: 7, label: 'size-ok' })
    },
    act: label,
  },
  {
    name: 'post a commit status',
    meets: { method: 'POST', path: '/statuses/' },
    act: ({ connection, clock, repository }) =>
      connectResults(connection, clock).postStatus({
        ...place,
        repository,
        status: { state: 'failure', description: 'Grew' },
      }),
  },
  {
    name: 'post a check run',
    meets: { method: 'POST', path: '/check-runs' },
    act: ({ connection, clock, repository }) =>
      connectResults(connection, clock).postCheckRun({
        ...place,
        repository,
        check: { conclusion: 'failure', title: 'Grew', summary: 'Grew', annotations: [] },
      }),
  },
  {
    name: 'find the pull request of a fork’s run',
    meets: { method: 'GET', path: '/pulls' },
    act: ({ connection, clock, repository }) =>
      connectPulls(connection, clock).findOpen({ repository, headOwner: 'a', headBranch: 'b' }),
  },
  { name: 'read a pull request', meets: { method: 'GET', path: /\/pulls\/7$/ }, act: review },
  { name: 'list its files', meets: { path: '/pulls/7/files' }, act: review },
  { name: 'list its remarks', meets: { method: 'GET', path: '/pulls/7/comments' }, act: review },
  { name: 'suggest fixes', meets: { method: 'POST', path: '/pulls/7/reviews' }, act: review },
  {
    name: 'take back what another job suggested at the same time',
    meets: { method: 'DELETE', path: '/pulls/comments/' },
    prepare: (github) => {
      github.seedReviewComment({
        pull: 7,
        body: `<!-- dockweigh-suggestion:${'0'.repeat(16)} -->\ntext`,
      })
      github.inject({ method: 'GET', path: '/pulls/7/comments', effect: answer(200, []) })
    },
    act: review,
  },
]

async function play({ meets, prepare, act }: Step, effect: FaultEffect, times: number) {
  const github = await startGitHub()
  doubles.push(github)
  const patch = '@@ -0,0 +1 @@\n+RUN a'
  const file = { path: 'Dockerfile', status: 'added', additions: 1, deletions: 0, patch } as const
  github.seedPull({ number: 7, files: [file] })
  prepare?.(github)
  github.inject({ ...meets, times, effect })
  let waitedMs = 0
  const sleep = (ms: number) => Promise.resolve((waitedMs += ms))
  const clock = { now: () => 0, sleep, chance: () => 0 }
  // Long enough for a busy machine to answer, wherever an answer is to come.
  const requestTimeoutMs = effect.kind === 'hang' ? 250 : 10_000
  const connection = { token: github.token, apiUrl: github.url, requestTimeoutMs }
  const outcome = await act({ github, connection, clock, repository: github.repository })
  return { outcome, waitedMs, requests: github.requests }
}

const goodEnds =
  'created updated unchanged posted absent set found suggested nothing-new superseded'.split(' ')

describe.each(steps.map((step) => [step.name, step] as const))('to %s', (_, step) => {
  it.each(effects)(
    'in spite of %s for good: an answer, and never an exception',
    async (__, effect) => {
      const { outcome, waitedMs, requests } = await play(step, effect, Infinity)
      expect([...goodEnds, 'refused', 'failed', 'unknown']).toContain(outcome.kind)
      expect(waitedMs).toBeLessThanOrEqual(60_000)
      expect(requests.length).toBeLessThanOrEqual(12)
      const words = 'message' in outcome ? outcome.message : 'why' in outcome ? outcome.why : 'well'
      expect(words).not.toBe('')
    },
  )

  const passing = effects.filter(([name]) => /^(429|500|503|502|a hanging|a cut)/.test(name))
  it.each(passing)('in spite of %s once: as if nothing had been', async (__, effect) => {
    const { outcome } = await play(step, effect, 1)
    expect(goodEnds).toContain(outcome.kind)
  })
})
