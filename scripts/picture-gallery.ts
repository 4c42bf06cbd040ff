import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { openPage, startBrowser } from '../__tests__/support/browser.js'
import { renderPage } from '../__tests__/support/markdown/page.js'

/**
 * Takes the pictures of docs/gallery.md: the golden comments as GitHub shows them, which the tests keep equal to what is
 * rendered. Needs Chromium.
 */
const root = join(import.meta.dirname, '..')
const width = 840
/** What is below is cut off; the picture's ragged end shows it. */
const mostHeight = 540

const gallery = readFileSync(join(root, 'docs/gallery.md'), 'utf8')
const names = [...gallery.matchAll(/\]\(gallery\/([\w-]+)\.png\)/g)].map(([, name]) => name ?? '')
mkdirSync(join(root, 'docs/gallery'), { recursive: true })
const browser = await startBrowser()
try {
  const { page } = await openPage(browser, {
    viewport: { width, height: mostHeight },
    colorScheme: 'light',
  })
  for (const name of names) {
    const markdown = readFileSync(join(root, `__tests__/golden/comment/${name}.md`), 'utf8')
    await page.setContent(renderPage({ title: name, markdown, kind: 'comment' }))
    const box = await page.locator('main').boundingBox()
    const height = Math.min(mostHeight, Math.ceil((box?.height ?? mostHeight) + 40))
    const path = join(root, `docs/gallery/${name}.png`)
    await page.screenshot({ path, clip: { x: 0, y: 4, width, height } })
    console.log(path)
  }
} finally {
  await browser.close()
}
