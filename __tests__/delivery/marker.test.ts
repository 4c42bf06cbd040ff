import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import {
  addMarker,
  compareRuns,
  isCommentKey,
  readMarker,
  readText,
} from '../../src/delivery/marker.js'

const run = { runId: 12, runAttempt: 1 }

describe('isCommentKey', () => {
  it.each(['a', 'Dockerfile', 'services_api.v2-x', 'x'.repeat(64), '-'])('takes %s', (key) => {
    expect(isCommentKey(key)).toBe(true)
  })

  it.each(['', 'x'.repeat(65), 'a b', 'a--b', '-->', 'ä', 'a\n', 'a/b'])('refuses %j', (key) => {
    expect(isCommentKey(key)).toBe(false)
  })
})

describe('addMarker', () => {
  it('puts the marker on the first line, hidden from readers', () => {
    expect(addMarker({ key: 'api', runId: 12, runAttempt: 3 }, '# Report')).toBe(
      '<!-- dockweigh:api run=12.3 -->\n# Report',
    )
  })

  it('refuses a key that could end the HTML comment', () => {
    expect(() => addMarker({ key: 'a-->', ...run }, '')).toThrow(RangeError)
  })
})

describe('readMarker', () => {
  it('reads what addMarker wrote, and readText gives the text back', () => {
    const keys = fc.stringMatching(/^[A-Za-z0-9._-]{1,64}$/).filter(isCommentKey)
    const numbers = fc.integer({ min: 1, max: 999_999_999 })
    const markers = fc.record({ key: keys, runId: numbers, runAttempt: numbers })
    fc.assert(
      fc.property(markers, fc.string(), (marker, text) => {
        const body = addMarker(marker, text)
        expect(readMarker(body)).toEqual(marker)
        expect(readText(body)).toBe(text.replace(/\r\n/g, '\n').trimEnd())
      }),
    )
  })

  it.each([
    ['a quoted marker', '> <!-- dockweigh:api run=1.1 -->\n'],
    ['a marker below other text', 'Hi\n<!-- dockweigh:api run=1.1 -->\n'],
    ['a marker after white space', ' <!-- dockweigh:api run=1.1 -->\n'],
    ['a marker with text after it', '<!-- dockweigh:api run=1.1 --> Hi'],
    ['a marker without a run', '<!-- dockweigh:api -->\n'],
    ['a key with --', '<!-- dockweigh:a--b run=1.1 -->\n'],
    ['an empty body', ''],
  ])('does not take %s', (_, body) => {
    expect(readMarker(body)).toBeUndefined()
  })

  it('reads a body whose line ends were changed on the web site', () => {
    const body = '<!-- dockweigh:api run=12.1 -->\r\n# Report\r\ntext\r\n'
    expect(readMarker(body)).toEqual({ key: 'api', ...run })
    expect(readText(body)).toBe('# Report\ntext')
  })
})

describe('compareRuns', () => {
  it('orders by run, then by attempt, as numbers', () => {
    const later = [
      { runId: 9, runAttempt: 10 },
      { runId: 10, runAttempt: 1 },
      { runId: 9, runAttempt: 2 },
    ].sort(compareRuns)
    expect(later.map(({ runId, runAttempt }) => `${runId}.${runAttempt}`)).toEqual([
      '9.2',
      '9.10',
      '10.1',
    ])
  })
})
