import { describe, expect, test } from '@jest/globals'

import type { ImageSize } from '../../src/image/image.js'
import type { Finding, Severity } from '../../src/lint/finding.js'
import { judge, worst, type Evidence } from '../../src/policy/judge.js'
import {
  parseByteLimit,
  parseGrowthLimit,
  parseSizeLimit,
  parseWasteLimit,
  type Policy,
} from '../../src/policy/limits.js'
import type { Check } from '../../src/policy/verdict.js'

const noLimits: Policy = {
  maxSize: null,
  maxIncrease: null,
  maxLayers: null,
  maxLayerIncrease: null,
  maxWaste: null,
  maxWasteIncrease: null,
  maxNewVulnerabilities: null,
  lintThreshold: 'never',
  lintScope: 'new',
}

const size = (compressedBytes: number, layerCount = 5): ImageSize => ({
  compressedBytes,
  unpackedBytes: compressedBytes * 3,
  layerCount,
})

const compared = (base: ImageSize, head: ImageSize): Evidence => ({
  head,
  base,
  sizeChange: {
    compressedBytes: head.compressedBytes - base.compressedBytes,
    unpackedBytes: head.unpackedBytes - base.unpackedBytes,
    layerCount: head.layerCount - base.layerCount,
  },
  wastedBytes: 0,
  wasteChange: 0,
  headProblem: null,
  baseProblem: null,
  findings: [],
  vulnerabilities: null,
})

const finding = (severity: Severity, introduced: boolean | null): Finding => ({
  file: 'Dockerfile',
  line: 1,
  column: 1,
  endLine: 1,
  endColumn: 2,
  stage: '0',
  instruction: 'FROM a',
  code: 'DL0000',
  aliases: [],
  name: 'rule',
  severity,
  message: 'm',
  remedy: 'r',
  introduced,
})

const check = (evidence: Evidence, policy: Partial<Policy>, id: Check['id']): Check | undefined =>
  judge(evidence, { ...noLimits, ...policy }).checks.find((each) => each.id === id)

describe('limits are kept at the limit and broken just over it', () => {
  const maxSize = parseSizeLimit('1000B')
  test.each([
    [999, 'pass'],
    [1000, 'pass'],
    [1001, 'fail'],
  ])('max-size 1000B with %d bytes: %s', (bytes, status) => {
    const result = check(compared(size(bytes), size(bytes)), { maxSize }, 'max-size')
    expect(result).toMatchObject({
      status,
      actual: { value: bytes, unit: 'bytes' },
      limit: '1000B',
    })
  })

  test.each([
    ['10%', 1000, 1100, 'pass'],
    ['10%', 1000, 1101, 'fail'],
    ['100B', 1000, 1100, 'pass'],
    ['100B', 1000, 1101, 'fail'],
    ['10% and 200B', 1000, 1150, 'pass'],
    ['10% and 200B', 10_000, 10_300, 'pass'],
    ['10% and 200B', 1000, 1201, 'fail'],
    ['10%', 0, 1, 'fail'],
    ['0%', 1000, 1000, 'pass'],
    ['0%', 1000, 1001, 'fail'],
    ['10%', 1000, 10, 'pass'],
    ['300B unpacked', 1000, 1100, 'pass'],
    ['299B unpacked', 1000, 1100, 'fail'],
  ])('max-increase %s from %d to %d: %s', (limit, base, head, status) => {
    const policy = { maxIncrease: parseGrowthLimit(limit) }
    expect(check(compared(size(base), size(head)), policy, 'max-increase')).toMatchObject({
      status,
    })
  })

  test.each([
    [4, 'fail'],
    [5, 'pass'],
    [6, 'pass'],
  ])('max-layers %d with 5 layers: %s', (maxLayers, status) => {
    expect(check(compared(size(1), size(1)), { maxLayers }, 'max-layers')).toMatchObject({ status })
  })

  test.each([
    [1, 'fail'],
    [2, 'pass'],
  ])('max-layer-increase %d with 2 more layers: %s', (maxLayerIncrease, status) => {
    const evidence = compared(size(1, 5), size(1, 7))
    expect(check(evidence, { maxLayerIncrease }, 'max-layer-increase')).toMatchObject({ status })
  })
})

describe('waste', () => {
  test.each([
    ['300B', 300, 'pass'],
    ['300B', 301, 'fail'],
    ['10%', 300, 'pass'],
    ['10%', 301, 'fail'],
    ['10% and 400B', 301, 'pass'],
    ['10% and 400B', 401, 'fail'],
  ])('max-waste %s of 3,000 unpacked bytes with %d wasted: %s', (limit, wastedBytes, status) => {
    const evidence = { ...compared(size(1000), size(1000)), wastedBytes }
    expect(check(evidence, { maxWaste: parseWasteLimit(limit) }, 'max-waste')).toMatchObject({
      status,
      actual: { value: wastedBytes, unit: 'bytes' },
    })
  })

  test.each([
    ['0B', 0, 'pass'],
    ['0B', 1, 'fail'],
    ['5B', 5, 'pass'],
    ['5B', -10, 'pass'],
  ])('max-waste-increase %s with %d more: %s', (limit, wasteChange, status) => {
    const evidence = { ...compared(size(1000), size(1000)), wasteChange }
    const policy = { maxWasteIncrease: parseByteLimit(limit) }
    expect(check(evidence, policy, 'max-waste-increase')).toMatchObject({ status })
  })
})

describe('lint-threshold', () => {
  test.each<[Severity, readonly Finding[], string, number]>([
    ['error', [finding('error', true)], 'fail', 1],
    ['error', [finding('warning', true)], 'warn', 0],
    ['error', [finding('info', true)], 'pass', 0],
    ['warning', [finding('error', true), finding('warning', true)], 'fail', 2],
    ['style', [finding('style', true)], 'fail', 1],
    ['style', [finding('error', false)], 'pass', 0],
    ['error', [finding('error', null)], 'fail', 1],
  ])('%s', (lintThreshold, findings, status, value) => {
    const evidence = { ...compared(size(1), size(1)), findings }
    expect(check(evidence, { lintThreshold }, 'lint-threshold')).toMatchObject({
      status,
      actual: { value },
    })
  })

  test('the scope all counts what base has, too', () => {
    const evidence = {
      ...compared(size(1), size(1)),
      findings: [finding('error', false), finding('error', true)],
    }
    const policy = { lintThreshold: 'error', lintScope: 'all' } as const
    expect(check(evidence, policy, 'lint-threshold')).toMatchObject({
      status: 'fail',
      actual: { value: 2 },
      reason: 'Findings of severity error or above.',
    })
  })

  test('never makes no check', () => {
    const evidence = { ...compared(size(1), size(1)), findings: [finding('error', true)] }
    expect(judge(evidence, noLimits).checks.map((each) => each.id)).toEqual(['build'])
  })
})

test('without a base, growth is skipped with the reason and absolute limits still hold', () => {
  const evidence: Evidence = {
    ...compared(size(1), size(2000)),
    base: null,
    sizeChange: null,
    baseProblem: 'Base has no Dockerfile.',
  }
  const verdict = judge(evidence, {
    ...noLimits,
    maxSize: parseSizeLimit('1000B'),
    maxIncrease: parseGrowthLimit('1%'),
    maxLayerIncrease: 0,
  })
  expect(verdict.status).toBe('fail')
  expect(verdict.checks.map(({ id, status }) => `${id}: ${status}`)).toEqual([
    'build: pass',
    'max-size: fail',
    'max-increase: skip',
    'max-layer-increase: skip',
  ])
  expect(verdict.checks[2]?.reason).toBe('Base has no Dockerfile.')
})

test('a head that does not build fails, whatever the limits', () => {
  const evidence: Evidence = {
    ...compared(size(1), size(1)),
    head: null,
    sizeChange: null,
    headProblem: 'The image of head does not build.',
  }
  const verdict = judge(evidence, { ...noLimits, maxLayers: 3 })
  expect(verdict.status).toBe('fail')
  expect(verdict.checks.map(({ status }) => status)).toEqual(['fail', 'skip'])
})

test('the worst status stands for all', () => {
  expect(worst([])).toBe('skip')
  expect(worst(['skip', 'pass'])).toBe('pass')
  expect(worst(['pass', 'warn', 'skip'])).toBe('warn')
  expect(worst(['warn', 'fail', 'pass'])).toBe('fail')
})
