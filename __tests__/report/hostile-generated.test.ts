import { tmpdir } from 'node:os'

import { describe, expect, jest, test } from '@jest/globals'

import { actionsRunner } from '../../src/adapters/actions.js'
import { dataMark, renderHtml } from '../../src/html/render-html.js'
import type { Runner } from '../../src/ports.js'
import { makeAnnotations } from '../../src/report/annotations.js'
import { makeCheckRun, makeStatus } from '../../src/report/commit-results.js'
import { renderComment } from '../../src/report/comment.js'
import type { Report } from '../../src/report/report.js'
import { renderSummary } from '../../src/report/summary.js'
import { renderTerminal } from '../../src/report/terminal.js'
import { generateHostileTexts } from '../support/markdown/generated-corpus.js'
import { findReferences, inspectMarkdown } from '../support/markdown/inspect.js'
import { crowd, perPlace, perReport } from '../support/report-crowd.js'
import { createInterpreter } from '../support/runner/interpreter.js'

const docsUrl = 'https://docs.example/dockweigh'
/** Enough to fill every place of every report. */
const texts = generateHostileTexts(27 * perReport, 7)

/** All texts, beginning with another one, so that each stands in another place. */
function crowdsFrom(start: number): readonly Report[] {
  const turned = [...texts.slice(start), ...texts.slice(0, start)]
  return Array.from({ length: Math.ceil(turned.length / perReport) }, (_, index) =>
    crowd(turned.slice(index * perReport, (index + 1) * perReport)),
  )
}

/** Everything, and so much of it that no text is left out for its length. */
const whole = (value: Report): string => renderComment(value, { docsUrl, limit: 1_000_000 })

const ownLinks =
  /^https:\/\/(?:github\.com\/acme\/shop\/(?:blob\/[0-9a-f]{40}\/[^?#]+#L\d+(?:-L\d+)?|commit\/[0-9a-f]{40}|actions\/runs\/\d+)|docs\.example\/dockweigh\/(?:rules\/[^/?#]+|figures)\.md(?:#[a-z-]+)?)$/
const ownInlines = ['a', 'br', 'code', 'sub']

interface Look {
  /** What a pull request must not be able to do. */
  readonly faults: readonly string[]
  /** Blocks by kind and depth; how many there are depends on the texts. */
  readonly shape: readonly string[]
}

function lookAt(markdown: string): Look {
  const { blocks, inlines, links, open } = inspectMarkdown(markdown)
  const faults = [
    ...inlines.filter((name) => !ownInlines.includes(name)),
    ...links.filter((url) => !ownLinks.test(url)),
    ...findReferences(open),
  ]
  return { faults, shape: [...new Set(blocks)].sort() }
}

const calmWords = Array.from({ length: perReport }, (_, index) => `calm${index}calm`)

describe('two thousand generated texts', () => {
  test('are different, and each stands in its place of the documents', () => {
    expect(new Set(texts).size).toBeGreaterThanOrEqual(2000)
    const calm = crowd(calmWords)
    for (const document of [whole(calm), renderSummary(calm, { docsUrl })]) {
      expect(calmWords.filter((word) => !document.includes(word))).toEqual([])
    }
  })

  test.each([
    ['comment', whole, crowdsFrom(0)],
    [
      'job summary',
      (value: Report) => renderSummary(value, { docsUrl }),
      crowdsFrom(perPlace).slice(0, 8),
    ],
    [
      'check run',
      (value: Report) => makeCheckRun(value, { scope: 'all', docsUrl }).summary,
      crowdsFrom(3 * perPlace).slice(0, 8),
    ],
  ] as const)(
    'neither mention, refer, link nor leave their place in a %s',
    (_, render, reports) => {
      const calm = lookAt(render(crowd(calmWords)))
      expect(calm.faults).toEqual([])
      for (const value of reports) expect(lookAt(render(value))).toEqual(calm)
    },
  )

  test('neither steer the terminal nor the runner through log, warnings and annotations', async () => {
    // eslint-disable-next-line no-control-regex -- control characters are what is looked for
    const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\p{Cf}]/u
    for (const value of crowdsFrom(0)) {
      const expected = makeAnnotations(value, 'all')
      const { lines, results } = await hear((runner) => {
        const { title } = makeCheckRun(value, { scope: 'all', docsUrl })
        for (const line of renderTerminal(value, { colour: 'none' }).split('\n')) runner.say(line)
        for (const line of [title, makeStatus(value).description]) runner.say(line)
        runner.annotate(expected)
      })
      expect(lines.filter((line) => control.test(line))).toEqual([])
      expect(results.annotations.map(({ message }) => message)).toEqual(
        expected.map(({ message }) => message),
      )
    }
  })

  test('issue no workflow command as lines of a build', async () => {
    const { results } = await hear((runner) =>
      runner.chapter('build', () => {
        for (const text of texts) runner.say(text)
        return Promise.resolve()
      }),
    )
    expect(results.annotations).toEqual([])
  })

  test('are data, and nothing else, in the HTML report', () => {
    for (const value of crowdsFrom(0)) {
      const html = renderHtml(dataMark, {
        report: value,
        contents: value.images.map(() => null),
        docsUrl,
      })
      const [, model = ''] =
        /^<script id="model" type="application\/json">(.*)<\/script>$/s.exec(html) ?? []
      expect(model).not.toMatch(/[<>&\u2028\u2029]/)
      expect(JSON.parse(model)).toHaveProperty('images.length', 2)
    }
  })
})

interface Heard {
  readonly lines: readonly string[]
  readonly results: ReturnType<ReturnType<typeof createInterpreter>['result']>
}

/** What is printed to a runner, and what the runner makes of it. */
async function hear(tell: (runner: Runner) => Promise<void> | void): Promise<Heard> {
  let printed = ''
  const spy = jest.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    printed += String(chunk)
    return true
  })
  try {
    const { signal } = new AbortController()
    const folders = { folder: tmpdir(), reportFolder: tmpdir() }
    await tell(await actionsRunner({ environment: {}, signal, ...folders }))
  } finally {
    spy.mockRestore()
  }
  const interpreter = createInterpreter([])
  const lines = printed.split('\n')
  for (const line of lines) interpreter.feed('stdout', line)
  return { lines, results: interpreter.result() }
}
