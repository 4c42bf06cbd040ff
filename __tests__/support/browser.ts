import { existsSync } from 'node:fs'

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

/** Where Chromium or Chrome lies on the systems that tests run on; CHROMIUM names another place. */
const places = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** Starts Chromium without a window. Fails when there is none on this machine. */
export async function startBrowser(): Promise<Browser> {
  const executablePath = [process.env['CHROMIUM'] ?? '', ...places].find((path) => existsSync(path))
  if (executablePath === undefined) {
    throw new Error('Chromium is missing: install it, or set CHROMIUM to its program.')
  }
  // Root has no sandbox; the pages are our own.
  return chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-dev-shm-usage'] })
}

/** A page that keeps account of what must not happen. */
export interface WatchedPage {
  readonly page: Page
  /** Addresses that were asked for, other than the page itself and data in it. */
  readonly requests: readonly string[]
  /** Errors and warnings of scripts, styles and policies. */
  readonly complaints: readonly string[]
}

/** Opens a page of a browser and watches it. */
export async function openPage(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<WatchedPage> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })
  const page = await context.newPage()
  const requests: string[] = []
  const complaints: string[] = []
  page.on('request', (request) => {
    if (!/^(?:file|data):/.test(request.url())) requests.push(request.url())
  })
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text())
  })
  page.on('pageerror', (error) => complaints.push(String(error)))
  return { page, requests, complaints }
}

/** Waits until the report is drawn. */
export async function untilReady(page: Page): Promise<void> {
  await page.waitForSelector('html[data-state=ready] .tile', { timeout: 20_000 })
}
