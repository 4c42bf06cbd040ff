import { describe, expect, test } from '@jest/globals'

import {
  codeSpan,
  details,
  fence,
  htmlCode,
  label,
  link,
  prose,
  table,
} from '../../src/report/markdown.js'
import { capMiddle, logTail, oneLine } from '../../src/report/untrusted.js'
import { inspectMarkdown } from '../support/markdown/inspect.js'
import { renderHtml } from '../support/markdown/render.js'

describe('code spans', () => {
  test.each([
    ['npm ci', '`npm ci`'],
    ['a `b` c', '``a `b` c``'],
    ['`', '`` ` ``'],
    ['``` and `', '```` ``` and ` ````'],
    ['  spaced\tout \n text ', '`spaced out text`'],
    ['RUN a \\\n  && b', '`RUN a && b`'],
    ['\u0000\u200b\u202e', '(empty)'],
    ['', '(empty)'],
  ])('%j becomes %s', (text, markdown) => {
    expect(codeSpan(text)).toBe(markdown)
  })

  test('a long text loses its middle', () => {
    expect(codeSpan('a'.repeat(10) + 'b'.repeat(10), 9)).toBe('`aaaa…bbbb`')
  })

  test.each(['a | b', 'sed "s/a\\|b/c/"', '\\\\|', '|', '`|`'])(
    '%j stands in one table cell, letter by letter',
    (text) => {
      const lines = table([['x', 'left']], [[codeSpan(text)]])
      const { blocks, text: seen } = inspectMarkdown(`${lines.head}\n${lines.rows.join('\n')}`)
      expect(blocks.filter((block) => block.endsWith('td'))).toHaveLength(1)
      expect(seen.replaceAll('\u2060', '')).toContain(text)
    },
  )
})

describe('prose', () => {
  test.each([
    ['The image builds.', 'The image builds.'],
    ['Use `COPY --link` here.', 'Use `COPY --link` here.'],
    ['Ask @octocat about #1.', 'Ask `@octocat` about `#1`.'],
    ['See (https://x.example).', 'See (`https://x.example`).'],
    ['FOO_BAR and $HOME', '`FOO_BAR` and `$HOME`'],
    ['an `open tick', 'an open tick'],
    ['`a`@octocat', '`a` `@octocat`'],
    ['``', '(empty)'],
    ['1. not a list', '`1`. not a list'],
    ['- not a list', '`-` not a list'],
    ['a - b = c', 'a - b = c'],
    ['served by www', 'served by `www`'],
    ['commit 4f9d2c8', 'commit `4f9d2c8`'],
    ['Größe: 3 × 4 → 12 “gut”', 'Größe: 3 × 4 → 12 “gut”'],
  ])('%j becomes %s', (text, markdown) => {
    expect(prose(text)).toBe(markdown)
  })
})

describe('labels and links', () => {
  test.each([
    ['Dockerfile:12', 'Dockerfile:12'],
    ['services/api/Dockerfile:3', 'services/api/Dockerfile:3'],
    ['my_app/Dockerfile:3', '`my_app/Dockerfile:3`'],
    ['www', '`www`'],
    ['www/Dockerfile:3', 'www/Dockerfile:3'],
    ['+10%', '+10%'],
    ['+5% and +10MB', '+5% and +10MB'],
    ['@octocat', '`@octocat`'],
  ])('%s is shown as %s', (text, markdown) => {
    expect(label(text)).toBe(markdown)
  })

  test('without an address there is no link', () => {
    expect(link('x', null)).toBe('x')
    expect(link('x', 'https://x.example')).toBe('[x](https://x.example)')
  })
})

describe('blocks', () => {
  test('a fence is longer than what it holds', () => {
    expect(fence(['a', '````', 'b'])).toBe('`````text\na\n````\nb\n`````')
    expect(fence([])).toBe('```text\n\n```')
  })

  test('figures do not wrap', () => {
    const { rows } = table(
      [
        ['a', 'left'],
        ['b', 'right'],
      ],
      [['1 MB', '1 MB']],
    )
    expect(rows).toEqual(['| 1 MB | 1\u00a0MB |'])
  })

  test('a collapsed block has an escaped title and Markdown inside', () => {
    const { open, close } = details(htmlCode('<b>&"@octocat"'))
    const html = renderHtml(`${open}\n**x**\n${close}`)
    expect(html).toContain('<summary><code>&#x3C;b>&#x26;"@octocat"</code></summary>')
    expect(html).toContain('<strong>x</strong>')
  })
})

describe('untrusted text', () => {
  test('escape sequences go whole', () => {
    expect(oneLine('\u001b[1;31mred\u001b[0m \u001b]8;;https://x.example\u0007link')).toBe(
      'red link',
    )
  })

  test('surrogate pairs are never cut', () => {
    expect(capMiddle('😀'.repeat(9), 4)).toBe('😀😀…😀')
    expect(capMiddle('abcd', 4)).toBe('abcd')
  })

  test('the end of a log keeps its indentation and its order', () => {
    const log = ['first', '\tsecond\u001b[0m', 'third\rfourth', 'x'.repeat(30)]
    expect(logTail(log, { lines: 4, width: 9 })).toEqual([
      '  second',
      'third',
      'fourth',
      'xxxx…xxxx',
    ])
  })
})

describe('names from right to left', () => {
  const mark = '\u200e'

  test('end with a mark inside their code, so that figures behind them stay there', () => {
    expect(codeSpan('srv/שלום')).toBe(`\`srv/שלום${mark}\``)
    expect(label('مجلد')).toBe(`\`مجلد${mark}\``)
    expect(prose('The folder שלום grew.')).toBe(`The folder \`שלום${mark}\` grew.`)
  })

  test('are the only ones', () => {
    expect(codeSpan('ünïcødé 🐳 漢字')).toBe('`ünïcødé 🐳 漢字`')
  })
})
