import { expect, test } from '@jest/globals'

import { failure } from '../../src/errors.js'
import type { LintConfiguration } from '../../src/lint/config/configuration.js'
import { readConfiguration, type Configuration } from '../../src/stages/read-configuration.js'

const readAll = (files: Readonly<Record<string, string>>): Promise<Configuration> =>
  readConfiguration(
    { readText: (path) => Promise.resolve(files[path.replace('/checkout/', '')] ?? null) },
    { folder: '/checkout' },
  )

const readFiles = async (files: Readonly<Record<string, string>>): Promise<LintConfiguration> =>
  (await readAll(files)).lint

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

test('mistakes in images and lint are told by line, each once', async () => {
  const reading = readFiles({
    '.dockweigh.yml': 'images:\n  - nam: api\nlint: {scoop: all}\nlinter: 1\n',
  })
  await expect(reading).rejects.toMatchObject({
    message: [
      '4 of the settings in configuration files cannot be used:',
      '- .dockweigh.yml:2: `images.nam` is no setting; did you mean `name`?',
      '- .dockweigh.yml:2: An image has no `name`, which tells it from the others.',
      '- .dockweigh.yml:3: `lint.scoop` is no setting; did you mean `scope`?',
      '- .dockweigh.yml:4: `linter` is no setting; did you mean `lint`?',
    ].join('\n'),
  })
})

test('images are read from our file only', async () => {
  const { images } = await readAll({
    '.hadolint.yaml': 'images: [{name: web}]',
    '.dockweigh.yml': 'images: [{name: api, context: services/api}]',
  })
  expect(images).toMatchObject([{ name: 'api', build: { file: 'services/api/Dockerfile' } }])
})

test('a file that is too large is refused by its name', async () => {
  const readText = (): Promise<never> =>
    Promise.reject(failure('dockerfile-too-large', { file: 'x', size: '9', limit: '1' }))
  await expect(readConfiguration({ readText }, { folder: '/' })).rejects.toMatchObject({
    code: 'invalid-configuration',
    message: expect.stringContaining('.hadolint.yaml: The file is larger than 256 kB.'),
  })
})
