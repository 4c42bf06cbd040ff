import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import type { Finding } from '../../src/lint/finding.js'
import { applyFixes } from '../../src/lint/fixes.js'
import { parseDockweighConfiguration } from '../../src/lint/config/dockweigh.js'
import { parseHadolintConfiguration } from '../../src/lint/config/hadolint.js'
import { lintDockerfile } from '../../src/lint/lint.js'
import { compareByPlace } from '../../src/lint/run-rules.js'
import type { ContextFacts } from '../../src/lint/rule.js'
import { rules } from '../../src/lint/rules/index.js'
import { lintText } from './linting.js'

const context: ContextFacts = {
  ignoreFile: { path: '.dockerignore', text: 'dist\n' },
  paths: ['.env', '.git', 'package-lock.json', 'src'],
}

/** Whole files that the mutations begin from; every rule's examples are among them. */
const seeds = [
  ...rules.flatMap(({ meta }) => [...meta.bad, ...meta.good].map(({ dockerfile }) => dockerfile)),
  '# syntax=docker/dockerfile:1\n# check=skip=all;error=true\nARG V=1\nFROM --platform=$BUILDPLATFORM golang:$V AS build\n' +
    'RUN --mount=type=cache,target=/root/.cache <<EOF\n#!/bin/bash\nset -e\napt-get update | tee x\nEOF\n' +
    'COPY --from=build --chown=1:1 <<-"A" <<B /x/\n\ta\n\tA\nb\nB\nHEALTHCHECK --interval=1s CMD curl "$X" || exit 1\n',
  'FROM constructor:toString AS __proto__\nENV constructor=$toString\nLABEL hasOwnProperty=valueOf\nUSER toString\n' +
    'RUN constructor install && toString i && __proto__ add && valueOf ci\nCOPY --from=constructor toString valueOf\n',
  '# escape=`\r\nFROM windows\r\nRUN dir `\r\n  /b `\r\n\r\n  c\r\nCMD [ "a", `\r\n "b" ]\r\n',
]

/** Comments of all three linters, so that mutations hit them. */
const pragmas =
  '# check=skip=StageNameCasing;error=true\n# hadolint global ignore=DL3006\nFROM a\n# hadolint ignore=DL3003,SC1091\nRUN cd /a\n' +
  '# hadolint shell=pwsh\n# dockweigh ignore=no-user,DL3059 -- why\nRUN b\n# check=skip=all // why\nMAINTAINER c\n' +
  '# hadolint stage ignore=DL3008\nFROM d\nRUN apt-get install e\n'

const pieces = [
  '\\\n',
  '\n',
  ' ',
  '"',
  "'",
  '$',
  '${',
  '}',
  '`',
  '<<EOF',
  '\nEOF\n',
  '&&',
  '|',
  '#',
  '--from=',
  '[',
  ']',
  '\r\n',
  '\t',
  '=',
  ':',
  '@',
  'RUN ',
  'FROM ',
  'ONBUILD ',
  'AS ',
  '\u0000',
  '\uFEFF',
  '🐳',
  '# dockweigh ignore=',
  'sudo ',
  '$(',
  'constructor ',
  '(',
]

interface Mutation {
  readonly at: number
  readonly length: number
  readonly piece: string
}

const mutation = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 0, max: 12 }),
  piece: fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 4 })),
})

const mutations = fc.array(mutation, { minLength: 1, maxLength: 6 })

const mutated = fc
  .tuple(fc.constantFrom(...seeds, pragmas), mutations)
  .map(([seed, changes]) => changes.reduce(mutate, seed))

function mutate(text: string, { at, length, piece }: Mutation): string {
  const from = Math.floor(at * text.length)
  return text.slice(0, from) + piece + text.slice(from + length)
}

function hasPlace({ line, column, endLine, endColumn }: Finding): boolean {
  const isForward = endLine > line || (endLine === line && endColumn >= column)
  return line > 0 && column > 0 && isForward
}

function faultCount(text: string): number {
  return parseDockerfile(text, 'Dockerfile').faults.length
}

describe('any text', () => {
  it.each(seeds.slice(-3).map((seed) => [seed]))('such as %j is linted', (seed) => {
    expect(lintText(seed, { context })).toBeDefined()
  })

  it('is linted without failing, in order, with fixes that make it no worse', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        const findings = lintDockerfile(parseDockerfile(text, 'Dockerfile'), { context })
        const isSorted = findings.every((finding, index) => {
          const earlier = findings[index - 1]
          return earlier === undefined || compareByPlace(earlier, finding) <= 0
        })
        expect([isSorted, findings.every(hasPlace)]).toEqual([true, true])
        const fixed = applyFixes(text, findings, 'all').text
        expect(faultCount(fixed)).toBeLessThanOrEqual(faultCount(text))
      }),
      { numRuns: 2000, seed: 11 },
    )
  }, 60_000)
})

function countOf(findings: readonly Finding[], code: string): number {
  return findings.filter((finding) => finding.code === code).length
}

describe('a fix', () => {
  it.each([...new Set(seeds)].map((seed) => [seed]))('takes its fault away in %j', (seed) => {
    const findings = lintText(seed, { context })
    for (const finding of findings.filter(({ fix }) => fix !== undefined)) {
      const { text } = applyFixes(seed, [finding], 'all')
      const left = lintText(text, { context })
      expect(faultCount(text)).toBeLessThanOrEqual(faultCount(seed))
      expect(countOf(left, finding.code)).toBeLessThan(countOf(findings, finding.code))
    }
  })
})

describe('any comment', () => {
  it('that may silence a rule is read without failing', () => {
    const damaged = mutations.map((changes) => changes.reduce(mutate, pragmas))
    fc.assert(
      fc.property(damaged, (text) => {
        expect(lintText(text).every(hasPlace)).toBe(true)
      }),
      { numRuns: 300, seed: 12 },
    )
  }, 60_000)
})

const configurations = [
  'lint:\n  ignored: [DL3008, SC2086]\n  severities:\n    DL3025: error\n    no-user: off\n  scope: new\n  labels: {a: url}\n' +
    '  trusted-registries: [docker.io, "*.example.com"]\n  banned-images: ["centos*"]\n',
  'failure-threshold: warning\nignored:\n  - DL3006\noverride:\n  error: [DL3001]\n  style: &s [DL3002]\nlabel-schema:\n  a: semver\n' +
    'trustedRegistries: [ghcr.io]\nstrict-labels: true\ndisable-ignore-pragma: no\n',
]

describe('any configuration', () => {
  it('is read, with what is wrong in it as mistakes, and linted with', () => {
    const changes = fc.array(mutation, { maxLength: 6 })
    const damaged = fc
      .tuple(fc.constantFrom(...configurations), changes)
      .map(([seed, list]) => list.reduce(mutate, seed))
    fc.assert(
      fc.property(damaged, (text) => {
        for (const parse of [parseDockweighConfiguration, parseHadolintConfiguration]) {
          const { configuration, mistakes } = parse(text)
          expect(mistakes.every(({ line }) => line > 0)).toBe(true)
          const { severities, settings } = configuration
          expect(lintText(pragmas, { severities, settings })).toBeDefined()
        }
      }),
      { numRuns: 300, seed: 13 },
    )
  }, 60_000)
})

describe('a large file of one kind', () => {
  const size = 50_000
  it.each([
    ['$('],
    ['`a '],
    ['('],
    ['${A:-'],
    ['sudo '],
    ['ONBUILD '],
    ['a && '],
    ['a | '],
    ['<<A '],
    ['--x=y '],
    ['"a" '],
    ["'"],
    ['\\\n'],
    ['\\\n# x\n'],
    [' '],
    ['a=b '],
    ['a,'],
    ['{'],
  ])(
    'of %j is linted soon',
    (piece) => {
      for (const head of [
        'FROM a\nRUN x ',
        'FROM ',
        'FROM a\nENV ',
        'FROM a\nCOPY ',
        'FROM a\nCMD ["',
      ])
        expect(lintText(head + piece.repeat(size / piece.length))).toBeDefined()
    },
    20_000,
  )

  it.each([
    ['FROM a AS b\n'],
    ['FROM b AS b\n'],
    ['ENV A=$A$B\n'],
    ['ARG A\n'],
    ['RUN cd a\n'],
    ['# dockweigh ignore=DL3003\n'],
    ['COPY --from=b c.tar d\n'],
    ['LABEL a=b\n'],
    ['RUN <<E\n'],
    ['X\n'],
    ['EXPOSE 1\n'],
  ])(
    'of %j lines is linted soon',
    (line) => {
      expect(lintText(`FROM a\n${line.repeat(size / line.length)}`)).toBeDefined()
    },
    20_000,
  )
})
