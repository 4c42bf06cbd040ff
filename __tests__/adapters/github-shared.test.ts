import { describe, expect, test } from '@jest/globals'

import type { CommentClient } from '../../src/adapters/github-client.js'
import { createRetrier } from '../../src/adapters/github-retry.js'
import { shareComment } from '../../src/adapters/github-shared.js'
import { addMarker } from '../../src/delivery/marker.js'
import type { CommentOutcome, SharedCommentRequest } from '../../src/ports.js'
import { printLeg, readLegs } from '../../src/report/legs/leg-marker.js'
import type { Leg, LegImage } from '../../src/report/legs/leg.js'
import {
  openVirtualComments,
  type Fate,
  type VirtualComments,
} from '../support/github/virtual-comments.js'
import { createChance, createVirtualTime } from '../support/github/virtual-time.js'

const legOf = (key: string, runId: number, runAttempt = 1): Leg => ({
  facts: {
    key,
    name: key,
    runId,
    runAttempt,
    head: null,
    base: null,
    alone: 'Image unchanged',
    heading: `${key} unchanged`,
    images: [{ name: key, status: 'pass', quiet: true, head: null, base: null }],
  },
  text: `${key} of ${runId}.${runAttempt}`,
})

const telling: LegImage = { name: 'a', status: 'pass', quiet: false, head: null, base: null }

interface Job {
  readonly key: string
  readonly runId?: number
  readonly runAttempt?: number
  readonly startMs?: number
  readonly text?: string
  readonly isTelling?: true
  readonly fate?: Fate
  readonly request?: Partial<SharedCommentRequest>
}

interface Scene {
  readonly jobs: readonly Job[]
  readonly seed?: number
  readonly longestMs?: number
  /** Comments that are there already, each with these sections. */
  readonly posted?: readonly (readonly Leg[])[]
}

interface Played {
  readonly outcomes: readonly (CommentOutcome | 'killed')[]
  readonly bodies: readonly string[]
  /** Texts of the sections of the first comment. */
  readonly sections: readonly string[]
  readonly tookMs: number
  readonly github: VirtualComments
}

const write = (legs: readonly Leg[]): string => legs.map(printLeg).join('\n')

const requestOf = (leg: Leg, rest: Partial<SharedCommentRequest>): SharedCommentRequest => ({
  repository: { owner: 'octo', name: 'shop' },
  pullRequest: 7,
  key: 'g',
  runId: leg.facts.runId,
  runAttempt: leg.facts.runAttempt,
  ifAbsent: 'create',
  leg,
  jobs: null,
  write,
  ...rest,
})

async function play({ jobs, seed = 1, longestMs = 300, posted = [] }: Scene): Promise<Played> {
  const time = createVirtualTime()
  const chance = createChance(seed)
  const github = openVirtualComments(time, { chance, longestMs })
  for (const legs of posted) {
    github.post(addMarker({ key: 'g', runId: 1, runAttempt: 1 }, write(legs)))
  }
  const outcomes: (CommentOutcome | 'killed')[] = jobs.map(() => 'killed')
  jobs.forEach((job, index) => {
    void deliver(job, index).then((outcome) => {
      outcomes[index] = outcome
    })
  })
  async function deliver(job: Job, index: number): Promise<CommentOutcome> {
    await time.sleep(job.startMs ?? 0)
    const leg = legOf(job.key, job.runId ?? 10, job.runAttempt)
    const clock = { now: time.now, sleep: time.sleep, chance }
    return shareComment({
      client: github.client(job.fate),
      retrier: createRetrier(clock, undefined),
      clock,
      request: requestOf(
        {
          facts: job.isTelling === true ? { ...leg.facts, images: [telling] } : leg.facts,
          text: job.text ?? leg.text,
        },
        { jobs: { index, total: jobs.length }, ...job.request },
      ),
    })
  }
  await time.run()
  const bodies = github.comments().map(({ body }) => body)
  return {
    outcomes,
    bodies,
    sections: readLegs(bodies[0] ?? '').map(({ text }) => text),
    tookMs: time.now(),
    github,
  }
}

const matrix = (count: number, facts: Partial<Job> = {}): readonly Job[] =>
  Array.from({ length: count }, (_, i) => ({ key: `leg-${String(i).padStart(2, '0')}`, ...facts }))

const textsOf = (jobs: readonly Job[]): readonly string[] =>
  jobs.map(({ key, runId = 10, runAttempt = 1 }) => `${key} of ${runId}.${runAttempt}`)

const kindsOf = ({ outcomes }: Played): readonly string[] =>
  outcomes.map((outcome) => (outcome === 'killed' ? outcome : outcome.kind))

const seeds = [1, 2, 3, 4]
const noReactions: Fate = { refused: ['react', 'listReactions', 'unreact'] }
const before = [matrix(20).map(({ key }) => legOf(key, 9))]

describe('twenty jobs at the same time write one comment with all sections', () => {
  test.each<readonly [string, Fate, Scene['posted']]>([
    ['where none was', {}, []],
    ['where one was', {}, before],
    ['where none was, without a lock', noReactions, []],
    ['where one was, without a lock', noReactions, before],
  ])('%s', async (_, fate, posted = []) => {
    const jobs = matrix(20, { fate })
    for (const played of await Promise.all(seeds.map((seed) => play({ jobs, seed, posted })))) {
      expect(played.bodies).toHaveLength(1)
      expect(played.sections.toSorted()).toEqual(textsOf(jobs))
      expect(kindsOf(played)).not.toContain('failed')
      expect(played.github.sent('create')).toBeLessThan(posted.length === 0 ? 5 : 1)
      expect(played.github.reactions()).toBe(0)
      expect(played.tookMs).toBeLessThan(70_000)
    }
  })

  test.each<readonly [keyof CommentClient, number]>([
    ['create', 0],
    ['react', 7],
    ['read', 7],
    ['update', 7],
  ])(
    'but that of a job which is killed, and the others go on: after %s',
    async (killedAfter, victim) => {
      const jobs = matrix(20).map((job, i) =>
        i === victim ? { ...job, fate: { killedAfter } } : job,
      )
      const others = jobs.filter((_, i) => i !== victim)
      for (const played of await Promise.all(seeds.map((seed) => play({ jobs, seed })))) {
        expect(played.bodies).toHaveLength(1)
        expect(played.sections).toEqual(expect.arrayContaining([...textsOf(others)]))
        expect(kindsOf(played)[victim]).toBe('killed')
        expect(kindsOf(played)).not.toContain('failed')
        expect(played.tookMs).toBeLessThan(45_000)
      }
    },
  )

  test('and one whose write takes five seconds overwrites nobody', async () => {
    const jobs = matrix(8).map((job, i) =>
      i === 3 ? { ...job, fate: { slow: { name: 'update', ms: 5000 } } } : job,
    ) as readonly Job[]
    for (const played of await Promise.all(seeds.map((seed) => play({ jobs, seed })))) {
      expect(played.sections.toSorted()).toEqual(textsOf(jobs))
    }
  })
})

describe('the runs of a pull request', () => {
  test('replace their own sections, and an older run never overwrites a newer one', async () => {
    const jobs: readonly Job[] = [
      { key: 'api', runId: 11 },
      { key: 'api', runId: 10, startMs: 6000 },
      { key: 'web', runId: 10, startMs: 12_000 },
      { key: 'web', runId: 11, runAttempt: 2, startMs: 18_000 },
    ]
    const played = await play({
      jobs: jobs.map((job) => ({ ...job, request: { jobs: { index: 0, total: 2 } } })),
    })
    expect(played.sections.toSorted()).toEqual(['api of 11.1', 'web of 11.2'])
    expect(kindsOf(played)).toEqual(['created', 'unchanged', 'updated', 'updated'])
    expect(played.bodies[0]).toMatch(/^<!-- dockweigh:g run=11\.2 -->/)
  })

  test('drop the section of a leg that is gone when all jobs of a run have written', async () => {
    const posted = [[legOf('api', 9), legOf('gone', 9), legOf('web', 9)]]
    const jobs: readonly Job[] = [{ key: 'api' }, { key: 'web', startMs: 9000 }]
    const played = await play({ jobs, posted })
    expect(played.sections).toEqual(['api of 10.1', 'web of 10.1'])
  })

  test('keep the section of a leg that is late', async () => {
    const posted = [[legOf('api', 9), legOf('late', 9)]]
    const request = { jobs: { index: 0, total: 2 } }
    const played = await play({ jobs: [{ key: 'api', request }], posted })
    expect(played.sections).toEqual(['api of 10.1', 'late of 9.1'])
  })
})

describe('a job', () => {
  test('alone sends no more requests than without sections', async () => {
    const { github } = await play({ jobs: matrix(1) })
    expect(['react', 'read', 'update'].map((name) => github.sent(name as 'read'))).toEqual([
      0, 0, 0,
    ])
    expect([github.sent('create'), github.sent('listPage')]).toEqual([1, 2])
  })

  test('without anything to say makes no comment, and keeps one true', async () => {
    const request = { ifAbsent: 'skip' } as const
    expect(kindsOf(await play({ jobs: matrix(3, { request }) }))).toEqual([
      'absent',
      'absent',
      'absent',
    ])
    const played = await play({ jobs: matrix(3, { request }), posted: before })
    expect(played.sections).toEqual(textsOf(matrix(3)))
  })

  test('joins comments that are one too many', async () => {
    const posted = [[legOf('a', 10)], [legOf('b', 10)], [legOf('a', 9), legOf('c', 10)]]
    const request = { jobs: null }
    const played = await play({ jobs: [{ key: 'd', request }], posted })
    expect(played.bodies).toHaveLength(1)
    expect(played.sections.toSorted()).toEqual(['a of 10.1', 'b of 10.1', 'c of 10.1', 'd of 10.1'])
  })

  test('says that another of the run has its key', async () => {
    const jobs: readonly Job[] = [
      { key: 'same', text: 'first' },
      { key: 'same', text: 'second', startMs: 9000 },
    ]
    const { outcomes } = await play({ jobs })
    expect(outcomes[0]).not.toHaveProperty('remark')
    expect(outcomes[1]).toMatchObject({
      kind: 'unchanged',
      remark: expect.stringContaining('give each its own `comment-key`') as unknown,
    })
  })

  test('says that there is no room', async () => {
    const request = { write: (legs: readonly Leg[]) => write(legs.slice(0, 1)) }
    const posted = [[legOf('a', 10)]]
    const played = await play({ jobs: [{ key: 'b', request: { ...request, jobs: null } }], posted })
    expect(played.outcomes).toMatchObject([
      { kind: 'failed', message: expect.stringContaining('no room') as unknown },
    ])
    expect(played.sections).toEqual(['a of 10.1'])
  })

  test('says that others would not let it', async () => {
    const time = createVirtualTime()
    const chance = createChance(1)
    const github = openVirtualComments(time, { chance, longestMs: 100 })
    const body = addMarker({ key: 'g', runId: 1, runAttempt: 1 }, write([legOf('other', 10)]))
    const { id } = github.post(body)
    const clock = { now: time.now, sleep: time.sleep, chance }
    const client = { ...github.client(noReactions), update: () => github.client().update(id, body) }
    const outcome = shareComment({
      client,
      retrier: createRetrier(clock, undefined),
      clock,
      request: requestOf(legOf('own', 10), { jobs: null }),
    })
    await time.run()
    expect(await outcome).toEqual({
      kind: 'failed',
      message:
        "Other jobs were writing the shared comment for 60 s; this job's section is not in it.",
    })
  })
})

describe('where each run makes its own comment', () => {
  const modes = ['recreate', 'hide'] as const
  const lines = (played: Played): readonly string[] =>
    played.bodies.map((body) => body.split('\n')[0] ?? '')

  test.each(modes)('twenty jobs put all their sections into a new one: %s', async (placing) => {
    const jobs = matrix(20, { request: { placing } })
    for (const played of await Promise.all(
      seeds.map((seed) => play({ jobs, seed, posted: before })),
    )) {
      const visible = played.github
        .comments()
        .filter(({ id }) => !played.github.hidden().includes(id))
      expect(visible.map(({ id }) => id)).not.toContain(1)
      expect(visible).toHaveLength(1)
      const { body = '' } = visible[0] ?? {}
      expect(body).toMatch(/^<!-- dockweigh:g run=10\.1 -->/)
      expect(readLegs(body).map(({ text }) => text)).toEqual(textsOf(jobs))
      expect(kindsOf(played)).not.toContain('failed')
      expect(played.github.hidden()).toEqual(placing === 'hide' ? [1] : [])
    }
  })

  test('quiet jobs and telling ones of a run share the new one', async () => {
    const jobs = matrix(8).map((job, i) => {
      const ifAbsent = i % 2 === 0 ? 'skip' : 'create'
      return { ...job, request: { placing: 'recreate', ifAbsent } }
    }) as readonly Job[]
    for (const played of await Promise.all(
      seeds.map((seed) => play({ jobs, seed, posted: before })),
    )) {
      expect(lines(played)).toEqual(['<!-- dockweigh:g run=10.1 -->'])
      expect(played.sections).toEqual(textsOf(jobs))
    }
  })

  test('quiet jobs alone leave the earlier one where it is, and keep it true', async () => {
    const request = { placing: 'recreate', ifAbsent: 'skip' } as const
    const jobs = matrix(3, { request })
    const played = await play({ jobs, posted: before })
    expect(lines(played)).toEqual(['<!-- dockweigh:g run=1.1 -->'])
    expect(played.sections).toEqual(textsOf(jobs))
  })
})

describe('a comment in which no job has anything to say', () => {
  const request = { ifAbsent: 'skip', ifUnwanted: 'delete' } as const

  test('is deleted by the last job of the run', async () => {
    for (const seed of seeds) {
      const jobs = matrix(4, { request })
      const played = await play({ jobs, seed, posted: before })
      expect(played.bodies).toEqual([])
      expect(kindsOf(played)).toContain('deleted')
      expect(kindsOf(played)).not.toContain('failed')
    }
  })

  test('stays when one has, or is still to come', async () => {
    const jobs = matrix(4, { request }).map((job, i): Job =>
      i === 2 ? { ...job, isTelling: true, request: {} } : job,
    )
    const loud = await play({ jobs, posted: before })
    expect(loud.bodies).toHaveLength(1)
    const late = await play({
      jobs: matrix(3, { request: { ...request, jobs: { index: 0, total: 4 } } }),
      posted: before,
    })
    expect(late.bodies).toHaveLength(1)
  })
})
