import { writeFile } from 'node:fs/promises'

import { expect, test } from '@jest/globals'

import { recogniseFullDisk } from '../../src/adapters/full-disk.js'
import { explainThrown } from '../../src/adapters/thrown.js'
import { failure } from '../../src/errors.js'

/** Linux's own full disk, https://man7.org/linux/man-pages/man4/full.4.html */
const fullDisk = (): Promise<unknown> =>
  writeFile('/dev/full', 'x').catch((error: unknown) => error)

test('a full disk is said to be one, and no fault of the program', async () => {
  expect(explainThrown(await fullDisk())).toBe(
    'There is no space left on the disk: ENOSPC: no space left on device, write\n' +
      'Free space before this step, or run on a machine with a larger disk: the layers of both images are written to RUNNER_TEMP, compressed.',
  )
})

test('also where it is what caused another failure, or what another program says', async () => {
  const caused = failure('image-file-invalid', { path: 'a.tar', detail: 'x' }, await fullDisk())
  const git = failure('git-failed', {
    command: 'worktree add',
    detail: 'error: unable to write file a: No space left on device',
  })
  expect([caused, git].map((error) => recogniseFullDisk(error)?.code)).toEqual([
    'disk-full',
    'disk-full',
  ])
  const known = failure('disk-full', { detail: 'no space left on device' })
  expect(recogniseFullDisk(known)).toBe(known)
  for (const other of [new Error('EACCES'), failure('interrupted'), 'no space left on device']) {
    expect(recogniseFullDisk(other)).toBeNull()
  }
})
