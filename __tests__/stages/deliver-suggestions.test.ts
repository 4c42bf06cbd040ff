import { describe, expect, test } from '@jest/globals'

import { parseConfig } from '../../src/config.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import type { SuggestionOutcome, SuggestionRequest } from '../../src/ports/reviews.js'
import type { OfferedFix, Suggestion } from '../../src/proof/suggestion.js'
import { readEvent, type RawEvent } from '../../src/sources/event.js'
import { collectSuggestions } from '../../src/stages/collect-suggestions.js'
import { deliverSuggestions } from '../../src/stages/deliver-suggestions.js'
import { lintText } from '../lint/linting.js'
import { commits, openRunner, pullRequest } from '../support/ports.js'
import { image, report } from '../support/report-builder.js'

const suggestion: Suggestion = {
  file: 'Dockerfile',
  startLine: 2,
  before: ['RUN a'],
  after: ['RUN b'],
  fixes: [{ code: 'DL3015', summary: 'Add it', saving: null }],
}

interface Scene {
  readonly outcome?: SuggestionOutcome
  readonly wanted?: string
  readonly event?: RawEvent
  readonly suggestions?: readonly Suggestion[]
}

const said: SuggestionOutcome = { kind: 'suggested', url: 'u', count: 1, known: 0, waiting: 0 }

async function play(scene: Scene = {}) {
  const { outcome = said, wanted = 'true', event = pullRequest } = scene
  const requests: SuggestionRequest[] = []
  const runner = openRunner({ event })
  await deliverSuggestions(
    {
      config: parseConfig({ 'suggest-fixes': wanted }, '/work'),
      event: readEvent(event),
      suggestions: scene.suggestions ?? [suggestion],
    },
    {
      runner,
      reviews: {
        suggest: (request) => {
          requests.push(request)
          return Promise.resolve(outcome)
        },
      },
    },
  )
  const { log, warnings, notices } = runner.heard()
  return { requests, log, warnings, notices }
}

const fork = (): RawEvent => {
  const pull = pullRequest.payload as { readonly pull_request: { readonly head: object } }
  const head = { ...pull.pull_request.head, repo: { full_name: 'mona/shop' } }
  const payload = { ...pull, pull_request: { ...pull.pull_request, head } }
  return { ...pullRequest, payload }
}

const refused: SuggestionOutcome = {
  kind: 'refused',
  status: 403,
  permission: 'pull-requests: write',
  message: 'no',
}

describe('fixes', () => {
  test('are suggested on the pull request’s own commit', async () => {
    const { requests } = await play()
    expect(requests).toMatchObject([
      {
        repository: { owner: 'octo', name: 'shop' },
        pullRequest: 7,
        commit: commits.head,
        suggestions: [{ file: 'Dockerfile', startLine: 2, before: ['RUN a'] }],
      },
    ])
    expect(requests[0]?.suggestions[0]?.body).toContain('```suggestion\nRUN b\n```')
  })

  test.each<readonly [string, Scene]>([
    ['nobody asked', { wanted: 'false' }],
    ['there is none', { suggestions: [] }],
    ['it is a push', { event: { name: 'push', ref: 'refs/heads/main', payload: {} } }],
  ])('are not suggested when %s', async (_, scene) => {
    const { requests, warnings } = await play(scene)
    expect([requests, warnings]).toEqual([[], []])
  })

  test.each<readonly [string, SuggestionOutcome]>([
    ['Suggested 1 change: u', said],
    [
      'Suggested 2 changes: u 3 suggestions made before. 4 more when the lines of others have changed.',
      { ...said, count: 2, known: 3, waiting: 4 },
    ],
    [
      'No new fix for lines that the pull request changes.',
      { kind: 'nothing-new', known: 0, waiting: 0 },
    ],
    ['No fix is suggested: the pull request has a newer commit.', { kind: 'superseded' }],
  ])('end with: %s', async (line, outcome) => {
    expect(await play({ outcome })).toMatchObject({ log: [line], warnings: [] })
  })

  test('that are refused are a warning with the permission; for a fork a line of the log', async () => {
    expect(await play({ outcome: refused })).toMatchObject({
      warnings: [
        'GitHub refused the suggestions (403: no). Give the job the permission `pull-requests: write`.',
      ],
    })
    expect(await play({ outcome: refused, event: fork() })).toMatchObject({
      log: ['No fix is suggested: a run for a fork may not review.'],
      warnings: [],
      notices: [],
    })
  })

  test('that cannot be posted are a warning', async () => {
    const outcome = { kind: 'failed', message: 'GitHub answered 500.' } as const
    expect((await play({ outcome })).warnings).toEqual([
      'The fixes could not be suggested. GitHub answered 500.',
    ])
  })
})

describe('what is suggested', () => {
  const text = 'FROM debian:12\nRUN apt-get install -y curl\nMAINTAINER Ada\n'
  const dockerfile = parseDockerfile(text, 'Dockerfile')
  const recipe = { dockerfile, context: { ignoreFile: null, paths: [] } }
  const jobs = [
    { recipes: { head: recipe, base: null, changedFiles: null } },
    { recipes: { head: null, base: null, changedFiles: null } },
  ]
  const edits = [{ at: { start: 15, end: 18 }, text: 'RUN ' }]
  const offer: OfferedFix = { file: 'Dockerfile', code: 'x', summary: 'y', saving: null, edits }
  const collect = (inputs: Record<string, string>, introduced: boolean) => {
    const findings = lintText(text).map((finding) => ({ ...finding, introduced }))
    const config = parseConfig(inputs, '/work')
    const told = report([image({ rows: [], findings }), image({ rows: [], findings })])
    return collectSuggestions(told, { jobs, config, offers: [offer] })
  }
  const codes = (found: readonly Suggestion[]) =>
    found.flatMap(({ fixes }) => fixes.map((f) => f.code))

  test('is nothing unless somebody asked', () => {
    expect(collect({}, true)).toEqual([])
  })

  test('are proven fixes, and fixes of the findings that count', () => {
    const safe = lintText(text).filter(({ fix }) => fix?.safety === 'safe')
    expect(safe.length).toBeGreaterThan(0)
    const wanted = { 'suggest-fixes': 'true' }
    expect(codes(collect(wanted, true)).length).toBeGreaterThan(1)
    expect(codes(collect(wanted, false))).toEqual(['x'])
    const all = collect({ ...wanted, 'lint-scope': 'all' }, false)
    expect(codes(all)).toEqual(codes(collect(wanted, true)))
  })
})
