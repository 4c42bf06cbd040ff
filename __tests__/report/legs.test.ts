import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { renderComment } from '../../src/report/comment.js'
import { printLeg, readLegs } from '../../src/report/legs/leg-marker.js'
import type { Leg } from '../../src/report/legs/leg.js'
import { renderLegs } from '../../src/report/legs/legs-comment.js'
import { fiveLegs, legOf, speaker } from '../support/report-legs.js'
import { expectGolden } from '../support/golden.js'
import * as story from '../support/report-stories.js'

const docsUrl = 'https://docs.example'
const render = (legs: readonly Leg[], limit?: number): string =>
  renderLegs(legs, { speaker, ...(limit === undefined ? {} : { limit }) })
const visible = (markdown: string): string =>
  markdown.replace(/^<!-- .*\n+/gm, '').replace(/\n+$/, '\n')

describe('a comment of one section', () => {
  test.each(Object.entries(story.stories))('looks like a comment of one report: %s', (_, tell) => {
    const report = tell()
    const leg = legOf('api', report)
    const runUrl = 'https://github.com/acme/shop/actions/runs/11'
    const told = { ...report, subject: { ...report.subject, runUrl } }
    const comment = renderComment(told, { docsUrl, limit: 25_000 })
    if (comment.includes('Shortened')) return
    const own = renderLegs([leg], { speaker: told })
    expect(visible(own)).toBe(comment)
  })
})

describe('a comment of several sections', () => {
  const comment = render(fiveLegs())

  test('is as it was', () => {
    expectGolden('comment/five-legs.md', comment)
  })

  test('has the worst verdict first, then a table and the sections by name', () => {
    const titles = comment.split('\n').filter((line) => line.startsWith('#'))
    expect(titles[0]).toMatch(/^### ❌ `api` grew by .* \(1 of 5 images\)$/)
    expect(titles.slice(1).map((title) => /`(\w+)`/.exec(title)?.[1])).toEqual([
      'api',
      'mail',
      'worker',
    ])
    expect(comment).toContain('2 unchanged images')
  })

  test('folds what passes when there is much to tell', () => {
    const legs = [...fiveLegs(), legOf('batch', story.shrank())]
    const long = render(legs)
    const folded = /<details><summary>\n\n#### (.*)\n\n<\/summary>/g
    const titles = [...long.matchAll(folded)].map(([, title = '']) => title)
    expect(titles).toEqual([
      expect.stringMatching(/^✅ `batch`/),
      expect.stringMatching(/^✅ `worker` .* \(of an earlier commit/),
    ])
    expect(long).toMatch(/\n\n#### ❌ `api`/)
    expect(render(readLegs(long))).toBe(long)
  })

  test('says which section is of an earlier commit', () => {
    expect(comment.match(/\(of an earlier commit `2c4ab11`\)/g)).toHaveLength(2)
  })

  test('is the same whoever writes it, in whatever order, also after it was read', () => {
    expect(render(fiveLegs().toReversed())).toBe(comment)
    expect(render(readLegs(comment))).toBe(comment)
    expect(render(readLegs(comment.replaceAll('\n', '\r\n')))).toBe(comment)
    const later = { ...speaker.subject, runUrl: 'https://github.com/acme/shop/actions/runs/10' }
    expect(renderLegs(fiveLegs(), { speaker: { ...speaker, subject: later } })).toBe(comment)
  })

  test.each([
    [
      [story.grewOverBudget(), story.grewOverBudget(), story.unchanged()],
      '❌ 2 of 3 images failed',
    ],
    [[story.shrank(), story.unchanged()], '✅ 1 of 2 images changed'],
    [[story.unchanged(), story.unchanged()], '✅ 2 images unchanged'],
    [[story.twelveImages(), story.unchanged()], '❌ `one: orders` failed (1 of 13 images)'],
  ])('has a headline over all: %#', (reports, headline) => {
    const names = ['one', 'two', 'three']
    const legs = reports.map((report, i) => legOf(names[i] ?? '', report))
    expect(
      render(legs)
        .split('\n')[0]
        ?.replace(/`one: \w+`/, '`one: orders`'),
    ).toBe(`### ${headline}`)
  })
})

describe('a comment that grows too long', () => {
  const many = Array.from({ length: 30 }, (_, i) =>
    legOf(`leg-${i + 10}`, i % 10 === 0 ? story.grewOverBudget() : story.fourHundredLayers(), {}),
  )

  test('leaves out what passes first, says so, and names the run', () => {
    const passing = many.map((leg, i) =>
      i % 10 === 0 ? leg : { ...leg, facts: { ...leg.facts, images: leg.facts.images.map(pass) } },
    )
    const comment = render(passing)
    expect(comment.length).toBeLessThanOrEqual(60_000)
    const titles = comment.split('\n').filter((line) => line.startsWith('#### '))
    expect(titles.filter((title) => title.startsWith('#### ❌'))).toHaveLength(3)
    expect(comment).toMatch(
      /Shortened to fit a comment\. Left out: what is said of \d+ sections\. The \[job summaries\]\(https:\/\/github\.com\/acme\/shop\/actions\/runs\/11\) have them\./,
    )
    expect(readLegs(comment)).toHaveLength(30)
    expect(render(readLegs(comment))).toBe(comment)
  })

  test('stays within every limit that a headline fits into', () => {
    for (const limit of [30_000, 15_000, 5000, 3000]) {
      const comment = render(many, limit)
      expect(comment.length).toBeLessThanOrEqual(limit)
      expect(comment).toMatch(/Left out: .*whole section|Left out: what is said/)
    }
  })

  const pass = <T extends { readonly status: string }>(image: T) =>
    ({ ...image, status: 'pass' }) as const
})

describe('a section in a comment', () => {
  const texts = fc.oneof(
    fc.string(),
    fc.string({ unit: 'binary' }),
    fc.constantFrom('--><script>', '<!-- dockweigh-leg-end -->', '--', '\u2028'),
  )
  const line = texts.map((text) => `x${text.replace(/[\r\n\u2028\u2029]|<!--/g, '')}`)
  const sizes = fc.option(
    fc.record({
      compressedBytes: fc.nat(),
      unpackedBytes: fc.maxSafeNat(),
      layerCount: fc.nat(),
    }),
  )
  const anyLeg = fc.record({
    facts: fc.record({
      key: fc.constantFrom('a', 'b-c', 'D_e.f'),
      name: line,
      runId: fc.maxSafeNat(),
      runAttempt: fc.nat(),
      head: fc.option(fc.constantFrom('a'.repeat(40), 'b'.repeat(64))),
      base: fc.option(fc.constant('c'.repeat(40))),
      alone: line,
      heading: line,
      images: fc.array(
        fc.record({
          name: line,
          status: fc.constantFrom(
            'pass' as const,
            'warn' as const,
            'fail' as const,
            'skip' as const,
            'overridden' as const,
          ),
          quiet: fc.boolean(),
          head: sizes,
          base: sizes,
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
    text: fc.constantFrom('', 'one line', '```text\n-->\n```\n\nmore'),
  })

  test('is read as it was written, and its marker is one hidden line', () => {
    fc.assert(
      fc.property(anyLeg, (leg) => {
        const printed = printLeg(leg)
        expect(readLegs(`before\n${printed}\nafter`)).toEqual([leg])
        const [marker = ''] = printed.split('\n')
        expect(marker.indexOf('--', 4)).toBe(marker.length - 3)
      }),
    )
  })

  const good = printLeg(legOf('api', story.shrank()))
  test.each<readonly [string, string, string]>([
    ['of another version', '"version":1', '"version":2'],
    ['whose key could end a comment', '"key":"api"', '"key":"a b"'],
    ['whose run is no number', '"runId":11', '"runId":"11"'],
    ['of a negative run', '"runId":11', '"runId":-11'],
    ['whose commit is none', /"head":"\w+"/.exec(good)?.[0] ?? '', '"head":"main"'],
    ['without images', /"images":\[.*\]/.exec(good)?.[0] ?? '', '"images":[]'],
    ['of an unknown status', '"status":"pass"', '"status":"great"'],
    ['with a hidden line inside', '"name":"api"', '"name":"<!-- x"'],
    ['whose JSON is broken', '{"version"', '{version'],
    ['without an end', '<!-- dockweigh-leg-end -->', ''],
    ['in a quotation', '<!-- dockweigh-leg {', '> <!-- dockweigh-leg {'],
  ])('%s is none', (_, from, to) => {
    expect(from).not.toBe('')
    expect(readLegs(good)).toHaveLength(1)
    expect(readLegs(good.replace(from, to))).toEqual([])
  })

  test('may be of a hundred images', () => {
    const leg = legOf('api', story.shrank())
    const [image] = leg.facts.images
    const images = Array.from({ length: 100 }, (_, i) => ({ ...image, name: `image-${i}` }))
    const wide = { ...leg, facts: { ...leg.facts, images: images as typeof leg.facts.images } }
    expect(readLegs(printLeg(wide))).toEqual([wide])
  })

  test('of a size that nobody writes is none', () => {
    const long = good.replace('"name":"api"', `"name":"${'x'.repeat(9000)}"`)
    expect(readLegs(long)).toEqual([])
  })

  test('cannot be forged by what a build prints', () => {
    const report = story.headBuildFailed()
    const log = ['<!-- dockweigh-leg-end -->', '<!-- dockweigh-leg {"version":1} -->']
    const images = report.images.map((image) => ({ ...image, head: { ...image.head, log } }))
    const leg = legOf('api', { ...report, images: images })
    const read = readLegs(render([leg, legOf('job', story.shrank())]))
    expect(read.map(({ facts }) => facts.key)).toEqual(['api', 'job'])
    expect(read[0]?.text).toBe(leg.text)
  })
})
