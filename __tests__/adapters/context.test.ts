import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { readContextFacts } from '../../src/adapters/context.js'

let root: string
let folder: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-context-'))
  folder = join(root, 'checkout')
  mkdirSync(folder)
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

function write(...paths: readonly string[]): void {
  for (const path of paths) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), `text of ${path}`)
  }
}

const whole = { context: '.', dockerfile: 'Dockerfile' }

describe('the ignore file', () => {
  test.each([
    [
      'beside the Dockerfile comes before that of the context',
      ['Dockerfile.dockerignore', '.dockerignore'],
      whole,
      'Dockerfile.dockerignore',
    ],
    ['of the context does otherwise', ['.dockerignore'], whole, '.dockerignore'],
    [
      'has the name of the Dockerfile, wherever that is',
      ['docker/app.Dockerfile.dockerignore', 'docker/.dockerignore', '.dockerignore'],
      { context: '.', dockerfile: 'docker/app.Dockerfile' },
      'docker/app.Dockerfile.dockerignore',
    ],
    [
      'of a context in a folder is the one in that folder',
      ['app/.dockerignore', '.dockerignore'],
      { context: 'app', dockerfile: 'docker/Dockerfile' },
      'app/.dockerignore',
    ],
  ])('%s', async (_, files, paths, expected) => {
    write(...files)
    const { ignoreFile } = await readContextFacts(folder, paths)
    expect(ignoreFile).toEqual({ path: expected, text: `text of ${expected}` })
  })

  test('may be missing', async () => {
    expect((await readContextFacts(folder, whole)).ignoreFile).toBeNull()
  })

  test('may be a link inside of the checkout', async () => {
    write('config/ignored')
    symlinkSync('config/ignored', join(folder, '.dockerignore'))
    expect((await readContextFacts(folder, whole)).ignoreFile?.text).toBe('text of config/ignored')
  })

  test.each([
    ['a link to a file of the machine', '/etc/passwd'],
    ['a link to something endless', '/dev/zero'],
    ['a link to its neighbour', '../secret'],
    ['a link to itself', '.dockerignore'],
    ['a folder', '.'],
  ])('counts as missing when it is %s', async (_, target) => {
    writeFileSync(join(root, 'secret'), 'secret')
    symlinkSync(target, join(folder, '.dockerignore'))
    expect((await readContextFacts(folder, whole)).ignoreFile).toBeNull()
  })

  test('counts as missing when it is larger than any that was written by hand', async () => {
    writeFileSync(join(folder, '.dockerignore'), 'x\n'.repeat(600_000))
    expect((await readContextFacts(folder, whole)).ignoreFile).toBeNull()
  })
})

describe('the paths of a context', () => {
  test('are relative to it and sorted, three levels deep', async () => {
    write('app/b/c/d/e', 'app/b/a', 'app/B', 'app/.hidden', 'other')
    const { paths } = await readContextFacts(folder, { ...whole, context: 'app' })
    expect(paths).toEqual(['.hidden', 'B', 'b', 'b/a', 'b/c', 'b/c/d'])
  })

  test('name .git and node_modules without what is in them', async () => {
    write('.git/config', 'web/node_modules/left-pad/index.js', 'web/index.js')
    const { paths } = await readContextFacts(folder, whole)
    expect(paths).toEqual(['.git', 'web', 'web/index.js', 'web/node_modules'])
  })

  test('are at most 5,000, the deepest left out first', async () => {
    mkdirSync(join(folder, 'a'))
    for (let i = 0; i < 5100; i += 1) writeFileSync(join(folder, 'a', `file${i}`), '')
    write('z/nearer')
    const { paths } = await readContextFacts(folder, whole)
    expect(paths).toHaveLength(5000)
    expect(paths).toEqual(expect.arrayContaining(['a', 'z']))
    expect(paths).not.toContain('z/nearer')
    expect(paths).toEqual(paths.toSorted())
  })

  test('do not follow links', async () => {
    write('real/file')
    symlinkSync('real', join(folder, 'link'))
    symlinkSync('/', join(folder, 'machine'))
    const { paths } = await readContextFacts(folder, whole)
    expect(paths).toEqual(['link', 'machine', 'real', 'real/file'])
  })

  test.each([
    ['that is not there', 'nowhere'],
    ['that is a file', 'file'],
    ['that leads out of the checkout', 'machine'],
  ])('of a context %s are none', async (_, context) => {
    write('file')
    symlinkSync('/etc', join(folder, 'machine'))
    expect((await readContextFacts(folder, { ...whole, context })).paths).toEqual([])
  })
})
