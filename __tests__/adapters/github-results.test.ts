import { afterEach, describe, expect, it } from '@jest/globals'

import { connectResults } from '../../src/adapters/github-results.js'
import type { LocatedAnnotation } from '../../src/report/commit-results.js'
import { badGateway } from '../support/github/faults.js'
import { startGitHub, type GitHubDouble, type GitHubOptions } from '../support/github/github.js'

const doubles: GitHubDouble[] = []

afterEach(async () => {
  await Promise.all(doubles.splice(0).map((double) => double.close()))
})

async function start(options: GitHubOptions = {}): Promise<GitHubDouble> {
  const github = await startGitHub(options)
  doubles.push(github)
  return github
}

function open(github: GitHubDouble) {
  const clock = { now: () => 0, sleep: () => Promise.resolve() }
  const results = connectResults({ token: github.token, apiUrl: github.url }, clock)
  const place = {
    repository: github.repository,
    commit: 'b'.repeat(40),
    name: 'image size',
    targetUrl: 'https://github.com/octo/shop/actions/runs/11',
  }
  const status = { state: 'failure', description: 'Image grew by 3 MB' } as const
  const check = { conclusion: 'failure', title: 'Image grew', summary: '### Grew' } as const
  return {
    status: () => results.postStatus({ ...place, status }),
    check: (annotations: readonly LocatedAnnotation[] = []) =>
      results.postCheckRun({ ...place, check: { ...check, annotations } }),
  }
}

const annotate = (count: number): readonly LocatedAnnotation[] =>
  Array.from({ length: count }, (_, n) => ({
    level: 'error',
    title: 'DL3008',
    message: 'No version.',
    location: {
      file: 'Dockerfile',
      startLine: n + 1,
      endLine: n + 1,
      startColumn: 1,
      endColumn: 9,
    },
  }))

describe('a commit status', () => {
  it('is posted under its name', async () => {
    const github = await start()
    expect(await open(github).status()).toMatchObject({ kind: 'posted' })
    expect(github.statuses()).toMatchObject([
      {
        sha: 'b'.repeat(40),
        context: 'image size',
        state: 'failure',
        description: 'Image grew by 3 MB',
        targetUrl: 'https://github.com/octo/shop/actions/runs/11',
      },
    ])
  })

  it('is refused without the permission, and tells which', async () => {
    const github = await start({ permissions: { 'pull-requests': 'write' } })
    expect(await open(github).status()).toMatchObject({
      kind: 'refused',
      status: 403,
      permission: 'statuses: write',
    })
  })

  it('is tried again when the gateway fails, and given up with a word', async () => {
    const github = await start()
    github.inject({ path: '/statuses', effect: badGateway() })
    expect(await open(github).status()).toMatchObject({ kind: 'posted' })
    github.inject({ path: '/statuses', times: 4, effect: badGateway() })
    expect(await open(github).status()).toMatchObject({ kind: 'failed' })
  })
})

describe('a check run', () => {
  it.each([
    [0, 1, 0],
    [50, 1, 50],
    [51, 2, 51],
    [120, 3, 120],
    [400, 5, 250],
  ])('with %d annotations takes %d requests', async (count, requests, posted) => {
    const github = await start()
    expect(await open(github).check(annotate(count))).toMatchObject({ kind: 'posted' })
    expect(github.requests).toHaveLength(requests)
    expect(github.checkRuns()).toMatchObject([
      {
        name: 'image size',
        headSha: 'b'.repeat(40),
        status: 'completed',
        conclusion: 'failure',
        annotationCount: posted,
        output: { title: 'Image grew', summary: '### Grew' },
      },
    ])
  })

  it('is refused without the permission, and tells which', async () => {
    const github = await start({ permissions: { statuses: 'write' } })
    expect(await open(github).check()).toMatchObject({
      kind: 'refused',
      permission: 'checks: write',
    })
  })
})
