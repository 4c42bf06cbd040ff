import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { createCleanup, type Cleanup } from '../../src/adapters/cleanup.js'
import { gitRepository } from '../../src/adapters/git.js'
import type { CommitStore } from '../../src/adapters/git-store.js'
import { readCommit } from '../../src/adapters/git-tree.js'
import type { CommitFiles, Repository } from '../../src/ports.js'
import { startGitServer } from '../support/git-server.js'

let root: string
let origin: string
let base: string
let merge: string

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

const write = (folder: string, files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

const deep = Object.fromEntries(
  ['a', 'a/b', 'a/b/c', 'a/b/c/d', 'a/node_modules/x', 'z-9', 'z/9', 'z_9'].map((name) => [
    `app/${name}/file`,
    name,
  ]),
)

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-tree-'))
  const work = join(root, 'work')
  git(root, 'init', '--quiet', '--initial-branch=main', work)
  write(work, {
    ...deep,
    Dockerfile: 'FROM scratch\n',
    'app/.dockerignore': '*.log\n',
    'app/Windows.dockerfile': 'FROM scratch\nCMD ["x"]\n',
    '.gitattributes': '*.dockerfile eol=crlf\n',
    'heavy.bin': 'x'.repeat(300_000),
  })
  const links = {
    'app/Linked': '../Dockerfile',
    'app/linked-folder': 'a/b',
    'app/out': '../../etc/passwd',
    'app/absolute': '/etc/passwd',
    'app/loop': 'loop',
    'app/dangling': 'nowhere',
    top: 'app',
  }
  for (const [path, target] of Object.entries(links)) symlinkSync(target, join(work, path))
  const commit = (message: string): string => {
    git(work, 'add', '.')
    git(work, 'commit', '--quiet', '-m', message)
    return git(work, 'rev-parse', 'HEAD')
  }
  base = commit('base')
  git(work, 'checkout', '--quiet', '-b', 'feature')
  write(work, { Dockerfile: 'FROM scratch\nUSER 1\n', 'heavy.bin': 'y'.repeat(300_000), new: '' })
  commit('feature')
  git(work, 'checkout', '--quiet', '--detach', 'main')
  git(work, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
  merge = git(work, 'rev-parse', 'HEAD')
  git(work, 'update-ref', 'refs/pull/1/merge', 'HEAD')
  origin = join(root, 'origin.git')
  git(root, 'clone', '--quiet', '--mirror', work, origin)
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

interface Clone {
  readonly folder: string
  readonly temporary: string
  readonly repository: Repository
  readonly cleanup: Cleanup
}

const openClone = (url = `file://${origin}`, access = { serverUrl: '', token: '' }): Clone => {
  const folder = mkdtempSync(join(root, 'clone-'))
  git(folder, 'init', '--quiet')
  git(folder, 'fetch', '--quiet', '--no-tags', '--depth=1', `file://${origin}`, merge)
  git(folder, 'checkout', '--quiet', '--detach', merge)
  git(folder, 'remote', 'add', 'origin', url)
  const cleanup = createCleanup()
  const temporary = mkdtempSync(join(root, 'temporary-'))
  const { signal } = new AbortController()
  const say = (): undefined => undefined
  const place = { workspace: folder, folder: temporary }
  const repository = gitRepository({ ...place, ...access, cleanup, signal, say })
  return { folder, temporary, repository, cleanup }
}

const plan = () => ({ kind: 'commit', sha: base, why: '' }) as const

/** Every file that git keeps, with its size and time. */
const stateOf = (folder: string): readonly string[] =>
  readdirSync(join(folder, '.git'), { recursive: true, encoding: 'utf8' })
    .map((path) => {
      const { mtimeMs, size } = statSync(join(folder, '.git', path))
      return `${path} ${size} ${mtimeMs}`
    })
    .toSorted()

const paths = [
  ...['Dockerfile', 'app/Windows.dockerfile', 'app/Linked', 'top/Linked', './app/../Dockerfile'],
  ...['app/out', 'app/absolute', 'app/loop', 'app/dangling', 'nowhere', 'app', '.', 'top', '../x'],
]

describe.each(['true', 'false'])('a server that can leave out files: %s', (canFilter) => {
  beforeAll(() => {
    git(origin, 'config', 'uploadpack.allowFilter', canFilter)
  })

  test('gives base without what nobody reads, and the checkout stays as it was', async () => {
    const { repository, folder, temporary } = openClone()
    const before = stateOf(folder)
    expect(await repository.resolve(plan())).toBe(base)
    expect(await repository.filesOf(base).readText('Dockerfile', 100)).toBe('FROM scratch\n')
    expect(await repository.changedFiles(base)).toEqual(['Dockerfile', 'heavy.bin', 'new'])
    expect(stateOf(folder)).toEqual(before)
    const heavy = git(origin, 'rev-parse', `${base}:heavy.bin`)
    const objects = git(
      join(temporary, 'base.git'),
      'rev-list',
      '--objects',
      '--missing=print',
      base,
    )
    expect(objects.includes(`?${heavy}`)).toBe(canFilter === 'true')
  })

  test('gives the same as a worktree', async () => {
    const { repository, folder, cleanup } = openClone()
    await repository.resolve(plan())
    const files = repository.filesOf(base)
    const tree = await repository.worktree(base)
    for (const path of paths) {
      const expected = await repository.readText(join(tree.folder, path), 100)
      expect({ path, text: await files.readText(path, 100) }).toEqual({ path, text: expected })
    }
    const together = Promise.all(paths.map((path) => files.readText(path, 100)))
    const inTree = paths.map((path) => repository.readText(join(tree.folder, path), 100))
    expect(await together).toEqual(await Promise.all(inTree))
    for (const context of [
      '.',
      'app',
      'top',
      'app/linked-folder',
      'nowhere',
      'Dockerfile',
      '../',
    ]) {
      const facts = { context, dockerfile: 'app/Linked' }
      expect(await files.readContext(facts)).toEqual(await repository.readContext(tree, facts))
    }
    expect(await cleanup.run()).toEqual([])
    expect(existsSync(tree.folder)).toBe(false)
    expect(git(folder, 'status', '--porcelain')).toBe('')
  })
})

test('a file of base that is too large is refused, and so is one that only a link leads to', async () => {
  const { repository } = openClone()
  await repository.resolve(plan())
  const files = repository.filesOf(base)
  await expect(files.readText('app/Linked', 5)).rejects.toMatchObject({
    code: 'dockerfile-too-large',
    message: expect.stringContaining('13 bytes'),
  })
})

test('base is read with the token that it was fetched with', async () => {
  git(origin, 'config', 'uploadpack.allowFilter', 'true')
  const server = await startGitServer(root, 'right')
  const url = `${server.url}/origin.git`
  const { repository } = openClone(url, { serverUrl: server.url, token: 'right' })
  expect(await repository.resolve(plan())).toBe(base)
  expect(await repository.filesOf(base).readText('Dockerfile', 100)).toBe('FROM scratch\n')
  await server.close()
  await expect(repository.worktree(base)).rejects.toMatchObject({ code: 'git-failed' })
})

const unwanted = (): Promise<never> => Promise.reject(new Error('not wanted'))

test('what is missing is not mistaken for a size, whatever its name begins with', async () => {
  const store: CommitStore = {
    expect: () => undefined,
    fetchTree: () => Promise.resolve(true),
    fetchBlobs: () => Promise.resolve(false),
    read: (args, input = '') =>
      Promise.resolve({
        code: 0,
        stdout:
          args[0] === 'ls-tree' ? '100644 blob 32abc\tDockerfile\0' : `${input.trim()} missing\n`,
        stderr: '',
      }),
  }
  await expect(
    readCommit(store, { commit: base, checkOut: unwanted }).readText('Dockerfile', 10),
  ).rejects.toMatchObject({
    code: 'git-failed',
    message: expect.stringContaining('Dockerfile cannot be had'),
  })
})

test('a commit that has submodules is read where it is checked out', async () => {
  const listing = '100644 blob 1a\tDockerfile\0' + '160000 commit 2b\tvendor/lib\0'
  const store: CommitStore = {
    expect: () => undefined,
    fetchTree: () => Promise.resolve(true),
    fetchBlobs: () => Promise.resolve(true),
    read: () => Promise.resolve({ code: 0, stdout: listing, stderr: '' }),
  }
  const checkedOut: CommitFiles = {
    readText: (path) => Promise.resolve(`checked out: ${path}`),
    readContext: () => Promise.resolve({ ignoreFile: null, paths: ['vendor/lib/README'] }),
  }
  const checkOut = (): Promise<CommitFiles> => Promise.resolve(checkedOut)
  const files = readCommit(store, { commit: base, checkOut })
  expect(await files.readText('vendor/lib/Dockerfile', 10)).toBe(
    'checked out: vendor/lib/Dockerfile',
  )
  const { paths } = await files.readContext({ context: '.', dockerfile: 'Dockerfile' })
  expect(paths).toEqual(['vendor/lib/README'])
})

test('a worktree is made once for all who ask for it', async () => {
  const { repository, cleanup } = openClone()
  const [one, other] = await Promise.all([repository.worktree(base), repository.worktree(base)])
  expect(one).toBe(other)
  expect(await cleanup.run()).toEqual([])
})
