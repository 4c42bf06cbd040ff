import { describe, expect, test } from '@jest/globals'

import { parseConfig } from '../../src/config.js'
import type { RawInputs } from '../../src/inputs.js'
import { hideSecrets } from '../../src/stages/hide-secrets.js'
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
