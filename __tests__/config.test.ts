import { describe, expect, test } from '@jest/globals'

import { parseConfig as parse, settleConfig, type Config } from '../src/config.js'
import type { RawInputs } from '../src/inputs.js'
import { emptyConfiguration } from '../src/lint/config/configuration.js'

const parseConfig = (inputs: RawInputs): Config => parse(inputs, '/home/runner/repo')

const mistakesIn = (inputs: RawInputs): string => {
  try {
    parseConfig(inputs)
  } catch (error) {
    return String(error)
  }
  return ''
}

describe('parseConfig', () => {
  test('needs no input at all', () => {
    const config = parseConfig({})
    expect(config.build).toMatchObject({
      context: '.',
      file: 'Dockerfile',
      target: null,
      platforms: [],
      cacheFrom: 'auto',
      cacheTo: 'auto',
      buildTimeoutMs: 3_600_000,
      cacheTimeoutMs: 120_000,
      noCache: false,
    })
    expect(config.policy).toEqual({
      maxSize: null,
      maxIncrease: null,
      maxLayers: null,
      maxLayerIncrease: null,
      maxWaste: null,
      maxWasteIncrease: null,
      maxNewVulnerabilities: null,
      lintThreshold: 'error',
      lintScope: 'new',
    })
    expect(config.lint).toEqual({ lintThreshold: null, lintScope: null })
    expect(config).toMatchObject({ comment: 'changes', reportOnly: false, token: '' })
  })

  test('looks for the Dockerfile in the context unless a file is given', () => {
    expect(parseConfig({ context: 'services/api/' }).build.file).toBe('services/api/Dockerfile')
    expect(parseConfig({ context: 'services/api', file: 'deploy/Dockerfile' }).build.file).toBe(
      'deploy/Dockerfile',
    )
  })

  test.each([
    ['/home/runner/repo', '.'],
    ['/home/runner/repo/services/api', 'services/api'],
    ['./services/../web/', 'web'],
  ])('makes the context %s relative to the checkout', (context, expected) => {
    expect(parseConfig({ context }).build.context).toBe(expected)
  })

  test.each(['..', '../other', '/etc', '/home/runner/repository', 'git@github.com:o/r.git', '-'])(
    'refuses the context %s',
    (context) => {
      expect(mistakesIn({ context })).toMatch(/`context` is/)
    },
  )

  test('reads lists a line at a time and keeps commas and quotes inside items', () => {
    const { build } = parseConfig({
      'build-args': 'A=1\n\n  B=x,y  \nC="q"',
      'build-contexts': 'base=oci-layout:///tmp/base:1',
      'cache-from': 'type=gha,scope=a\ntype=registry,ref=r/c',
    })
    expect(build.buildArgs).toEqual(['A=1', 'B=x,y', 'C="q"'])
    expect(build.buildContexts).toEqual([{ name: 'base', value: 'oci-layout:///tmp/base:1' }])
    expect(build.cacheFrom).toEqual(['type=gha,scope=a', 'type=registry,ref=r/c'])
  })

  test('reads a quoted secret with line breaks, and one that ends in equals signs', () => {
    const { secrets } = parseConfig({ secrets: 'token=abc==\n"key=one\ntwo"' }).build
    expect(secrets).toEqual([
      { name: 'token', value: 'abc==' },
      { name: 'key', value: 'one\ntwo' },
    ])
  })

  test.each([
    ['90s', 90_000],
    ['1.5m', 90_000],
    ['2h', 7_200_000],
  ])('reads the duration %s', (text, expected) => {
    expect(parseConfig({ 'build-timeout': text }).build.buildTimeoutMs).toBe(expected)
  })

  test('names every mistake at once, with the value and what to write', () => {
    const mistakes = mistakesIn({
      'max-size': 'big',
      'max-increase': '10% and 20%',
      'max-layers': '-1',
      'lint-threshold': 'fatal',
      'report-only': 'yes',
      platforms: 'linux/amd64,Linux',
      context: 'https://example.com/repo.git',
      secrets: 'novalue',
      'comment-key': 'a--b',
      'build-timeout': 'soon',
      'build-args': '"open',
    })
    expect(mistakes).toContain('11 of the inputs cannot be used')
    expect(mistakes).toContain('- `max-size` is `big`; write a size such as `250MB`')
    expect(mistakes).toContain('- `max-increase` is `10% and 20%`')
    expect(mistakes).toContain('- `lint-threshold` is `fatal`; write one of error, warning')
    expect(mistakes).toContain('- `report-only` is `yes`; write `true` or `false`')
    expect(mistakes).toContain('- `platforms` names `Linux`; write it as `linux/amd64`')
    expect(mistakes).toContain('- `secrets` has an item without `=`')
    expect(mistakes).toContain('- `build-args` has a quote that is not closed')
  })

  test('takes what files say of linting where no input does', () => {
    const files = { ...emptyConfiguration, threshold: 'warning', scope: 'all' } as const
    expect(settleConfig(parseConfig({}), files).policy).toMatchObject({
      lintThreshold: 'warning',
      lintScope: 'all',
    })
    const inputs = parseConfig({ 'lint-threshold': 'never', 'lint-scope': 'new' })
    expect(settleConfig(inputs, files).policy).toEqual(inputs.policy)
  })

  test('does not print a long value that was put into the wrong input', () => {
    const token = `ghs_${'x'.repeat(500)}`
    expect(mistakesIn({ 'max-layers': token })).not.toContain(token)
  })
})
