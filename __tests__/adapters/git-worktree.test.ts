import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { createCleanup } from '../../src/adapters/cleanup.js'
import { gitRepository } from '../../src/adapters/git.js'
import type { Tree } from '../../src/ports.js'
import { startGitServer, type GitServer } from '../support/git-server.js'

let root: string

const identity = ['-c', 'user.name=A', '-c', 'user.email=a@b.c']
const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', [...identity, '-c', 'protocol.file.allow=always', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-worktree-'))
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

function makeRepository(name: string): string {
  git(root, 'init', '--quiet', '--initial-branch=main', name)
  const folder = join(root, name)
  git(folder, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
  git(folder, 'config', 'uploadpack.allowFilter', 'true')
  return folder
}

function commit(folder: string, file: string, text: string): string {
  writeFileSync(join(folder, file), text)
  git(folder, 'add', '.')
  git(folder, 'commit', '--quiet', '-m', text)
  return git(folder, 'rev-parse', 'HEAD')
}

const take = (
  workspace: string,
  sha: string,
  token = { serverUrl: 'https://github.com', token: '' },
  signal = new AbortController().signal,
): Promise<Tree> =>
  gitRepository({
    workspace,
    folder: mkdtempSync(join(root, 'temporary-')),
    cleanup: createCleanup(),
    signal,
    say: () => undefined,
    ...token,
  }).worktree(sha)

describe('a repository with LFS', () => {
  const pointer = 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 9\n'
  // What git-lfs does when a file is checked out, without its download.
  const smudge = `sh -c 'if [ -n "$GIT_LFS_SKIP_SMUDGE" ]; then cat; else cat >/dev/null; printf contents; fi'`
  let base: string
  let origin: string

  beforeAll(() => {
    origin = makeRepository('large')
    writeFileSync(join(origin, '.gitattributes'), '*.bin filter=lfs -text\n')
    base = commit(origin, 'a.bin', pointer)
    commit(origin, 'b.txt', 'b')
  })

  const clone = (name: string, environment: NodeJS.ProcessEnv): string => {
    const folder = join(root, name)
    git(root, 'clone', '--quiet', '--no-checkout', origin, folder)
    git(folder, 'config', 'filter.lfs.smudge', smudge)
    execFileSync('git', ['checkout', '--quiet'], {
      cwd: folder,
      env: { ...process.env, ...environment },
    })
    return folder
  }

  test('has pointers in base where the checkout has pointers', async () => {
    const folder = clone('pointers', { GIT_LFS_SKIP_SMUDGE: '1' })
    expect(readFileSync(join(folder, 'a.bin'), 'utf8')).toBe(pointer)
    const tree = await take(folder, base)
    expect(readFileSync(join(tree.folder, 'a.bin'), 'utf8')).toBe(pointer)
  })

  test('has contents in base where the checkout has contents', async () => {
    const folder = clone('contents', {})
    const tree = await take(folder, base)
    expect(readFileSync(join(tree.folder, 'a.bin'), 'utf8')).toBe('contents')
  })

  test('is not asked through a link that leads out of the checkout', async () => {
    const folder = clone('linked', {})
    writeFileSync(join(root, 'outside'), pointer)
    rmSync(join(folder, 'a.bin'))
    symlinkSync(join(root, 'outside'), join(folder, 'a.bin'))
    const tree = await take(folder, base)
    expect(readFileSync(join(tree.folder, 'a.bin'), 'utf8')).toBe('contents')
  })
})

test('git is stopped with everything it started when the run is', async () => {
  const folder = makeRepository('endless')
  const marker = join(root, 'is-running')
  git(folder, 'config', 'filter.endless.smudge', `touch '${marker}'; exec sleep 60`)
  writeFileSync(join(folder, '.gitattributes'), '*.bin filter=endless\n')
  const base = commit(folder, 'a.bin', 'content')
  const stop = new AbortController()
  const taking = take(folder, base, undefined, stop.signal)
  while (!existsSync(marker)) await wait(20)
  stop.abort(new Error('told to stop'))
  await expect(taking).rejects.toThrow('told to stop')
})

describe('a repository with submodules', () => {
  let origin: string
  let base: string

  beforeAll(() => {
    const inner = makeRepository('inner')
    commit(inner, 'deep', 'deep')
    const library = makeRepository('library')
    git(library, 'submodule', '--quiet', 'add', `file://${inner}`, 'inner')
    commit(library, 'code', 'first')
    origin = makeRepository('outer')
    git(origin, 'submodule', '--quiet', 'add', `file://${library}`, 'lib')
    base = commit(origin, 'main', 'one')
    commit(library, 'code', 'second')
    git(join(origin, 'lib'), 'pull', '--quiet', 'origin', 'main')
    commit(origin, 'main', 'two')
  })

  const clone = (name: string, ...options: readonly string[]): string => {
    const folder = join(root, name)
    git(root, 'clone', '--quiet', `file://${origin}`, folder)
    if (options.length > 0) git(folder, 'submodule', '--quiet', 'update', ...options)
    return folder
  }

  test.each([
    ['whole', ['--init', '--recursive']],
    ['shallow', ['--init', '--recursive', '--depth=1']],
  ])('has their files of base where the checkout has theirs (%s)', async (name, options) => {
    const folder = clone(name, ...options)
    const before = git(folder, 'status', '--porcelain', '--untracked-files=all')
    const tree = await take(folder, base)
    expect(readFileSync(join(folder, 'lib/code'), 'utf8')).toBe('second')
    expect(readFileSync(join(tree.folder, 'lib/code'), 'utf8')).toBe('first')
    expect(readFileSync(join(tree.folder, 'lib/inner/deep'), 'utf8')).toBe('deep')
    expect(git(folder, 'status', '--porcelain', '--untracked-files=all')).toBe(before)
    expect(git(join(folder, 'lib'), 'status', '--porcelain')).toBe('')
  })

  test('has empty folders where the checkout has empty folders', async () => {
    const tree = await take(clone('empty'), base)
    expect(existsSync(join(tree.folder, 'lib/code'))).toBe(false)
  })

  test('has those of the first level alone where the checkout has', async () => {
    const tree = await take(clone('first-level', '--init'), base)
    expect(readFileSync(join(tree.folder, 'lib/code'), 'utf8')).toBe('first')
    expect(existsSync(join(tree.folder, 'lib/inner/deep'))).toBe(false)
  })

  test('is red when a commit of theirs cannot be had: an empty folder would weigh too little', async () => {
    const folder = clone('gone', '--init', '--depth=1')
    git(join(folder, 'lib'), 'remote', 'set-url', 'origin', join(root, 'nowhere'))
    await expect(take(folder, base)).rejects.toMatchObject({
      code: 'git-failed',
      message: expect.stringContaining('another commit of the submodule lib') as unknown,
    })
  })
})

describe('a partial clone of a private repository', () => {
  let server: GitServer
  let base: string

  beforeAll(async () => {
    const origin = makeRepository('private')
    base = commit(origin, 'old', 'only in base')
    git(origin, 'rm', '--quiet', 'old')
    commit(origin, 'new', 'new')
    server = await startGitServer(root, 'right')
  })

  afterAll(() => server.close())

  const clone = (name: string): string => {
    const folder = join(root, name)
    git(root, 'clone', '--quiet', '--filter=blob:none', `file://${join(root, 'private')}`, folder)
    git(folder, 'remote', 'set-url', 'origin', `${server.url}/private/.git`)
    return folder
  }

  test('gets the files that it lacks with the token', async () => {
    const token = { serverUrl: server.url, token: 'right' }
    const tree = await take(clone('partial'), base, token)
    expect(readFileSync(join(tree.folder, 'old'), 'utf8')).toBe('only in base')
  })

  test('is red without a token that may read', async () => {
    const token = { serverUrl: server.url, token: 'wrong' }
    await expect(take(clone('refused'), base, token)).rejects.toMatchObject({ code: 'git-failed' })
  })
})
