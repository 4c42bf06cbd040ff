import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { releaseNotes } from '../../scripts/release/notes.js'
import { runProcess } from '../support/process.js'

const root = join(import.meta.dirname, '../..')

describe('the notes of a release', () => {
  const changelog =
    '# Changelog\n\n## [Unreleased]\n\n## [1.2.3] - 2026-01-02\n\n### Added\n\n- A\n\n## [1.2.2]\n\n'

  test('are its section of the changelog', () => {
    expect(releaseNotes({ tag: 'v1.2.3', version: '1.2.3', changelog })).toBe('### Added\n\n- A\n')
  })

  test.each([
    ['a tag that is not the version', 'v1.2.4', '1.2.3', 'tag v1.2.3'],
    ['a version without a section', 'v1.3.0', '1.3.0', 'no section `## [1.3.0]`'],
    ['a section without a word', 'v1.2.2', '1.2.2', 'is empty'],
  ])('are refused for %s', (_, tag, version, message) => {
    expect(() => releaseNotes({ tag, version, changelog })).toThrow(message)
  })

  test('have a place in the changelog that is kept', () => {
    expect(readFileSync(join(root, 'CHANGELOG.md'), 'utf8')).toContain('\n## [Unreleased]\n')
  })
})

describe('the major tag', () => {
  let folder: string

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'dockweigh-gh-'))
    const script = `#!/bin/sh
      case "$*" in
        *matching-refs*) for tag in $TAGS; do echo "refs/tags/$tag"; done ;;
        *git/ref/tags/*) [ -n "$EXISTS" ] ;;
        *) echo "$*" ;;
      esac`
    writeFileSync(join(folder, 'gh'), script, { mode: 0o755 })
  })

  afterAll(() => {
    rmSync(folder, { recursive: true, force: true })
  })

  const move = (tag: string, env: Readonly<Record<string, string>> = {}) =>
    runProcess(join(root, 'scripts/move-major-tag'), [tag, 'c0ffee'], {
      env: {
        PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}`,
        GITHUB_REPOSITORY: 'octo/shop',
        TAGS: '',
        EXISTS: '',
        ...env,
      },
    })

  test('is made with the first release', async () => {
    const { code, stdout } = await move('v1.0.0', { TAGS: 'v1.0.0' })
    expect(code).toBe(0)
    expect(stdout).toContain('--method POST repos/octo/shop/git/refs --field ref=refs/tags/v1')
    expect(stdout).toContain('v1 is v1.0.0 now.')
  })

  test('moves with the next, whose number may have more digits', async () => {
    const { stdout } = await move('v1.10.0', { TAGS: 'v1.9.0 v1.10.0 v1.10.0-rc.1', EXISTS: '1' })
    expect(stdout).toContain('--method PATCH repos/octo/shop/git/refs/tags/v1 --field sha=c0ffee')
  })

  test('stays where it is for a fix of an older release', async () => {
    const { code, stdout } = await move('v1.9.1', { TAGS: 'v1.9.1 v1.10.0', EXISTS: '1' })
    expect(code).toBe(0)
    expect(stdout).toBe('v1 stays at v1.10.0, which is newer than v1.9.1.\n')
  })

  test.each(['v1', 'v1.2', 'v1.2.3-rc.1', 'main', 'v1.2.3;id'])(
    'is not moved to %s',
    async (tag) => {
      expect(await move(tag)).toMatchObject({ code: 2, stdout: '' })
    },
  )
})
