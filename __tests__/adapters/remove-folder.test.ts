import { existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { removeFolder } from '../../src/adapters/remove-folder.js'

let parent: string
let folder: string

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'remove-folder-'))
  folder = join(parent, 'run')
  mkdirSync(join(folder, 'a/deep'), { recursive: true })
})

afterEach(() => {
  rmSync(parent, { recursive: true })
})

test('everything in it goes, and nothing that its links lead to', async () => {
  const kept = join(parent, 'kept')
  writeFileSync(kept, 'kept')
  mkdirSync(join(parent, 'folder'))
  writeFileSync(join(folder, 'a/deep/locked'), 'x', { mode: 0o400 })
  writeFileSync(Buffer.concat([Buffer.from(join(folder, 'a/')), Buffer.of(0xff, 0xfe)]), 'x')
  symlinkSync(kept, join(folder, 'to-file'))
  symlinkSync(join(parent, 'folder'), join(folder, 'to-folder'))
  symlinkSync('nowhere', join(folder, 'a/to-nothing'))
  await removeFolder(folder)
  expect(existsSync(folder)).toBe(false)
  expect([existsSync(kept), existsSync(join(parent, 'folder'))]).toEqual([true, true])
})

test('one that is not there is no failure', async () => {
  await removeFolder(join(parent, 'none'))
  expect(existsSync(parent)).toBe(true)
})

test('what nobody can remove is one', async () => {
  await expect(removeFolder('/proc/version')).rejects.toThrow('/proc/version')
})
