import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { createCleanup, type Cleanup } from '../../src/adapters/cleanup.js'
import { openCheckout, type LocalCheckout } from '../../src/adapters/local-checkout.js'
import { checkoutFacts } from '../support/run-facts.js'

const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'Robin Weaver',
  GIT_AUTHOR_EMAIL: 'robin@example.com',
  GIT_COMMITTER_NAME: 'Robin Weaver',
  GIT_COMMITTER_EMAIL: 'robin@example.com',
}

let root: string
let origin: string
let clone: string
let cleanup: Cleanup

const git = (...args: readonly string[]): string =>
  execFileSync('git', args, { cwd: clone, encoding: 'utf8', env: { ...process.env, ...identity } })

beforeEach(async () => {
  root = await realpath(await mkdtemp(join(tmpdir(), 'checkout-')))
  origin = join(root, 'origin.git')
  clone = join(root, 'clone')
  cleanup = createCleanup()
  await mkdir(clone)
  await mkdir(join(root, 'run'))
  git('init', '--quiet', '--initial-branch=trunk', '--bare', origin)
  git('init', '--quiet', '--initial-branch=trunk')
  await writeFile(join(clone, 'a'), 'one')
  await writeFile(join(clone, '.gitignore'), '*.log\n')
  git('add', '--all')
  git('commit', '--quiet', '--message', 'One')
})

afterEach(() => rm(root, { recursive: true }))

const open = (cwd = clone, signal = new AbortController().signal): Promise<LocalCheckout> =>
  openCheckout({ cwd, folder: join(root, 'run'), cleanup, signal })

function publish(): void {
  git('remote', 'add', 'origin', origin)
  git('push', '--quiet', 'origin', 'trunk')
}

describe('a checkout', () => {
  test('is found from any folder inside, also in a hook of git', async () => {
    await mkdir(join(clone, 'deep/down'), { recursive: true })
    process.env['GIT_INDEX_FILE'] = join(root, 'elsewhere')
    const checkout = await open(join(clone, 'deep/down'))
    expect(checkout).toMatchObject({ top: clone, head: git('rev-parse', 'HEAD').trim() })
    expect(process.env['GIT_INDEX_FILE']).toBeUndefined()
  })

  test('is missed where there is none, and where nothing is committed', async () => {
    await expect(open(root)).rejects.toMatchObject({ code: 'not-a-repository' })
    git('checkout', '--quiet', '--orphan', 'new')
    await expect(open()).rejects.toMatchObject({ code: 'not-a-repository' })
  })

  test('knows commits by name', async () => {
    const checkout = await open()
    expect(await checkout.commitOf('trunk')).toBe(checkout.head)
    expect(await checkout.commitOf('--all')).toBeNull()
    expect(await checkout.commitOf('HEAD~5')).toBeNull()
  })

  test.each([
    ['git@github.com:octo/shop.git', { owner: 'octo', name: 'shop' }],
    ['https://ghe.example.com/octo/shop', { owner: 'octo', name: 'shop' }],
    ['/srv/git/shop.git', { owner: 'local', name: 'clone' }],
  ])('is named by its origin %s', async (url, name) => {
    git('remote', 'add', 'origin', url)
    expect((await open()).repository).toEqual(name)
  })
})

describe('a snapshot', () => {
  test('ends with the run, and what was made can still be undone', async () => {
    const marker = join(root, 'is-running')
    git('config', 'filter.endless.clean', `touch '${marker}'; exec sleep 60`)
    await writeFile(join(clone, '.gitattributes'), '*.bin filter=endless\n')
    const stop = new AbortController()
    const checkout = await open(clone, stop.signal)
    const { folder } = await checkout.worktree(checkout.head)
    await writeFile(join(clone, 'a.bin'), 'content')
    const snapshot = checkout.snapshot()
    while (!existsSync(marker)) await wait(20)
    stop.abort(new Error('told to stop'))
    await expect(snapshot).rejects.toThrow('told to stop')
    expect(await cleanup.run()).toEqual([])
    expect(existsSync(folder)).toBe(false)
  })

  test('of an unchanged tree is its commit', async () => {
    await writeFile(join(clone, 'x.log'), 'ignored')
    const checkout = await open()
    expect(await checkout.snapshot()).toEqual({ commit: checkout.head, changedFiles: 0 })
  })

  test('holds what a commit of everything would hold, and touches nothing', async () => {
    await writeFile(join(clone, 'a'), 'two')
    git('add', 'a')
    await writeFile(join(clone, 'a'), 'three')
    await writeFile(join(clone, 'new'), 'new')
    await writeFile(join(clone, 'x.log'), 'ignored')
    await symlink('a', join(clone, 'link'))
    const before = checkoutFacts(clone)
    const checkout = await open()
    const { commit, changedFiles } = await checkout.snapshot()
    expect(changedFiles).toBe(3)
    expect(await checkout.snapshot()).toEqual({ commit, changedFiles })
    expect(git('show', `${commit}:a`)).toBe('three')
    const tree = await checkout.worktree(commit)
    expect((await readdir(tree.folder)).toSorted()).toEqual([
      '.git',
      '.gitignore',
      'a',
      'link',
      'new',
    ])
    expect(await cleanup.run()).toEqual([])
    expect(checkoutFacts(clone)).toEqual(before)
  })
})

describe('the branch that a pull request would be merged into', () => {
  test('is the upstream, when that is another branch', async () => {
    publish()
    git('push', '--quiet', 'origin', 'trunk:develop')
    git('fetch', '--quiet')
    git('checkout', '--quiet', '-b', 'feature', '--track', 'origin/develop')
    expect(await (await open()).targetBranch()).toBe('develop')
  })

  test('is origin’s default branch, when the upstream is where the branch is pushed to', async () => {
    publish()
    git('checkout', '--quiet', '-b', 'feature')
    git('push', '--quiet', '--set-upstream', 'origin', 'feature')
    expect(await (await open()).targetBranch()).toBe('trunk')
    git('remote', 'set-head', 'origin', 'feature')
    expect(await (await open()).targetBranch()).toBe('feature')
  })

  test('is `main` or `master` without an origin, else unknown', async () => {
    expect(await (await open()).targetBranch()).toBeNull()
    git('branch', 'master')
    expect(await (await open()).targetBranch()).toBe('master')
  })
})
