import { describe, expect, it } from '@jest/globals'
import { compareFindings } from '../../src/lint/introduced.js'
import { lintText, rulesOf } from './linting.js'

const rules = rulesOf('DL3003', 'DL3004')

function compare(base: string, head: string): { introduced: (string | number)[][]; fixed: number } {
  const { findings, fixed } = compareFindings(lintText(base, { rules }), lintText(head, { rules }))
  const introduced = findings
    .filter((finding) => finding.introduced)
    .map(({ code, line }) => [code, line])
  return { introduced, fixed }
}

const debian = 'FROM debian:12\nUSER app\n'

describe('introduced findings', () => {
  it.each([
    ['nothing for the same file', `${debian}RUN cd a`, `${debian}RUN cd a`, [], 0],
    [
      'nothing for a file that moved down',
      `${debian}RUN cd a`,
      `# one\n# two\n${debian}RUN cd a`,
      [],
      0,
    ],
    ['nothing for another layout', `${debian}RUN cd a && b`, `${debian}RUN cd a \\\n  && b`, [], 0],
    [
      'nothing for another order',
      `${debian}RUN cd a\nLABEL b=c\nRUN sudo d`,
      `${debian}RUN sudo d\nLABEL b=c\nRUN cd a`,
      [],
      0,
    ],
    [
      'nothing for another stage name',
      'FROM a:1 AS b\nUSER c\nRUN cd d',
      'FROM a:1 AS e\nUSER c\nRUN cd d',
      [],
      0,
    ],
    [
      'the new instruction, not its older twin',
      `${debian}RUN cd b\nLABEL x=y`,
      `${debian}RUN cd a\nLABEL z=y\nRUN cd b`,
      [['DL3003', 3]],
      0,
    ],
    ['a new fault', debian, `${debian}RUN cd a`, [['DL3003', 3]], 0],
    ['a fixed fault', `${debian}RUN cd a`, debian, [], 1],
    ['a fault in place of another', `${debian}RUN cd a`, `${debian}RUN sudo a`, [['DL3004', 3]], 1],
    [
      'an edited instruction keeps its old faults',
      `${debian}RUN cd a && b`,
      `${debian}RUN cd a && b && sudo c`,
      [['DL3004', 3]],
      0,
    ],
  ])('%s', (...[, base, head, introduced, fixed]) => {
    expect(compare(base, head)).toEqual({ introduced, fixed })
  })
})

it('introduces nothing against itself, and mirrors what it fixes', () => {
  const one = `${debian}RUN cd a\nRUN sudo b && cd c\nRUN cd a`
  const other = `${debian}RUN sudo b\nRUN cd a\nRUN sudo d`
  expect(compare(one, one)).toEqual({ introduced: [], fixed: 0 })
  expect(compare(one, other).fixed).toBe(compare(other, one).introduced.length)
  expect(compare(other, one).fixed).toBe(compare(one, other).introduced.length)
})
