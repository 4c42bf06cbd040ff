import { describe, expect, test } from '@jest/globals'

import { readEvent, type RawEvent } from '../../src/sources/event.js'
import { searchSides } from '../../src/stages/find-sides.js'
import {
  commitOf,
  commits,
  openRepository,
  openRunner,
  pullRequest,
  type RepositoryOptions,
} from '../support/ports.js'

const find = async (
  event: RawEvent,
  options: RepositoryOptions & { readonly baseRef?: string } = {},
) => {
  const repository = openRepository(options)
  const host = openRunner({ event })
  const search = await searchSides({
    repository,
    host,
    event: readEvent(event),
    baseRef: options.baseRef ?? null,
  })
  const sides = await search.settle()
  return { ...sides, ...host.heard(), repository }
}

const push = (before: string): RawEvent => ({
  name: 'push',
  ref: 'refs/heads/main',
  payload: { before, repository: { default_branch: 'main' } },
})

describe('a pull request', () => {
  test('is taken as it is checked out, beside the merge commit’s first parent', async () => {
    const sides = await find(pullRequest)
    expect(sides).toMatchObject({
      head: { folder: '/work', commit: commits.merge },
      headShown: commits.head,
      base: { commit: commits.base },
    })
    expect(sides.repository.worktrees).toEqual([])
    expect(await sides.base?.openFolder()).toBe('/run/base')
    expect(sides.repository.worktrees).toEqual([commits.base])
  })

  test('says in the log which two commits they are', async () => {
    const { log, chapters } = await find(pullRequest)
    expect(chapters).toEqual(['Find head and base'])
    expect(log).toEqual([
      `Head is ${commits.merge}, as checked out.`,
      `Base is ${commits.base}: the tip of \`main\` that the checked-out merge commit merges into.`,
    ])
  })

  test('is compared with the ref that the user names', async () => {
    const { repository, baseWhy } = await find(pullRequest, { baseRef: 'v1' })
    expect(repository.plans).toMatchObject([{ kind: 'named', name: 'v1' }])
    expect(baseWhy).toBe('`v1`, named by the input `base-ref`')
  })

  test('whose base cannot be fetched is compared with nothing, and makes no worktree', async () => {
    const sides = await find(pullRequest, { known: [] })
    expect(sides.base).toBeNull()
    expect(sides.repository.worktrees).toEqual([])
    expect(sides.log.at(-1)).toBe(
      'Compared with nothing: the tip of `main` that the checked-out merge commit merges into cannot be fetched.',
    )
  })
})

describe('a push', () => {
  const parent = commitOf('d')
  const checkout = { sha: commits.head, parents: [parent] }

  test('is compared with the commit that the branch was at', async () => {
    const sides = await find(push(commits.base), { checkout })
    expect(sides).toMatchObject({ base: { commit: commits.base }, headShown: commits.head })
  })

  test('over a commit that is gone is compared with the commit before', async () => {
    const sides = await find(push(commitOf('e')), { checkout, known: [parent] })
    expect(sides.repository.plans.map((plan) => 'sha' in plan && plan.sha)).toEqual([
      commitOf('e'),
      parent,
    ])
    expect(sides).toMatchObject({
      base: { commit: parent },
      baseWhy: 'the commit before this one',
    })
  })

  test('of which nothing can be fetched says so of the last try', async () => {
    const sides = await find(push(commitOf('e')), { checkout, known: [] })
    expect(sides).toMatchObject({
      base: null,
      baseWhy: 'nothing: the commit before this one cannot be fetched',
    })
  })

  test('of the first commit has nothing to be compared with', async () => {
    const sides = await find(push('0'.repeat(40)), {
      checkout: { sha: commits.head, parents: [] },
    })
    expect(sides.base).toBeNull()
    expect(sides.log.at(-1)).toBe('Compared with nothing: this is the first commit.')
  })
})

test('pull_request_target is refused before anything is fetched', async () => {
  const event = { ...pullRequest, name: 'pull_request_target' }
  await expect(find(event)).rejects.toMatchObject({ code: 'unsafe-event' })
})
