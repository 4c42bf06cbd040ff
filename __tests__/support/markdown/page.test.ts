import { expect, test } from '@jest/globals'

import { renderPage } from './page.js'

test('a page shows Markdown as GitHub does, with nothing to fetch', () => {
  const page = renderPage({ title: 'A <b>', markdown: '**x** @octocat\ny', kind: 'comment' })
  expect(page).toContain('<title>A &#60;b&#62;</title>')
  expect(page).toContain('<strong>x</strong> <a href="https://github.com/octocat">@octocat</a><br>')
  expect(page).toContain('.markdown-body')
  expect(page).not.toMatch(/<(script|link|img)\b|@import|url\((?!["']?data:)/)
})

test('a job summary has a box of its own', () => {
  expect(renderPage({ title: 'x', markdown: 'x', kind: 'summary' })).toContain('class="summary"')
})
