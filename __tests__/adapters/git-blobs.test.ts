import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { openBlobs, type BlobAt } from '../../src/adapters/git-blobs.js'
import { runGit } from '../../src/adapters/git-command.js'
import type { CommitStore } from '../../src/adapters/git-store.js'

let folder: string

const git = (...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
    cwd: folder,
    encoding: 'utf8',
  }).trim()

const files: Readonly<Record<string, string>> = {
  '.gitattributes': '*.win eol=crlf\n*.id ident\n*.broken filter=broken\n',
  empty: '',
  'no end': 'FROM scratch',
  'ends twice': 'FROM scratch\n\n',
  'windows.win': 'FROM scratch\r\nUSER 1\r\n',
  'name.id': '$Id$\n',
  'two\nlines': 'FROM two\n',
  '日本/ファイル': 'FROM 日本\n',
  bytes: 'a\0b\u{fffd}\n',
}

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dockweigh-blobs-'))
  git('init', '--quiet')
  mkdirSync(join(folder, '日本'))
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text)
  git('add', '.')
  git('commit', '--quiet', '-m', 'files')
  // As it is checked out, which expands what the attributes ask for.
  rmSync(join(folder, 'name.id'))
  git('checkout', '--quiet', '.')
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

const openStore = (
  fetchBlobs: CommitStore['fetchBlobs'] = () => Promise.resolve(false),
): { readonly store: CommitStore; readonly calls: string[] } => {
  const calls: string[] = []
  const store: CommitStore = {
    expect: () => undefined,
    fetchTree: () => Promise.resolve(true),
    fetchBlobs: (oids) => {
      calls.push(`fetch ${oids.length}`)
      return fetchBlobs(oids)
    },
    read: (args, input = '') => {
      calls.push(args.slice(0, 2).join(' '))
      return runGit(folder, args, { input })
    },
  }
  return { store, calls }
}

const blobAt = (path: string): BlobAt => ({ oid: git('rev-parse', `HEAD:${path}`), path })

test('many files are two calls of git, each as it is checked out', async () => {
  const { store, calls } = openStore()
  const blobs = openBlobs(store)
  const asked = Object.keys(files).map(blobAt)
  const sizes = await Promise.all(asked.map(({ oid }) => blobs.sizeOf(oid)))
  expect(sizes).toEqual(asked.map(({ oid }) => Number(git('cat-file', '-s', oid))))
  const texts = await Promise.all(asked.map((blob) => blobs.read(blob)))
  const checkedOut = asked.map(({ path }) => readFileSync(join(folder, path), 'utf8'))
  expect(texts).toEqual(checkedOut)
  expect(texts).toContain(files['windows.win'])
  expect(calls).toEqual(['cat-file --batch-check=%(objectsize)', 'cat-file --filters'])
})

test('everything that is missing is fetched at once, and what cannot be had has no size', async () => {
  const absent = ['1'.repeat(40), '2'.repeat(40)]
  const there = blobAt('no end').oid
  const refused = openStore()
  const ask = async ({ store }: ReturnType<typeof openStore>) => {
    const blobs = openBlobs(store)
    return Promise.all([absent[0], there, absent[1], absent[0]].map((o = '') => blobs.sizeOf(o)))
  }
  expect(await ask(refused)).toEqual([null, 12, null, null])
  expect(refused.calls).toEqual(['cat-file --batch-check=%(objectsize)', 'fetch 2'])

  const late = 'FROM late\n'
  const lateOid = execFileSync('git', ['hash-object', '--stdin'], {
    cwd: folder,
    input: late,
    encoding: 'utf8',
  }).trim()
  const served = openStore(() => {
    execFileSync('git', ['hash-object', '-w', '--stdin'], { cwd: folder, input: late })
    return Promise.resolve(true)
  })
  const blobs = openBlobs(served.store)
  expect(await blobs.sizeOf(lateOid)).toBe(late.length)
  expect(await blobs.read({ oid: lateOid, path: 'late' })).toBe(late)
})

test('a filter that fails is an error that says why', async () => {
  git('config', 'filter.broken.smudge', 'false')
  git('config', 'filter.broken.required', 'true')
  const { oid } = blobAt('no end')
  const blobs = openBlobs(openStore().store)
  await expect(blobs.read({ oid, path: 'x.broken' })).rejects.toMatchObject({
    code: 'git-failed',
    message: expect.stringContaining("filter 'false' failed"),
  })
})
