import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { openPage, startBrowser, untilReady } from '../__tests__/support/browser.js'
import { renderLargeReport } from '../__tests__/support/html/large-report.js'
import { buildPage } from './page.js'

/** Takes the picture of the documentation: the HTML report of a made-up pull request. Needs Chromium. */
const picture = join(import.meta.dirname, '../docs/html-report.png')

const folder = mkdtempSync(join(tmpdir(), 'dockweigh-picture-'))
const file = join(folder, 'report.html')
writeFileSync(file, renderLargeReport(await buildPage(), 4000))
const browser = await startBrowser()
try {
  const { page } = await openPage(browser, { viewport: { width: 1280, height: 1320 } })
  await page.goto(pathToFileURL(file).href)
  await untilReady(page)
  await page.locator('.tile', { hasText: 'engine.wasm' }).last().hover()
  await page.screenshot({ path: picture })
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}
console.log(picture)
