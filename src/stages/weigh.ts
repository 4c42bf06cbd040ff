import { measureImage } from '../analysis/measure.js'
import { traceOrigins } from '../analysis/origin.js'
import type { BuiltSide, FailedSide } from '../build/sides.js'
import type { BuildConfig } from '../config.js'
import type { BlobStore } from '../image/image.js'
import { createLayerCache, readLayers, type LayerCache } from '../image/layer-cache.js'
import { formatPlatform, parsePlatform } from '../image/platform.js'
import { readImage } from '../image/read-image.js'
import type { Tree } from '../ports.js'
import type { MissingReason, MissingSide, Side } from '../report/report.js'
import type { BuiltImages } from './build-images.js'
import type { Sides } from './find-sides.js'
import { outlineOf } from './outline.js'
import type { Recipe, Recipes } from './read-recipes.js'

export interface WeighRequest {
  readonly sides: Sides
  readonly recipes: Recipes
  /** Null when there was nothing to build. */
  readonly built: BuiltImages | null
  readonly config: BuildConfig
}

/** Layers that are read at the same time; more only compete for the same cores. */
const layersAtOnce = 4

/** Weighs both images, or says why one has no figures. */
export async function weighSides({
  sides,
  recipes,
  built,
  config,
}: WeighRequest): Promise<{ readonly head: Side; readonly base: Side }> {
  const noDockerfile = (tree: Tree): MissingSide =>
    missing('no-dockerfile', `There is no Dockerfile at \`${config.file}\`.`, tree.commit)
  if (built === null || recipes.head === null) {
    const base = sides.base && notBuilt(sides.base)
    return { head: noDockerfile(sides.head), base: base ?? noCommit(sides) }
  }
  const scales: Scales = { blobs: built.blobs, layerCache: createLayerCache(), config }
  const weighBase = async (): Promise<Side> => {
    if (sides.base === null) return noCommit(sides)
    if (recipes.base === null) return noDockerfile(sides.base)
    if (built.base === null) return notBuilt(sides.base)
    return weighSide({ built: built.base, tree: sides.base, recipe: recipes.base }, scales)
  }
  return {
    head: await weighSide({ built: built.head, tree: sides.head, recipe: recipes.head }, scales),
    base: await weighBase(),
  }
}

function noCommit({ baseWhy }: Sides): MissingSide {
  return missing('no-commit', `Compared with ${baseWhy}.`, null)
}

function notBuilt(tree: Tree): MissingSide {
  return missing('not-built', 'Base was not built, because there is no image of head.', tree.commit)
}

interface BuiltTree {
  readonly built: BuiltSide | FailedSide
  readonly tree: Tree
  readonly recipe: Recipe
}

interface Scales {
  readonly blobs: BlobStore
  readonly layerCache: LayerCache
  readonly config: BuildConfig
}

/** Reads a built image layer by layer: what it weighs and where each layer comes from. */
async function weighSide({ built, tree, recipe }: BuiltTree, scales: Scales): Promise<Side> {
  if (built.kind === 'failed') {
    return { ...missing('build-failed', built.message, tree.commit), log: built.log }
  }
  const { blobs, layerCache, config } = scales
  const platform = config.platform === null ? null : parsePlatform(config.platform)
  const image = await readImage(blobs, built.digest, platform ?? undefined)
  const layers = await readLayers({
    blobs,
    layers: image.layers,
    cache: layerCache,
    atOnce: layersAtOnce,
  })
  const traced = traceOrigins({
    image,
    provenance: built.metadata,
    recipe: outlineOf(recipe.dockerfile, config.target),
  })
  const { size, layers: measured } = measureImage(layers, traced.origins)
  const { durationMs, stepsBuilt, stepsCached, cache } = built
  return {
    state: 'measured',
    commit: tree.commit,
    digest: image.digest,
    platform: formatPlatform(image.platform),
    size,
    layers: measured,
    originSource: traced.source,
    build: { durationMs: Math.round(durationMs), stepsBuilt, stepsCached, cache },
  }
}

function missing(reason: MissingReason, message: string, commit: string | null): MissingSide {
  return { state: 'missing', commit, reason, message, log: [] }
}
