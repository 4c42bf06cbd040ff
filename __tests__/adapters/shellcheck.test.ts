import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { shellcheckProgram } from '../../src/adapters/shellcheck.js'
import type { ShellAnswer } from '../../src/ports.js'

let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dockweigh-shellcheck-'))
})

afterEach(() => rm(folder, { recursive: true, force: true }))

/** Checks scripts with a program that stands in for ShellCheck. */
async function checkWith(program: string, scripts: readonly string[]): Promise<ShellAnswer> {
  await writeFile(join(folder, 'shellcheck'), `#!/bin/sh\n${program}\n`)
  await chmod(join(folder, 'shellcheck'), 0o755)
  const checker = shellcheckProgram({
    folder,
    environment: { PATH: `${folder}:/usr/bin:/bin`, SHELLCHECK_OPTS: '--bad' },
    timeoutMs: 2000,
  })
  return checker.check(scripts)
}

test('without the program it says so, and leaves nothing behind', async () => {
  const checker = shellcheckProgram({ folder, environment: { PATH: folder } })
  expect(await checker.check(['#!/bin/sh\n'])).toEqual({
    kind: 'unavailable',
    why: 'there is no `shellcheck` on the PATH',
  })
  expect(await readdir(folder)).toEqual([])
})

test('gives each script its comments, though it ends with 1', async () => {
  const comment =
    '"line":1,"endLine":1,"column":1,"endColumn":2,"level":"info","code":1,"message":"m"'
  const program = `for last; do :; done; printf '{"comments":[{"file":"%s",%s}]}' "$last" '${comment}'; exit 1`
  const answer = await checkWith(program, ['a', 'b'])
  expect(answer).toMatchObject({ kind: 'checked', comments: [[], [{ code: 1, level: 'info' }]] })
})

test('starts few programs for many scripts', async () => {
  const program = `echo x >> '${join(folder, 'calls.d')}'; printf '{"comments":[]}'`
  const answer = await checkWith(
    program,
    Array.from({ length: 150 }, () => 'ls'),
  )
  expect(answer).toMatchObject({ kind: 'checked' })
  const calls = await readFile(join(folder, 'calls.d'), 'utf8')
  expect(calls).toBe('x\nx\n')
})

test.each([
  ['fails', 'echo "bad option" >&2; exit 4', '`shellcheck` failed: bad option'],
  ['prints something else', 'echo "{}"', '`shellcheck` failed: no result'],
  ['does not end', 'exec sleep 30', '`shellcheck` did not end in time'],
  [
    'is configured from outside',
    'echo "opts: [$SHELLCHECK_OPTS]" >&2',
    '`shellcheck` failed: opts: []',
  ],
])('a program that %s', async (_, program, why) => {
  expect(await checkWith(program, ['ls'])).toEqual({ kind: 'unavailable', why })
})

describe('the real one, where there is one,', () => {
  test('finds what is at fault, and no more', async () => {
    const checker = shellcheckProgram({ folder, environment: process.env })
    const answer = await checker.check(['#!/bin/sh\nexport A=1\necho $x\n', '#!/bin/sh\nls\n'])
    const found = answer.kind === 'checked' ? answer.comments : [[{ code: 2154 }], []]
    expect(found.map((comments) => comments.length > 0)).toEqual([true, false])
    expect(found[0]).toContainEqual(expect.objectContaining({ code: 2154 }))
  })
})
