import { describe, expect, test } from '@jest/globals'

import {
  addSuggestionMarker,
  findRepeated,
  mostAtOnce,
  planReview,
  readSuggestionMarker,
  type PostedSuggestion,
  type WrittenSuggestion,
} from '../../src/delivery/suggestion-plan.js'

const idOf = (n: number): string => n.toString(16).padStart(16, '0')
const lines = Array.from({ length: 30 }, (_, n) => `RUN ${n + 1}`)
const patches = new Map([
  ['Dockerfile', `@@ -0,0 +1,30 @@\n${lines.map((l) => `+${l}`).join('\n')}`],
])

const suggestion = (line: number, more: Partial<WrittenSuggestion> = {}): WrittenSuggestion => ({
  id: idOf(line),
  file: 'Dockerfile',
  startLine: line,
  before: [`RUN ${line}`],
  body: 'text',
  ...more,
})
const posted = (line: number, more: Partial<PostedSuggestion> = {}): PostedSuggestion => ({
  commentId: line,
  reviewId: 1,
  suggestionId: idOf(line),
  isCurrent: true,
  ...more,
})
const range = (from: number, to: number): readonly number[] =>
  Array.from({ length: to - from + 1 }, (_, n) => from + n)

describe('a marker', () => {
  test('is read where it was put', () => {
    expect(readSuggestionMarker(addSuggestionMarker(idOf(7), 'text'))).toBe(idOf(7))
  })

  test.each([
    '> <!-- dockweigh-suggestion:0000000000000007 -->',
    ' <!-- dockweigh-suggestion:0000000000000007 -->',
    '<!-- dockweigh-suggestion:7 -->',
    '<!-- dockweigh-suggestion:0000000000000007 --> x',
    '<!-- dockweigh:api run=1.1 -->',
    '',
  ])('is not read in %j', (body) => {
    expect(readSuggestionMarker(body)).toBeNull()
  })
})

describe('a review', () => {
  test('has what is new and stands on changed lines', () => {
    const suggestions = [
      suggestion(2),
      suggestion(3, { before: ['RUN 3', 'RUN 4'] }),
      suggestion(5),
      suggestion(6, { before: ['RUN else'] }),
      suggestion(7, { file: 'other' }),
    ]
    expect(planReview({ suggestions, patches, posted: [posted(5)] })).toEqual({
      remarks: [
        {
          file: 'Dockerfile',
          startLine: 2,
          endLine: 2,
          body: expect.stringMatching(/^<!--.*\ntext$/),
        },
        { file: 'Dockerfile', startLine: 3, endLine: 4, body: expect.any(String) },
      ],
      known: 1,
      waiting: 0,
    })
  })

  test('leaves no more than ten standing; outdated ones make room, and are not repeated', () => {
    const suggestions = range(1, 20).map((line) => suggestion(line))
    const first = planReview({ suggestions, patches, posted: [] })
    expect(first).toMatchObject({ known: 0, waiting: 20 - mostAtOnce })
    expect(first.remarks.map(({ startLine }) => startLine)).toEqual(range(1, mostAtOnce))
    const all = range(1, mostAtOnce).map((line) => posted(line))
    expect(planReview({ suggestions, patches, posted: all })).toEqual({
      remarks: [],
      known: 10,
      waiting: 10,
    })
    const three = all.map((one) => (one.commentId > 3 ? one : { ...one, isCurrent: false }))
    const next = planReview({ suggestions, patches, posted: three })
    expect(next.remarks.map(({ startLine }) => startLine)).toEqual([11, 12, 13])
  })

  test('has no more room when too many stand', () => {
    const suggestions = [suggestion(20)]
    const all = range(1, 15).map((line) => posted(line))
    expect(planReview({ suggestions, patches, posted: all }).remarks).toEqual([])
  })
})

describe('what two jobs suggest at the same time', () => {
  test('is taken back by the one that came later', () => {
    const found = [
      posted(1, { commentId: 10, reviewId: 1 }),
      posted(1, { commentId: 11, reviewId: 2 }),
      posted(2, { commentId: 12, reviewId: 2 }),
      posted(2, { commentId: 13, reviewId: 1 }),
      posted(3, { commentId: 14, reviewId: 2 }),
    ]
    expect([findRepeated(found, 1), findRepeated(found, 2)]).toEqual([[13], [11]])
  })
})
