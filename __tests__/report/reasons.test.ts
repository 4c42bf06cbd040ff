import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { attributionWords } from '../../src/report/attribution-words.js'
import { causeSentence } from '../../src/report/cause-words.js'
import { renderComment } from '../../src/report/comment.js'
import { findEditedRows } from '../../src/report/edited-rows.js'
import { imageHeadline, isQuiet } from '../../src/report/headline.js'
import { changedGroups } from '../../src/report/layer-groups.js'
import { textMedium } from '../../src/report/medium.js'
import { hasNews } from '../../src/report/news.js'
import { isNoise, noiseFloor, noiseFloors } from '../../src/report/noise.js'
import type { ImageReport } from '../../src/report/report.js'
import { groupWaste, newWaste } from '../../src/report/waste-groups.js'
import { anyReport } from '../support/report-arbitrary.js'
import {
  added,
  baseImage,
  changed,
  check,
  drifted,
  image,
  instruction,
  kept,
  removed,
  report,
  bytes,
  type ImageStory,
} from '../support/report-builder.js'
import { namedSetting, packageChange, place, setting } from '../support/report-contents.js'

const debian = kept(baseImage('debian:12'), { compressed: 100, unpacked: 300 })
const make = instruction(5, 'RUN make')
const copy = instruction(7, 'COPY . .')
const chown = instruction(9, 'RUN chown -R app /opt')
const sizes = { from: { compressed: 10, unpacked: 30 }, to: { compressed: 20, unpacked: 60 } }
const options = { docsUrl: null }

function cause(story: ImageStory): string | null {
  return causeSentence(image(story), { subject: report([]).subject, medium: textMedium })
}

function added30(...inside: readonly ReturnType<typeof place>[]) {
  return added(make, { compressed: 10, unpacked: 30 }, ...inside)
}

describe('the noise floor', () => {
  test.each([
    [0, 10_000],
    [1_000_000, 10_000],
    [113_341_000, 110_000],
    [10_000_000, 10_000],
    [9_999_999_999, 9_900_000],
  ])('of %d bytes is %d', (size, floor) => {
    expect(noiseFloor(size)).toBe(floor)
  })

  test('is never above a thousandth, and counts in either size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER }), (size) => {
        expect(noiseFloor(size)).toBeLessThanOrEqual(Math.max(10_000, size / 1000))
        expect(noiseFloor(size)).toBeGreaterThanOrEqual(Math.max(10_000, size / 1100 - 1))
      }),
    )
    const floors = noiseFloors({ compressedBytes: 0, unpackedBytes: 0, layerCount: 1 })
    expect(isNoise({ compressedBytes: -9_999, unpackedBytes: 9_999 }, floors)).toBe(true)
    expect(isNoise({ compressedBytes: 0, unpackedBytes: -10_000 }, floors)).toBe(false)
  })

  test('keeps small layers out of the comment and in one line', () => {
    const small = [11, 12, 13].map((line) =>
      added(instruction(line, `COPY file-${line} .`), { compressed: 0.004, unpacked: 0.009 }),
    )
    const comment = renderComment(report([image({ rows: [debian, added30(), ...small] })]), options)
    expect(comment).toContain('3 more layers changed by less than 330 kB each.')
    expect(comment).not.toContain('file-11')
  })

  test('does not hide layers from who counts layers', () => {
    const rows = [debian, added30(), added(copy, { compressed: 0.001, unpacked: 0.001 })]
    const tooMany = check('max-layers', 'fail', {
      actual: { value: 3, unit: 'layers' },
      limit: '2',
    })
    const comment = renderComment(report([image({ rows, checks: [tooMany] })]), options)
    expect(comment).toContain('| added `COPY . .` |')
  })
})

describe('an edited instruction', () => {
  const weight = { compressed: 1, unpacked: 2 }
  const pairs = (before: string, after: string, stage = 'app') =>
    findEditedRows([
      removed(instruction(4, before), weight),
      added(instruction(4, after, { file: 'Dockerfile', stage }), weight),
    ]).length

  test.each([
    ['RUN npm ci', 'RUN npm ci --omit=dev', 1],
    ['COPY . .', 'COPY --chown=app . .', 1],
    ['RUN npm ci', 'run npm ci && true', 1],
    ['RUN npm ci', 'COPY npm ci', 0],
    ['RUN npm ci', 'RUN apt-get update', 0],
    ['COPY . .', 'COPY src ./src', 0],
    ['RUN', 'RUN', 0],
  ])('%s, then %s: %d', (before, after, count) => {
    expect(pairs(before, after)).toBe(count)
  })

  test('stays in its stage', () => {
    expect(pairs('RUN npm ci', 'RUN npm ci -q', 'other')).toBe(0)
  })

  test('is told by what it changed, and its row is one', () => {
    const rows = [
      debian,
      removed(instruction(4, 'RUN install a'), { compressed: 50, unpacked: 150 }),
      added(instruction(4, 'RUN install a b'), { compressed: 62, unpacked: 180 }, place('usr', 30)),
    ]
    expect(cause({ rows })).toBe(
      'RUN install a b (Dockerfile:4) grew by 12.0 MB (30.0 MB unpacked, all of it /usr).',
    )
    const { comparison } = image({ rows })
    const [group, ...others] = comparison === null ? [] : changedGroups(comparison)
    expect([group?.kind, group?.compressedChange, others.length]).toEqual(['edited', 12_000_000, 0])
  })
})

describe('the cause', () => {
  test.each([
    ['half of it', [place('a', 15)], ', of which /a 15.0 MB'],
    ['two parts', [place('a', 14), place('b', 8)], ', of which /a 14.0 MB and /b 8.0 MB'],
    ['parts that cancel', [place('a', 50), place('b', -20)], ': /a +50.0 MB, /b −20.0 MB'],
    ['too small to name', [place('a', 5)], null],
    ['the root', [place('', 30)], null],
  ])('says what in its layer moved: %s', (_, inside, words) => {
    const detail = words === null ? '' : ` (30.0 MB unpacked${words})`
    expect(cause({ rows: [debian, added30(...inside)] })).toBe(
      `RUN make (Dockerfile:5) adds 10.0 MB${detail}.`,
    )
  })

  test('names a package where it explains the layer and only that layer can hold it', () => {
    const packages = [packageChange(['deb', 'gcc'], [null, '12'], 20)]
    const rows = [debian, added30(place('usr/lib', 18))]
    expect(cause({ rows, changes: { packages } })).toBe(
      'RUN make (Dockerfile:5) adds 10.0 MB (30.0 MB unpacked, of which package gcc 12 20.0 MB).',
    )
    const other = added(copy, { compressed: 5, unpacked: 25 })
    expect(cause({ rows: [...rows, other], changes: { packages } })).toContain('of which /usr/lib')
  })

  test('is not the pull request when the same instruction of the same inputs made it', () => {
    expect(cause({ rows: [debian, drifted(make, sizes)] })).toBe(
      'RUN make (Dockerfile:5) grew by 10.0 MB by drift: neither it nor its inputs changed.',
    )
  })

  test('is not the pull request when the base image moved', () => {
    const moved = (reference: string) =>
      cause({
        rows: [
          removed(baseImage(reference), sizes.from),
          added(baseImage(reference), sizes.to),
          kept(make, sizes.to),
        ],
      })
    expect(moved('debian:12')).toBe(
      "Base image debian:12 (Dockerfile:1) moved: +10.0 MB, not this pull request's doing.",
    )
    expect(moved('$BASE')).toBe('Base image $BASE (Dockerfile:1) grew by 10.0 MB.')
  })
})

describe('attribution', () => {
  const words = (story: ImageStory) => attributionWords(image(story))

  test('is silent when one part answers for all', () => {
    expect(words({ rows: [debian, added30()] })).toBeNull()
    expect(words({ rows: [debian] })).toBeNull()
  })

  test('names every part above the noise', () => {
    const rows = [
      debian,
      added30(),
      drifted(copy, { from: sizes.to, to: sizes.from }),
      {
        ...changed(chown, { from: sizes.from, to: { compressed: 13, unpacked: 40 } }),
        cause: 'unknown' as const,
      },
    ]
    expect(words({ rows })).toBe('Pull request +10.0 MB · drift −10.0 MB · unknown +3.0 MB')
  })

  test('adds up to the change, to the byte', () => {
    fc.assert(
      fc.property(anyReport(), ({ images }) => {
        for (const { comparison } of images) {
          if (comparison === null) continue
          const parts = Object.values(comparison.attribution)
          for (const figure of ['compressedBytes', 'unpackedBytes'] as const) {
            const sum = parts.reduce((total, part) => total + part[figure], 0)
            expect(sum).toBe(comparison.sizeChange[figure])
          }
        }
      }),
      { numRuns: 30 },
    )
  })
})

describe('waste', () => {
  const wasted = (path: string, megabytes: number) =>
    ({ path, megabytes, broughtBy: copy, hiddenBy: chown, reason: 'attributes-changed' }) as const
  const rows = [debian, kept(copy, sizes.to), added(chown, { compressed: 4, unpacked: 12 })]

  function grown(): ImageReport {
    return image({ rows, inside: { head: { wasted: [wasted('a', 8), wasted('b', 4)] } } })
  }

  test('is told by the pair of instructions, with its remedy', () => {
    const telling = { subject: report([]).subject, medium: textMedium }
    expect(causeSentence(grown(), telling)).toBe(
      'RUN chown -R app /opt (Dockerfile:9) adds 4.0 MB: it stores again 12.0 MB that COPY . . (Dockerfile:7) brought. Use --chown or --chmod there instead.',
    )
  })

  test('is new only where base has less of it', () => {
    const inside = { wasted: [wasted('a', 8)] }
    const both = [debian, kept(copy, sizes.to), kept(chown, sizes.from)]
    expect(newWaste(image({ rows: both, inside: { head: inside, base: inside } }))).toEqual([])
    const more = { wasted: [wasted('a', 8), wasted('b', 30)] }
    const [group, ...others] = newWaste(image({ rows: both, inside: { head: more, base: inside } }))
    expect([group?.sizeBytes, others.length]).toEqual([30_000_000, 0])
    expect(newWaste(image({ rows: both, inside: { head: inside, base: more } }))).toEqual([])
    const little = { wasted: [wasted('a', 8), wasted('b', 1)] }
    expect(newWaste(image({ rows: both, inside: { head: little, base: inside } }))).toEqual([])
  })

  test('adds up to the waste of the image', () => {
    fc.assert(
      fc.property(anyReport(), ({ images }) => {
        for (const { head } of images) {
          if (head.state === 'missing') continue
          const sum = groupWaste(head).reduce((total, { sizeBytes }) => total + sizeBytes, 0)
          expect(sum).toBe(head.contents.wastedBytes)
        }
      }),
      { numRuns: 30 },
    )
  })

  test('over its limit is in the headline', () => {
    const words = (id: 'max-waste' | 'max-waste-increase', limit: string) =>
      imageHeadline(
        {
          ...grown(),
          verdict: { status: 'fail', checks: [check(id, 'fail', { actual: bytes(12), limit })] },
        },
        { medium: textMedium, name: null },
      ).words
    expect(words('max-waste', '2%')).toMatch(/ — waste 12\.0 MB \(3\.2%\), over the limit of 2%$/)
    expect(words('max-waste-increase', '1MB')).toMatch(
      / — waste \+12\.0 MB, over the limit of \+1MB$/,
    )
  })
})

describe('settings', () => {
  const changes = (...settings: readonly ReturnType<typeof setting>[]) => ({
    rows: [debian],
    changes: { settings },
  })

  test('are news although nothing moved', () => {
    const story = image(changes(setting('user', ['root', 'app'])))
    expect(imageHeadline(story, { medium: textMedium, name: null }).words).toBe(
      'Image unchanged in size, 1 setting changed',
    )
    expect([isQuiet(story), hasNews(report([story]))]).toEqual([false, true])
    expect(renderComment(report([story]), options)).toContain('Settings: user `root` → `app`')
  })

  test('are no news when they are labels, which every build changes', () => {
    const story = image(changes(namedSetting('label', 'revision', 'changed')))
    expect([isQuiet(story), hasNews(report([story]))]).toEqual([true, false])
  })

  test('beyond six are counted', () => {
    const many = Array.from({ length: 9 }, (_, index) =>
      namedSetting('environment', `V${index}`, 'added'),
    )
    const comment = renderComment(report([image(changes(...many))]), options)
    expect(comment).toContain('variable `V5` added · 3 more\n')
    expect(comment).toContain('<summary>Settings: 9 changes</summary>')
  })
})
