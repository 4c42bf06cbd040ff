import { expect, test } from '@jest/globals'

import { failure } from '../../src/errors.js'
import type { LintConfiguration } from '../../src/lint/config/configuration.js'
import { readLintConfiguration } from '../../src/stages/read-lint-configuration.js'

const readFiles = (files: Readonly<Record<string, string>>): Promise<LintConfiguration> =>
  readLintConfiguration(
    { readText: (path) => Promise.resolve(files[path.replace('/checkout/', '')] ?? null) },
    { folder: '/checkout' },
  )

test('no file leaves everything to the defaults', async () => {
  expect(await readFiles({})).toMatchObject({ settings: {}, severities: {}, threshold: null })
})

test('our file goes before hadolint’s, setting by setting', async () => {
  const configuration = await readFiles({
    '.hadolint.yaml': 'ignored: [DL3008, DL3009]\nfailure-threshold: info',
    '.dockweigh.yml': 'lint: {severities: {DL3008: style}, scope: all}',
  })
  expect(configuration).toMatchObject({
    severities: { DL3008: 'style', DL3009: 'off' },
    threshold: 'info',
    scope: 'all',
  })
})

test('the first name of each that exists holds', async () => {
  const configuration = await readFiles({
    '.hadolint.yml': 'ignored: [DL3008]',
    '.dockweigh.yaml': 'lint: {scope: all}',
    '.dockweigh.yml': 'lint: {scope: new}',
  })
  expect(configuration).toMatchObject({ severities: { DL3008: 'off' }, scope: 'new' })
})

test('mistakes of all files are told at once', async () => {
  const reading = readFiles({
    '.hadolint.yaml': 'ignored: true',
    '.dockweigh.yml': 'lint:\n  scoop: all\n  ignored: [Whatever99]',
  })
  await expect(reading).rejects.toMatchObject({
    code: 'invalid-configuration',
    message: [
      '3 of the settings in configuration files cannot be used:',
      '- .hadolint.yaml:1: `ignored` must be a list, one item a line after `- `.',
      '- .dockweigh.yml:2: `lint.scoop` is no setting; did you mean `scope`?',
      '- .dockweigh.yml:3: There is no rule `Whatever99`; docs/rules lists them.',
    ].join('\n'),
  })
})

test('a file that is too large is refused by its name', async () => {
  const readText = (): Promise<never> =>
    Promise.reject(failure('dockerfile-too-large', { file: 'x', size: '9', limit: '1' }))
  await expect(readLintConfiguration({ readText }, { folder: '/' })).rejects.toMatchObject({
    code: 'invalid-configuration',
    message: expect.stringContaining('.hadolint.yaml: The file is larger than 256 kB.'),
  })
})
