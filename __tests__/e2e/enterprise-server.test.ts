import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { browserPatienceMs, openPage, startBrowser, untilReady } from '../support/browser.js'
import { startEngine } from '../support/engine.js'
import { startGitHub, type GitHubDouble } from '../support/github/github.js'
import type { RunResult } from '../support/runner.js'
import { pullRequestEvent } from '../support/runner/events.js'
import { makeSmallCheckout } from '../support/small-checkout.js'
import { startTunnel, type Tunnel } from '../support/tunnel.js'

const patienceMs = 300_000
const server = 'https://github.internal'
const number = 5
const inputs = { comment: 'always', 'comment-mode': 'hide', html: 'true', status: 'image size' }
let root: string
let github: GitHubDouble
let proxy: Tunnel
let runs: readonly [RunResult, RunResult]

/** Two runs of one pull request on a server of its own: the second makes a new comment and hides that of the first. */
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dockweigh-enterprise-'))
  const engine = await startEngine()
  github = await startGitHub({ basePath: '/api/v3' })
  github.seedPull({ number })
  proxy = await startTunnel(() => Number(new URL(github.url).port))
  const checkout = await makeSmallCheckout(root, {
    base: 'FROM scratch\nCOPY Dockerfile /srv/first\n',
    head: 'FROM scratch\nCOPY Dockerfile /srv/first\nCOPY Dockerfile /srv/second\n',
  })
  const { beforeSha, afterSha } = checkout
  const run = (runId: number): Promise<RunResult> =>
    checkout.push({
      event: pullRequestEvent({ number, baseSha: beforeSha, headSha: afterSha }),
      inputs: { ...inputs, 'base-ref': beforeSha },
      apiUrl: 'http://github.internal/api/v3',
      serverUrl: server,
      token: github.token,
      env: { ...engine.env, http_proxy: proxy.url },
      runId,
    })
  runs = [await run(21), await run(22)]
}, patienceMs)

afterAll(async () => {
  proxy.close()
  await github.close()
  await rm(root, { recursive: true, force: true })
})

describe('on GitHub Enterprise Server', () => {
  test('comment and status go to its API', () => {
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0])
    expect(github.commentsOn(number)).toHaveLength(2)
    expect(github.statuses()[0]).toMatchObject({
      context: 'image size',
      state: 'success',
      targetUrl: `${server}/octo/shop/actions/runs/21`,
    })
  })

  test('it is reached through the proxy of the environment', () => {
    expect(new Set(proxy.takeAsked())).toEqual(new Set(['github.internal:80']))
  })

  test('its GraphQL address hides the earlier comment', () => {
    const [first, second] = github.commentsOn(number)
    expect([first?.minimized, second?.minimized]).toEqual(['OUTDATED', undefined])
  })

  test('all links lead to it', () => {
    const comment = github.commentsOn(number)[1]?.body ?? ''
    const links = [...comment.matchAll(/\]\((https?:[^)]+)\)/g)].map(([, url]) => url ?? '')
    const elsewhere = links.filter((url) => !url.startsWith(`${server}/octo/shop/`))
    expect(links.some((url) => url.endsWith('/Dockerfile#L3'))).toBe(true)
    expect(elsewhere.every((url) => url.includes('/docs/'))).toBe(true)
  })
})

test(
  'the HTML page of a run opens where its output says, without network',
  async () => {
    const path = runs[1].outputs['html'] ?? ''
    expect(await readFile(path, 'utf8')).toContain(`${server}/octo/shop/`)
    const browser = await startBrowser()
    try {
      const { page, requests, complaints } = await openPage(browser)
      await page.goto(pathToFileURL(path).href)
      await untilReady(page)
      expect(await page.locator('h1').innerText()).toMatch(/^pass Image grew by/)
      expect(await page.locator('.folder button.name').first().innerText()).toBe('srv/')
      expect({ requests, complaints }).toEqual({ requests: [], complaints: [] })
    } finally {
      await browser.close()
    }
  },
  browserPatienceMs,
)
