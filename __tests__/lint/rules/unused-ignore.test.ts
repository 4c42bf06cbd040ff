import { describe, expect, it } from '@jest/globals'
import { lintText, rulesOf } from '../linting.js'
import { markedText } from '../rule-tester.js'

const rules = rulesOf('DL3003', 'DL3006', 'DL3025', 'DW1004', 'InvalidBaseImagePlatform')

function unused(text: string): string[] {
  const findings = lintText(text, { rules }).filter(({ code }) => code === 'DW1004')
  return findings.map((finding) => `${markedText(text, finding)}: ${finding.message}`)
}

describe('unused-ignore', () => {
  it.each([
    ['FROM a:1\n# dockweigh ignore=DL3003\nRUN b', ['DL3003: DL3003 has nothing to ignore here.']],
    [
      'FROM a:1\n# dockweigh ignore=DL3003,cd-in-rum -- why\nRUN cd b',
      ['cd-in-rum: There is no rule cd-in-rum to ignore.'],
    ],
    ['FROM a:1\n# hadolint ignore=DL3025\nRUN b', ['DL3025: DL3025 has nothing to ignore here.']],
    ['# hadolint global ignore=DL3025\nFROM a:1', ['DL3025: DL3025 has nothing to ignore here.']],
    [
      '# check=skip=JSONArgsRecommended\nFROM a:1',
      ['JSONArgsRecommended: JSONArgsRecommended has nothing to ignore here.'],
    ],
    ['# hadolint ignore=DL3025\n\nFROM a:1', ['DL3025: DL3025 has nothing to ignore here.']],
  ])('catches %j', (text, expected) => {
    expect(unused(text)).toEqual(expected)
  })

  it.each([
    'FROM a:1\n# dockweigh ignore=DL3003\nRUN cd b',
    'FROM a:1\n# hadolint ignore=DL9999,SC1091\nRUN b',
    'FROM a:1\n# dockweigh ignore=SC1091\nRUN b',
    '# dockweigh ignore=InvalidBaseImagePlatform\nFROM a:1',
    '# check=skip=all\nFROM a:1',
    '# check=skip=StageNameCasing\nFROM a:1',
    '# a comment on ignore=DL3003\nFROM a:1',
  ])('passes %j', (text) => {
    expect(unused(text)).toEqual([])
  })
})
