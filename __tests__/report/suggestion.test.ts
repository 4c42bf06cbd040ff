import { describe, expect, test } from '@jest/globals'

import type { Suggestion } from '../../src/proof/suggestion.js'
import {
  identifySuggestion,
  introduceSuggestions,
  renderSuggestion,
} from '../../src/report/suggestion.js'
import { generateHostileTexts } from '../support/markdown/generated-corpus.js'
import { hostileTexts } from '../support/markdown/hostile-corpus.js'
import { findReferences, inspectMarkdown } from '../support/markdown/inspect.js'

const suggestion: Suggestion = {
  file: 'Dockerfile',
  startLine: 4,
  before: ['RUN pip install flask'],
  after: ['RUN pip install --no-cache-dir flask'],
  fixes: [
    {
      code: 'pip-cache',
      summary: 'Add `--no-cache-dir`',
      saving: { unpackedBytes: 3_200_000, compressedBytes: 1_100_000 },
    },
  ],
}

describe('a suggestion', () => {
  test('says what is done and what it saves, and has the lines', () => {
    expect(renderSuggestion(suggestion))
      .toBe(`pip-cache: Add \`--no-cache-dir\`. Saves 3.2 MB (1.1 MB compressed), measured by building the image with it.

\`\`\`suggestion
RUN pip install --no-cache-dir flask
\`\`\``)
  })

  test('of several fixes has a line for each', () => {
    const fixes = [
      { code: 'DL3015', summary: 'Add it', saving: null },
      {
        code: 'apt-lists',
        summary: 'Delete them',
        saving: { unpackedBytes: 9, compressedBytes: -1 },
      },
    ]
    expect(renderSuggestion({ ...suggestion, fixes })).toContain(
      '- DL3015: Add it.\n- apt-lists: Delete them. Saves 9 B, measured by building the image with it.\n\n```',
    )
  })

  test('to take lines away has an empty block', () => {
    expect(renderSuggestion({ ...suggestion, after: [] })).toMatch(/\n\n```suggestion\n```$/)
  })

  test('is the same one however much it saves, and another one with other lines or a fix more', () => {
    const fixes = suggestion.fixes.map((fix) => ({ ...fix, saving: null }))
    const id = identifySuggestion(suggestion)
    expect(id).toMatch(/^[0-9a-f]{16}$/)
    expect(identifySuggestion({ ...suggestion, startLine: 9, fixes })).toBe(id)
    const others = [
      { ...suggestion, file: 'other' },
      { ...suggestion, before: [] },
      { ...suggestion, after: [] },
      { ...suggestion, fixes: [] },
    ]
    expect(new Set([id, ...others.map(identifySuggestion)]).size).toBe(5)
  })
})

/** One line that can be seen: others are not suggested. */
const visible = (text: string): string =>
  text.replace(/(?!\t)[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/gu, '')

const everywhere = (text: string): Suggestion => ({
  file: text,
  startLine: 1,
  before: [visible(text)],
  after: [visible(text), `RUN ${visible(text)}`, visible(text)],
  fixes: [
    { code: text, summary: text, saving: null },
    { code: text, summary: `Run \`${text}\` at the end`, saving: null },
  ],
})

describe('hostile text', () => {
  const calm = inspectMarkdown(renderSuggestion(everywhere('calm')))
  const texts = [...hostileTexts, ...generateHostileTexts(60, 11)]

  test('does not leave the lines of a suggestion, mentions, refers or links', () => {
    for (const text of texts) {
      const seen = inspectMarkdown(renderSuggestion(everywhere(text)))
      expect({
        text,
        blocks: seen.blocks,
        inlines: seen.inlines.filter((name) => name !== 'code'),
        links: seen.links,
        references: findReferences(seen.open),
      }).toEqual({ text, blocks: calm.blocks, inlines: [], links: [], references: [] })
    }
  })

  test('is in the lines letter by letter', () => {
    for (const text of texts) {
      const { after } = everywhere(text)
      const block = renderSuggestion({ ...suggestion, after })
      const [fence = ''] = /`{3,}(?=suggestion\n)/.exec(block) ?? []
      const start = block.indexOf(`${fence}suggestion\n`) + `${fence}suggestion\n`.length
      expect(block.slice(start)).toBe(`${after.join('\n')}\n${fence}`)
    }
  })
})

test('the introduction is plain', () => {
  expect(inspectMarkdown(introduceSuggestions())).toMatchObject({ links: [], inlines: [] })
})
