import { describe, expect, test } from '@jest/globals'

import { markCode, plainWords, splitWords } from '../../src/html/marked-words.js'
import { dataMark, describePage, renderHtml } from '../../src/html/render-html.js'
import type { PageModel } from '../../src/html/page-model.js'
import type { Report } from '../../src/report/report.js'
import { shownStatus } from '../../src/report/shown-status.js'
import { hostileTexts } from '../support/markdown/hostile-corpus.js'
import { added, finding, image, instruction, report } from '../support/report-builder.js'
import { stories } from '../support/report-stories.js'

const docsUrl = 'https://github.com/dockweigh/dockweigh/blob/v0/docs'
const page = `<p>before</p>${dataMark}<p>after</p>`

const render = (value: Report) =>
  renderHtml(page, { report: value, contents: value.images.map(() => null), docsUrl })

const modelIn = (html: string): PageModel => {
  const text = /<script id="model" type="application\/json">(.*)<\/script>/s.exec(html)?.[1] ?? ''
  return JSON.parse(text) as PageModel
}

describe('the page', () => {
  test.each(Object.entries(stories))('of “%s” says each verdict', (_, tell) => {
    const story = tell()
    const model = modelIn(render(story))
    expect(model.images.map(({ status }) => status)).toEqual(story.images.map(shownStatus))
    expect(model.title).toMatch(/ · Dockweigh$/)
    expect(model).toEqual(JSON.parse(JSON.stringify(describePage({ report: story, docsUrl }))))
  })

  test('has no character of foreign text that an HTML parser would heed', () => {
    const texts = [
      ...hostileTexts,
      '</script><script>alert(1)</script>',
      '<!--',
      '\u2028',
      '$&',
      '$`',
    ]
    const hostile = texts.map((text) => {
      const rows = [added(instruction(3, `RUN ${text}`), { compressed: 5, unpacked: 9 })]
      const findings = [finding({ code: text, message: text, remedy: text, file: text })]
      return image({ rows, findings, subject: { name: text, dockerfile: text } })
    })
    const html = render(report(hostile))
    const data = html.slice(html.indexOf('>', html.indexOf('<script')) + 1)
    const model = data.slice(0, data.indexOf('</script>'))
    expect(model).not.toMatch(/[<>&\u2028\u2029]/)
    expect(html.endsWith('</script><p>after</p>')).toBe(true)
    expect(modelIn(html).images).toHaveLength(texts.length)
  })

  test('hides secrets before they are written', () => {
    const secret = 'hunter2"<'
    const rows = [added(instruction(3, `RUN login ${secret}`), { compressed: 5, unpacked: 9 })]
    const html = renderHtml(page, {
      report: report([image({ rows })]),
      contents: [null],
      docsUrl,
      mask: (text) => text.replaceAll(secret, '***'),
    })
    expect(html).not.toContain('hunter2')
    expect(html).toContain('login ***')
  })

  test('that takes no data is a mistake', () => {
    const value = report([image()])
    expect(() => renderHtml('<p></p>', { report: value, contents: [null], docsUrl })).toThrow()
  })
})

describe('marked words', () => {
  test('come apart where they were put together', () => {
    const words = `${markCode('RUN a')} adds 3 MB (${markCode('b')}).`
    expect(splitWords(words)).toEqual([
      { text: '', isCode: false },
      { text: 'RUN a', isCode: true },
      { text: ' adds 3 MB (', isCode: false },
      { text: 'b', isCode: true },
      { text: ').', isCode: false },
    ])
    expect(plainWords(words)).toBe('RUN a adds 3 MB (b).')
  })
})
