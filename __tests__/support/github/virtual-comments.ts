import type { CommentClient } from '../../../src/adapters/github-client.js'
import type { PostedComment } from '../../../src/delivery/comment-plan.js'
import { actionsBot } from './model.js'
import type { VirtualTime } from './virtual-time.js'

/** Comments of one pull request in virtual time; every request takes some of it, before and after it takes effect. */
export interface VirtualComments {
  readonly comments: () => readonly PostedComment[]
  /** Ids of those that are hidden. */
  readonly hidden: () => readonly number[]
  readonly reactions: () => number
  readonly post: (body: string) => PostedComment
  /** How many requests of a name were sent. */
  readonly sent: (name: keyof CommentClient) => number
  readonly client: (fate?: Fate) => CommentClient
}

/** What becomes of a job. */
export interface Fate {
  /** Its requests of this name are refused. */
  readonly refused?: readonly (keyof CommentClient)[]
  /** It is gone from the moment that the first request of this name has taken effect. */
  readonly killedAfter?: keyof CommentClient
  /** Milliseconds that a request of this name takes. */
  readonly slow?: { readonly name: keyof CommentClient; readonly ms: number }
}

export interface Refusal extends Error {
  readonly status: number
  readonly response: { readonly headers: Record<string, string>; readonly data: unknown }
}

export function refusal(status: number): Refusal {
  const response = { headers: {}, data: { message: 'Resource not accessible by integration' } }
  return Object.assign(new Error('refused'), { status, response })
}

export function openVirtualComments(
  time: VirtualTime,
  { chance, longestMs }: { readonly chance: () => number; readonly longestMs: number },
): VirtualComments {
  const comments = new Map<number, PostedComment>()
  const reactions = new Map<number, { readonly comment: number }>()
  const hidden = new Set<number>()
  const counts = new Map<string, number>()
  let nextId = 1

  const second = (): string => new Date(Math.floor(time.now() / 1000) * 1000).toISOString()
  const post = (body: string): PostedComment => {
    const id = nextId++
    const url = `https://github.com/c/${id}`
    const comment = { id, nodeId: String(id), url, body, updatedAt: second(), author: actionsBot }
    comments.set(id, comment)
    return comment
  }
  const find = (id: number): PostedComment => {
    const found = comments.get(id)
    if (found === undefined) throw refusal(404)
    return found
  }
  const client = (fate: Fate = {}): CommentClient => {
    let isKilled = false
    const send = async <T>(name: keyof CommentClient, work: () => T): Promise<T> => {
      if (isKilled) return new Promise<T>(() => undefined)
      counts.set(name, (counts.get(name) ?? 0) + 1)
      const duration = fate.slow?.name === name ? fate.slow.ms : longestMs * chance()
      const half = duration * chance()
      await time.sleep(half)
      if (fate.refused?.includes(name) === true) throw refusal(403)
      const result = work()
      if (fate.killedAfter === name) isKilled = true
      await time.sleep(duration - half)
      return isKilled ? new Promise<T>(() => undefined) : result
    }
    return {
      whoAmI: () => Promise.reject(refusal(403)),
      listPage: () => send('listPage', () => ({ comments: [...comments.values()], isLast: true })),
      create: (body) => send('create', () => post(body)),
      read: (id) => send('read', () => find(id)),
      update: (id, body) =>
        send('update', () => {
          const changed = { ...find(id), body, updatedAt: second() }
          comments.set(id, changed)
          return changed
        }),
      remove: (id) =>
        send('remove', () => {
          find(id)
          comments.delete(id)
        }),
      hide: (nodeId) =>
        send('hide', () => {
          hidden.add(find(Number(nodeId)).id)
          return null
        }),
      react: (id) =>
        send('react', () => {
          find(id)
          const known = [...reactions].find(([, { comment }]) => comment === id)
          if (known) return { reactionId: known[0], isNew: false }
          const reactionId = nextId++
          reactions.set(reactionId, { comment: id })
          return { reactionId, isNew: true }
        }),
      listReactions: (id) =>
        send('listReactions', () =>
          [...reactions]
            .filter(([, { comment }]) => comment === id)
            .map(([reactionId]) => ({ reactionId, login: actionsBot.login })),
        ),
      unreact: (_, reactionId) =>
        send('unreact', () => {
          if (!reactions.delete(reactionId)) throw refusal(404)
        }),
    }
  }
  return {
    comments: () => [...comments.values()].sort((a, b) => a.id - b.id),
    hidden: () => [...hidden].filter((id) => comments.has(id)),
    reactions: () => reactions.size,
    post,
    sent: (name) => counts.get(name) ?? 0,
    client,
  }
}
