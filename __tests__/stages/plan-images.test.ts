import { describe, expect, test } from '@jest/globals'

import { parseConfig } from '../../src/config.js'
import { maxImages, parseImageEntries } from '../../src/images/image-entry.js'
import type { RawInputs } from '../../src/inputs.js'
import type { ImagePlan } from '../../src/stages/image-plan.js'
import { planImages } from '../../src/stages/plan-images.js'
import { openBuilder, openRepository, type BuilderDouble } from '../support/ports.js'

interface Scene {
  readonly inputs?: RawInputs
  /** The text of `.dockweigh.yml`. */
  readonly file?: string
  readonly bake?: string | object
}

interface Planned {
  readonly plans: readonly ImagePlan[]
  readonly builder: BuilderDouble
}

const plan = async ({ inputs = {}, file = '', bake }: Scene): Promise<Planned> => {
  const builder = openBuilder({ head: '', ...(bake !== undefined && { bake }) })
  const { entries, mistakes } = parseImageEntries(file)
  expect(mistakes).toEqual([])
  const plans = await planImages({
    config: parseConfig(inputs, '/work'),
    configuration: { images: entries },
    head: { folder: '/work', commit: '' },
    repository: openRepository({ files: { '/work/bake.hcl': 'target "api" {}' } }),
    builder,
  })
  return { plans, builder }
}

const three = 'images: [{name: api, context: api}, {name: web, context: web}, {name: docs}]'

const namesOf = async (scene: Scene): Promise<readonly (string | null)[]> =>
  (await plan(scene)).plans.map(({ listedAs }) => listedAs)

describe('without a list', () => {
  test.each([{}, { file: 'lint: {scope: all}' }, { file: three, inputs: { context: '.' } }])(
    'the inputs describe the image: %j',
    async (scene: Scene) => {
      const { plans } = await plan(scene)
      expect(plans).toMatchObject([{ name: 'Dockerfile', listedAs: null }])
    },
  )
})

describe('of the images of .dockweigh.yml', () => {
  test('all are weighed, or those that are named, in the order of the file', async () => {
    expect(await namesOf({ file: three })).toEqual(['api', 'web', 'docs'])
    expect(await namesOf({ file: three, inputs: { images: 'docs\napi' } })).toEqual(['api', 'docs'])
  })

  test('each has what the inputs say where it says nothing', async () => {
    const { plans } = await plan({
      inputs: {
        'build-args': 'A=1',
        platforms: 'linux/amd64',
        'max-size': '1MB',
        'max-layers': '5',
      },
      file: 'images: [{name: api, context: api, target: run, build-args: [B=2], max-size: 2MB}, {name: docs}]',
    })
    expect(plans).toMatchObject([
      {
        name: 'api',
        build: {
          context: 'api',
          file: 'api/Dockerfile',
          target: 'run',
          buildArgs: ['B=2'],
          platforms: ['linux/amd64'],
        },
        policy: { maxSize: { text: '2MB' }, maxLayers: 5 },
      },
      {
        name: 'docs',
        build: { context: '.', target: null, buildArgs: ['A=1'] },
        policy: { maxSize: { text: '1MB' }, maxLayers: 5 },
      },
    ])
  })

  test('one may be found rather than built', async () => {
    const { plans } = await plan({ file: 'images: [{name: a, base: "archive:a.tar"}, {name: b}]' })
    expect(plans).toMatchObject([{ base: { text: 'archive:a.tar' } }, { base: null }])
  })

  test.each([
    [
      { file: three, inputs: { images: 'apii\nother' } },
      [
        '- `images` names `apii`, which `.dockweigh.yml` does not list; did you mean `api`? It lists `api`, `web`, `docs`.',
        '- `images` names `other`, which `.dockweigh.yml` does not list. It lists `api`, `web`, `docs`.',
      ],
    ],
    [
      { inputs: { images: 'api' } },
      ['- `images` names `api`, which `.dockweigh.yml` does not list; it lists no image.'],
    ],
    [
      { file: three, inputs: { head: 'archive:a.tar', base: 'archive:b.tar' } },
      [
        '- `head` means one image, and there are 3 to weigh; leave it out, or name one image in `images`.',
        '- `base` means one image, and there are 3 to weigh; leave it out, or name one image in `images`.',
      ],
    ],
    [
      { file: three, inputs: { tags: 'shop/api:1', push: 'true' } },
      [
        '- `tags`, `push`, `load` and `outputs` mean one image, and there are 3 to weigh; leave them out, or name one image in `images`.',
      ],
    ],
  ])('is refused %j', async (scene: Scene, mistakes) => {
    await expect(plan(scene)).rejects.toMatchObject({
      code: 'invalid-inputs',
      message: expect.stringContaining(mistakes.join('\n')),
    })
  })

  test('one that is named may go somewhere', async () => {
    const inputs = { images: 'web', tags: 'shop/web:1', push: 'true', base: 'archive:b.tar' }
    expect(await namesOf({ file: three, inputs })).toEqual(['web'])
  })
})

describe('of bake files', () => {
  const inputs = { 'bake-files': 'bake.hcl' }
  const api = {
    context: 'api',
    dockerfile: 'Dockerfile',
    args: { B: '2' },
    secret: [{ id: 's', src: 'secret.txt' }],
    ssh: [{ id: 'default' }, { id: 'k', paths: ['k1', 'k2'] }],
    tags: ['shop/api:1'],
    output: [{ type: 'registry' }],
    'cache-to': [{ type: 'gha' }],
  }
  const bake = {
    group: { default: { targets: ['api', 'web'] } },
    target: { api, web: { context: 'web', dockerfile: 'Dockerfile' } },
  }

  test('the targets are weighed; outputs, tags and caches are ours', async () => {
    const { plans, builder } = await plan({
      inputs: { ...inputs, 'build-args': 'A=1', 'secret-envs': 't=TOKEN', 'max-size': '1MB' },
      bake,
    })
    expect(builder.questions).toEqual([{ folder: '/work', files: ['bake.hcl'], targets: [] }])
    expect(plans).toMatchObject([
      {
        name: 'api',
        listedAs: 'api',
        build: {
          file: 'api/Dockerfile',
          buildArgs: ['B=2'],
          secretEnvs: [{ name: 't', value: 'TOKEN' }],
          secretFiles: [{ name: 's', value: '/work/secret.txt' }],
          ssh: ['default', 'k=/work/k1,/work/k2'],
          cacheTo: 'auto',
          shipping: { tags: [], outputs: [] },
        },
        policy: { maxSize: { text: '1MB' } },
      },
      { name: 'web', build: { context: 'web', buildArgs: ['A=1'], ssh: [] } },
    ])
  })

  test('the images of .dockweigh.yml are left alone', async () => {
    expect(await namesOf({ inputs: { ...inputs, images: 'web' }, bake, file: three })).toEqual([
      'web',
    ])
  })

  test.each([
    [
      { inputs: { 'bake-files': 'missing.hcl' }, bake },
      'there is no file `missing.hcl` in the checkout.',
    ],
    [
      { inputs, bake: 'ERROR: \u001B[31mfailed to\n find target default' },
      'ERROR: failed to find target default',
    ],
    [{ inputs, bake: {} }, 'it prints no targets.'],
    [
      {
        inputs: { ...inputs, images: 'all' },
        bake: {
          group: {
            all: { targets: Array.from({ length: maxImages + 1 }, (_, index) => `t${index}`) },
          },
          target: Object.fromEntries(
            Array.from({ length: maxImages + 1 }, (_, index) => [`t${index}`, {}]),
          ),
        },
      },
      'there are 101 targets, and at most 100 are weighed.',
    ],
  ])('nothing is weighed when bake gives no images %#', async (scene: Scene, why) => {
    await expect(plan(scene)).rejects.toMatchObject({
      code: 'bake-failed',
      message: `\`docker buildx bake --print\` gives no images: ${why}`,
    })
  })

  test('what cannot be done is refused, for all targets at once', async () => {
    const target = { api: { ...api, ulimits: ['nofile=1:1'] }, web: { context: 'target:api' } }
    await expect(plan({ inputs, bake: { ...bake, target } })).rejects.toMatchObject({
      code: 'bake-unsupported',
      message: [
        '2 settings of the bake files cannot be used:',
        '- `api` has `ulimits`, which Dockweigh cannot give to a build.',
        '- `web` is built from `target:api`, which only bake can do: here each image is built on its own.',
      ].join('\n'),
    })
  })

  test('several do not go anywhere, nor come from one place', async () => {
    const tags = { tags: 'shop/api:1', push: 'true', head: 'archive:a.tar' }
    await expect(
      plan({ inputs: { ...inputs, ...tags, push: 'false' }, bake }),
    ).rejects.toMatchObject({ code: 'invalid-inputs' })
  })
})
