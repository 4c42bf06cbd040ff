import { describe, expect, test } from '@jest/globals'

import type { Advice } from '../../src/advice/advice.js'
import { renderInspection } from '../../src/report/inspection.js'
import type { MeasuredSide, Report } from '../../src/report/report.js'
import { expectGolden } from '../support/golden.js'
import { hostileAttacks } from '../support/markdown/hostile-corpus.js'
import { findReferences, inspectMarkdown } from '../support/markdown/inspect.js'
import { carelessChange } from '../support/report-advice-stories.js'
import { grewByPackage, standingWaste } from '../support/report-cause-stories.js'
import { image, instruction, kept, unknownOrigin } from '../support/report-builder.js'

const dockerfile = 'Dockerfile'

function headOf(report: Report): MeasuredSide {
  const head = report.images[0]?.head
  if (head?.state !== 'measured') throw new Error('The story has no head.')
  return head
}

function hostileSide(text: string): MeasuredSide {
  const broughtBy = instruction(3, text, { file: text, stage: text })
  const weight = { compressed: 4, unpacked: 9 }
  const { head } = image({
    rows: [kept(broughtBy, weight)],
    inside: {
      head: {
        wasted: [
          { path: text, megabytes: 3, broughtBy, hiddenBy: broughtBy, reason: 'overwritten' },
        ],
        leftovers: [{ path: text, what: text, megabytes: 2, broughtBy }],
        directories: [{ path: text, sizeBytes: 5, fileCount: 2 }],
        largestFiles: [{ path: text, megabytes: 1 }],
        duplicates: [{ paths: [text, text], megabytes: 1 }],
        unreadPackages: [{ path: text, reason: text }],
      },
    },
  })
  if (head.state !== 'measured') throw new Error('There is no head.')
  return { ...head, platform: text }
}

/** Advice whose paths are the text. */
function hostileAdvice(text: string): readonly Advice[] {
  return carelessChange().images.flatMap(({ advice }) =>
    advice.map((one) => ({
      ...one,
      layer: 0,
      relatedLayer: 0,
      parts: [{ name: text, sizeBytes: 1, fileCount: 1 }],
    })),
  )
}

describe('an inspection', () => {
  test('tells what is in an image', () => {
    const side = headOf(grewByPackage())
    const name = 'app.tar'
    expectGolden(
      'inspection/app.txt',
      renderInspection(side, { name, dockerfile, advice: [], format: 'text', colour: 'none' }),
    )
    expectGolden(
      'inspection/app.md',
      renderInspection(side, { name, dockerfile, advice: [], format: 'markdown' }),
    )
  })

  test('tells what could go', () => {
    const story = carelessChange()
    const { advice = [] } = story.images[0] ?? {}
    const facts = { name: 'app.tar', dockerfile, advice }
    expectGolden(
      'inspection/advice.txt',
      renderInspection(headOf(story), { ...facts, format: 'text', colour: 'none' }),
    )
    expectGolden(
      'inspection/advice.md',
      renderInspection(headOf(story), { ...facts, format: 'markdown' }),
    )
  })

  test('tells of waste by the instructions that made it', () => {
    const text = renderInspection(headOf(standingWaste()), {
      name: 'app.tar',
      dockerfile: null,
      advice: [],
      format: 'text',
      colour: 'none',
    })
    expect(text).toContain('Waste: 12.0 MB in 2 files, efficiency 95.9%')
    expect(text).toMatch(/RUN chown -R app \/opt \(Dockerfile:20\) +COPY \. \. \(Dockerfile:18\)/)
    expect(text).toContain('base image debian:bookworm-slim\n')
  })

  test('is short for an image of which nothing is known', () => {
    const side = image({ rows: [kept(unknownOrigin, { compressed: 1, unpacked: 2 })] }).head
    if (side.state !== 'measured') throw new Error('There is no head.')
    const options = {
      name: 'x',
      dockerfile: null,
      advice: [],
      format: 'text',
      colour: 'none',
    } as const
    expect(renderInspection(side, options)).toBe(
      [
        'x: 1.0 MB compressed, 2.0 MB unpacked, 1 layer',
        `linux/amd64 · ${side.digest.slice(7, 19)} · a container sees 2.0 MB, no waste`,
        '',
        'Layers (1)',
        '  compressed  unpacked  digest        layer',
        `      1.0 MB    2.0 MB  ${side.layers[0]?.digest.slice(7, 19) ?? ''}  a layer of unknown origin`,
        '',
      ].join('\n'),
    )
  })

  test('keeps hostile text in its place', () => {
    const render = (text: string) =>
      inspectMarkdown(
        renderInspection(hostileSide(text), {
          name: text,
          dockerfile: text,
          advice: hostileAdvice(text),
          format: 'markdown',
        }),
      )
    const { blocks } = render('calm')
    for (const text of hostileAttacks) {
      const seen = render(text)
      expect({ text, blocks: seen.blocks, links: seen.links }).toEqual({ text, blocks, links: [] })
      expect({ text, references: findReferences(seen.open) }).toEqual({ text, references: [] })
      const shown = renderInspection(hostileSide(text), {
        name: text,
        dockerfile: text,
        advice: hostileAdvice(text),
        format: 'text',
        colour: 'none',
      })
      // eslint-disable-next-line no-control-regex -- control characters are what is looked for
      expect(shown).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/)
      expect({ text, commands: shown.match(/^\s*::|##\[/gm) }).toEqual({ text, commands: null })
    }
  })
})
