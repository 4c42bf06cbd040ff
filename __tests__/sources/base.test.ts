import { describe, expect, test } from '@jest/globals'

import { planBase, type Checkout } from '../../src/sources/base.js'
import {
  commitOf,
  labelsOf,
  pullRequestOf,
  readEvent,
  type Event,
} from '../../src/sources/event.js'

const sha = (digit: string): string => digit.repeat(40)
const main = sha('a')
const head = sha('b')
const merge = sha('c')

const pullRequest = readEvent({
  name: 'pull_request',
  ref: 'refs/pull/7/merge',
  payload: {
    number: 7,
    pull_request: {
      number: 7,
      base: { ref: 'main', sha: main, repo: { full_name: 'o/r' } },
      head: { ref: 'grow', sha: head, repo: { full_name: 'fork/r' } },
    },
  },
})

const push = (before: string, ref: string): Event =>
  readEvent({ name: 'push', ref, payload: { before, repository: { default_branch: 'main' } } })

const plan = (event: Event, checkout: Checkout, baseRef: string | null = null) =>
  planBase({ event, checkout, baseRef })

describe('pull_request', () => {
  test('a checked-out test merge is compared with its first parent', () => {
    expect(plan(pullRequest, { sha: merge, parents: [main, head] })).toMatchObject({
      kind: 'commit',
      sha: main,
      why: 'the tip of `main` that the checked-out merge commit merges into',
    })
  })

  test("the pull request's own last commit is compared at the merge base", () => {
    expect(plan(pullRequest, { sha: head, parents: [sha('d')] })).toMatchObject({
      kind: 'merge-base',
      branch: 'main',
    })
  })

  test('a last commit that merges main into the branch is not taken for the test merge', () => {
    expect(plan(pullRequest, { sha: head, parents: [sha('d'), main] })).toMatchObject({
      kind: 'merge-base',
    })
  })

  test('the number and the fork are read', () => {
    expect(pullRequestOf(pullRequest)).toBe(7)
    expect(pullRequest).toMatchObject({ fork: true, headSha: head, baseRef: 'main' })
  })
})

describe('pull_request, whatever happened to it,', () => {
  const actions = ['opened', 'synchronize', 'reopened', 'ready_for_review', 'labeled', 'unlabeled']

  test.each(actions.flatMap((action) => [[action, false] as const, [action, true] as const]))(
    'as %s (draft: %s), is compared alike',
    (action, draft) => {
      const event = readEvent({
        name: 'pull_request',
        ref: 'refs/pull/7/merge',
        payload: {
          action,
          number: 7,
          label: { name: 'size-ok' },
          pull_request: {
            number: 7,
            draft,
            base: { ref: 'main', sha: main, repo: { full_name: 'o/r' } },
            head: { ref: 'grow', sha: head, repo: { full_name: 'fork/r' } },
          },
        },
      })
      expect(event).toEqual(pullRequest)
    },
  )

  test('names its last commit and its labels, and nothing where they are not as GitHub sends them', () => {
    const raw = (payload: unknown) => ({ name: 'pull_request', ref: 'refs/pull/7/merge', payload })
    const labels = [{ name: 'a' }, { name: 7 }, null]
    const pull = { number: 7, head: { sha: head }, labels }
    expect(commitOf(raw({ pull_request: pull }))).toBe(head)
    expect(labelsOf(raw({ pull_request: pull }))).toEqual(['a', '', ''])
    for (const payload of [null, { pull_request: { labels: 'a', head: { sha: '--force' } } }]) {
      expect([commitOf(raw(payload)), labelsOf(raw(payload))]).toEqual([null, []])
    }
  })
})

describe('other events', () => {
  test('a merge group is compared with what it is queued on', () => {
    const event = readEvent({
      name: 'merge_group',
      ref: 'refs/heads/gh-readonly-queue/main/pr-12-' + main,
      payload: {
        merge_group: {
          base_sha: main,
          head_sha: merge,
          head_ref: `refs/heads/gh-readonly-queue/main/pr-12-${main}`,
        },
      },
    })
    expect(plan(event, { sha: merge, parents: [main] })).toMatchObject({
      kind: 'commit',
      sha: main,
    })
    expect(pullRequestOf(event)).toBe(12)
  })

  test('a push is compared with what was there before', () => {
    expect(plan(push(main, 'refs/heads/main'), { sha: head, parents: [main] })).toMatchObject({
      kind: 'commit',
      sha: main,
      fallback: { kind: 'commit', why: 'the commit before this one' },
    })
  })

  test('a push of a new branch is compared at the merge base with the default branch', () => {
    expect(plan(push(sha('0'), 'refs/heads/new'), { sha: head, parents: [main] })).toMatchObject({
      kind: 'merge-base',
      branch: 'main',
    })
  })

  test('a manual run on the default branch is compared with the commit before', () => {
    const event = readEvent({
      name: 'workflow_dispatch',
      ref: 'refs/heads/main',
      payload: { repository: { default_branch: 'main' } },
    })
    expect(plan(event, { sha: head, parents: [main] })).toMatchObject({ kind: 'commit', sha: main })
    expect(plan(event, { sha: head, parents: [] })).toEqual({
      kind: 'none',
      why: 'nothing: this is the first commit',
    })
    expect(pullRequestOf(event)).toBeNull()
  })

  test('base-ref wins over the event', () => {
    expect(plan(pullRequest, { sha: merge, parents: [main, head] }, 'v1.2.0')).toMatchObject({
      kind: 'named',
      name: 'v1.2.0',
    })
  })
})

describe('pull_request_target', () => {
  const event = readEvent({
    name: 'pull_request_target',
    ref: 'refs/heads/main',
    payload: { pull_request: { number: 7, head: { sha: head }, base: { ref: 'main' } } },
  })

  test.each([
    ['its head', { sha: head, parents: [main] }, "the pull request's code is checked out"],
    [
      'its test merge',
      { sha: merge, parents: [main, head] },
      "the pull request's code is checked out",
    ],
    ['the base branch', { sha: main, parents: [] }, 'nothing of the pull request to weigh'],
  ])('is refused with %s checked out', (_, checkout, words) => {
    expect(() => plan(event, checkout, 'main')).toThrow(words)
  })
})

test.each([
  undefined,
  null,
  7,
  [],
  { pull_request: 'x' },
  { pull_request: { base: [], head: { sha: 1 } } },
])('a payload of any shape is read without throwing: %j', (payload) => {
  for (const name of ['pull_request', 'push', 'merge_group', 'workflow_dispatch', 'x']) {
    expect(() => readEvent({ name, ref: '', payload })).not.toThrow()
  }
})
