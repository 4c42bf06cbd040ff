import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { carryHistory, weighLegs, weighReport } from '../../src/report/history/carry-history.js'
import { readPushes, type Weighing } from '../../src/report/history/pushes.js'
import { hostileTexts } from '../support/markdown/hostile-corpus.js'
import { inspectMarkdown } from '../support/markdown/inspect.js'
import { fiveLegs } from '../support/report-legs.js'
import { grewOverBudget, headBuildFailed, twelveImages } from '../support/report-stories.js'

const commit = (n: number): string => n.toString(16).padStart(40, '0').split('').reverse().join('')

/** Megabytes of images after the n-th push. */
function weighing(n: number, sizes: Readonly<Record<string, number>>): readonly Weighing[] {
  const images = Object.entries(sizes).map(([name, size]) => ({
    key: name,
    name,
    compressedBytes: size * 1e6,
  }))
  return [{ commit: commit(n), images }]
}

/** The comment after pushes that weigh so much. */
function push(sizes: readonly Readonly<Record<string, number>>[]): string {
  return sizes.reduce<string | null>(
    (previous, each, i) => carryHistory(`text ${i}`, weighing(i + 1, each), previous),
    null,
  ) as string
}

const pushOne = (...megabytes: readonly number[]): string =>
  push(megabytes.map((size) => ({ app: size })))

/** What a reader sees of the history. */
const shownOf = (body: string): readonly string[] =>
  /<sub>(.*)<\/sub>/.exec(body)?.[1]?.split('<br>') ?? []

describe('the history of a pull request', () => {
  test('is one hidden line after the first push', () => {
    expect(pushOne(113)).toBe(
      'text 0\n\n<!-- dockweigh-pushes {"commits":["100000000000"],"sizes":{"a172cedc":[113000000]}} -->',
    )
  })

  test('is drawn once the size has moved, in bars and in words', () => {
    expect(shownOf(pushOne(113, 113, 175, 150))).toEqual([
      'Compressed size over 4 pushes: ▁▁█▅ first 113 MB, now 150 MB, between 113 MB and 175 MB',
    ])
    expect(shownOf(pushOne(113, 175))).toEqual([
      'Compressed size over 2 pushes: ▁█ first 113 MB, now 175 MB',
    ])
    expect(shownOf(pushOne(113, 113.0001))).toEqual([])
  })

  test('keeps twenty pushes', () => {
    const body = pushOne(...Array.from({ length: 30 }, (_, i) => 100 + i))
    expect(readPushes(body).commits).toHaveLength(20)
    expect(body).toContain('over 20 pushes: ▁')
    expect(body.length).toBeLessThan(1000)
  })

  test('takes a commit that is weighed again for the same push', () => {
    const body = pushOne(113, 175)
    expect(carryHistory('text 1', weighing(2, { app: 175 }), body)).toBe(body)
    const again = carryHistory('again', weighing(1, { app: 120 }), body)
    expect([...readPushes(again).sizes.values()]).toEqual([[120e6, 175e6]])
  })

  test('outlives a push whose build fails', () => {
    const own = weighReport(grewOverBudget())
    const before = carryHistory('text', weighing(1, { '': 1 }), carryHistory('text', own, null))
    const body = carryHistory('failed', weighReport(headBuildFailed()), before)
    expect(readPushes(body).commits).toHaveLength(2)
  })

  test('survives what GitHub does to line ends', () => {
    const body = `${pushOne(113, 175).replaceAll('\n', '\r\n')}\r\n`
    expect(readPushes(body).commits).toHaveLength(2)
  })
})

describe('of several images', () => {
  test('those that moved have a line each, that which moved most first', () => {
    const body = push([
      { api: 10, web: 100, docs: 5 },
      { api: 20, web: 100, docs: 5 },
      { api: 15, web: 180, docs: 5 },
    ])
    expect(shownOf(body)).toEqual([
      'Compressed size over 3 pushes:',
      '`web` ▁▁█ first 100 MB, now 180 MB',
      '`api` ▁█▅ first 10.0 MB, now 15.0 MB, between 10.0 MB and 20.0 MB',
    ])
  })

  test('a push that measured one of them only leaves a dot with the others', () => {
    const body = push([{ api: 10, web: 100 }, { api: 20, web: 110 }, { api: 30 }])
    const [own] = weighing(3, { api: 30 })
    const images = [...(own?.images ?? []), { key: 'web', name: 'web', compressedBytes: 120e6 }]
    expect(readPushes(body).sizes.size).toBe(2)
    expect(shownOf(carryHistory('', [{ commit: commit(4), images }], body))).toContain(
      '`web` ▁▅·█ first 100 MB, now 120 MB',
    )
  })

  test('five have a line, and the others a word', () => {
    const sizes = (factor: number) =>
      Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`image-${i}`, (i + 1) * factor]))
    const shown = shownOf(push([sizes(10), sizes(20)]))
    expect(shown).toHaveLength(7)
    expect(shown[1]).toContain('`image-7`')
    expect(shown.at(-1)).toBe('3 images more moved less.')
  })

  test.each([1, 2, 12, 60, 119, 300])('%i of them leave room for the report', (count) => {
    const sizes = (factor: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`image ${i}`, factor + i]))
    const body = push(Array.from({ length: 25 }, (_, i) => sizes(100 + i)))
    expect(body.length).toBeLessThan(5500)
    if (count <= 120) expect(readPushes(body).commits.length).toBeGreaterThanOrEqual(2)
  })

  test('a report and a comment of many jobs are weighed alike', () => {
    const [report] = weighReport(twelveImages())
    expect(report?.images).toHaveLength(12)
    const weighed = weighLegs(fiveLegs())
    expect(weighed.map(({ images }) => images.length)).toContain(1)
    const body = carryHistory('text', weighed, null)
    expect(carryHistory('text', weighed.toReversed(), body)).toBe(body)
  })

  test.each(hostileTexts)('a name stays a name: %j', (name) => {
    const body = push([
      { [name]: 10, calm: 1 },
      { [name]: 20, calm: 2 },
    ])
    const { blocks, inlines, open } = inspectMarkdown(body)
    expect([blocks, inlines]).toEqual([
      ['1 p', '1 p'],
      ['br', 'code', 'sub'],
    ])
    expect(open).not.toMatch(/[@#]/)
  })
})

describe('a history that somebody else wrote', () => {
  const line = (json: string): string => `text\n\n<!-- dockweigh-pushes ${json} -->`
  const one = (sizes: string, commits = '"100000000000"'): string =>
    `{"commits":[${commits}],"sizes":${sizes}}`

  test.each([
    ['no JSON', '{oops}'],
    ['no commits', '{"sizes":{}}'],
    ['no sizes', '{"commits":["100000000000"]}'],
    ['a commit that is none', one('{"a172cedc":[1]}', '"<b>@octocat</b>"')],
    ['a short commit', one('{"a172cedc":[1]}', '"1000"')],
    ['one commit twice', one('{"a172cedc":[1,1]}', '"100000000000","100000000000"')],
    ['a name', one('{"@octocat":[1]}')],
    ['sizes that are none', one('{"a172cedc":"1"}')],
    ['a size that is none', one('{"a172cedc":["1"]}')],
    ['a size below zero', one('{"a172cedc":[-1]}')],
    ['a size without end', one('{"a172cedc":[1e400]}')],
    ['fewer sizes than commits', one('{"a172cedc":[]}')],
    ['more sizes than commits', one('{"a172cedc":[1,2]}')],
    [
      'too many pushes',
      JSON.stringify({
        commits: Array.from({ length: 21 }, (_, i) => commit(i + 1).slice(0, 12)),
        sizes: { a172cedc: Array.from({ length: 21 }, () => 1) },
      }),
    ],
    ['a long line', one(`{"a172cedc":[1${' '.repeat(7000)}]}`)],
  ])('is dropped: %s', (_, json) => {
    expect(readPushes(line(json)).commits).toEqual([])
  })

  test('is read, which shows that the above are refused for their fault', () => {
    expect(readPushes(line(one('{"a172cedc":[1]}'))).commits).toHaveLength(1)
  })

  test('counts as a quotation unless it is the last line', () => {
    const good = line(one('{"a172cedc":[1]}'))
    expect(readPushes(`${good}\n\nmore`).commits).toEqual([])
    expect(readPushes(`${good} x`).commits).toEqual([])
  })

  test('never shows a text of its own, whatever it is', () => {
    const own = weighing(1, { app: 113 })
    const shown =
      /^text\n\n(<sub>[\w ,.:·▁▂▃▄▅▆▇█]+<\/sub>\n\n)?<!-- dockweigh-pushes [[\]{}":,0-9a-z]+ -->$/
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
