import { describe, expect, test } from '@jest/globals'

import type { LintConfiguration } from '../../../src/lint/config/configuration.js'
import { parseHadolintConfiguration } from '../../../src/lint/config/hadolint.js'

const read = (text: string): LintConfiguration => {
  const { configuration, mistakes } = parseHadolintConfiguration(text)
  expect(mistakes).toEqual([])
  return configuration
}

const mistakesIn = (text: string): readonly string[] =>
  parseHadolintConfiguration(text).mistakes.map((mistake) => `${mistake.line}: ${mistake.text}`)

describe('.hadolint.yaml', () => {
  test('with every key that concerns linting', () => {
    expect(
      read(`
failure-threshold: warning
format: tty
ignored:
  - DL3008
  - SC1091
override:
  error: [DL3001, DL3002]
  warning: [DL3042, DL3033]
  info: [DL3032]
  style: [DL3015]
trustedRegistries:
  - docker.io
  - "*.gcr.io"
label-schema:
  author: text
  contact: email
  created: rfc3339
strict-labels: true
disable-ignore-pragma: true
`),
    ).toEqual({
      settings: {
        trustedRegistries: ['docker.io', '*.gcr.io'],
        labels: { author: 'text', contact: 'email', created: 'rfc3339' },
        strictLabels: true,
      },
      severities: {
        DL3001: 'error',
        DL3002: 'error',
        DL3033: 'warning',
        DL3042: 'warning',
        DL3032: 'info',
        DL3015: 'style',
        DL3008: 'off',
        SC1091: 'off',
      },
      ignoreComments: false,
      threshold: 'warning',
      scope: null,
    })
  })

  test.each(['', '# nothing yet\n', '---\n', 'ignored:\n'])('that says nothing: %j', (text) => {
    expect(read(text)).toMatchObject({ settings: {}, severities: {}, threshold: null })
  })

  test.each([
    ['none', 'style'],
    ['ignore', 'style'],
    ['error', 'error'],
  ])('threshold %s is %s', (threshold, expected) => {
    expect(read(`failure-threshold: ${threshold}`).threshold).toBe(expected)
  })

  test('no-fail never fails, whatever the threshold', () => {
    expect(read('no-fail: true\nfailure-threshold: error').threshold).toBe('never')
  })

  test('the strongest of several overrides holds, and ignoring above all', () => {
    const { severities } = read(
      'override: {style: [DL3006], error: [DL3006, DL3007]}\nignored: [DL3007]',
    )
    expect(severities).toEqual({ DL3006: 'error', DL3007: 'off' })
  })

  test('unknown keys and codes are left alone', () => {
    expect(read('verbos: true\nignored: [DL9999]').severities).toEqual({ DL9999: 'off' })
  })

  test('a list by alias is the list', () => {
    expect(read('override: {error: &strict [DL3006]}\nignored: *strict').severities).toEqual({
      DL3006: 'off',
    })
  })
})

describe('mistakes', () => {
  test('are all named, each with its line', () => {
    const text =
      'ignored: DL3008\noverride:\n  error: true\nfailure-threshold: warnings\n' +
      'strict-labels: 1\nlabel-schema:\n  author: email-address\n  since: {}\ntrustedRegistries:\n  - [a]\n'
    expect(mistakesIn(text)).toEqual([
      '1: `ignored` must be a list, one item a line after `- `.',
      '3: `override.error` must be a list, one item a line after `- `.',
      '4: `failure-threshold` is `warnings`; did you mean `warning`?',
      '5: `strict-labels` is `1`; write `true` or `false`.',
      expect.stringMatching(/^7: `label-schema.author` is `email-address`; write one of `email`/),
      expect.stringMatching(/^8: `label-schema.since` is no single value; write one of/),
      '10: `trustedRegistries` must be a text.',
    ])
  })

  test.each([
    ['a list', '- DL3008', '1: The file must be a mapping of keys to values.'],
    ['a text', 'DL3008', '1: The file must be a mapping of keys to values.'],
    ['a key twice', 'ignored: []\nignored: []', '2: `ignored` stands twice.'],
    ['two documents', 'a: 1\n---\nb: 2', expect.stringContaining('multiple documents')],
    ['an open bracket', 'ignored: [DL3008', expect.stringMatching(/^1: /)],
  ])('%s', (_, text, expected) => {
    expect(mistakesIn(text)).toEqual([expected])
  })
})

describe('hostile files are read in no time:', () => {
  const many = 100_000

  test.each([
    ['brackets', '['.repeat(many)],
    ['dashes', '- '.repeat(many)],
    ['question marks', '? '.repeat(many)],
    ['nested keys', Array.from({ length: 700 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')],
    ['aliases', `a: &a [x]\nignored: [${'*a,'.repeat(50_000)}]`],
    ['aliases of aliases', bomb()],
    ['keys', Array.from({ length: 25_000 }, (_, n) => `k${n}: 1`).join('\n')],
  ])('%s', (_, text) => {
    const start = performance.now()
    parseHadolintConfiguration(text.slice(0, 256 * 1024))
    expect(performance.now() - start).toBeLessThan(5000)
  })
})

function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, n) => {
    const item = n === 0 ? 'x' : `*l${n - 1}`
    return `l${n}: &l${n} [${Array.from({ length: 9 }, () => item).join(',')}]`
  })
  return [...levels, 'ignored: *l8'].join('\n')
}
