import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import {
  makeSuggestions,
  offersOfFindings,
  type OfferedFix,
  type Suggestion,
} from '../../src/proof/suggestion.js'
import { lintText } from '../lint/linting.js'
import { plan } from './planning.js'

const file = (text: string) => parseDockerfile(text, 'Dockerfile')

/** What would be offered on a Dockerfile by lint alone. */
const byLint = (text: string): readonly Suggestion[] =>
  makeSuggestions(offersOfFindings(lintText(text), [file(text)]), [file(text)])

const offer = (
  text: string,
  [old, now]: readonly [string, string],
  more: Partial<OfferedFix> = {},
): OfferedFix => {
  const start = text.indexOf(old)
  const at = { start, end: start + old.length }
  const words = { file: 'Dockerfile', code: 'pip-cache', summary: `Write ${now}`, saving: null }
  return { ...words, edits: [{ at, text: now }], ...more }
}

const megabyte = { unpackedBytes: 1_000_000, compressedBytes: 400_000 }

/** What a text becomes when a suggestion is committed. */
const commit = (text: string, { startLine, before, after }: Suggestion): string => {
  const lines = text.split('\n')
  expect(lines.slice(startLine - 1, startLine - 1 + before.length)).toEqual(before)
  return lines.toSpliced(startLine - 1, before.length, ...after).join('\n')
}

describe('suggestions', () => {
  test('are the safe fixes of findings, on the lines that change', () => {
    const text =
      'FROM debian:12\nRUN apt-get update \\\n  && apt-get install curl\nMAINTAINER Ada\n'
    expect(byLint(text)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({
          file: 'Dockerfile',
          startLine: 3,
          before: ['  && apt-get install curl'],
        }),
      ]),
    )
    const safe = lintText(text).filter(({ fix }) => fix?.safety === 'safe')
    const codes = byLint(text).flatMap(({ fixes }) => fixes.map(({ code }) => code))
    expect(safe.length).toBeGreaterThan(0)
    expect(safe.map(({ code }) => code)).toEqual(expect.arrayContaining(codes))
  })

  test('are the fixes of advice, too, over as many lines as they change', () => {
    const { dockerfile, fixes, after } = plan(
      ['FROM debian:12', 'RUN make big', 'RUN cp big small', 'RUN rm big', 'CMD ["small"]'],
      [{ kind: 'deleted-later', at: 0, related: 2, parts: ['big'] }],
    )
    const offers = fixes.flatMap(({ change, ...words }) =>
      change.file === 'dockerfile' ? [{ ...words, saving: megabyte, edits: change.edits }] : [],
    )
    const [suggestion, ...others] = makeSuggestions(offers, [dockerfile])
    expect(others).toEqual([])
    expect(suggestion).toMatchObject({
      startLine: 2,
      before: ['RUN make big', 'RUN cp big small', 'RUN rm big'],
      fixes: [{ code: 'deleted-later', saving: megabyte }],
    })
    const { source } = dockerfile
    expect(`# Dockerfile\n${commit(source.text, suggestion as Suggestion)}`).toBe(after())
  })

  test('on the same lines are one; the first fix of the same words counts', () => {
    const text = 'FROM a\nRUN one two three\nUSER b\n'
    const [suggestion, ...others] = makeSuggestions(
      [
        offer(text, ['one', '1'], { code: 'a' }),
        offer(text, ['three', '3'], { code: 'b' }),
        offer(text, ['one', 'I'], { code: 'c' }),
        offer(text, ['three', '3'], { code: 'd' }),
      ],
      [file(text)],
    )
    expect(others).toEqual([])
    expect(suggestion).toMatchObject({
      startLine: 2,
      after: ['RUN 1 two 3'],
      fixes: [{ code: 'a' }, { code: 'b' }],
    })
  })

  test('come in the order of what they save, then of the lines', () => {
    const text = 'FROM a\nRUN one\nRUN two\nRUN three\n'
    const found = makeSuggestions(
      [
        offer(text, ['two', '2']),
        offer(text, ['one', '1']),
        offer(text, ['three', '3'], { saving: megabyte }),
      ],
      [file(text)],
    )
    expect(found.map(({ startLine }) => startLine)).toEqual([4, 2, 3])
  })

  test('can take lines away and put lines in', () => {
    const text = 'FROM a\nRUN one\nRUN two\n'
    const [gone] = makeSuggestions([offer(text, ['RUN one\n', ''])], [file(text)])
    expect(gone).toMatchObject({ startLine: 2, before: ['RUN one'], after: [] })
    const at = { start: text.indexOf('RUN two'), end: text.indexOf('RUN two') }
    const [more] = makeSuggestions(
      [offer(text, ['', ''], { edits: [{ at, text: 'USER b\n' }] })],
      [file(text)],
    )
    expect(more).toMatchObject({ startLine: 3, before: ['RUN two'], after: ['USER b', 'RUN two'] })
  })

  test.each([
    ['line ends of Windows', 'FROM a\r\nRUN one \\\r\n  two\r\n', 'one \\\r\n  two'],
    ['characters that are not seen', 'FROM a\nRUN \u202eone\n', 'one'],
    ['control characters', 'FROM a\nRUN \u0007one\n', 'one'],
    ['what nobody would review', `FROM a\nRUN one ${'x'.repeat(9000)}\n`, 'one'],
    [
      'too many lines',
      `FROM a\nRUN one ${'\\\n  x '.repeat(80)}\n`,
      `one ${'\\\n  x '.repeat(80)}`,
    ],
  ])('are not made of %s', (_, text, old) => {
    expect(makeSuggestions([offer(text, [old, '1'])], [file(text)])).toEqual([])
  })

  test('are not made of fixes that change nothing, of no edits, or of other files', () => {
    const text = 'FROM a\nRUN one\n'
    const offers = [
      offer(text, ['one', 'one']),
      offer(text, ['one', '1'], { edits: [] }),
      offer(text, ['one', '1'], { file: 'other' }),
    ]
    expect(makeSuggestions(offers, [file(text)])).toEqual([])
  })

  test('committed one after the other make what the fixes make together', () => {
    const words = fc.array(fc.constantFrom('a', 'b ', '\n', 'c\n', '\nd'), { maxLength: 30 })
    const edits = fc.array(fc.tuple(fc.nat(60), fc.nat(6), fc.constantFrom('', 'x', 'y\n', '\nz')))
    fc.assert(
      fc.property(words, edits, (pieces, changes) => {
        const text = `FROM a\n${pieces.join('')}`
        const offers = changes
          .filter(([start, length]) => start + length <= text.length)
          .map(([start, length, now], index) => {
            const at = { start, end: start + length }
            return offer('', ['', ''], { code: String(index), edits: [{ at, text: now }] })
          })
        const suggestions = makeSuggestions(offers, [file(text)])
        const places = suggestions.toSorted((one, other) => other.startLine - one.startLine)
        const ends = places.map(({ startLine, before }) => startLine + before.length)
        expect(places.every(({ startLine }, n) => (ends[n + 1] ?? 0) <= startLine)).toBe(true)
        const last = places.reduce(commit, text)
        expect(last === text).toBe(suggestions.length === 0)
      }),
    )
  })
})
