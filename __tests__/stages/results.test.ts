import { describe, expect, test } from '@jest/globals'

import type { RawInputs } from '../../src/inputs.js'
import type { CheckRunRequest, PostOutcome, StatusRequest } from '../../src/ports/results.js'
import { run } from '../../src/run.js'
import type { RawEvent } from '../../src/sources/event.js'
import { image } from '../support/image-builder.js'
import {
  commits,
  openBuilder,
  openComments,
  openRepository,
  openRunner,
  pullRequest,
} from '../support/ports.js'
import { mergeGroupEvent, pushEvent, workflowDispatchEvent } from '../support/runner/events.js'

const posted: PostOutcome = { kind: 'posted', url: 'https://github.com/s/1' }
const named: RawInputs = { status: 'image size', check: 'image report' }

interface Scene {
  readonly inputs?: RawInputs
  readonly event?: RawEvent
  readonly outcome?: PostOutcome
  readonly signal?: AbortSignal
}

const play = async ({
  inputs = named,
  event = pullRequest,
  outcome = posted,
  signal,
}: Scene = {}) => {
  const runner = openRunner({ inputs, event, ...(signal && { signal }) })
  const built = await image()
    .layer((layer) => layer.file('base', 1_000_000))
    .build()
  const statuses: StatusRequest[] = []
  const checks: CheckRunRequest[] = []
  const results = {
    postStatus: (request: StatusRequest) => {
      statuses.push(request)
      return Promise.resolve(outcome)
    },
    postCheckRun: (request: CheckRunRequest) => {
      checks.push(request)
      return Promise.resolve(outcome)
    },
  }
  const head = 'FROM scratch\nCOPY . /\nRUN cd /tmp\n'
  const ending = await run({
    runner,
    repository: openRepository({ head, base: 'FROM scratch\nCOPY . /\n' }),
    builder: openBuilder({ head: built }),
    comments: openComments({ kind: 'absent' }),
    results,
  }).catch((error: unknown) => error)
  return { ...runner.heard(), ending, statuses, checks }
}

describe('a verdict', () => {
  test('is posted under both names on the last commit of the pull request', async () => {
    const { statuses, checks, ending, log } = await play()
    expect(ending).toEqual({ failure: null })
    const place = {
      commit: commits.head,
      targetUrl: 'https://github.com/octo/shop/actions/runs/11',
    }
    expect(statuses).toMatchObject([{ ...place, name: 'image size', status: { state: 'success' } }])
    expect(checks).toMatchObject([
      { ...place, name: 'image report', check: { conclusion: 'success' } },
    ])
    expect(log).toEqual(
      expect.arrayContaining([
        'Posted the commit status image size.',
        'Posted the check run image report.',
      ]),
    )
  })

  test('has its annotations once: with the check run, or with the step', async () => {
    const withCheck = await play()
    expect(withCheck.checks[0]?.check.annotations.length).toBeGreaterThan(0)
    expect(withCheck.annotations).toEqual([])
    const without = await play({ inputs: {} })
    expect(without.annotations.length).toBeGreaterThan(0)
    expect([...without.statuses, ...without.checks]).toEqual([])
  })

  test('stands when GitHub refuses, which is said', async () => {
    const refused = { kind: 'refused', status: 403, message: 'No' } as const
    const { ending, warnings, annotations } = await play({
      outcome: { ...refused, permission: 'checks: write' },
    })
    expect(ending).toEqual({ failure: null })
    expect(warnings).toContain(
      'GitHub refused the check run image report (403: No). Give the job the permission `checks: write`; pull requests of forks cannot have it.',
    )
    expect(annotations.length).toBeGreaterThan(0)
  })

  test('of a merge group is posted on the commit that the queue waits for', async () => {
    const headSha = commits.merge
    const { statuses } = await play({
      event: mergeGroupEvent({ number: 7, baseSha: commits.base, headSha }),
    })
    expect(statuses).toMatchObject([{ commit: headSha }])
  })
})

describe('a run that ends without a verdict', () => {
  const broken = { ...named, 'max-size': 'huge' }

  test('says so under both names, and ends as it would', async () => {
    const { ending, statuses, checks } = await play({ inputs: broken })
    expect(ending).toMatchObject({ code: 'invalid-inputs' })
    expect(statuses).toMatchObject([
      {
        commit: commits.head,
        status: {
          state: 'error',
          description: expect.stringMatching(/^1 of the inputs cannot be used/) as unknown,
        },
      },
    ])
    expect(checks).toMatchObject([
      { check: { conclusion: 'failure', summary: expect.stringMatching(/`max-size`/) as unknown } },
    ])
  })

  test('of a push is told on its last commit; one of no commit that is known, nowhere', async () => {
    const push = pushEvent({ beforeSha: commits.base, afterSha: commits.merge })
    expect((await play({ inputs: broken, event: push })).statuses).toMatchObject([
      { commit: commits.merge },
    ])
    expect((await play({ inputs: broken, event: workflowDispatchEvent() })).statuses).toEqual([])
  })

  test('because it was stopped says nothing', async () => {
    const { statuses } = await play({ inputs: broken, signal: AbortSignal.abort() })
    expect(statuses).toEqual([])
  })
})
