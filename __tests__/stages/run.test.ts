import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import type { RawInputs } from '../../src/inputs.js'
import type { Report } from '../../src/report/report.js'
import { run, type Outcome } from '../../src/run.js'
import { dockerfile, grownDockerfile, large, small } from '../support/grown-image.js'
import {
  commits,
  openBuilder,
  openComments,
  openRepository,
  openRunner,
  type BuilderDouble,
  type BuilderOptions,
  type CommentsDouble,
  type Heard,
  type RepositoryOptions,
  type RunnerOptions,
} from '../support/ports.js'

interface Scene {
  readonly inputs?: RawInputs
  readonly runner?: RunnerOptions
  readonly repository?: RepositoryOptions
  readonly builder?: Partial<BuilderOptions>
}

interface Played extends Heard {
  readonly outcome: Outcome
  readonly json: Report
  readonly builder: BuilderDouble
  readonly comments: CommentsDouble
}

/** A pull request that adds a layer, from the event to the comment. */
const play = async (scene: Scene = {}): Promise<Played> => {
  const runner = openRunner({ inputs: scene.inputs ?? {}, ...scene.runner })
  const builder = openBuilder({
    head: await large.build(),
    base: await small.build(),
    ...scene.builder,
  })
  const comments = openComments({ kind: 'created', url: 'https://github.com/c/1' })
  const repository = openRepository({
    head: grownDockerfile,
    base: dockerfile,
    ...scene.repository,
  })
  const outcome = await run({ runner, repository, builder, comments })
  const heard = runner.heard()
  return {
    ...heard,
    outcome,
    json: JSON.parse(heard.report ?? 'null') as Report,
    builder,
    comments,
  }
}

describe('a pull request that adds a layer', () => {
  test('passes without limits, and everything it measured is said', async () => {
    const { outcome, outputs, json, comments, builder } = await play({
      inputs: { 'lint-threshold': 'never' },
    })
    expect(outcome).toEqual({ failure: null })
    expect(outputs).toMatchObject({
      verdict: 'pass',
      'unpacked-size': '1500000',
      'base-unpacked-size': '1000000',
      'layer-change': '1',
      'comment-url': 'https://github.com/c/1',
    })
    expect(json.subject).toMatchObject({
      event: 'pull_request',
      repository: 'octo/shop',
      pullRequest: 7,
      headCommit: commits.merge,
      headShown: commits.head,
      baseCommit: commits.base,
    })
    expect(comments.requests[0]?.body).toContain('`COPY more /`')
    expect(comments.prepared).toEqual([7])
    expect(builder.removed).toEqual([join('/run', 'layout')])
  })

  test('fails over its limit, with one line of why', async () => {
    const { outcome, outputs, annotations } = await play({
      inputs: { 'max-size': '1MB unpacked', 'lint-threshold': 'never' },
    })
    expect(outputs['verdict']).toBe('fail')
    expect(outcome.failure).toMatch(/^Image grew by .* over the limit of 1MB unpacked$/)
    expect(annotations).toMatchObject([{ level: 'error', location: { startLine: 3 } }])
  })

  test('only reports when it is told to', async () => {
    const { outcome, outputs, annotations } = await play({
      inputs: { 'max-size': '1MB unpacked', 'lint-threshold': 'never', 'report-only': 'true' },
    })
    expect(outcome).toEqual({ failure: null })
    expect(outputs['verdict']).toBe('fail')
    expect(annotations).toMatchObject([{ level: 'warning' }])
  })

  test('fails for a finding that it introduced, and not for one that was there', async () => {
    const old = `FROM debian:latest\nUSER 1000\n`
    const fresh = `${old}RUN cd /tmp\n`
    const inputs = { 'lint-threshold': 'warning' }
    const there = await play({ inputs, repository: { head: old, base: old } })
    expect(there.outcome.failure).toBeNull()
    expect(Number(there.outputs['findings'])).toBeGreaterThan(0)
    const introduced = await play({ inputs, repository: { head: fresh, base: old } })
    expect(introduced.outcome.failure).toMatch(/1 new warning$/)
  })

  test('is built on both sides, base in its worktree and never at the place of head', async () => {
    const { builder } = await play()
    expect(new Set(builder.calls.map(({ folder }) => folder))).toEqual(
      new Set(['/work', '/run/base']),
    )
    const exports = builder.calls.filter((call) =>
      call.arguments.some((argument) => argument.startsWith('type=oci')),
    )
    expect(exports.map(({ folder }) => folder)).toEqual(['/work', '/run/base'])
  })
})

describe('a pull request whose', () => {
  test('image does not build fails with the instruction and its last words', async () => {
    const { outcome, json, outputs } = await play({ builder: { head: 'exit code: 2' } })
    expect(outcome.failure).toBe(
      'Build failed: The image of head does not build: `COPY base /` (Dockerfile:2) ended with exit code 2.',
    )
    expect(json.images[0]?.head).toMatchObject({
      state: 'missing',
      reason: 'build-failed',
      log: ['its last words', 'exit code: 2'],
    })
    expect(outputs).toMatchObject({ verdict: 'fail', 'compressed-size': '', 'size-change': '' })
  })

  test('base does not build is weighed alone', async () => {
    const { outcome, json } = await play({ builder: { base: 'exit code: 2' } })
    expect(outcome.failure).toBeNull()
    expect(json.images[0]).toMatchObject({
      head: { state: 'measured' },
      base: { reason: 'build-failed' },
      comparison: null,
    })
  })

  test('Dockerfile is gone fails without a build', async () => {
    const { outcome, builder, chapters } = await play({ repository: { head: null } })
    expect(outcome.failure).toBe('Image not weighed: There is no Dockerfile at `Dockerfile`.')
    expect(builder.calls).toEqual([])
    expect(builder.removed).toEqual([])
    expect(chapters).toEqual(['Find head and base'])
  })

  test('Dockerfile is the first has nothing to be compared with', async () => {
    const { outcome, outputs } = await play({
      inputs: { 'max-increase': '1%', 'lint-threshold': 'never' },
      repository: { base: null },
    })
    expect(outcome.failure).toBeNull()
    expect(outputs).toMatchObject({ 'base-compressed-size': '', 'size-change': '' })
  })

  test('base cannot be fetched is weighed alone, and no worktree is built', async () => {
    const { json, builder } = await play({ repository: { known: [] } })
    expect(json.images[0]?.base).toMatchObject({ reason: 'no-commit' })
    expect(builder.calls.map(({ folder }) => folder)).toEqual(['/work'])
  })
})

describe('a run', () => {
  test('hides what is secret before it says anything', async () => {
    const { order, hidden } = await play({ inputs: { secrets: 'npm=very-secret' } })
    expect(order[0]).toBe('mask')
    expect(hidden).toContain('very-secret')
  })

  test('names every mistake in the inputs at once, before anything else happens', async () => {
    const runner = openRunner({ inputs: { comment: 'maybe', 'max-size': 'big', context: '..' } })
    const ports = { repository: openRepository(), builder: openBuilder({ head: 'none' }) }
    const comments = openComments({ kind: 'absent' })
    await expect(run({ runner, comments, ...ports })).rejects.toMatchObject({
      code: 'invalid-inputs',
      message: expect.stringMatching(
        /^3 of the inputs[^]*`context`[^]*`max-size`[^]*`comment`|^3 of/,
      ),
    })
    expect(runner.heard().order).toEqual([])
  })

  test('without the cache says so once, and in the report', async () => {
    const { notices, json } = await play()
    expect(notices).toEqual([
      'The Actions cache is not available (it is a test); building without it.',
    ])
    expect(json.notes).toMatchObject([{ stage: 'build', message: notices[0] }])
  })

  test('that is interrupted while it builds delivers nothing', async () => {
    const controller = new AbortController()
    const runner = openRunner({ signal: controller.signal })
    const builder = openBuilder({
      head: await large.build(),
      onBuild: () => {
        controller.abort(new Error('interrupted'))
      },
    })
    const comments = openComments({ kind: 'absent' })
    const ended = run({ runner, builder, comments, repository: openRepository() })
    await expect(ended).rejects.toThrow('interrupted')
    expect(comments.requests).toEqual([])
    expect(runner.heard()).toMatchObject({ outputs: {}, summary: '', annotations: [] })
  })

  test('says the same bytes twice for the same images', async () => {
    const told = async (): Promise<readonly unknown[]> => {
      const { summary, comments, annotations, json } = await play()
      const requests = JSON.stringify(comments.requests)
      return [summary, requests, annotations, json]
    }
    expect(await told()).toEqual(await told())
  })

  test('fails with the reason when the builder cannot be used, and says no result', async () => {
    const runner = openRunner()
    const builder = {
      ...openBuilder({ head: 'none' }),
      prepare: () => Promise.reject(new Error('no builder')),
    }
    const comments = openComments({ kind: 'absent' })
    const ended = run({ runner, builder, comments, repository: openRepository() })
    await expect(ended).rejects.toThrow('no builder')
    expect(comments.requests).toEqual([])
    expect(runner.heard().report).toBeNull()
  })
})
