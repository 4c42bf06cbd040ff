import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'

const script = join(import.meta.dirname, '../../scripts/browser')

/** Long enough to install Chromium, in milliseconds. */
export const browserPatienceMs = 300_000

/** Starts Chromium without a window; Debian's is installed where there is none. Fails with the script's words. */
export async function startBrowser(): Promise<Browser> {
  const { stdout } = await promisify(execFile)(script)
  // Root has no sandbox; the pages are our own.
  const args = ['--no-sandbox', '--disable-dev-shm-usage']
  return chromium.launch({ executablePath: stdout.trim(), args })
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
