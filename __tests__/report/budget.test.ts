import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import type { Budget, Section } from '../../src/report/budget.js'
import { fitSections } from '../../src/report/budget.js'

function section(name: string, facts: Partial<Section> = {}): Section {
  return { name, priority: 1, open: '', rows: [name], close: '', under: null, ...facts }
}

function budget(limit: number): Budget {
  return {
    limit,
    measure: (text) => text.length,
    describeRest: ({ left }) => `${left} more`,
    describeCuts: (cuts) =>
      cuts.map(({ name, left, total }) => `${name} ${left}/${total}`).join(', '),
  }
}

const long = (count: number) =>
  Array.from({ length: count }, (_, index) => `row ${index}`.padEnd(100))

describe('a document', () => {
  test('that fits is whole and in order', () => {
    const sections = [
      section('b', { priority: 9 }),
      section('a'),
      section('c', { rows: ['1', '2'] }),
    ]
    expect(fitSections(sections, budget(1000))).toBe('b\n\na\n\n1\n2\n')
  })

  test('that does not fit gives room by priority, at whole rows, and says so', () => {
    const sections = [
      section('late', { priority: 3, rows: long(50) }),
      section('first', { priority: 1 }),
      section('table', { priority: 2, open: 'head\n', rows: long(50), close: '\nend' }),
    ]
    const text = fitSections(sections, budget(3000))
    expect(text.length).toBeLessThanOrEqual(3000)
    expect(text).toMatch(
      /^first\n\nhead\nrow 0 .*\n\n31 more\nend\n\nlate 50\/50, table 31\/50\n$/s,
    )
  })

  test('leaves out what stands under a heading that is left out', () => {
    const heading = section('heading', { priority: 2, rows: ['x'.repeat(3000)] })
    const text = fitSections(
      [heading, section('body', { priority: 3, under: heading })],
      budget(2000),
    )
    expect(text).toBe('heading 1/1, body 1/1\n')
  })

  test('never exceeds its limit', () => {
    const row = fc.string({ maxLength: 300 })
    const sections = fc.array(
      fc.record({
        name: fc.constantFrom('a', 'b', 'c'),
        priority: fc.integer({ min: 0, max: 4 }),
        open: fc.string({ maxLength: 20 }),
        rows: fc.array(row, { minLength: 1, maxLength: 30 }),
        close: fc.string({ maxLength: 20 }),
        under: fc.constant(null),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(sections, fc.integer({ min: 1200, max: 20_000 }), (parts, limit) => {
        expect(fitSections(parts, budget(limit)).length).toBeLessThanOrEqual(limit)
      }),
    )
  })
})
