import { describe, expect, test } from '@jest/globals'

import { maxImages, parseImageEntries, type ImageEntry } from '../../src/images/image-entry.js'

const read = (text: string): readonly ImageEntry[] => {
  const { entries, mistakes } = parseImageEntries(text)
  expect(mistakes).toEqual([])
  return entries
}

const mistakesIn = (text: string): readonly string[] =>
  parseImageEntries(text).mistakes.map((mistake) => `${mistake.line}: ${mistake.text}`)

/** The mistakes of one image with some settings. */
const mistakesOf = (settings: string): readonly string[] =>
  mistakesIn(`images: [{name: api, ${settings}}]`)

describe('the images of .dockweigh.yml', () => {
  test('with every key', () => {
    const text = `
images:
  - name: api
    context: services/api/
    file: deploy/api.Dockerfile
    target: release
    platforms: ["linux/amd64,linux/arm64", linux/amd64]
    build-args: [VERSION=1, TOKEN]
    head: registry:example.com/api:head
    base: archive:base.tar
    max-size: 250MB
    max-increase: 5% and 10MB
    max-layers: 12
    max-layer-increase: "2"
    max-waste: 20MB
    max-waste-increase: 0
    max-new-vulnerabilities: critical=0, high=3
    vulnerabilities-base: scans/base.json
    vulnerabilities-head: ./scans/head.json
`
    expect(read(text)).toMatchObject([
      {
        name: 'api',
        build: {
          context: 'services/api',
          file: 'deploy/api.Dockerfile',
          target: 'release',
          platforms: ['linux/amd64', 'linux/arm64'],
          buildArgs: ['VERSION=1', 'TOKEN'],
        },
        head: { kind: 'registry', text: 'registry:example.com/api:head' },
        base: { kind: 'archive', text: 'archive:base.tar' },
        budget: {
          maxSize: { bytes: 250e6 },
          maxIncrease: { percent: 5, bytes: 10e6 },
          maxLayers: 12,
          maxLayerIncrease: 2,
          maxWaste: { bytes: 20e6 },
          maxWasteIncrease: { bytes: 0 },
          maxNewVulnerabilities: { counts: { critical: 0, high: 3 } },
        },
        reports: { base: 'scans/base.json', head: 'scans/head.json' },
      },
    ])
  })

  test('leave to the inputs what they do not say', () => {
    expect(read('images: [{name: api, target: , platforms: [], max-size: ""}]')).toEqual([
      {
        name: 'api',
        build: {
          context: '.',
          file: 'Dockerfile',
          target: null,
          platforms: null,
          buildArgs: null,
        },
        head: null,
        base: null,
        budget: {
          maxSize: null,
          maxIncrease: null,
          maxLayers: null,
          maxLayerIncrease: null,
          maxWaste: null,
          maxWasteIncrease: null,
          maxNewVulnerabilities: null,
        },
        reports: { base: null, head: null },
      },
    ])
  })

  test('have their Dockerfile in their context unless they name one', () => {
    const images = read('images: [{name: a, context: x}, {name: b, context: x, file: Dockerfile}]')
    expect(images.map(({ build }) => build.file)).toEqual(['x/Dockerfile', 'Dockerfile'])
  })

  test.each(['', 'lint: {scope: all}', 'images:', 'images: []'])('may be none: %j', (text) => {
    expect(read(text)).toEqual([])
  })

  test('keep the order of the file', () => {
    expect(read('images: [{name: b}, {name: a}]').map(({ name }) => name)).toEqual(['b', 'a'])
  })
})

describe('a mistake is told by line and with what was probably meant', () => {
  test.each([
    ['images: api', '1: `images` must be a list, one item a line after `- `.'],
    ['images: [api]', '1: `images` must be a mapping of keys to values.'],
    ['images:\n  -\n', '2: An image has no `name`, which tells it from the others.'],
    ['images:\n  - context: x', '2: An image has no `name`, which tells it from the others.'],
    ['images: [{name: [x]}]', '1: `images.name` must be a text.'],
    ['images:\n  - name: a\n  - name: a', '3: There are two images with the name `a`.'],
    [
      `images: [{name: ${'x'.repeat(61)}}]`,
      `1: \`images.name\` is \`${'x'.repeat(59)}…\`; write up to 60 characters that can be seen, without blanks around them.`,
    ],
    [
      'images: [{name: "a\\u202Eb"}]',
      '1: `images.name` is `a\u202Eb`; write up to 60 characters that can be seen, without blanks around them.',
    ],
    [
      'images: [{name: " a"}]',
      '1: `images.name` is `a`; write up to 60 characters that can be seen, without blanks around them.',
    ],
  ])('%j', (text, mistake) => {
    expect(mistakesIn(text)).toEqual([mistake])
  })

  test.each([
    ['contxt: x', '`images.contxt` is no setting; did you mean `context`?'],
    ['context: a, context: b', '`images.context` stands twice.'],
    ['context: [a]', '`images.context` must be a text.'],
    [
      'context: ../x',
      "`images.context` is `../x`; write a path that is relative to the repository's root and inside it.",
    ],
    [
      'context: "https://example.com/x.git"',
      "`images.context` is `https://example.com/x.git`; write a path that is relative to the repository's root and inside it.",
    ],
    [
      'file: /etc/Dockerfile',
      "`images.file` is `/etc/Dockerfile`; write a path that is relative to the repository's root and inside it.",
    ],
    ['platforms: linux/amd64', '`images.platforms` must be a list, one item a line after `- `.'],
    ['platforms: [amd64]', '`images.platforms` names `amd64`; write it as `linux/amd64`.'],
    ['build-args: {A: b}', '`images.build-args` must be a list, one item a line after `- `.'],
    [
      'head: latest',
      '`images.head` is `latest`, which says no place; write `registry:NAME:TAG`, `oci-layout:FOLDER` or `archive:FILE`.',
    ],
    [
      'base: "oci:x"',
      '`images.base` is `oci:x`, which starts with `oci:`; did you mean `oci-layout:`?',
    ],
    [
      'max-size: huge',
      '`images.max-size` is `huge`; write a size such as `250MB` or `1GiB unpacked`.',
    ],
    [
      'max-increase: ten',
      '`images.max-increase` is `ten`; write a growth such as `10%`, `20MB` or `5% and 10MB`.',
    ],
    ['max-layers: -1', '`images.max-layers` is `-1`; write a whole number.'],
    ['max-layer-increase: 1.5', '`images.max-layer-increase` is `1.5`; write a whole number.'],
    [
      'max-waste: much',
      '`images.max-waste` is `much`; write a limit such as `20MB`, `5%` or `5% and 20MB`.',
    ],
    ['max-waste-increase: 5%', '`images.max-waste-increase` is `5%`; write a size such as `5MB`.'],
    [
      'max-new-vulnerabilities: 3',
      '`images.max-new-vulnerabilities` is `3`; write counts by severity such as `critical=0, high=3`.',
    ],
  ])('%j', (settings, mistake) => {
    expect(mistakesOf(settings)).toEqual([`1: ${mistake}`])
  })

  test('all of them at once', () => {
    const text = 'images:\n  - name: a\n    max-size: x\n  - file: ../y\n    platforms: [z]\n'
    expect(mistakesIn(text).map((each) => each.split(':')[0])).toEqual(['3', '4', '4', '5'])
  })

  test('more images than are weighed', () => {
    const list = (count: number): string =>
      `images:\n${Array.from({ length: count }, (_, index) => `  - name: i${index}\n`).join('')}`
    expect(read(list(maxImages))).toHaveLength(maxImages)
    expect(mistakesIn(list(maxImages + 1))).toEqual([
      '1: `images` lists 101 images; at most 100 are weighed.',
    ])
  })
})
