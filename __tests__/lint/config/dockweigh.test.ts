import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { parse } from 'yaml'

import { imageKeys, parseImageEntries } from '../../../src/images/image-entry.js'
import type { LintConfiguration } from '../../../src/lint/config/configuration.js'
import { mergeConfigurations } from '../../../src/lint/config/configuration.js'
import {
  lintKeys,
  parseDockweighConfiguration,
  topKeys,
} from '../../../src/lint/config/dockweigh.js'
import { labelTypes } from '../../../src/lint/config/labels.js'
import { rules } from '../../../src/lint/rules/index.js'

const read = (text: string): LintConfiguration => {
  const { configuration, mistakes } = parseDockweighConfiguration(text)
  expect(mistakes).toEqual([])
  return configuration
}

const mistakesIn = (text: string): readonly string[] =>
  parseDockweighConfiguration(text).mistakes.map((mistake) => `${mistake.line}: ${mistake.text}`)

const complete = `
images:
  - name: api
    context: services/api
    max-layers: 12
lint:
  ignored: [DL3008, SC2086, latest-tag]
  severities:
    DL3025: error
    no-healthcheck: warning
    DL3015: off
  trusted-registries: [docker.io, "*.example.com"]
  allowed-images: ["registry.example.com/*", scratch]
  banned-images: ["centos*"]
  banned-packages: ["telnet*"]
  required-packages: [ca-certificates]
  label-schema: {maintainer: email}
  strict-labels: true
  ignore-comments: false
  threshold: warning
  scope: all
`

describe('.dockweigh.yml', () => {
  test('with every key', () => {
    expect(read(complete)).toEqual({
      settings: {
        trustedRegistries: ['docker.io', '*.example.com'],
        allowedImages: ['registry.example.com/*', 'scratch'],
        bannedImages: ['centos*'],
        bannedPackages: ['telnet*'],
        requiredPackages: ['ca-certificates'],
        labels: { maintainer: 'email' },
        strictLabels: true,
      },
      severities: {
        DL3025: 'error',
        DL3057: 'warning',
        DL3015: 'off',
        DL3008: 'off',
        DL3007: 'off',
        SC2086: 'off',
      },
      ignoreComments: false,
      threshold: 'warning',
      scope: 'all',
    })
  })

  test('an alias stands for all its rules, and a code for its own', () => {
    const { severities } = read(
      'lint: {severities: {DL4003: info, MultipleInstructionsDisallowed: error}}',
    )
    expect(severities).toMatchObject({ DL4003: 'info', DL4004: 'error' })
  })

  test.each(['', 'images: []', 'lint:', 'lint: {}'])('may say nothing: %j', (text) => {
    expect(read(text)).toMatchObject({ settings: {}, severities: {}, scope: null })
  })

  test('names every mistake with its line and what was probably meant', () => {
    const text =
      'linter: {}\nlint:\n  trusted-registry: [a]\n  ignored:\n    - DL3088\n    - unpined-apt-package\n' +
      '  severities:\n    DL3006: warn\n    Whatever123: error\n  scope: news\n  colour: red\n'
    expect(mistakesIn(text)).toEqual([
      '1: `linter` is no setting; did you mean `lint`?',
      '3: `lint.trusted-registry` is no setting; did you mean `trusted-registries`?',
      expect.stringMatching(/^5: There is no rule `DL3088`; did you mean `DL30/),
      '6: There is no rule `unpined-apt-package`; did you mean `unpinned-apt-package`?',
      expect.stringMatching(/^8: `lint.severities.DL3006` is `warn`; /),
      '9: There is no rule `Whatever123`; docs/rules lists them.',
      '10: `lint.scope` is `news`; did you mean `new`?',
      expect.stringMatching(/^11: `lint.colour` is no setting; /),
    ])
  })

  test('goes before .hadolint.yaml where both speak of one thing', () => {
    const weak = read(
      'lint: {ignored: [DL3008, DL3009], threshold: info, trusted-registries: [a], strict-labels: true}',
    )
    const strong = read(
      'lint: {severities: {unpinned-apt-package: info}, threshold: error, trusted-registries: [b]}',
    )
    expect(mergeConfigurations(weak, strong)).toMatchObject({
      severities: { DL3008: 'info', DL3009: 'off' },
      threshold: 'error',
      settings: { trustedRegistries: ['b'], strictLabels: true },
    })
  })
})

describe('the published schema', () => {
  const text = readFileSync(
    join(import.meta.dirname, '../../../docs/dockweigh-schema.json'),
    'utf8',
  )
  const schema = JSON.parse(text) as {
    readonly properties: Readonly<Record<string, object>>
    readonly $defs: {
      readonly image: { readonly properties: Readonly<Record<string, object>> }
      readonly lint: { readonly properties: Readonly<Record<string, object>> }
      readonly labelType: { readonly enum: readonly string[] }
    }
  }
  const isValid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema)

  test('has the keys that are read', () => {
    expect(Object.keys(schema.properties).toSorted()).toEqual([...topKeys])
    expect(Object.keys(schema.$defs.image.properties).toSorted()).toEqual(imageKeys)
    expect(Object.keys(schema.$defs.lint.properties).toSorted()).toEqual([...lintKeys])
    expect(schema.$defs.labelType.enum).toEqual([...labelTypes])
  })

  test.each([complete, 'lint:', 'images: []', 'lint: {ignored: [SC2086]}'])(
    'accepts %j',
    (yaml) => {
      expect(isValid(parse(yaml))).toBe(true)
      expect(mistakesIn(yaml)).toEqual([])
    },
  )

  test.each([
    'images: api',
    'images: [api]',
    'images: [{}]',
    'images: [{name: }]',
    'images: [{name: ""}]',
    'images: [{name: api, nothing: 1}]',
    'images: [{name: api, platforms: linux/amd64}]',
    'images: [{name: api, file: [a]}]',
  ])('refuses the images in %j, as the reader does', (yaml) => {
    expect(isValid(parse(yaml))).toBe(false)
    expect(parseImageEntries(yaml).mistakes).not.toEqual([])
  })

  test('accepts every name of every rule', () => {
    const names = rules.flatMap(({ meta }) => [meta.code, meta.name, ...meta.aliases])
    const ignored = names.filter((name) => !isValid({ lint: { ignored: [name] } }))
    expect(ignored).toEqual([])
  })

  test.each([
    'lint: {ignored: DL3008}',
    'lint: {scope: news}',
    'lint: {threshold: none}',
    'lint: {severities: {DL3006: warn}}',
    'lint: {label-schema: {a: mail}}',
    'lint: {strict-labels: "yes"}',
    'lint: {nothing: 1}',
    'nothing: 1',
  ])('refuses %j, as the reader does', (yaml) => {
    expect(isValid(parse(yaml))).toBe(false)
    expect(mistakesIn(yaml)).not.toEqual([])
  })
})
