import { describe, expect, test } from '@jest/globals'

import { readBake } from '../../src/build/bake.js'
import type { BakedImage } from '../../src/build/baked-image.js'

/** What buildx 0.29.1 prints of a target that says everything; of the secrets only where they are. */
const everything = {
  description: 'hi',
  annotations: ['a=b'],
  attest: [{ mode: 'max', type: 'provenance' }],
  context: 'web',
  contexts: { alpine: 'docker-image://alpine:3', loc: './x' },
  dockerfile: 'Dockerfile',
  args: { B: 'y\nz', A: 'x', N: null },
  labels: { a: 'b' },
  tags: ['x/y:1'],
  'cache-from': [{ type: 'gha' }],
  'cache-to': [{ mode: 'max', type: 'gha' }],
  secret: [
    { id: 'tok', env: 'TOK' },
    { id: 'f', src: './s.txt' },
  ],
  ssh: [{ id: 'default' }, { id: 'id2', paths: ['./k1', './k2'] }],
  platforms: ['linux/amd64'],
  output: [{ type: 'docker' }],
  pull: true,
  'no-cache-filter': ['x'],
  network: 'host',
  call: 'check',
  entitlements: ['network.host'],
  'extra-hosts': { foo: '1.2.3.4,::1' },
  target: 'release',
}

const plain = { context: '.', dockerfile: 'Dockerfile' }

const print = (targets: object, groups: object = {}): string =>
  JSON.stringify({ group: groups, target: targets })

const imagesOf = (json: string, wanted: readonly string[] = []): readonly BakedImage[] => {
  const reading = readBake(json, wanted)
  if (reading.kind !== 'images') throw new Error(JSON.stringify(reading))
  return reading.images
}

const namesOf = (json: string, wanted?: readonly string[]): readonly string[] =>
  imagesOf(json, wanted).map(({ name }) => name)

const refusalOf = (target: unknown): unknown => readBake(print({ api: target }), ['api'])

describe("the targets of bake's definition", () => {
  test('with every field', () => {
    expect(imagesOf(print({ api: everything }), ['api'])).toEqual([
      {
        name: 'api',
        build: {
          context: 'web',
          file: 'web/Dockerfile',
          target: 'release',
          buildArgs: ['A=x', 'B=y\nz'],
          buildContexts: [
            { name: 'alpine', value: 'docker-image://alpine:3' },
            { name: 'loc', value: 'x' },
          ],
          labels: ['a=b'],
          addHosts: ['foo=1.2.3.4', 'foo=::1'],
          platforms: ['linux/amd64'],
          network: 'host',
          noCache: true,
          pull: true,
          secretEnvs: [{ name: 'tok', value: 'TOK' }],
          secretFiles: [{ name: 'f', value: 's.txt' }],
        },
        sshKeys: [
          { id: 'default', paths: [] },
          { id: 'id2', paths: ['k1', 'k2'] },
        ],
      },
    ])
  })

  test('with as little as bake prints', () => {
    expect(imagesOf(print({ api: plain }), ['api'])).toMatchObject([
      {
        build: { context: '.', file: 'Dockerfile', target: null, platforms: [], noCache: false },
        sshKeys: [],
      },
    ])
  })

  test('have their secrets and keys in CSV where buildx is old', () => {
    const old = {
      secret: ['id=tok,env=TOK', 'type=file,id=f,src=s.txt'],
      ssh: ['default', 'i=k1,k2'],
    }
    expect(imagesOf(print({ api: { ...plain, ...old } }), ['api'])).toMatchObject([
      {
        build: {
          secretEnvs: [{ name: 'tok', value: 'TOK' }],
          secretFiles: [{ name: 'f', value: 's.txt' }],
        },
        sshKeys: [
          { id: 'default', paths: [] },
          { id: 'i', paths: ['k1', 'k2'] },
        ],
      },
    ])
  })

  test('are those behind the groups that are asked for, each once', () => {
    const groups = {
      default: { targets: ['all', 'web'] },
      all: { targets: ['m'] },
      m: { targets: ['m-1', 'm-2'] },
    }
    const json = print({ 'm-1': plain, 'm-2': plain, web: plain }, groups)
    expect(namesOf(json)).toEqual(['m-1', 'm-2', 'web'])
    expect(namesOf(json, ['web', 'default'])).toEqual(['web', 'm-1', 'm-2'])
  })

  test('are not those that others only link to', () => {
    const linked = { ...plain, 'dockerfile-inline': 'FROM scratch' }
    expect(namesOf(print({ api: plain, b: linked }, { default: { targets: ['api'] } }))).toEqual([
      'api',
    ])
  })

  test('may be one in a group of its own name, and groups in a ring', () => {
    expect(namesOf(print({ default: plain }, { default: { targets: ['default'] } }))).toEqual([
      'default',
    ])
    const ring = { a: { targets: ['b'] }, b: { targets: ['a', 'web'] } }
    expect(namesOf(print({ web: plain }, ring), ['a'])).toEqual(['web'])
  })
})

describe('what bake prints is refused when it', () => {
  test.each([
    ['no JSON', 'it prints no targets.'],
    ['[]', 'it prints no targets.'],
    ['{"target": []}', 'it prints no targets.'],
    ['{"target": {}, "group": 1}', 'it prints no targets.'],
    ['{"target": {}}', 'it prints no target `default`.'],
    [
      '{"target": {}, "group": {"default": {"targets": [1]}}}',
      'it prints a group that cannot be read.',
    ],
    [
      '{"target": {}, "group": {"default": {"targets": ["__proto__"]}}}',
      'it prints no target `__proto__`.',
    ],
  ])('is %s', (json, why) => {
    expect(readBake(json, [])).toEqual({ kind: 'invalid', why })
  })

  test.each([
    [1, 'cannot be read.'],
    [
      { ...plain, 'dockerfile-inline': 'FROM x' },
      'has a `dockerfile-inline`; only a Dockerfile that is a file can be compared with its base.',
    ],
    [
      { ...plain, ulimits: ['nofile=1:1'] },
      'has `ulimits`, which Dockweigh cannot give to a build.',
    ],
    [{ ...plain, 'shm-size': '1m' }, 'has `shm-size`, which Dockweigh cannot give to a build.'],
    [{ ...plain, novel: [] }, 'has `novel`, which Dockweigh cannot give to a build.'],
    [
      { context: 'https://user:hush@example.com/a.git' },
      'has a `context` that is no folder of the checkout, so base has none.',
    ],
    [
      { context: '../out', dockerfile: 'd' },
      'has a `context` that is no folder of the checkout, so base has none.',
    ],
    [
      { context: 'target:e' },
      'is built from `target:e`, which only bake can do: here each image is built on its own.',
    ],
    [
      { contexts: { e: 'target:e' } },
      'is built from `target:e`, which only bake can do: here each image is built on its own.',
    ],
    [
      { contexts: { up: '../up' } },
      'has a context `up` that is neither a folder of the checkout nor the address of an image or repository.',
    ],
    [
      { dockerfile: '/etc/Dockerfile' },
      'has a `dockerfile` that is no file of the checkout, so base has none.',
    ],
    [
      { context: 'web', dockerfile: '../../D' },
      'has a `dockerfile` that is no file of the checkout, so base has none.',
    ],
    [
      { dockerfile: 'cwd://D' },
      'has a `dockerfile` that is no file of the checkout, so base has none.',
    ],
    [{ platforms: ['local'] }, 'names the platform `local`; write it as `linux/amd64`.'],
    [
      { entitlements: ['security.insecure'] },
      'asks for `security.insecure`, which Dockweigh gives to no build.',
    ],
    [{ secret: [{ env: 'A' }] }, 'has a secret without an `id`.'],
    [{ secret: [{ id: 'x' }] }, 'has a secret `x` without `env` or `src`; add one.'],
    [
      { secret: [{ id: 'x', src: '/etc/shadow' }] },
      'has a secret `x` whose `src` is no file of the checkout.',
    ],
    [
      { ssh: [{ id: 'x', paths: ['/root/.ssh/id'] }] },
      'has an `ssh` with a path that is no file of the checkout.',
    ],
    [{ ssh: [{ id: 'x', paths: 'k' }] }, 'has a field `ssh` that cannot be read.'],
    [{ ssh: 'k' }, 'has a field `ssh` that cannot be read.'],
    [{ secret: 'k' }, 'has a field `secret` that cannot be read.'],
    [{ secret: [1] }, 'has a field `secret` that cannot be read.'],
    [{ context: 1 }, 'has a field `context` that cannot be read.'],
    [{ args: { A: 1 } }, 'has a field `args` that cannot be read.'],
    [{ args: ['A=1'] }, 'has a field `args` that cannot be read.'],
    [{ labels: { 'a=b': 'c' } }, 'has a field `labels` that cannot be read.'],
    [{ args: { A: 'x\0y' } }, 'has a field `args` that cannot be read.'],
    [{ platforms: 'linux/amd64' }, 'has a field `platforms` that cannot be read.'],
    [{ pull: 'yes' }, 'has a field `pull` that cannot be read.'],
  ])('has %j', (target, words) => {
    expect(refusalOf(target)).toEqual({ kind: 'unsupported', mistakes: [`- \`api\` ${words}`] })
  })

  test('has several mistakes, which are told at once', () => {
    const json = print({ a: { ...plain, ulimits: [] }, b: { context: '/x' } })
    expect(readBake(json, ['a', 'b'])).toMatchObject({
      mistakes: [expect.stringContaining('`a`'), expect.stringContaining('`b`')],
    })
  })
})
