import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { planComment, type Author, type PostedComment } from '../../src/delivery/comment-plan.js'
import { addMarker } from '../../src/delivery/marker.js'

const bot: Author = { login: 'github-actions[bot]', type: 'Bot' }
const wanted = { author: bot, marker: { key: 'api', runId: 20, runAttempt: 1 }, text: 'new' }

interface Seed {
  readonly text?: string
  readonly key?: string
  readonly runId?: number
  readonly author?: Author | null
}

function posted(id: number, seed: Seed = {}): PostedComment {
  const { text = 'old', key = 'api', runId = 10, author = bot } = seed
  const updatedAt = '2026-01-01T00:00:00Z'
  return {
    id,
    nodeId: `IC_${id}`,
    url: `#${id}`,
    author,
    updatedAt,
    body: addMarker({ key, runId, runAttempt: 1 }, text),
  }
}

function ids(comments: readonly PostedComment[]): number[] {
  return comments.map(({ id }) => id)
}

describe('planComment', () => {
  it('creates where no own comment is', () => {
    expect(planComment([], wanted)).toEqual({ kind: 'create', text: 'new' })
  })

  it.each<[string, Seed]>([
    ['another person', { author: { login: 'mallory', type: 'User' } }],
    ['a person with our name', { author: { login: bot.login, type: 'User' } }],
    ['a deleted account', { author: null }],
    ['us, under another key', { key: 'web' }],
  ])('does not take a comment of %s for ours', (_, seed) => {
    expect(planComment([posted(1, seed)], wanted)).toEqual({ kind: 'create', text: 'new' })
  })

  it('updates the lowest id and deletes the rest', () => {
    const plan = planComment([posted(7), posted(3), posted(5)], wanted)
    expect(plan).toMatchObject({ kind: 'update', comment: { id: 3 } })
    expect(plan.kind === 'update' && ids(plan.deletions)).toEqual([5, 7])
  })

  it('leaves an equal text alone, whatever run wrote it', () => {
    const plan = planComment([posted(3, { text: 'new\r\n' })], wanted)
    expect(plan).toMatchObject({ kind: 'leave', comment: { id: 3 }, deletions: [] })
  })

  it('leaves the comment of a newer run alone', () => {
    const plan = planComment([posted(3, { runId: 30 })], wanted)
    expect(plan).toMatchObject({ kind: 'leave', comment: { id: 3 }, deletions: [] })
  })

  it('never deletes the comment of a newer run', () => {
    const plan = planComment([posted(3), posted(4, { runId: 30 }), posted(5)], wanted)
    expect(plan).toMatchObject({ kind: 'leave', comment: { id: 4 } })
    expect(plan.kind === 'leave' && ids(plan.deletions)).toEqual([5])
  })

  it('comes to one comment, the newest, whichever order the runs finish in', () => {
    const order = fc.shuffledSubarray([1, 2, 3, 4, 5], { minLength: 5 })
    fc.assert(
      fc.property(order, order, (created, settled) => {
        let comments = created.map((runId, i) =>
          posted(i + 1, { runId, text: `report of ${runId}` }),
        )
        for (const runId of settled) comments = settle(comments, runId)
        expect(comments.map(({ body }) => body.split('\n')[1])).toEqual(['report of 5'])
      }),
    )
  })
})

/** What the comments are after run `runId` acted on them. */
function settle(comments: PostedComment[], runId: number): PostedComment[] {
  const text = `report of ${runId}`
  const plan = planComment(comments, { ...wanted, marker: { ...wanted.marker, runId }, text })
  if (plan.kind === 'create') return [...comments, posted(99, { runId, text })]
  const gone = ids(plan.deletions)
  const left = comments.filter(({ id }) => !gone.includes(id))
  if (plan.kind === 'leave') return left
  return left.map((comment) =>
    comment.id === plan.comment.id ? posted(comment.id, { runId, text }) : comment,
  )
}
