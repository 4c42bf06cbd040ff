import { afterEach, describe, expect, it } from '@jest/globals'

import { connectComments } from '../../src/adapters/github.js'
import { startGitHub, type GitHubDouble } from '../support/github/github.js'

let github: GitHubDouble

afterEach(async () => {
  await github.close()
})

const pauses: number[] = []
const clock = { now: () => 0, sleep: (ms: number) => Promise.resolve(pauses.push(ms)) }

async function comment(prepared: number, pullRequest: number) {
  const { repository, token, url: apiUrl } = github
  const comments = connectComments({ token, apiUrl }, clock)
  comments.prepare({ repository, pullRequest: prepared })
  while (github.requests.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
  const outcome = await comments.upsert({
    ...{ repository, pullRequest, key: 'api', body: '# Report' },
    ...{ runId: 20, runAttempt: 1, ifAbsent: 'create' },
  })
  return { outcome, asked: github.requests.map(({ method, path }) => `${method} ${path}`) }
}

const isUser = (line: string): boolean => line.endsWith('/user')

describe('a comment that was prepared for', () => {
  it('asks once, beforehand, whom the token speaks for', async () => {
    github = await startGitHub()
    github.seedPull({ number: 7 })
    const { outcome, asked } = await comment(7, 7)
    expect(outcome.kind).toBe('created')
    expect(asked.filter(isUser)).toHaveLength(1)
    expect(github.commentsOn(7)).toHaveLength(1)
  })

  it('asks again where the early question was lost', async () => {
    github = await startGitHub()
    github.seedPull({ number: 7 })
    github.inject({ path: '/user', effect: { kind: 'drop' } })
    const { outcome, asked } = await comment(7, 7)
    expect(outcome.kind).toBe('created')
    expect(asked.filter(isUser)).toHaveLength(2)
    expect(pauses).toEqual([1000])
  })

  it('is written to its own pull request, whichever was prepared for', async () => {
    github = await startGitHub()
    github.seedPull({ number: 7 })
    github.seedPull({ number: 8 })
    const { outcome } = await comment(8, 7)
    expect(outcome.kind).toBe('created')
    expect([github.commentsOn(7).length, github.commentsOn(8).length]).toEqual([1, 0])
  })
})
