import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { openPage, startBrowser, untilReady } from '../../__tests__/support/browser.js'
import { makeLargePair } from '../../__tests__/support/html/large-image.js'
import { renderPair } from '../../__tests__/support/html/large-report.js'
import { packContents } from '../../src/html/image-contents.js'
import { buildPage } from '../../scripts/page.js'

/**
 * How long a page with 200,000 files takes to make, and to open in headless Chromium: from the start of the navigation
 * until everything is drawn. An empty page is the yardstick.
 */
const fileCount = 200_000
const rounds = 5

const folder = mkdtempSync(join(tmpdir(), 'dockweigh-html-'))
const pair = makeLargePair(fileCount)
const page = await buildPage()
const packing = measure(() => packContents(pair))
const html = renderPair(page, pair)
writeFileSync(join(folder, 'large.html'), html)
writeFileSync(join(folder, 'empty.html'), '<!doctype html><title>Empty</title><p>Empty')

console.log(`${fileCount} files a side: ${(html.length / 1e6).toFixed(1)} MB`)
console.log(`packed in ${packing.toFixed(0)} ms`)
const browser = await startBrowser()
try {
  const times = { large: [] as number[], empty: [] as number[] }
  for (let round = 0; round < rounds; round++) {
    times.empty.push(await openingTime('empty'))
    times.large.push(await openingTime('large'))
  }
  console.log(`empty page: ${times.empty.map((ms) => ms.toFixed(0)).join(', ')} ms`)
  console.log(`the report: ${times.large.map((ms) => ms.toFixed(0)).join(', ')} ms`)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true })
}

function measure(work: () => unknown): number {
  work()
  const start = performance.now()
  work()
  return performance.now() - start
}

/** Milliseconds of the browser's own clock. */
async function openingTime(name: 'large' | 'empty'): Promise<number> {
  const { page: tab } = await openPage(browser)
  await tab.goto(pathToFileURL(join(folder, `${name}.html`)).href)
  if (name === 'large') await untilReady(tab)
  const time = await tab.evaluate<number>('performance.now()')
  await tab.context().close()
  return time
}
