import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { describeEvent } from '../../src/build/log.js'
import {
  countSteps,
  failureTail,
  hasCacheError,
  isOwnFailure,
  isWaitingForCache,
} from '../../src/build/outcome.js'
import { readProgress, type Progress } from '../../src/build/progress.js'

const at = (second: number): string => new Date(Date.UTC(2026, 0, 1, 0, 0, second)).toISOString()

interface Line {
  readonly digest?: string
  readonly name?: string
  readonly started?: number
  readonly completed?: number
  readonly cached?: boolean
  readonly error?: string
}

const vertex = ({ digest, name, started, completed, cached, error }: Line): string =>
  JSON.stringify({
    vertexes: [
      {
        digest: digest ?? name,
        name,
        ...(started === undefined ? {} : { started: at(started) }),
        ...(completed === undefined ? {} : { completed: at(completed) }),
        ...(cached === undefined ? {} : { cached }),
        ...(error === undefined ? {} : { error }),
      },
    ],
  })

const output = (digest: string, data: string): string =>
  JSON.stringify({
    logs: [{ vertex: digest, stream: 1, data: Buffer.from(data).toString('base64') }],
  })

const warning = (short: string): string =>
  JSON.stringify({
    warnings: [{ vertex: 'v', level: 1, short: Buffer.from(short).toString('base64') }],
  })

const progressOf = (...lines: readonly string[]): Progress => {
  const progress = readProgress()
  for (const line of lines) progress.read(line)
  return progress
}

const logOf = (...lines: readonly string[]): readonly string[] => {
  const progress = readProgress()
  return lines
    .flatMap((line) => progress.read(line))
    .map((event) =>
      describeEvent(event, (name) => ({
        label: name.replace(/hunter2/, '$TOKEN'),
        text: null,
        line: null,
      })),
    )
    .filter((line) => line !== null)
}

const run = '[2/3] RUN make'
const copy = '[3/3] COPY . .'
const importing = 'importing cache manifest from gha:123'

describe('the log of a build', () => {
  test('names each step once when it starts and once when it ends, with its output between', () => {
    expect(
      logOf(
        vertex({ name: run }),
        vertex({ name: run, started: 1 }),
        output(run, 'compiling\nlin'),
        output(run, 'king\n 10%\r 99%\r100%\n'),
        vertex({ name: run, started: 1, completed: 13 }),
        vertex({ name: copy, started: 13, completed: 13, cached: true }),
        vertex({ name: '[internal] load build context', started: 1, completed: 2 }),
      ),
    ).toEqual([
      run,
      '  │ compiling',
      '  │ linking',
      '  │ 100%',
      `${run}  (12.0 s)`,
      `${copy}  (cached)`,
    ])
  })

  test("shows the Dockerfile's words, not a name with build arguments expanded", () => {
    const name = '[2/2] RUN curl -H hunter2 example.com'
    expect(
      logOf(
        vertex({ name, started: 1 }),
        vertex({
          name,
          started: 1,
          completed: 2,
          error:
            'process "/bin/sh -c curl -H hunter2 example.com" did not complete successfully: exit code: 6',
        }),
        vertex({ name: '[1/2] FROM registry/hunter2:1', started: 0, completed: 1 }),
      ).join('\n'),
    ).not.toContain('hunter2')
  })
})

describe('what a build did', () => {
  test('counts steps built and cached, and neither FROM nor internal ones', () => {
    const progress = progressOf(
      vertex({ name: '[internal] load build definition', started: 0, completed: 1 }),
      vertex({ name: '[1/3] FROM debian', started: 0, completed: 1 }),
      vertex({ name: run, started: 1, completed: 2, cached: true }),
      vertex({ name: run, started: 2 }),
      vertex({ name: run, started: 2, completed: 3 }),
      vertex({ name: '[build 3/3] COPY . .', started: 3, completed: 4 }),
      vertex({ name: '[linux/arm64 build 4/4] RUN x', started: 3, completed: 4, error: 'e' }),
      vertex({ name: 'exporting to oci image format', started: 4, completed: 5 }),
    )
    expect(countSteps(progress)).toEqual({ built: 1, cached: 1 })
  })

  test('a cached step whose content was gone counts as built, because it ran', () => {
    const progress = progressOf(
      vertex({ name: run, started: 1, completed: 1, cached: true }),
      vertex({ name: run, started: 2, completed: 3, error: 'blob sha256:1 not found' }),
      vertex({ name: run, started: 4 }),
      vertex({ name: run, started: 4, completed: 5 }),
    )
    expect(countSteps(progress)).toEqual({ built: 1, cached: 0 })
  })

  test('a cache that could not be read is noticed', () => {
    expect(hasCacheError(progressOf(vertex({ name: importing, started: 1, completed: 2 })))).toBe(
      false,
    )
    expect(
      hasCacheError(
        progressOf(vertex({ name: importing, started: 1, completed: 2, error: 'internal' })),
      ),
    ).toBe(true)
    expect(
      hasCacheError(
        progressOf(
          vertex({
            name: 'exporting to GitHub Actions Cache',
            started: 1,
            completed: 2,
            error: 'x',
          }),
        ),
      ),
    ).toBe(true)
  })
})

describe('waiting for the cache service', () => {
  test.each<[string, readonly string[], boolean]>([
    ['an import under way', [vertex({ name: importing, started: 1 })], true],
    [
      'an import under way and a step too',
      [vertex({ name: importing, started: 1 }), vertex({ name: run, started: 1 })],
      false,
    ],
    ['a silent step', [vertex({ name: run, started: 1 })], false],
    [
      'an export under way',
      [vertex({ name: 'exporting to GitHub Actions Cache', started: 1 })],
      true,
    ],
    [
      'the image export under way',
      [vertex({ name: 'exporting to oci image format', started: 1 })],
      false,
    ],
    [
      "a cached step's content being fetched",
      [
        vertex({ name: run, started: 1, completed: 1, cached: true }),
        vertex({ name: run, started: 2 }),
      ],
      true,
    ],
    ['nothing under way', [vertex({ name: importing, started: 1, completed: 2 })], false],
    ['nothing yet', [], false],
  ])('%s: %s', (_, lines, expected) => {
    expect(isWaitingForCache(progressOf(...lines))).toBe(expected)
  })
})

describe('a failed build', () => {
  const failing = progressOf(
    vertex({ name: importing, started: 0, completed: 1, error: 'internal' }),
    vertex({ name: run, started: 1 }),
    output(run, Array.from({ length: 60 }, (_, i) => `line ${i}\n`).join('')),
    vertex({
      name: run,
      started: 1,
      completed: 2,
      error: 'process "/bin/sh -c make" did not complete successfully: exit code: 2',
    }),
    'ERROR: failed to build: failed to solve: process "/bin/sh -c make" did not complete successfully: exit code: 2',
  )

  test('ends with the last lines of the step that failed and the error without the command', () => {
    const tail = failureTail(failing)
    expect(tail).toHaveLength(21)
    expect(tail[0]).toBe('line 40')
    expect(tail.at(-1)).toBe(
      'ERROR: failed to build: failed to solve: the instruction did not complete successfully: exit code: 2',
    )
  })

  test.each([
    ['a command that exits with an error', failing, true],
    [
      'a missing file',
      progressOf('ERROR: failed to solve: failed to calculate checksum of ref x: "/a": not found'),
      true,
    ],
    [
      'a missing Dockerfile',
      progressOf('ERROR: failed to read dockerfile: open Dockerfile: no such file'),
      true,
    ],
    [
      'a cache blob that is gone',
      progressOf('ERROR: failed to copy: GET http://x RESPONSE 404: BlobNotFound'),
      false,
    ],
    [
      'a daemon that went away',
      progressOf('ERROR: rpc error: code = Unavailable desc = EOF'),
      false,
    ],
  ])("%s is the build's own failure: %#", (_, progress, expected) => {
    expect(isOwnFailure(progress)).toBe(expected)
  })
})

test('anything a build prints is read without throwing', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.json())), (lines) => {
      const progress = progressOf(...lines)
      expect(progress.vertices().length).toBeGreaterThanOrEqual(0)
      failureTail(progress)
      countSteps(progress)
    }),
  )
})

describe('warnings', () => {
  const check =
    'InvalidBaseImagePlatform: Base image other:1 was pulled with platform "linux/arm64", expected "linux/amd64" for current build (line 1)'

  test('are those of checks, with their line', () => {
    const progress = progressOf(warning(check), warning('Something: else'), warning('plain'))
    expect(progress.warnings()).toEqual([
      {
        check: 'InvalidBaseImagePlatform',
        message:
          'Base image other:1 was pulled with platform "linux/arm64", expected "linux/amd64" for current build',
        line: 1,
      },
    ])
  })

  test('do not fill the memory', () => {
    const progress = readProgress()
    for (let n = 0; n < 3000; n++) progress.read(warning(check))
    expect(progress.warnings()).toHaveLength(1000)
  })
})
