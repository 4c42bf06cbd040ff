import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from '@jest/globals'

import { downloadedReports } from '../../src/adapters/report-files.js'
import type { ReportReading } from '../../src/relay/relay-ports.js'

let root: string
let folder: string

beforeEach(() => {
  root = mkdtempSync(join(realpathSync(tmpdir()), 'dockweigh-files-'))
  folder = join(root, 'artifact')
  mkdirSync(folder)
})

afterEach(() => {
  rmSync(root, { recursive: true, force: true })
})

const read = (path = 'artifact'): Promise<ReportReading> =>
  downloadedReports({ workspace: root, roots: [root] }).read(path)

const put = (name: string, content: string | Uint8Array = '{}'): void => {
  writeFileSync(join(folder, name), content)
}

test('the one report of a folder, whatever else is in it', async () => {
  put('dockweigh-report-1.json', '{"a": 1}')
  put('dockweigh-report-1.sarif', 'x')
  const texts = ['{"a": 1}']
  expect(await read()).toEqual({ kind: 'read', texts })
  expect(await read('artifact/dockweigh-report-1.json')).toEqual({ kind: 'read', texts })
  expect(await read(folder)).toEqual({ kind: 'read', texts })
})

test('several reports in the order of their names', async () => {
  for (const name of ['b.json', 'a.json', 'c.json']) put(name, name)
  expect(await read()).toEqual({ kind: 'read', texts: ['a.json', 'b.json', 'c.json'] })
})

test.each([
  ['no folder', 'elsewhere', 'elsewhere is not there'],
  ['an empty folder', 'artifact', 'no .json file is in '],
])('%s is none', async (_, path, why) => {
  expect(await read(path)).toMatchObject({ kind: 'missing', why: expect.stringContaining(why) })
})

const secret = (): string => {
  const path = join(root, 'secret.json')
  writeFileSync(path, '{"secret": true}')
  return path
}

test.each([
  [
    'a link to a file',
    () => {
      symlinkSync(secret(), join(folder, 'r.json'))
    },
    'artifact',
    'r.json is a symbolic link',
  ],
  [
    'the same, named itself',
    () => {
      symlinkSync(secret(), join(folder, 'r.json'))
    },
    'artifact/r.json',
    'r.json is a symbolic link',
  ],
  [
    'a link that leads nowhere',
    () => {
      symlinkSync('/nowhere', join(folder, 'r.json'))
    },
    'artifact',
    'r.json is a symbolic link',
  ],
  [
    'a link to a folder on the way',
    () => {
      secret()
      symlinkSync(root, join(folder, 'inner'))
    },
    'artifact/inner/secret.json',
    'inner is a symbolic link',
  ],
  [
    'a pipe',
    () => {
      execFileSync('mkfifo', [join(folder, 'r.json')])
    },
    'artifact',
    'r.json is not a regular file',
  ],
  [
    'a folder with the name of a report',
    () => {
      mkdirSync(join(folder, 'r.json'))
    },
    'artifact',
    'r.json is not a regular file',
  ],
  [
    'a file of more than 10 MB',
    () => {
      put('r.json', `"${'x'.repeat(10_000_000)}"`)
    },
    'artifact',
    'r.json has more than the 10000000 bytes that are read',
  ],
  [
    'files of more than 50 MB together',
    () => {
      for (const name of ['1', '2', '3', '4', '5', '6']) put(`${name}.json`, Buffer.alloc(9e6, 32))
    },
    'artifact',
    '6.json has more than the 5000000 bytes that are read',
  ],
  [
    'too many reports',
    () => {
      for (let index = 0; index <= 100; index += 1) put(`${index}.json`)
    },
    'artifact',
    'there are 101 reports, and at most 100 are read',
  ],
  [
    'bytes that are no text',
    () => {
      put('r.json', Buffer.from([0x22, 0xff, 0x22]))
    },
    'artifact',
    'r.json is not UTF-8',
  ],
  [
    'a name that would end the line',
    () => {
      put('x\n::error::y.json', Buffer.from([0xff]))
    },
    'artifact',
    'x ::error::y.json is not UTF-8',
  ],
])('%s is refused', async (_, prepare, path, why) => {
  prepare()
  expect(await read(path)).toEqual({ kind: 'refused', why })
})
