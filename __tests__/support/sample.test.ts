import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { mustRun } from './process.js'
import { checkout, createSample, type PullRequestName, type Sample } from './sample.js'

let dir: string
let sample: Sample

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'sample-'))
  sample = await createSample(dir)
}, 60_000)

afterAll(async () => {
  await rm(dir, { recursive: true })
})

async function cloneOf(
  name: PullRequestName,
  options: { readonly depth: number; readonly mergeRef: boolean },
): Promise<(...args: readonly string[]) => Promise<string>> {
  const clone = join(dir, `${name}-${options.depth}-${options.mergeRef ? 'merge' : 'head'}`)
  await checkout(sample, name, { dir: clone, ...options })
  return async (...args) => (await mustRun('git', args, { cwd: clone })).trim()
}

describe('createSample', () => {
  it('makes the same commits every time', async () => {
    await mkdir(join(dir, 'again'))
    const again = await createSample(join(dir, 'again'))
    expect(again.pullRequests).toEqual(sample.pullRequests)
    expect(again.mainSha).toBe(sample.mainSha)
  }, 60_000)

  it('offers each pull request as GitHub does', async () => {
    const listed = await mustRun('git', ['ls-remote', sample.url])
    for (const { number, headSha, mergeSha } of Object.values(sample.pullRequests)) {
      expect(listed).toContain(`${headSha}\trefs/pull/${number}/head`)
      expect(listed).toContain(`${mergeSha}\trefs/pull/${number}/merge`)
    }
  })

  it('lets main go on after the branches forked', async () => {
    const git = await cloneOf('grow', { depth: 0, mergeRef: false })
    const { baseSha, headSha } = sample.pullRequests.grow
    expect(baseSha).toBe(sample.mainSha)
    expect(await git('merge-base', baseSha, headSha)).toBe(await git('rev-parse', `${baseSha}~1`))
  })
})

describe('checkout', () => {
  it('takes the merge commit alone, detached', async () => {
    const git = await cloneOf('shrink', { depth: 1, mergeRef: true })
    const { mergeSha, baseSha, headSha } = sample.pullRequests.shrink
    expect(await git('rev-parse', 'HEAD')).toBe(mergeSha)
    expect(await git('rev-parse', '--abbrev-ref', 'HEAD')).toBe('HEAD')
    expect(await git('rev-list', '--count', 'HEAD')).toBe('1')
    const raw = await git('cat-file', '-p', 'HEAD')
    expect(raw).toContain(`parent ${baseSha}\nparent ${headSha}\n`)
  })

  it('lets the base be fetched by its commit afterwards', async () => {
    const git = await cloneOf('no-change', { depth: 1, mergeRef: true })
    const { baseSha } = sample.pullRequests['no-change']
    await git('fetch', '--depth=1', 'origin', baseSha)
    expect(await git('cat-file', '-t', baseSha)).toBe('commit')
  })

  it('knows bases and heads without a Dockerfile', async () => {
    const first = await cloneOf('first-dockerfile', { depth: 2, mergeRef: true })
    expect(await first('ls-tree', '--name-only', 'HEAD')).toContain('Dockerfile')
    expect(await first('ls-tree', '--name-only', 'HEAD^1')).not.toContain('Dockerfile')
    await cloneOf('delete-dockerfile', { depth: 1, mergeRef: true })
    const remaining = await readdir(join(dir, 'delete-dockerfile-1-merge'))
    expect(remaining).not.toContain('Dockerfile')
  })
})
