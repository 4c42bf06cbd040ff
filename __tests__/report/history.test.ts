import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { carryHistory, readPushes } from '../../src/report/history.js'
import type { Report } from '../../src/report/report.js'
import { grewOverBudget, headBuildFailed, twelveImages } from '../support/report-stories.js'

const digit = (n: number): string => n.toString(16).padStart(40, '0').split('').reverse().join('')

function weighing(compressedBytes: number, commit: string): Report {
  const report = grewOverBudget()
  const images = report.images.map((image) =>
    image.head.state === 'measured'
      ? { ...image, head: { ...image.head, size: { ...image.head.size, compressedBytes } } }
      : image,
  )
  return { ...report, images, subject: { ...report.subject, headShown: commit } }
}

/** The comment after pushes that weigh so many megabytes. */
function push(megabytes: readonly number[], from: string | null = null): string {
  return megabytes.reduce<string | null>(
    (previous, size, i) => carryHistory(`text ${i}`, weighing(size * 1e6, digit(i + 1)), previous),
    from,
  ) as string
}

describe('the history of a pull request', () => {
  test('is one hidden line after the first push', () => {
    expect(push([113])).toBe('text 0\n\n<!-- dockweigh-pushes [["100000000000",113000000]] -->')
  })

  test('is drawn once the size has moved, in bars and in words', () => {
    expect(push([113, 113, 175, 150]).split('\n\n')[1]).toBe(
      '<sub>Compressed size over 4 pushes: ▁▁█▅ first 113 MB, now 150 MB, between 113 MB and 175 MB</sub>',
    )
    expect(push([113, 175]).split('\n\n')[1]).toBe(
      '<sub>Compressed size over 2 pushes: ▁█ first 113 MB, now 175 MB</sub>',
    )
    expect(push([113, 113.0001])).not.toContain('<sub>')
  })

  test('keeps twenty pushes', () => {
    const body = push(Array.from({ length: 30 }, (_, i) => 100 + i))
    expect(readPushes(body)).toHaveLength(20)
    expect(body).toContain('over 20 pushes: ▁')
    expect(body.length).toBeLessThan(1000)
  })

  test('takes a commit that is weighed again for the same push', () => {
    const body = push([113, 175])
    expect(carryHistory('text 1', weighing(175e6, digit(2)), body)).toBe(body)
    const again = carryHistory('again', weighing(120e6, digit(1)), body)
    expect(readPushes(again).map(({ compressedBytes }) => compressedBytes)).toEqual([120e6, 175e6])
  })

  test('outlives a push whose build fails', () => {
    const body = carryHistory('failed', headBuildFailed(), push([113, 175]))
    expect(body).toContain('▁█')
    expect(readPushes(body)).toHaveLength(2)
  })

  test('is not begun for several images', () => {
    expect(carryHistory('text', twelveImages(), null)).toBe('text')
  })

  test('survives what GitHub does to line ends', () => {
    expect(readPushes(`${push([113, 175]).replaceAll('\n', '\r\n')}\r\n`)).toHaveLength(2)
  })
})

describe('a history that somebody else wrote', () => {
  const line = (json: string): string => `text\n\n<!-- dockweigh-pushes ${json} -->`
  const good = '["100000000000",113000000]'

  test.each([
    ['no JSON', '[oops]'],
    ['no pairs', '[1,2]'],
    ['a commit that is none', '[["<b>@octocat</b>",1]]'],
    ['a short commit', '[["1000",1]]'],
    ['a size that is none', '[["100000000000","1"]]'],
    ['a size below zero', '[["100000000000",-1]]'],
    ['a size without end', '[["100000000000",1e400]]'],
    ['three values', '[["100000000000",1,2]]'],
    ['one commit twice', `[${good},${good}]`],
    ['one push that is wrong', `[${good},["x",1]]`],
    [
      'too many pushes',
      JSON.stringify(Array.from({ length: 21 }, (_, i) => [digit(i + 1).slice(0, 12), i])),
    ],
    ['a long line', `[${good}${' '.repeat(2000)}]`],
  ])('is dropped: %s', (_, json) => {
    expect(readPushes(line(json))).toEqual([])
  })

  test('is read, which shows that the above are refused for their fault', () => {
    expect(readPushes(line(`[${good}]`))).toHaveLength(1)
  })

  test('counts as a quotation unless it is the last line', () => {
    expect(readPushes(`${line(`[${good}]`)}\n\nmore`)).toEqual([])
    expect(readPushes(`${line(`[${good}]`)} x`)).toEqual([])
  })

  test('never shows a text of its own, whatever it is', () => {
    const own = weighing(113e6, digit(1))
    const shown =
      /^text\n\n(<sub>[\w ,.:▁▂▃▄▅▆▇█]+<\/sub>\n\n)?<!-- dockweigh-pushes [[\]",0-9a-f]+ -->$/
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary' }), fc.json().map(line), fc.string().map(line)),
        (previous) => {
          expect(carryHistory('text', own, previous)).toMatch(shown)
        },
      ),
    )
  })
})
