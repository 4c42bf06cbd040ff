import { afterEach, describe, expect, it } from '@jest/globals'

import { connectLabels } from '../../src/adapters/github-labels.js'
import type { LabelAnswer } from '../../src/ports.js'
import { badGateway } from '../support/github/faults.js'
import { startGitHub, type GitHubDouble, type GitHubOptions } from '../support/github/github.js'

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

function find(github: GitHubDouble, label = 'size-ok'): Promise<LabelAnswer> {
  const clock = { now: () => 0, sleep: () => Promise.resolve() }
  const connection = { token: github.token, apiUrl: github.url }
  return connectLabels(connection, clock).find({
    repository: github.repository,
    pullRequest: 7,
    label,
  })
}

const at = '2026-01-31T09:15:00Z'
const seed = { pull: 7, label: 'size-ok', at }

describe('a label', () => {
  it('that is set is found, with who set it and when', async () => {
    const github = await start()
    github.seedLabel(seed)
    expect(await find(github)).toEqual({ kind: 'set', by: 'mona', at, why: null })
  })

  it('is found in other case, as GitHub knows it', async () => {
    const github = await start()
    github.seedLabel({ ...seed, label: 'Size-OK' })
    expect(await find(github)).toMatchObject({ kind: 'set', by: 'mona' })
  })

  it('that is not set, or was taken away, is absent, and the events are not asked for', async () => {
    const github = await start()
    github.seedLabel({ ...seed, label: 'size-ok-2' })
    expect(await find(github)).toEqual({ kind: 'absent' })
    expect(github.requests.map(({ path }) => path)).toEqual(['/repos/octo/shop/issues/7/labels'])
  })

  it('that was set again counts from the last time', async () => {
    const github = await start()
    github.seedLabel(seed)
    github.seedLabel({
      ...seed,
      actor: { login: 'hubot', type: 'User' },
      at: '2026-02-01T00:00:00Z',
    })
    expect(await find(github)).toMatchObject({ by: 'hubot', at: '2026-02-01T00:00:00Z' })
  })

  it('of an account that is gone has a time only', async () => {
    const github = await start()
    github.seedLabel({ ...seed, actor: null })
    expect(await find(github)).toEqual({ kind: 'set', by: null, at, why: null })
  })

  it.each([
    [250, 'mona', null],
    [700, null, 'its setting is not among the latest events'],
  ])('followed by %d other events was set by %s', async (count, by, why) => {
    const github = await start()
    github.seedLabel(seed)
    for (let n = 0; n < count; n += 1) github.seedLabel({ pull: 7, label: `other-${n}` })
    github.seedPull({ number: 7, labels: ['size-ok'] })
    expect(await find(github)).toEqual({ kind: 'set', by, at: by === null ? null : at, why })
  })

  it('is known to be set when the events are refused', async () => {
    const github = await start()
    github.seedLabel(seed)
    const effect = { kind: 'answer', status: 403, body: { message: 'No' } } as const
    github.inject({ path: '/events', effect })
    expect(await find(github)).toEqual({
      kind: 'set',
      by: null,
      at: null,
      why: 'GitHub refused to say (403: No)',
    })
  })

  it('is unknown to a token without rights', async () => {
    const github = await start({ permissions: {} })
    expect(await find(github)).toEqual({
      kind: 'unknown',
      why: 'GitHub refused to say (403: Resource not accessible by integration)',
    })
  })

  it('is found in spite of a gateway that fails once, and unknown when nothing answers', async () => {
    const github = await start()
    github.seedLabel(seed)
    github.inject({ path: '/labels', effect: badGateway() })
    expect(await find(github)).toMatchObject({ kind: 'set' })
    github.inject({ path: '/labels', times: 4, effect: { kind: 'drop' } })
    expect(await find(github)).toMatchObject({
      kind: 'unknown',
      why: expect.stringContaining('could not be reached') as unknown,
    })
  })
})
