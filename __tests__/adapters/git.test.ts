import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { createCleanup, type Cleanup } from '../../src/adapters/cleanup.js'
import { removeWorktree } from '../../src/adapters/git-worktree.js'
import { gitRepository } from '../../src/adapters/git.js'
import type { Repository } from '../../src/ports.js'
import type { BasePlan } from '../../src/sources/base.js'
import { startGitServer, type GitServer } from '../support/git-server.js'

let root: string
let origin: string
/** Commits by name: `m1` to `m3` on main, `p1` and `p2` on the pull request, `merge` GitHub's test merge. */
const commits: Record<string, string> = {}

const git = (folder: string, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  }).trim()

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-git-'))
  const work = join(root, 'work')
  origin = join(root, 'origin.git')
  git(root, 'init', '--quiet', '--initial-branch=main', work)
  const commit = (name: string): void => {
    writeFileSync(join(work, name), name)
    git(work, 'add', '.')
    git(work, 'commit', '--quiet', '-m', name)
    commits[name] = git(work, 'rev-parse', 'HEAD')
  }
  commit('m1')
  git(work, 'tag', '-a', 'v1', '-m', 'v1')
  git(work, 'checkout', '--quiet', '-b', 'feature')
  commit('p1')
  commit('p2')
  git(work, 'checkout', '--quiet', 'main')
  commit('m2')
  commit('m3')
  git(work, 'checkout', '--quiet', '--detach')
  git(work, 'merge', '--quiet', '--no-ff', '-m', 'merge', 'feature')
  commits['merge'] = git(work, 'rev-parse', 'HEAD')
  git(work, 'update-ref', 'refs/pull/1/merge', 'HEAD')
  git(root, 'clone', '--quiet', '--mirror', work, origin)
  git(origin, 'config', 'uploadpack.allowAnySHA1InWant', 'true')
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

interface Clone {
  readonly folder: string
  readonly repository: Repository
  readonly cleanup: Cleanup
  readonly temporary: string
}

const shallowClone = (ref: string): Clone => {
  const folder = mkdtempSync(join(root, 'clone-'))
  git(folder, 'init', '--quiet')
  git(folder, 'remote', 'add', 'origin', `file://${origin}`)
  git(folder, 'fetch', '--quiet', '--no-tags', '--depth=1', 'origin', ref)
  git(folder, 'checkout', '--quiet', '--detach', 'FETCH_HEAD')
  return open(folder)
}

const open = (folder: string, access = { serverUrl: 'https://github.com', token: '' }): Clone => {
  const cleanup = createCleanup()
  const temporary = mkdtempSync(join(root, 'temporary-'))
  const repository = gitRepository({
    workspace: folder,
    folder: temporary,
    ...access,
    cleanup,
    signal: new AbortController().signal,
    say: () => undefined,
  })
  return { folder, repository, cleanup, temporary }
}

const named = (name: string): string => commits[name] ?? 'no such commit'

describe('a clone of depth 1', () => {
  test('knows the parents of the merge commit, though it does not have them', async () => {
    const { repository } = shallowClone('refs/pull/1/merge')
    expect(await repository.checkout()).toEqual({
      sha: named('merge'),
      parents: [named('m3'), named('p2')],
    })
  })

  test('fetches the base commit beside itself, and nothing of its history', async () => {
    const { repository, folder, temporary } = shallowClone('refs/pull/1/merge')
    const plan = { kind: 'commit', sha: named('m3'), why: '' } as const
    expect(await repository.resolve(plan)).toBe(named('m3'))
    expect(git(join(temporary, 'base.git'), 'rev-list', '--count', named('m3'))).toBe('1')
    expect(() => git(folder, 'cat-file', '-e', named('m3'))).toThrow()
  })

  test('is deepened until the merge base is found', async () => {
    const { repository } = shallowClone(named('p2'))
    expect(await repository.resolve({ kind: 'merge-base', branch: 'main', why: '' })).toBe(
      named('m1'),
    )
  })

  test.each([
    ['a tag', 'v1', 'm1'],
    ['a branch, at its merge base', 'main', 'm1'],
  ])('finds %s', async (_, name, expected) => {
    const { repository } = shallowClone(named('p2'))
    expect(await repository.resolve({ kind: 'named', name, why: '' })).toBe(named(expected))
  })

  test('finds a full commit hash', async () => {
    const { repository } = shallowClone(named('p2'))
    expect(await repository.resolve({ kind: 'named', name: named('m2'), why: '' })).toBe(
      named('m2'),
    )
  })

  test.each(['nowhere', '--upload-pack=touch x', 'a b', 'f'.repeat(40)])(
    'says that %s is unknown',
    async (name) => {
      const { repository } = shallowClone(named('p2'))
      await expect(repository.resolve({ kind: 'named', name, why: '' })).rejects.toThrow(
        /is no branch, tag or commit/,
      )
    },
  )

  test('has no base for a commit that nobody has', async () => {
    const { repository } = shallowClone(named('p2'))
    expect(await repository.resolve({ kind: 'commit', sha: 'e'.repeat(40), why: '' })).toBeNull()
  })
})

describe('a full clone', () => {
  const fullClone = (): Clone => {
    const folder = join(mkdtempSync(join(root, 'full-')), 'clone')
    git(root, 'clone', '--quiet', `file://${origin}`, folder)
    git(folder, 'checkout', '--quiet', '--detach', named('p2'))
    return open(folder)
  }

  test('finds the merge base without fetching', async () => {
    const { repository, folder } = fullClone()
    git(folder, 'remote', 'set-url', 'origin', join(root, 'gone'))
    expect(await repository.resolve({ kind: 'merge-base', branch: 'main', why: '' })).toBe(
      named('m1'),
    )
  })

  test('is not made shallow by fetching a commit that it lacks', async () => {
    const { repository, folder } = fullClone()
    await repository.resolve({ kind: 'commit', sha: named('merge'), why: '' })
    expect(git(folder, 'rev-parse', '--is-shallow-repository')).toBe('false')
  })
})

describe('changed files', () => {
  test('are those that the checkout has otherwise than base, untracked ones included', async () => {
    const { repository, folder } = shallowClone('refs/pull/1/merge')
    writeFileSync(join(folder, 'm1'), 'edited')
    mkdirSync(join(folder, 'made'))
    writeFileSync(join(folder, 'made', 'new file'), '')
    await repository.resolve({ kind: 'commit', sha: named('m3'), why: '' })
    expect(await repository.changedFiles(named('m3'))).toEqual(['m1', 'made', 'p1', 'p2'])
  })

  test('are unknown for a commit that is not there', async () => {
    const { repository } = shallowClone('refs/pull/1/merge')
    expect(await repository.changedFiles(named('m3'))).toBeNull()
  })
})

describe("base's files", () => {
  test('are in a folder of their own, and gone after the clean-up; the checkout is as it was', async () => {
    const { repository, folder, cleanup } = shallowClone('refs/pull/1/merge')
    writeFileSync(join(folder, 'untracked'), 'mine')
    const before = [
      git(folder, 'status', '--porcelain'),
      git(folder, 'rev-parse', 'HEAD'),
      git(folder, 'for-each-ref'),
    ]
    await repository.resolve({ kind: 'commit', sha: named('m3'), why: '' })
    const tree = await repository.worktree(named('m3'))
    expect(readFileSync(join(tree.folder, 'm3'), 'utf8')).toBe('m3')
    expect(existsSync(join(tree.folder, 'p1'))).toBe(false)

    expect(await cleanup.run()).toEqual([])
    expect(existsSync(tree.folder)).toBe(false)
    expect(git(folder, 'worktree', 'list').split('\n')).toHaveLength(1)
    expect([
      git(folder, 'status', '--porcelain'),
      git(folder, 'rev-parse', 'HEAD'),
      git(folder, 'for-each-ref'),
    ]).toEqual(before)
  })

  test('have a repository like the checkout, in which no file comes or goes', async () => {
    const { repository, folder } = shallowClone('refs/pull/1/merge')
    const before = filesBelow(join(folder, '.git'))
    await repository.resolve({ kind: 'commit', sha: named('m3'), why: '' })
    const tree = await repository.worktree(named('m3'))
    expect(filesBelow(join(folder, '.git'))).toEqual(before)

    expect(git(tree.folder, 'rev-parse', 'HEAD')).toBe(named('m3'))
    expect(git(tree.folder, 'status', '--porcelain')).toBe('')
    const own = filesBelow(join(tree.folder, '.git'))
    const lost = before.filter((file) => !own.includes(file))
    expect(lost.every((file) => /^(?:index|HEAD|logs\/HEAD|shallow) /.test(file))).toBe(true)
    const object = before.find((file) => /^objects\/[0-9a-f]{2}\//.test(file))?.split(' ')[0] ?? ''
    const inodes = [folder, tree.folder].map((top) => statSync(join(top, '.git', object)).ino)
    expect(new Set(inodes).size).toBe(1)
  })

  test('are a worktree where the checkout is one', async () => {
    const clone = shallowClone('refs/pull/1/merge')
    git(clone.folder, 'fetch', '--quiet', '--depth=1', 'origin', named('m3'))
    const linked = join(clone.temporary, 'linked')
    git(clone.folder, 'worktree', 'add', '--quiet', '--detach', linked)
    const { repository, temporary, cleanup } = open(linked)
    const tree = await repository.worktree(named('m3'))
    expect(readFileSync(join(tree.folder, 'm3'), 'utf8')).toBe('m3')
    expect(statSync(join(tree.folder, '.git')).isFile()).toBe(true)
    expect(git(linked, 'worktree', 'list').split('\n')).toHaveLength(3)
    // A later step knows only the folder.
    await removeWorktree(linked, temporary)
    expect(git(linked, 'worktree', 'list').split('\n')).toHaveLength(2)
    expect(await cleanup.run()).toEqual([])
    expect(existsSync(tree.folder)).toBe(false)
  })
})

/** Files of a folder with their sizes. */
function filesBelow(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => `${relative(folder, path)} ${statSync(path).size}`)
    .toSorted()
}

const encoded = (token: string): string => Buffer.from(`x-access-token:${token}`).toString('base64')

describe('a remote that asks for a token', () => {
  let server: GitServer

  beforeAll(async () => {
    server = await startGitServer(root, 'right')
  })

  afterAll(() => server.close())

  const privateClone = (token: string, ...leftByCheckout: readonly string[]): Clone => {
    const clone = shallowClone('refs/pull/1/merge')
    git(clone.folder, 'remote', 'set-url', 'origin', `${server.url}/origin.git`)
    for (const header of leftByCheckout) {
      git(
        clone.folder,
        'config',
        '--add',
        `http.${server.url}/.extraheader`,
        `AUTHORIZATION: basic ${header}`,
      )
    }
    return open(clone.folder, { serverUrl: server.url, token })
  }
  const base = (): BasePlan => ({ kind: 'commit', sha: named('m3'), why: '' })

  test('is asked with the token', async () => {
    expect(await privateClone('right').repository.resolve(base())).toBe(named('m3'))
  })

  test('is asked with the credentials that the checkout left', async () => {
    expect(await privateClone('', encoded('right')).repository.resolve(base())).toBe(named('m3'))
  })

  test('is never sent two headers, where the checkout left credentials that do not do', async () => {
    expect(await privateClone('right', encoded('stale')).repository.resolve(base())).toBe(
      named('m3'),
    )
  })

  test.each([
    ['the token', 'right'],
    ['credentials in the checkout itself', '', encoded('right')],
    ['the token, though the checkout has stale ones', 'right', encoded('stale')],
  ])('gives base its files for %s', async (_, token, ...left) => {
    const tree = await privateClone(token, ...left).repository.worktree(named('m3'))
    expect(readFileSync(join(tree.folder, 'm3'), 'utf8')).toBe('m3')
  })

  test('gives base its files for credentials that are included for the place of the checkout', async () => {
    const { folder, repository, temporary } = privateClone('')
    const file = join(temporary, 'credentials')
    const header = `AUTHORIZATION: basic ${encoded('right')}`
    git(folder, 'config', '--file', file, `http.${server.url}/.extraheader`, header)
    git(folder, 'config', `includeIf.gitdir:${realpathSync(folder)}/.git.path`, file)
    const tree = await repository.worktree(named('m3'))
    expect(readFileSync(join(tree.folder, 'm3'), 'utf8')).toBe('m3')
  })

  test('refuses, and the base is unknown instead of wrong', async () => {
    expect(await privateClone('wrong').repository.resolve(base())).toBeNull()
  })
})

describe('a Dockerfile', () => {
  const read = (link: string): Promise<string | null> => {
    const folder = mkdtempSync(join(root, 'files-'))
    git(folder, 'init', '--quiet')
    writeFileSync(join(folder, 'real'), 'FROM scratch')
    symlinkSync(link, join(folder, 'Dockerfile'))
    return open(folder).repository.readText(join(folder, 'Dockerfile'), 100)
  }

  test('may be a link to another file of the checkout', async () => {
    expect(await read('real')).toBe('FROM scratch')
  })

  test.each([
    '/etc/passwd',
    '../work/m1',
    '.git/config',
    '/dev/zero',
    'Dockerfile',
    'nowhere',
    '.',
  ])('that is a link to %s is not there', async (link) => {
    expect(await read(link)).toBeNull()
  })

  test('that is too large is refused', async () => {
    const folder = mkdtempSync(join(root, 'files-'))
    writeFileSync(join(folder, 'Dockerfile'), 'x'.repeat(101))
    const { repository } = open(folder)
    await expect(repository.readText(join(folder, 'Dockerfile'), 100)).rejects.toThrow(/101 bytes/)
  })
})

test('a folder that is no checkout is said to be none, and so is one without a commit', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'dockweigh-none-'))
  const said = /is not a git checkout.*: fatal: not a git repository/s
  await expect(open(folder).repository.checkout()).rejects.toThrow(said)
  git(folder, 'init', '--quiet')
  await expect(open(folder).repository.checkout()).rejects.toThrow(/it has no commit yet/)
  rmSync(folder, { recursive: true })
})
