import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { makeAnnotations } from '../../src/report/annotations.js'
import { renderComment } from '../../src/report/comment.js'
import { hasNews } from '../../src/report/news.js'
import { reportOutputs } from '../../src/report/outputs.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { findReferences, inspectMarkdown } from '../support/markdown/inspect.js'
import { anyReport } from '../support/report-arbitrary.js'

const options = { docsUrl: 'https://docs.example' }

describe('any report', () => {
  test('renders within every limit, twice to the same bytes', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        const comment = renderComment(report, options)
        expect(comment.length).toBeLessThanOrEqual(60_000)
        expect(renderComment(report, { ...options, limit: 3000 }).length).toBeLessThanOrEqual(3000)
        const summary = renderSummary(report, options)
        expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(1_000_000)
        expect(renderComment(structuredClone(report), options)).toBe(comment)
        expect(renderSummary(structuredClone(report), options)).toBe(summary)
      }),
      { numRuns: 100 },
    )
  })

  test('keeps every block closed and every word harmless, also when it is shortened', () => {
    fc.assert(
      fc.property(anyReport(), fc.integer({ min: 3000, max: 12_000 }), (report, limit) => {
        const seen = inspectMarkdown(renderComment(report, { ...options, limit }))
        expect(findReferences(seen.open)).toEqual([])
        const inlines = ['a', 'br', 'code', 'sub']
        expect(seen.inlines.filter((name) => !inlines.includes(name))).toEqual([])
        expect(seen.open.replaceAll('<0.1%', '')).not.toMatch(/[`|<>]/)
        expect(seen.blocks.at(-1)).toBe('1 p')
      }),
      { numRuns: 25 },
    )
  })

  test('gives every other view a value', () => {
    fc.assert(
      fc.property(anyReport(), (report) => {
        expect(renderTerminal(report, { colour: 'none' })).toMatch(/^(PASS|WARN|FAIL|SKIP) {2}/)
        expect(Object.values(reportOutputs(report)).every((value) => !/[^\w:-]/.test(value))).toBe(
          true,
        )
        expect(typeof hasNews(report)).toBe('boolean')
        for (const level of ['error', 'warning', 'notice']) {
          const found = makeAnnotations(report, 'all').filter(
            (annotation) => annotation.level === level,
          )
          expect(found.length).toBeLessThanOrEqual(10)
          expect(found.every(({ message }) => message.length <= 4096)).toBe(true)
        }
      }),
      { numRuns: 100 },
    )
  })
})
