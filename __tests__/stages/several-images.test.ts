import { beforeAll, describe, expect, test } from '@jest/globals'

import type { RawInputs } from '../../src/inputs.js'
import type { ImageReport, Report } from '../../src/report/report.js'
import { run, type Outcome } from '../../src/run.js'
import { dockerfile, grownDockerfile, large, small } from '../support/grown-image.js'
import {
  commits,
  openBuilder,
  openComments,
  openRecords,
  openRepository,
  openRunner,
  type BuilderDouble,
  type CommentsDouble,
  type Heard,
  type RecordsDouble,
  type RepositoryOptions,
  type RunnerOptions,
} from '../support/ports.js'

const listing = `
images:
  - name: api
    context: api
    max-increase: 10%
  - name: docs
    context: docs
  - name: web
    context: web
`

const target = (context: string): object => ({ context, dockerfile: 'Dockerfile' })

/** `api` grew, `docs` is as it was, `web` is new. */
const files: Readonly<Record<string, string | null>> = {
  '/work/docs/Dockerfile': dockerfile,
  '/run/base/web/Dockerfile': null,
}

interface Scene {
  readonly inputs?: RawInputs
  readonly files?: Readonly<Record<string, string>>
  readonly bake?: object
  /** Contexts that do not build. */
  readonly broken?: readonly string[]
  readonly records?: RecordsDouble
}

interface Played extends Heard {
  readonly outcome: Outcome
  readonly json: Report
  readonly builder: BuilderDouble
  readonly comments: CommentsDouble
}

const play = async (
  scene: Scene,
  changes: { readonly runner?: RunnerOptions; readonly repository?: RepositoryOptions } = {},
): Promise<Played> => {
  const { inputs, bake, broken = [], records } = scene
  const runner = openRunner({
    inputs: { 'lint-threshold': 'never', ...inputs },
    cacheService: { kind: 'available' },
    ...changes.runner,
  })
  const base = await small.build()
  const head = changes.repository === undefined ? await large.build() : base
  const working = openBuilder({ head, base, ...(bake && { bake }) })
  const failing = openBuilder({ head: 'exit code: 2' })
  const builder: BuilderDouble = {
    ...working,
    build: (call) => (broken.includes(call.arguments.at(-1) ?? '') ? failing : working).build(call),
  }
  const comments = openComments({ kind: 'created', url: 'https://github.com/c/1' })
  const repository = openRepository({
    head: grownDockerfile,
    base: dockerfile,
    changedFiles: ['api/Dockerfile', 'web/Dockerfile'],
    files: { ...files, ...scene.files },
    ...changes.repository,
  })
  const outcome = await run({ runner, repository, builder, comments, ...(records && { records }) })
  const heard = runner.heard()
  const json = JSON.parse(heard.report ?? 'null') as Report
  return { ...heard, outcome, json, builder, comments }
}

/** The records of a push that makes base's commit the tip of its branch. */
const recordBase = async (scene: Scene): Promise<RecordsDouble> => {
  const records = openRecords()
  const event = {
    name: 'push',
    ref: 'refs/heads/main',
    payload: { before: commits.head, repository: { default_branch: 'main' } },
  }
  const repository = {
    head: dockerfile,
    checkout: { sha: commits.base, parents: [] },
    known: [],
    files: { ...scene.files, '/work/web/Dockerfile': null },
  }
  await play({ ...scene, records }, { runner: { event }, repository })
  return openRecords(records.kept)
}

const imageOf = ({ json }: Played, name: string): ImageReport | undefined =>
  json.images.find(({ subject }) => subject.name === name)

const contextsBuilt = ({ builder }: Played, folder: string): ReadonlySet<string | undefined> =>
  new Set(
    builder.calls.filter((call) => call.folder === folder).map((call) => call.arguments.at(-1)),
  )

describe.each([
  ['.dockweigh.yml', { files: { '/work/.dockweigh.yml': listing } }, 'images'],
  [
    'a bake file',
    {
      inputs: { 'bake-files': 'bake.hcl', 'max-increase': '10%' },
      files: { '/work/bake.hcl': '' },
      bake: {
        group: { default: { targets: ['api', 'docs', 'web'] } },
        target: { api: target('api'), docs: target('docs'), web: target('web') },
      },
    },
    /^images\.bake\.hcl\.[0-9a-f]{8}$/,
  ],
])('three images of %s', (_, scene, key) => {
  let played: Played

  beforeAll(async () => {
    played = await play({ ...scene, records: await recordBase(scene) })
  })

  test('are judged each on its own: one is over its budget', () => {
    expect(played.outcome.failure).toMatch(/^api grew by .* over the limit of \+10%/)
    expect(imageOf(played, 'api')?.verdict.status).toBe('fail')
    expect(imageOf(played, 'docs')?.verdict.status).toBe('pass')
    expect(played.outputs['verdict']).toBe('fail')
  })

  test('one is new', () => {
    expect(imageOf(played, 'web')).toMatchObject({
      base: { state: 'missing', reason: 'no-dockerfile' },
      comparison: null,
    })
  })

  test('one is untouched, and not built; base of the others is recorded', () => {
    expect(imageOf(played, 'docs')?.comparison).toMatchObject({ sizeChange: { unpackedBytes: 0 } })
    expect(contextsBuilt(played, '/work')).toEqual(new Set(['api', 'web']))
    expect(contextsBuilt(played, '/run/base')).toEqual(new Set())
  })

  test('are in one comment, a section each', () => {
    const [request, ...others] = played.comments.requests
    expect(others).toEqual([])
    expect(request?.key).toMatch(key)
    for (const name of ['api', 'docs', 'web']) expect(request?.body).toContain(`\`${name}\``)
  })

  test('have a cache each', () => {
    const scopes = played.builder.calls.flatMap((call) =>
      call.arguments.flatMap((argument) => /scope=dockweigh-([^.,]+)/.exec(argument)?.[1] ?? []),
    )
    expect([...new Set(scopes)].toSorted()).toEqual(['api', 'web'])
  })
})

test('an image that does not build hides no other', async () => {
  const played = await play({ files: { '/work/.dockweigh.yml': listing }, broken: ['web'] })
  expect(imageOf(played, 'web')?.head).toMatchObject({ state: 'missing', reason: 'build-failed' })
  expect(imageOf(played, 'api')?.head).toMatchObject({ state: 'measured' })
  expect(played.comments.requests).toHaveLength(1)
})

test('a job of a matrix weighs the image it names, in a section of its own', async () => {
  const { json, comments } = await play({
    inputs: { images: 'docs', matrix: '{"image":"docs"}' },
    files: { '/work/.dockweigh.yml': listing },
  })
  expect(json.images.map(({ subject }) => subject.name)).toEqual(['docs'])
  expect(comments.sharedRequests).toHaveLength(1)
})

test('secrets in the arguments of a bake file are masked', async () => {
  const { hidden } = await play({
    inputs: { 'bake-files': 'bake.hcl' },
    files: { '/work/bake.hcl': '' },
    bake: {
      group: { default: { targets: ['api'] } },
      target: { api: { context: 'api', args: { API_TOKEN: 'hush-hush' } } },
    },
  })
  expect(hidden).toContain('hush-hush')
})
