import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals'
import type { Browser, BrowserContextOptions } from 'playwright-core'

import { buildPage } from '../../scripts/page.js'
import { renderHtml } from '../../src/html/render-html.js'
import {
  browserPatienceMs,
  openPage,
  startBrowser,
  untilReady,
  type WatchedPage,
} from '../support/browser.js'
import { renderLargeReport } from '../support/html/large-report.js'
import { image } from '../support/image-builder.js'
import { ociArchive } from '../support/image-files.js'
import { generateHostileTexts } from '../support/markdown/generated-corpus.js'
import { hostileTexts } from '../support/markdown/hostile-corpus.js'
import { crowd, perPlace, perReport } from '../support/report-crowd.js'
import { vulnerabilityStories } from '../support/report-vulnerability-stories.js'

jest.setTimeout(60_000)

const entry = join(import.meta.dirname, '../../dist/cli/index.js')
let folder: string
let browser: Browser
let opened: WatchedPage[] = []

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'dockweigh-html-'))
  writeFileSync(join(folder, 'large.html'), renderLargeReport(await buildPage(), 3000))
  browser = await startBrowser()
}, browserPatienceMs)

afterEach(async () => {
  const watched = opened
  opened = []
  for (const { page, requests, complaints } of watched) {
    await page.context().close()
    expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
  }
})

afterAll(async () => {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
})

async function open(name: string, options?: BrowserContextOptions): Promise<WatchedPage['page']> {
  const watched = await openPage(browser, options)
  opened.push(watched)
  await watched.page.goto(pathToFileURL(join(folder, name)).href)
  await untilReady(watched.page)
  return watched.page
}

const docsUrl = 'https://docs.example/dockweigh'

/** What a text could have made of itself: elements, handlers, other links, steering characters. */
const findStrangers = `[
  ...[...document.querySelectorAll('img, iframe, object, embed, form, base, link:not([rel=icon]), script[src], main script, main style')],
  ...[...document.querySelectorAll('*')].filter((e) => [...e.attributes].some((a) => /^on/i.test(a.name))),
  ...[...document.querySelectorAll('a[href]')].filter(
    (a) => !/^(?:#|https:\\/\\/(?:github\\.com\\/acme\\/shop|docs\\.example\\/dockweigh)\\/)/.test(a.getAttribute('href')),
  ),
].map((e) => e.outerHTML.slice(0, 200)).concat(
  document.body.innerText.match(/[\\p{Cf}\\p{Cs}\\u0000-\\u0008\\u000b-\\u001f]/gu) ?? [],
)`

const colourWords =
  '`${getComputedStyle(document.body).color} on ${getComputedStyle(document.body).backgroundColor}`'

describe('the HTML report', () => {
  test('shows the verdict, the figures and every part', async () => {
    const page = await open('large.html')
    expect(await page.title()).toMatch(/^Image grew by .* · Dockweigh$/)
    expect(await page.locator('h1').innerText()).toMatch(/^fail Image grew by/)
    expect(await page.locator('h2').allInnerTexts()).toEqual([
      'Files',
      'Layers',
      'Packages',
      'Waste',
      'Findings',
      'More facts',
    ])
    expect(await page.locator('#layers tbody tr').count()).toBe(6)
    expect(await page.locator('#packages tbody tr').count()).toBe(25)
  })

  test('shows vulnerabilities before everything else, the worst by colour', async () => {
    const report = vulnerabilityStories.vulnerable()
    const html = renderHtml(await buildPage(), { report, contents: [null], docsUrl })
    writeFileSync(join(folder, 'vulnerable.html'), html)
    const watched = await openPage(browser, { viewport: { width: 400, height: 900 } })
    opened.push(watched)
    const { page } = watched
    await page.goto(pathToFileURL(join(folder, 'vulnerable.html')).href)
    await page.waitForSelector('html[data-state=ready]')
    expect(await page.locator('h2').first().innerText()).toBe('Vulnerabilities')
    const lists = page.locator('#vulnerabilities')
    expect(await lists.locator('h3').allInnerTexts()).toEqual([
      '3 new vulnerabilities: 1 critical, 1 high, 1 negligible. 1 more not listed',
      "1 new vulnerability without the pull request's doing: 1 high",
      '1 vulnerability fixed: 1 medium',
    ])
    expect(await lists.locator('tbody tr').count()).toBe(4)
    expect(await lists.locator('.critical').allInnerTexts()).toEqual(['critical'])
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(400)
  })

  test('goes into a folder and out again, by pointer', async () => {
    const page = await open('large.html')
    const trail = page.locator('.trail button')
    await page
      .locator('.tile', { hasText: 'chart-engine' })
      .first()
      .click({ position: { x: 5, y: 5 } })
    expect(await trail.allInnerTexts()).toEqual(['/', 'app', 'node_modules', 'chart-engine'])
    expect(await page.locator('.folder button.name').first().innerText()).toBe('engine.wasm')
    await trail.nth(1).click()
    expect(await trail.allInnerTexts()).toEqual(['/', 'app'])
    expect(await page.locator('.map').getAttribute('aria-label')).toMatch(
      /^Map of app: .* files, \+/,
    )
  })

  test('goes everywhere by keyboard, and says where it is', async () => {
    const page = await open('large.html')
    const path = page.locator('.details .path')
    const press = async (...keys: readonly string[]): Promise<string> => {
      for (const key of keys) await page.keyboard.press(key)
      return path.innerText()
    }
    await page.locator('.map').focus()
    expect(await press('ArrowDown')).toBe('/app')
    expect(await press('ArrowRight')).toBe('/usr')
    expect(await press('ArrowLeft', 'ArrowDown')).toBe('/app/node_modules')
    expect(await press('ArrowDown', 'ArrowUp', 'Enter')).toBe('/app/node_modules')
    expect(await page.locator('.trail [aria-current]').innerText()).toBe('node_modules')
    expect(await press('Backspace')).toBe('/app/node_modules')
    expect(await page.locator('.trail [aria-current]').innerText()).toBe('app')
    const active = await page.locator('.map').getAttribute('aria-activedescendant')
    expect(await page.locator(`#${active ?? ''}`).getAttribute('aria-selected')).toBe('true')
  })

  test('finds files, and leads to them', async () => {
    const page = await open('large.html')
    await page.locator('.search input').fill('cc1')
    await page.locator('.results button').first().click()
    expect(await page.locator('.details .path').innerText()).toBe(
      '/usr/lib/gcc/x86_64-linux-gnu/12/cc1plus',
    )
    expect(await page.locator('.details').innerText()).toContain('Layer 2: RUN apt-get update')
    await page.locator('.search input').fill('no such file')
    await page.locator('.results [role=status]', { hasText: /^0 matches$/ }).waitFor()
  })

  test('shows what changed, what is gone, and layers by colour', async () => {
    const page = await open('large.html')
    expect(await page.locator('.tile.gone').count()).toBe(0)
    await page.getByLabel('Area').selectOption('change')
    expect(await page.locator('.tile.gone').count()).toBeGreaterThan(0)
    await page.locator('.tools select').nth(1).selectOption('layer')
    expect(await page.locator('.tile.layer-2').count()).toBeGreaterThan(0)
  })

  test('sorts and filters lists', async () => {
    const page = await open('large.html')
    await page.locator('#layers').getByRole('button', { name: 'Unpacked' }).click()
    expect(await page.locator('#layers tbody code').first().innerText()).toBe('RUN npm ci')
    await page.getByLabel('Filter packages by name').fill('libcore14')
    expect(await page.locator('#packages tbody tr').count()).toBe(2)
  })

  test.each(['light', 'dark'] as const)('can be read in %s, and on paper', async (colorScheme) => {
    const page = await open('large.html', { colorScheme })
    const colours = () => page.evaluate<string>(colourWords)
    const light = 'rgb(31, 35, 40) on rgb(255, 255, 255)'
    const dark = 'rgb(240, 246, 252) on rgb(13, 17, 23)'
    expect(await colours()).toBe(colorScheme === 'dark' ? dark : light)
    await page.emulateMedia({ media: 'print' })
    expect(await colours()).toBe('rgb(0, 0, 0) on rgb(255, 255, 255)')
    await page.setViewportSize({ width: 720, height: 1000 })
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    expect(width).toBeLessThanOrEqual(720)
    expect(await page.locator('.contents').isVisible()).toBe(false)
  })

  test('of an image with hostile names, from the command line, runs none of them', async () => {
    const names = hostileTexts
      .concat(
        '<img src=x onerror=alert(1)>',
        'a\u202egnp.exe',
        '</script><script>alert(1)</script>',
      )
      .map((text) => text.replaceAll(/[/\0]/g, '').slice(0, 80))
      .filter((name) => /^[^.]/.test(name))
    const built = await image()
      .layer((l) => names.reduce((layer, name, index) => layer.file(`in/${name}`, index + 9), l), {
        createdBy: 'RUN echo </script><script>alert(1)</script> # buildkit',
      })
      .build()
    writeFileSync(join(folder, 'hostile.tar'), await ociArchive([{ image: built, name: 'a:1' }]))
    const args = [entry, 'inspect', 'hostile.tar', '--html', 'hostile.html']
    execFileSync(process.execPath, args, { cwd: folder, stdio: 'pipe' })
    const page = await open('hostile.html')
    page.on('dialog', () => {
      throw new Error('A name was run.')
    })
    await page.locator('.folder button.name').first().click()
    for (let more = 0; more < 20; more++) {
      const further = page.locator('.folder .further')
      if (!(await further.isVisible())) break
      await further.click()
    }
    const shown = await page.locator('.folder button.name').allInnerTexts()
    expect(shown.some((name) => name.includes('a\\u{202e}gnp.exe'))).toBe(true)
    expect(shown.some((name) => name.includes('<img src=x onerror=alert(1)>'))).toBe(true)
    expect(shown.join('')).not.toMatch(/[\p{Cc}\p{Cf}]/u)
    expect(await page.locator('img, iframe, script[src], main script, main style').count()).toBe(0)
  })

  test('shows two thousand hostile texts of every other kind as text', async () => {
    const pageText = await buildPage()
    const texts = generateHostileTexts(26 * perReport, 7)
    const watched = await openPage(browser)
    opened.push(watched)
    const { page } = watched
    for (let start = 0; start < texts.length; start += perReport) {
      const report = crowd(texts.slice(start, start + perReport))
      const contents = report.images.map(() => null)
      writeFileSync(join(folder, 'crowd.html'), renderHtml(pageText, { report, contents, docsUrl }))
      await page.goto(pathToFileURL(join(folder, 'crowd.html')).href)
      await page.waitForSelector('html[data-state=ready]')
      expect(await page.locator('#vulnerabilities tbody tr').count()).toBe(2 * perPlace)
      const strangers = await page.evaluate<readonly string[]>(findStrangers)
      expect(strangers).toEqual([])
    }
  })
})
