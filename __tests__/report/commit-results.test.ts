import { describe, expect, test } from '@jest/globals'

import {
  brokenCheckRun,
  brokenStatus,
  makeCheckRun,
  makeStatus,
} from '../../src/report/commit-results.js'
import type { Report } from '../../src/report/report.js'
import { finding, image, report } from '../support/report-builder.js'
import * as story from '../support/report-stories.js'

const options = { docsUrl: null, scope: 'new' } as const

describe('a commit status', () => {
  test.each<[string, () => Report, string, RegExp]>([
    ['a passed', story.grewWithin, 'success', /^Image grew by 3\.1 MB/],
    ['a failed', story.grewOverBudget, 'failure', /over the limit of \+10%$/],
    ['an overridden', story.overridden, 'success', /over the limit of \+10%, overridden$/],
    ['a report-only', story.reportOnly, 'success', /^Report only: Image grew/],
  ])('of %s verdict', (_, tell, state, description) => {
    expect(makeStatus(tell())).toEqual({ state, description: expect.stringMatching(description) })
  })

  test('has at most 140 characters, whatever the names', () => {
    const many = report([
      image({ subject: { name: '🐳'.repeat(200) } }),
      story.grewOverBudget().images[0] ?? image(),
    ])
    for (const each of [many, story.hostileText()]) {
      expect(makeStatus(each).description.length).toBeLessThanOrEqual(140)
    }
    const { description } = brokenStatus({ message: '🐳'.repeat(200), remedy: '' })
    expect(description.length).toBeLessThanOrEqual(140)
  })
})

describe('a check run', () => {
  test.each<[string, () => Report, string]>([
    ['success', story.grewWithin, 'a passed'],
    ['failure', story.grewOverBudget, 'a failed'],
    ['success', story.overridden, 'an overridden'],
    ['neutral', story.reportOnly, 'a report-only'],
  ])('is a %s for %s (%s verdict)', (conclusion, tell) => {
    expect(makeCheckRun(tell(), options).conclusion).toBe(conclusion)
  })

  test('says what the comment says, within the limits', () => {
    const { title, summary } = makeCheckRun(story.fourHundredLayers(), options)
    expect(title).toMatch(/limit of 127$/)
    expect(summary).toContain('Shortened to fit a comment')
    expect(summary.length).toBeLessThanOrEqual(65_535)
    expect(makeCheckRun(story.hostileText(), options).title.length).toBeLessThanOrEqual(255)
  })

  test('has all annotations that have a place, not only those that a step may have', () => {
    const findings = Array.from({ length: 60 }, (_, n) =>
      finding({ code: `X${n}`, message: 'A fault.', line: n + 1 }),
    )
    const { annotations } = makeCheckRun(report([image({ findings })]), options)
    expect(annotations).toHaveLength(60)
  })

  test('of a run without a report says what happened and what to do, as text only', () => {
    const check = brokenCheckRun({
      message: '`git fetch` failed: @octo/team <b>x</b>',
      remedy: 'See the log above.',
    })
    expect(check).toMatchObject({ conclusion: 'failure', annotations: [] })
    expect(check.summary).toBe('`git fetch` failed: `@octo/team` `<b>x</b>`\n\nSee the log above.')
  })
})
