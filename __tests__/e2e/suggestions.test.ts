import { mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import type { Report } from '../../src/report/report.js'
import { startEngine } from '../support/engine.js'
import { startGitHub, type GitHubDouble } from '../support/github/github.js'
import { mustRun } from '../support/process.js'
import { logOf } from '../support/run-facts.js'
import type { RunResult } from '../support/runner.js'
import { pullRequestEvent } from '../support/runner/events.js'
import { makeSmallCheckout, type SmallCheckout } from '../support/small-checkout.js'

const patienceMs = 300_000
const start = 'FROM debian:bookworm-slim\nWORKDIR /app\n'
const base = `${start}COPY Dockerfile /app/\n`
const head = `${start}RUN mkdir -p /root/.cache/pip && head -c 700000 /dev/urandom > /root/.cache/pip/x
copy Dockerfile /app/
`

let root: string
let github: GitHubDouble
let checkout: SmallCheckout
let first: RunResult
let second: RunResult

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-suggestions-'))
  const engine = await startEngine()
  github = await startGitHub()
  checkout = await makeSmallCheckout(root, { base, head })
  const { beforeSha, afterSha, workspace } = checkout
  const diff = await mustRun('git', ['diff', beforeSha, afterSha], { cwd: workspace })
  const patch = diff.slice(diff.indexOf('@@')).trimEnd()
  const file = {
    path: 'Dockerfile',
    status: 'modified',
    additions: 2,
    deletions: 1,
    patch,
  } as const
  github.seedPull({
    number: 7,
    files: [file],
    head: { ref: 'feature', sha: afterSha, owner: 'octo' },
  })
  const run = {
    event: pullRequestEvent({ number: 7, baseSha: beforeSha, headSha: afterSha }),
    env: engine.env,
    token: github.token,
    apiUrl: github.url,
    inputs: {
      'verify-fixes': 'true',
      'suggest-fixes': 'true',
      'base-ref': beforeSha,
      comment: 'always',
    },
  }
  first = await checkout.push(run)
  second = await checkout.push(run)
}, patienceMs)

afterAll(async () => {
  await github.close()
  rmSync(root, { recursive: true, force: true })
})

describe('a pull request whose fixes are verified and suggested', () => {
  test('is told what was measured, in comment, summary and report', async () => {
    expect(first.exitCode).toBe(0)
    const { images } = JSON.parse(await readFile(first.outputs['report'] ?? '', 'utf8')) as Report
    expect(images[0]?.proof).toMatchObject({
      fixes: [{ code: 'pip-cache', saving: { unpackedBytes: 700_000 } }],
      dropped: [],
      builds: 1,
    })
    for (const text of [first.summary, github.commentsOn(7)[0]?.body, logOf(first)]) {
      expect(text).toMatch(
        /Proven: \S+ MB → \S+ MB \(−\S+%\) unpacked, .*measured by building it with 1 fix\./,
      )
    }
    expect(first.summary).toContain('+RUN mkdir -p /root/.cache/pip && head')
  })

  test('can commit each fix where it stands, the measured one first', () => {
    const [review, ...others] = github.reviews()
    expect(others).toEqual([])
    expect(review).toMatchObject({ commitSha: checkout.afterSha })
    const remarks = github.reviewComments(7)
    expect(remarks).toMatchObject([
      { path: 'Dockerfile', line: 3, body: expect.stringContaining('Saves 700 kB (') },
      { path: 'Dockerfile', line: 4, body: expect.stringContaining('COPY Dockerfile /app/') },
    ])
    const lines = head.split('\n')
    for (const { line, body } of remarks) {
      const [, text = ''] = /```suggestion\n(.*)\n```$/s.exec(body) ?? []
      lines[(line ?? 0) - 1] = text
    }
    expect(lines.join('\n')).toBe(
      head.replace('pip/x', 'pip/x && rm -rf /root/.cache/pip').replace('copy', 'COPY'),
    )
    expect(logOf(first)).toContain('Suggested 2 changes: ')
  })

  test('is not told again by the next run', () => {
    expect(second.exitCode).toBe(0)
    expect(github.reviewComments(7)).toHaveLength(2)
    expect(logOf(second)).toContain(
      'No new fix for lines that the pull request changes. 2 suggestions made before.',
    )
  })
})
