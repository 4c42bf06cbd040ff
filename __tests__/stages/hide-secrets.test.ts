import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { secretSources } from '../../src/adapters/secret-sources.js'
import { parseConfig } from '../../src/config.js'
import type { RawInputs } from '../../src/inputs.js'
import { hideAllSecrets, hideSecrets } from '../../src/stages/hide-secrets.js'
import { openRunner } from '../support/ports.js'

const hiddenBy = (inputs: RawInputs): readonly string[] => {
  const runner = openRunner()
  hideSecrets(parseConfig(inputs, '/work').build, runner)
  return runner.heard().hidden
}

describe('build secrets', () => {
  test('are hidden as they are, as base64 and as part of an address', () => {
    expect(hiddenBy({ secrets: 'npm=s3cr3t/+value' })).toEqual([
      's3cr3t/+value',
      'czNjcjN0Lyt2YWx1ZQ==',
      's3cr3t%2F%2Bvalue',
    ])
  })

  test('of several lines are hidden line by line, blank ends cut', () => {
    const hidden = hiddenBy({ secrets: '"key=-----BEGIN KEY-----\n  MIIEvQIBADAN\n  short\nxyz"' })
    expect(hidden.slice(0, 2)).toEqual(['-----BEGIN KEY-----', 'MIIEvQIBADAN'])
    expect(hidden).not.toContain('short')
    expect(hidden).toHaveLength(4)
  })

  test('that are short are not hidden: the log would be unreadable', () => {
    expect(hiddenBy({ secrets: 'a=1\nb=true\nc=\nd=12345' })).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^.{0,5}$/)]),
    )
  })

  test('that are equal are hidden once', () => {
    const hidden = hiddenBy({ secrets: 'a=same-value\nb=same-value' })
    expect(hidden).toHaveLength(new Set(hidden).size)
  })
})

describe('build arguments', () => {
  test.each([
    'NPM_TOKEN',
    'token',
    'API_KEY',
    'apikey',
    'DB_PASSWORD',
    'PASSWD',
    'PWD_HASH',
    'AUTH',
    'GITHUB_SECRET_VALUE',
    'AWS_CREDENTIALS',
    'SSH_KEY',
    'PASSPHRASE',
  ])('named %s are hidden', (name) => {
    expect(hiddenBy({ 'build-args': `${name}=va=lue-1` })).toContain('va=lue-1')
  })

  test.each(['VERSION', 'KEYBOARD', 'TOKENIZER', 'AUTHOR', 'COMPASS', 'MONKEY', 'NODE_ENV'])(
    'named %s are shown',
    (name) => {
      expect(hiddenBy({ 'build-args': `${name}=production` })).toEqual([])
    },
  )

  test('without a value have nothing to hide', () => {
    expect(hiddenBy({ 'build-args': 'NPM_TOKEN' })).toEqual([])
  })
})

describe('secrets that no input holds', () => {
  const inputs = { secrets: 'a=in-the-input', 'secret-envs': 'b=TOKEN', 'secret-files': 'c=key' }
  const { build } = parseConfig(inputs, '/work')

  test('are hidden, too, and told to whoever masks what is not printed', async () => {
    const runner = openRunner()
    const sources = {
      variable: (name: string) => (name === 'TOKEN' ? 'in-the-variable' : ''),
      file: (path: string) => Promise.resolve(path === '/work/key' ? 'line one\nline two\n' : ''),
    }
    const hidden = await hideAllSecrets([{ build }], { host: runner, sources })
    expect(runner.heard().hidden).toEqual(hidden)
    expect(hidden).toEqual(
      expect.arrayContaining(['in-the-input', 'in-the-variable', 'line one', 'line two']),
    )
  })

  test('are left where nobody can look them up', async () => {
    const hidden = await hideAllSecrets([{ build }], { host: openRunner(), sources: undefined })
    expect(hidden[0]).toBe('in-the-input')
  })

  test('are read from the job’s variables, and from small files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'secrets-'))
    await writeFile(join(folder, 'key'), 'of a file')
    await writeFile(join(folder, 'large'), 'x'.repeat(20_000))
    const sources = secretSources({ TOKEN: 'of a variable' }, folder)
    expect([sources.variable('TOKEN'), sources.variable('NONE')]).toEqual(['of a variable', ''])
    const paths = ['key', join(folder, 'key'), 'large', 'none', '.']
    expect(await Promise.all(paths.map((path) => sources.file(path)))).toEqual([
      'of a file',
      'of a file',
      '',
      '',
      '',
    ])
    await rm(folder, { recursive: true })
  })
})
