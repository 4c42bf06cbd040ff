import { setTimeout as wait } from 'node:timers/promises'

import { connectComments } from '../../../src/adapters/github.js'
import type { CommentOutcome } from '../../../src/ports.js'
import { readLegs } from '../../../src/report/legs/leg-marker.js'
import type { Leg } from '../../../src/report/legs/leg.js'
import { renderLegs } from '../../../src/report/legs/legs-comment.js'
import { fiveLegs, speaker } from '../report-legs.js'
import { startGitHub, type GitHubDouble } from './github.js'
import { createChance } from './virtual-time.js'

/** Jobs of a matrix that deliver to one pull request at the same time, over HTTP. */
export interface Trial {
  readonly jobs: number
  readonly seed: number
  /** `refused`: GitHub allows no reactions. `killed`: a job that was killed holds the lock from the start. */
  readonly lock: 'free' | 'refused' | 'killed'
  /** Milliseconds that a request takes at most. */
  readonly longestMs: number
  /** The jobs begin within so many milliseconds. */
  readonly startsWithinMs: number
}

export interface TrialResult {
  readonly outcomes: readonly CommentOutcome[]
  readonly comments: number
  /** Names of the sections that are missing in the first comment at the end. */
  readonly lost: readonly string[]
  /** Those of them whose job did not say so. */
  readonly lostSilently: readonly string[]
  /** Comments that were created on the way. */
  readonly created: number
  readonly requests: number
  readonly durationMs: number
}

export async function playTrial(trial: Trial): Promise<TrialResult> {
  const chance = createChance(trial.seed)
  const latency = (): number => (trial.longestMs * chance()) / 2
  const github = await startGitHub({ latency })
  try {
    github.seedPull({ number: 7 })
    await prepareLock(github, trial)
    return await deliverAll(github, trial, chance)
  } finally {
    await github.close()
  }
}

async function prepareLock(github: GitHubDouble, { lock }: Trial): Promise<void> {
  if (lock === 'refused') {
    const body = { message: 'Resource not accessible by integration' }
    const effect = { kind: 'answer', status: 403, body } as const
    github.inject({ path: '/reactions', times: Infinity, effect })
  }
  if (lock !== 'killed') return
  const { id } = github.seedComment({
    pull: 7,
    body: '<!-- dockweigh:group.trial run=1.1 -->\n',
    author: { login: 'github-actions[bot]', type: 'Bot' },
  })
  await fetch(`${github.url}/repos/octo/shop/issues/comments/${id}/reactions`, {
    method: 'POST',
    headers: { authorization: `Bearer ${github.token}` },
    body: JSON.stringify({ content: 'eyes' }),
  })
}

async function deliverAll(
  github: GitHubDouble,
  trial: Trial,
  chance: () => number,
): Promise<TrialResult> {
  const legs = makeLegs(trial.jobs)
  const started = performance.now()
  const clock = { now: () => performance.now(), sleep: wait, chance }
  const connection = { token: github.token, apiUrl: github.url }
  const outcomes = await Promise.all(
    legs.map(async (leg, index) => {
      await clock.sleep(trial.startsWithinMs * chance())
      return connectComments(connection, clock).share({
        repository: github.repository,
        pullRequest: 7,
        key: 'group.trial',
        runId: leg.facts.runId,
        runAttempt: leg.facts.runAttempt,
        ifAbsent: 'create',
        leg,
        jobs: { index, total: legs.length },
        write: (all) => renderLegs(all, { speaker }),
      })
    }),
  )
  const durationMs = performance.now() - started
  const comments = github.commentsOn(7)
  const found = new Set(readLegs(comments[0]?.body ?? '').map(({ facts }) => facts.name))
  const lost = legs.filter(({ facts }) => !found.has(facts.name))
  return {
    outcomes,
    comments: comments.length,
    lost: lost.map(({ facts }) => facts.name),
    lostSilently: lost
      .filter((leg) => outcomes[legs.indexOf(leg)]?.kind !== 'failed')
      .map(({ facts }) => facts.name),
    created: github.requests.filter((each) => isCreation(each)).length,
    requests: github.requests.length,
    durationMs,
  }
}

function isCreation({ method, path }: { readonly method: string; readonly path: string }): boolean {
  return method === 'POST' && path.endsWith('/issues/7/comments')
}

function makeLegs(count: number): readonly Leg[] {
  const kinds = fiveLegs()
  return Array.from({ length: count }, (_, i) => {
    const leg = kinds[i % kinds.length] as Leg
    const name = `leg-${String(i).padStart(2, '0')}`
    return { ...leg, facts: { ...leg.facts, key: name, name, runId: 11 } }
  })
}
