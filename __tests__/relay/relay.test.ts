import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { publishedSchema } from '../../src/adapters/report-schema.js'
import { ActionError } from '../../src/errors.js'
import type { CommentOutcome, LabelAnswer } from '../../src/ports.js'
import type { RawRelayInputs } from '../../src/relay/inputs.js'
import type { OpenPull, PullAnswer, ReportReading } from '../../src/relay/relay-ports.js'
import { relay } from '../../src/relay/relay.js'
import type { CommentPlace } from '../../src/report/comment-place.js'
import { renderJson } from '../../src/report/json.js'
import type { Report } from '../../src/report/report.js'
import { hostileTexts } from '../support/markdown/hostile-corpus.js'
import { findReferences, inspectMarkdown } from '../support/markdown/inspect.js'
import { commitOf, openComments, openRunner } from '../support/ports.js'
import { commits } from '../support/report-builder.js'
import { grewOverBudget, stories, unchanged } from '../support/report-stories.js'
import { workflowRunEvent, type WorkflowRunSeed } from '../support/runner/events.js'

const findFault = publishedSchema()
const pull: OpenPull = {
  number: 42,
  headSha: commits.shown,
  headBranch: 'feature',
  headRepository: 'fork/shop',
}
const own: CommentPlace = { key: 'Dockerfile', section: null }

interface Scene {
  readonly inputs?: RawRelayInputs
  readonly run?: Partial<WorkflowRunSeed>
  readonly event?: ReturnType<typeof workflowRunEvent>
  readonly answer?: PullAnswer
  readonly pulls?: readonly OpenPull[]
  readonly reading?: ReportReading
  readonly texts?: readonly string[]
  readonly outcome?: CommentOutcome
  readonly label?: LabelAnswer
}

const created: CommentOutcome = { kind: 'created', url: 'https://github.com/c/1' }
const write = (tell: Report, place: CommentPlace | null = own): string => renderJson(tell, place)

async function play(scene: Scene = {}) {
  const event =
    scene.event ??
    workflowRunEvent({
      runId: 77,
      runAttempt: 3,
      headSha: commits.shown,
      headRepository: 'fork/shop',
      repository: 'acme/shop',
      ...scene.run,
    })
  const runner = openRunner({ event, job: { repository: { owner: 'acme', name: 'shop' } } })
  const comments = openComments(scene.outcome ?? created)
  const [first = write(grewOverBudget()), ...others] = scene.texts ?? []
  const questions: unknown[] = []
  const reading = scene.reading ?? { kind: 'read', texts: [first, ...others] }
  const failure = await relay({
    inputs: { report: 'folder', ...scene.inputs },
    job: runner.job,
    log: runner,
    files: { read: () => Promise.resolve(reading) },
    pulls: {
      findOpen(question) {
        questions.push(question)
        return Promise.resolve(scene.answer ?? { kind: 'found', pulls: scene.pulls ?? [pull] })
      },
    },
    comments,
    labels: { find: () => Promise.resolve(scene.label ?? { kind: 'absent' }) },
    findFault,
  }).then(
    () => null,
    (error: unknown) => error,
  )
  const { requests, sharedRequests } = comments
  const why = failure instanceof ActionError ? failure.message : failure
  const code = failure instanceof ActionError ? failure.code : null
  return { ...runner.heard(), requests, sharedRequests, why, code, questions }
}

describe('a report of a fork', () => {
  test('is put on the pull request that GitHub names, as the run itself would have', async () => {
    const heard = await play()
    expect(heard.why).toBeNull()
    expect(heard.questions).toEqual([
      {
        repository: { owner: 'acme', name: 'shop' },
        headOwner: 'fork',
        headBranch: 'feature',
      },
    ])
    expect(heard.requests).toMatchObject([
      {
        repository: { owner: 'acme', name: 'shop' },
        pullRequest: 42,
        key: 'Dockerfile',
        runId: 77,
        runAttempt: 3,
        ifAbsent: 'create',
        body: expect.stringContaining('### ❌ Image grew by 61.2 MB'),
      },
    ])
    expect(heard.outputs).toEqual({ 'pull-request': '42', 'comment-url': created.url })
    expect(heard.notices).toEqual([])
  })

  test('links to the run, the repository and the server that GitHub names', async () => {
    const tell = grewOverBudget()
    const subject = {
      ...tell.subject,
      serverUrl: 'https://evil.example',
      runUrl: 'https://evil.example/1',
    }
    const { requests } = await play({ texts: [write({ ...tell, subject })] })
    const body = requests[0]?.body ?? ''
    expect(body).toContain('https://github.com/acme/shop/actions/runs/77')
    expect(body).not.toContain('evil.example')
  })

  test('is put under the key that the user gave', async () => {
    const { requests } = await play({ inputs: { 'comment-key': 'pinned' } })
    expect(requests[0]?.key).toBe('pinned')
  })

  test.each([
    ['changes', 'skip'],
    ['failure', 'skip'],
    ['always', 'create'],
  ] as const)('that has nothing to say: `comment: %s` will %s', async (comment, ifAbsent) => {
    const { requests } = await play({ texts: [write(unchanged())], inputs: { comment } })
    expect(requests).toMatchObject([{ ifAbsent }])
  })

  test('with several pull requests of one head is put on the one it names among them', async () => {
    const pulls = [{ ...pull, number: 41 }, pull]
    expect((await play({ pulls })).outputs['pull-request']).toBe('42')
  })
})

describe('nothing is done, with a word, when', () => {
  const moved = { ...pull, headSha: commitOf('e') }

  test.each([
    ['the pull request has moved on', { pulls: [moved] }, /pull request #42 is at eeeeeee by now/],
    ['it is closed', { pulls: [] }, /No open pull request comes from feature of fork\/shop/],
    [
      'another fork has a branch of that name',
      { pulls: [{ ...pull, headRepository: 'fork/other' }] },
      /No open pull request/,
    ],
    [
      'GitHub lists another branch',
      { pulls: [{ ...pull, headBranch: 'main' }] },
      /No open pull request/,
    ],
    ['the fork is gone', { run: { headRepository: null } }, /of a repository that is gone/],
    ['the run was of a push', { run: { event: 'push' } }, /not started by `pull_request`/],
    [
      'the run failed before it had a report',
      { run: { conclusion: 'failure' }, reading: { kind: 'missing', why: 'x is not there' } },
      /ended with `failure` and left no report: x is not there\./,
    ],
  ] satisfies readonly (readonly [string, Scene, RegExp])[])('%s', async (_, scene, word) => {
    const heard = await play(scene)
    expect(heard.why).toBeNull()
    expect(heard.notices).toEqual([expect.stringMatching(word)])
    expect(heard.requests).toEqual([])
    expect(heard.outputs).toEqual({ 'pull-request': '', 'comment-url': '' })
  })

  test('the comment is not wanted', async () => {
    const heard = await play({ outcome: { kind: 'absent' } })
    expect(heard.outputs).toEqual({ 'pull-request': '42', 'comment-url': '' })
    expect(heard.log).toContain('Nothing to say: no comment.')
  })
})

const with_ = (changes: object): string =>
  JSON.stringify({ ...(JSON.parse(write(grewOverBudget())) as object), ...changes })
const withSubject = (changes: Partial<Report['subject']>): string => {
  const tell = grewOverBudget()
  return write({ ...tell, subject: { ...tell.subject, ...changes } })
}

describe('the job fails with a sentence, and nothing is written, for', () => {
  test.each([
    ['no JSON', '### Image\n', /it is not JSON/],
    ['no object', '[]', /it is of no version, and this release reads version 1/],
    ['another version', with_({ version: 2 }), /it is of version 2/],
    ['a version that is a text', with_({ version: '::error::\n@octocat' }), /it is of version "/],
    ['an unknown field', with_({ body: '# Hi' }), /must NOT have additional properties/],
    ['a missing field', with_({ images: undefined }), /must have required property 'images'/],
    ['a field of another type', with_({ notes: 'x' }), /\/notes must be array/],
    ['no place', write(grewOverBudget(), null), /does not say which comment/],
    [
      'a key that ends a comment',
      write(grewOverBudget(), { key: 'a--b', section: null }),
      /by a key that cannot be one/,
    ],
    [
      'another pull request',
      withSubject({ pullRequest: 1 }),
      /names pull request #1, and the run's commit is the head of #42/,
    ],
    ['no pull request', withSubject({ pullRequest: null }), /names no pull request/],
    [
      'another commit',
      withSubject({ headShown: commitOf('1') }),
      /it is of commit 1{40}, and the run was of commit 4f9d2c8/,
    ],
    [
      'another repository',
      withSubject({ repository: 'evil/shop' }),
      /of the repository evil\/shop/,
    ],
    [
      'a commit that is none',
      withSubject({ baseCommit: '../../evil' }),
      /calls \.\.\/\.\.\/evil a commit/,
    ],
  ])('%s', async (_, text, word) => {
    const heard = await play({ texts: [text] })
    expect(heard.code).toBe('report-refused')
    expect(heard.why).toMatch(/^The report is refused, and nothing was written: /)
    expect(heard.why).toMatch(word)
    expect(String(heard.why)).not.toMatch(/[\n\r]/)
    expect(heard.requests).toEqual([])
  })

  test.each([
    ['an unreadable file', { kind: 'refused', why: 'x is a symbolic link' }, 'report-refused'],
    [
      'a run that succeeded without one',
      { kind: 'missing', why: 'x is not there' },
      'report-missing',
    ],
  ] as const)('%s', async (_, reading, code) => {
    const heard = await play({ reading })
    expect(heard.code).toBe(code)
    expect(heard.why).toContain(reading.why)
  })

  test('a token that may not list, or may not write', async () => {
    const refused = {
      kind: 'refused',
      status: 403,
      permission: 'pull-requests: write',
      message: 'Resource not accessible by integration',
    } as const
    expect((await play({ answer: refused })).why).toBe(
      'GitHub refused to list pull requests (403: Resource not accessible by integration).',
    )
    expect((await play({ outcome: refused })).why).toContain('refused to write the comment')
    const failed = { kind: 'failed', message: 'GitHub answered 500 after 3 retries: x.' } as const
    expect((await play({ answer: failed })).why).toContain('GitHub answered 500')
    expect((await play({ outcome: failed })).code).toBe('comment-failed')
  })

  test('any other event', async () => {
    const event = {
      ...workflowRunEvent({ runId: 1, headSha: commits.shown }),
      name: 'pull_request',
    }
    const heard = await play({ event })
    expect(heard.code).toBe('not-a-workflow-run')
    expect(heard.questions).toEqual([])
  })

  test('inputs that cannot be used, all at once', async () => {
    const heard = await play({ inputs: { report: ' ', comment: 'never', 'comment-key': 'a--b' } })
    expect(heard.code).toBe('invalid-inputs')
    expect(String(heard.why).split('\n')).toHaveLength(4)
  })
})

describe('a label that is said to override budgets', () => {
  const override = { label: 'size-ok', by: 'owner', at: '2026-01-01T00:00:00Z', unknownWhy: null }
  const texts = [write({ ...grewOverBudget(), override })]

  test('is shown with who GitHub says has set it', async () => {
    const label = { kind: 'set', by: 'mona', at: '2026-02-03T04:05:06Z', why: null } as const
    const body = (await play({ texts, label })).requests[0]?.body ?? ''
    expect(body).toContain('mona')
    expect(body).not.toContain('owner')
  })

  test.each([
    [{ kind: 'absent' }, 'report-refused', /the label size-ok overrides its budgets/],
    [{ kind: 'unknown', why: 'GitHub refused to say' }, 'comment-failed', /labels are not known/],
  ] as const)('is not taken on trust: %j', async (label, code, word) => {
    const heard = await play({ texts, label })
    expect(heard).toMatchObject({ code, requests: [] })
    expect(heard.why).toMatch(word)
  })
})

describe('several reports', () => {
  const section = (key: string, tell: Report): string =>
    write(tell, { key: 'group.images', section: { key, name: key, jobs: null } })

  test('are the sections of one comment, and the first to be written is one that wants it', async () => {
    const { sharedRequests, why } = await play({
      texts: [section('api', unchanged()), section('web', grewOverBudget())],
    })
    expect(why).toBeNull()
    expect(sharedRequests).toMatchObject([
      { key: 'group.images', leg: { facts: { key: 'web', runId: 77 } }, ifAbsent: 'create' },
      { key: 'group.images', leg: { facts: { key: 'api', runId: 77 } }, ifAbsent: 'skip' },
    ])
  })

  test.each([
    ['each a comment of its own', [write(grewOverBudget()), write(unchanged())]],
    ['one section twice', [section('api', unchanged()), section('api', grewOverBudget())]],
    ['one of them no report', [section('api', unchanged()), '{}']],
  ])('%s: none is taken', async (_, texts) => {
    const heard = await play({ texts })
    expect(heard.code).toBe('report-refused')
    expect(heard.sharedRequests).toEqual([])
    expect(heard.requests).toEqual([])
  })
})

describe('a report that somebody has written by hand', () => {
  const paths = (value: unknown, at: readonly string[] = []): readonly (readonly string[])[] =>
    typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, item]) => paths(item, [...at, key]))
      : [at]

  const put = (value: unknown, [key, ...rest]: readonly string[], leaf: unknown): unknown => {
    if (key === undefined) return leaf
    if (Array.isArray(value)) return value.with(Number(key), put(value[Number(key)], rest, leaf))
    const object = value as Readonly<Record<string, unknown>>
    return { ...object, [key]: put(object[key], rest, leaf) }
  }

  const get = (value: unknown, at: readonly string[]): unknown =>
    at.reduce((inner, key) => (inner as Readonly<Record<string, unknown>>)[key], value)

  const texts = fc.constantFrom<unknown>(...hostileTexts)
  const numbers = fc.constantFrom<unknown>(0, 1, 7, 1e6, 1e15, 1e300)
  const strangers = fc.constantFrom<unknown>(null, -1, true, {}, [], [[]], 'x')
  const leafLike = (old: unknown): fc.Arbitrary<unknown> => {
    const likely = typeof old === 'number' ? numbers : texts
    return fc.oneof({ weight: 9, arbitrary: likely }, { weight: 1, arbitrary: strangers })
  }
  const documents = Object.values(stories)
    .filter((tell) => tell().override === undefined)
    .map((tell) => JSON.parse(write(tell())) as unknown)
    .map((document) => ({ document, places: paths(document).filter(([top]) => top === 'images') }))
  const forged = fc.constantFrom(...documents).chain(({ document, places }) =>
    fc
      .array(
        fc
          .constantFrom(...places)
          .chain((at) => leafLike(get(document, at)).map((leaf) => ({ at, leaf }))),
        { minLength: 1, maxLength: 3 },
      )
      .map((changes) =>
        changes.reduce((changed, { at, leaf }) => put(changed, at, leaf), document),
      ),
  )

  test('is refused with a sentence or shown without any of its powers', async () => {
    let shown = 0
    await fc.assert(
      fc.asyncProperty(forged, async (document) => {
        const heard = await play({ texts: [JSON.stringify(document)] })
        expect([null, 'report-refused']).toContain(heard.code)
        if (heard.code !== null) return
        const body = heard.requests[0]?.body ?? ''
        const { open, links } = inspectMarkdown(body)
        expect(findReferences(open)).toEqual([])
        const foreign = links.filter(
          (link) =>
            !/^https:\/\/(github\.com\/(acme\/shop|dockweigh\/dockweigh)\/|www\.shellcheck\.net\/)/.test(
              link,
            ),
        )
        expect(foreign).toEqual([])
        shown += 1
      }),
      { numRuns: 150 },
    )
    expect(shown).toBeGreaterThan(15)
  })

  test('with text that is hostile everywhere is shown without any of its powers', async () => {
    const tell = JSON.parse(write(grewOverBudget())) as unknown
    const checked = ['comment', 'repository', 'headShown', 'headCommit', 'baseCommit', 'commit']
    const free: (readonly string[])[] = []
    for (const at of paths(tell)) {
      if (typeof get(tell, at) !== 'string' || at.some((key) => checked.includes(key))) continue
      if ((await findFault(put(tell, at, '@octocat'))) === null) free.push(at)
    }
    expect(free.length).toBeGreaterThan(30)
    const attacks = [
      '@octocat',
      '<img src=x onerror=alert(1)>',
      '](https://evil.example)',
      '\n\n# x',
    ]
    for (const attack of attacks) {
      const document = free.reduce((changed, at) => put(changed, at, attack), tell)
      const heard = await play({ texts: [JSON.stringify(document)] })
      expect(heard.why).toBeNull()
      const { open, links, blocks } = inspectMarkdown(heard.requests[0]?.body ?? '')
      expect(findReferences(open)).toEqual([])
      expect(links.join()).not.toContain('evil')
      expect(blocks.filter((block) => /h1|img|script/.test(block))).toEqual([])
    }
  })
})
