import { describe, expect, test } from '@jest/globals'

import { makeAnnotations } from '../../src/report/annotations.js'
import { renderComment } from '../../src/report/comment.js'
import { carryHistory, weighReport } from '../../src/report/history/carry-history.js'
import { reportOutputs } from '../../src/report/outputs.js'
import type { Report } from '../../src/report/report.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { expectGolden, isUpdatingGoldens } from '../support/golden.js'
import { grewWithin, stories } from '../support/report-stories.js'

const options = { docsUrl: 'https://github.com/dockweigh/dockweigh/blob/v0/docs' }

/** What a workflow sees of a report, in one document. */
function renderMachineView(report: Report): string {
  const view = { outputs: reportOutputs(report), annotations: makeAnnotations(report, 'new') }
  return `${JSON.stringify(view, null, 2)}\n`
}

/** The story as the push after some that weighed so many megabytes. */
function afterPushes(megabytes: readonly number[]): string {
  const story = grewWithin()
  const text = renderComment(story, options)
  const before = megabytes.reduce<string | null>((previous, size, i) => {
    const images = [{ key: '', name: 'app', compressedBytes: size * 1e6 }]
    return carryHistory('', [{ commit: String(i).repeat(40), images }], previous)
  }, null)
  return carryHistory(text, weighReport(story), before)
}

describe('golden documents', () => {
  test('are compared, not written, in CI', () => {
    expect((process.env['CI'] ?? '') !== '' && isUpdatingGoldens()).toBe(false)
  })

  describe.each(Object.entries(stories))('%s', (name, tell) => {
    test('comment', () => {
      expectGolden(`comment/${name}.md`, renderComment(tell(), options))
    })

    test('log text', () => {
      expectGolden(`terminal/${name}.txt`, renderTerminal(tell(), { colour: 'none' }))
    })

    test('outputs and annotations', () => {
      expectGolden(`machine/${name}.json`, renderMachineView(tell()))
    })
  })

  test('comment after four pushes', () => {
    expectGolden('comment/four-pushes.md', afterPushes([114, 114, 131]))
  })

  test.each([
    'grew-over-budget',
    'overridden',
    'unchanged',
    'head-build-failed',
    'twelve-images',
    'grew-by-package',
    'grew-by-chown',
    'settings-changed',
  ])('job summary of %s', (name) => {
    const tell = stories[name]
    expectGolden(`summary/${name}.md`, renderSummary((tell as () => Report)(), options))
  })

  test('the same report is the same bytes', () => {
    for (const tell of Object.values(stories)) {
      expect(renderComment(tell(), options)).toBe(renderComment(tell(), options))
      expect(renderSummary(tell(), options)).toBe(renderSummary(tell(), options))
    }
  })
})
