import { describe, expect, test } from '@jest/globals'

import { lookInside } from '../../src/analysis/contents.js'
import type { FailedSide, BuiltSide } from '../../src/build/sides.js'
import { packageFiles } from '../../src/analysis/packages/read-packages.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import { createLayerCache } from '../../src/image/layer-cache.js'
import { settleSides } from '../../src/stages/acquire.js'
import type { BuiltImages } from '../../src/stages/build-images.js'
import type { Sides } from '../../src/stages/find-sides.js'
import type { Recipe, Recipes } from '../../src/stages/read-recipes.js'
import { weighSides } from '../../src/stages/weigh.js'
import { image, indexOf, memoryBlobs, type BuiltImage } from '../support/image-builder.js'
import { commits } from '../support/ports.js'

const sides: Sides = {
  head: { folder: '/work', commit: commits.merge },
  headShown: commits.head,
  base: { commit: commits.base, openFolder: () => Promise.resolve('/run/base') },
  baseWhy: 'the tip of `main`',
}

const recipe: Recipe = {
  dockerfile: parseDockerfile('FROM scratch\nCOPY base /\nCOPY more /\n', 'Dockerfile'),
  context: { ignoreFile: null, paths: [] },
}
const recipes: Recipes = { head: recipe, base: recipe, changedFiles: null }

const small = image().layer((layer) => layer.file('base', 1000), { createdBy: 'COPY base /' })
const large = small.layer((layer) => layer.file('more', 5000), { createdBy: 'COPY more /' })

const builtSide = ({ digest }: Pick<BuiltImage, 'digest'>): BuiltSide => ({
  kind: 'built',
  digest,
  metadata: {},
  durationMs: 1234.5,
  stepsBuilt: 1,
  stepsCached: 2,
  cache: 'imported',
  warnings: [],
  steps: [],
})

const brokenSide: FailedSide = {
  kind: 'failed',
  message: 'The image of base does not build.',
  log: ['its last words'],
}

const builtImages = async (): Promise<BuiltImages> => {
  const [base, head] = [await small.build(), await large.build()]
  return {
    head: builtSide(head),
    base: builtSide(base),
    blobs: memoryBlobs(base, head),
    notes: [],
  }
}

interface Scene {
  readonly sides?: Sides
  readonly recipes?: Recipes
  readonly built?: BuiltImages | null
  readonly file?: string
  readonly platform?: string
}

const weigh = async (scene: Scene = {}) => {
  const { sides: at = sides, recipes: from = recipes, platform = null } = scene
  const acquired = settleSides({
    head: {
      tree: { ...at.head, openFolder: () => Promise.resolve('/work') },
      recipe: from.head,
      image: null,
    },
    base: { tree: at.base, recipe: from.base, image: null },
    built: scene.built === undefined ? await builtImages() : scene.built,
    file: scene.file ?? 'Dockerfile',
    baseWhy: at.baseWhy,
  })
  const request = { head: acquired.head(null), base: acquired.base(null), recipes: from }
  const cache = createLayerCache(packageFiles)
  const weighed = await weighSides(
    { ...request, target: null, platform, pack: null },
    { layerCache: cache, look: lookInside },
  )
  const { head, base, comparison } = weighed
  return { head, base, comparison }
}

describe('two images', () => {
  test('are measured, each with its commit and what its build took', async () => {
    const { head, base } = await weigh()
    expect(head).toMatchObject({
      state: 'measured',
      commit: commits.merge,
      platform: 'linux/amd64',
      size: { unpackedBytes: 6000, layerCount: 2 },
      build: { durationMs: 1235, stepsBuilt: 1, stepsCached: 2, cache: 'imported' },
    })
    expect(base).toMatchObject({
      state: 'measured',
      commit: commits.base,
      size: { unpackedBytes: 1000, layerCount: 1 },
    })
  })

  test('are compared', async () => {
    const { comparison } = await weigh()
    expect(comparison?.sizeChange).toMatchObject({ unpackedBytes: 5000, layerCount: 1 })
  })

  test('are traced to the Dockerfile by their history where there is no provenance', async () => {
    const { head } = await weigh()
    expect(head).toMatchObject({
      originSource: 'history',
      layers: [
        { origin: { kind: 'instruction', startLine: 2, text: 'COPY base /' } },
        { origin: { kind: 'instruction', startLine: 3, text: 'COPY more /' } },
      ],
    })
  })

  test('of an index are those of the wanted platform', async () => {
    const arm = await small.platform({ os: 'linux', architecture: 'arm64' }).build()
    const index = indexOf([await large.build(), arm], { attested: true })
    const built: BuiltImages = {
      head: builtSide(index),
      base: builtSide(index),
      blobs: index.blobs,
      notes: [],
    }
    const { head } = await weigh({ built, platform: 'linux/arm64' })
    expect(head).toMatchObject({ platform: 'linux/arm64', size: { layerCount: 1 } })
    await expect(weigh({ built })).rejects.toMatchObject({ code: 'platform-ambiguous' })
  })
})

test('images of different platforms are not compared', async () => {
  const arm = await small.platform({ os: 'linux', architecture: 'arm64' }).build()
  const head = await large.build()
  const built = {
    head: builtSide(head),
    base: builtSide(arm),
    blobs: memoryBlobs(head, arm),
    notes: [],
  }
  expect(await weigh({ built })).toMatchObject({
    head: { state: 'measured', platform: 'linux/amd64' },
    base: {
      state: 'missing',
      reason: 'other-platform',
      message:
        'Base is an image for linux/arm64, head one for linux/amd64; images of different platforms are not compared.',
    },
    comparison: null,
  })
})

describe('a side without an image says why, and is not counted as zero:', () => {
  test('head has no Dockerfile, so that base was not built either', async () => {
    expect(
      await weigh({ recipes: { ...recipes, head: null }, built: null, file: 'app/Dockerfile' }),
    ).toEqual({
      head: {
        state: 'missing',
        reason: 'no-dockerfile',
        message: 'There is no Dockerfile at `app/Dockerfile`.',
        commit: commits.merge,
        log: [],
      },
      base: {
        state: 'missing',
        reason: 'not-built',
        message: 'Base was not built, because there is no image of head.',
        commit: commits.base,
        log: [],
      },
      comparison: null,
    })
  })

  test('head does not build', async () => {
    const built = { ...(await builtImages()), head: brokenSide, base: null }
    expect(await weigh({ built })).toMatchObject({
      head: {
        reason: 'build-failed',
        message: 'The image of base does not build.',
        log: ['its last words'],
      },
      base: { reason: 'not-built' },
      comparison: null,
    })
  })

  test('base does not build', async () => {
    const built = { ...(await builtImages()), base: brokenSide }
    expect(await weigh({ built })).toMatchObject({
      head: { state: 'measured' },
      base: { reason: 'build-failed', commit: commits.base, log: ['its last words'] },
      comparison: null,
    })
  })

  test('base has no Dockerfile yet', async () => {
    const built = { ...(await builtImages()), base: null }
    expect(await weigh({ built, recipes: { ...recipes, base: null } })).toMatchObject({
      head: { state: 'measured' },
      base: {
        reason: 'no-dockerfile',
        message: 'There is no Dockerfile at `Dockerfile`.',
        commit: commits.base,
      },
      comparison: null,
    })
  })

  test.each([true, false])(
    'there is no commit to compare with (head has a Dockerfile: %s)',
    async (hasDockerfile) => {
      const built = hasDockerfile ? { ...(await builtImages()), base: null } : null
      const weighed = await weigh({
        built,
        sides: { ...sides, base: null, baseWhy: 'nothing: this is the first commit' },
        recipes: { head: hasDockerfile ? recipe : null, base: null, changedFiles: null },
      })
      expect(weighed.base).toEqual({
        state: 'missing',
        reason: 'no-commit',
        message: 'Compared with nothing: this is the first commit.',
        commit: null,
        log: [],
      })
    },
  )
})

test('an image that is not in the layout is a failure, not a missing side', async () => {
  const built = { ...(await builtImages()), blobs: memoryBlobs() }
  await expect(weigh({ built })).rejects.toMatchObject({ code: 'blob-missing' })
})
