import { analyseImage, type AnalysedImage } from '../analysis/contents.js'
import { measureImage } from '../analysis/measure.js'
import { traceOrigins } from '../analysis/origin.js'
import { packageFiles } from '../analysis/packages/read-packages.js'
import { findTouched } from '../analysis/touched.js'
import type { BuiltSide, FailedSide } from '../build/sides.js'
import { explainImages, type ExplainedComparison } from '../compare/explain.js'
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

/** What the scales say: both sides, and why they differ. */
export interface WeighedSides {
  readonly head: Side
  readonly base: Side
  /** Null unless both sides were measured. */
  readonly comparison: ExplainedComparison | null
}

/** Weighs both images and compares them, or says why one has no figures. */
export async function weighSides({
  sides,
  recipes,
  built,
  config,
}: WeighRequest): Promise<WeighedSides> {
  const noDockerfile = (tree: Tree): MissingSide =>
    missing('no-dockerfile', `There is no Dockerfile at \`${config.file}\`.`, tree.commit)
  if (built === null || recipes.head === null) {
    const base = sides.base && notBuilt(sides.base)
    return { head: noDockerfile(sides.head), base: base ?? noCommit(sides), comparison: null }
  }
  const scales: Scales = { blobs: built.blobs, layerCache: createLayerCache(packageFiles), config }
  const weighBase = (): Promise<Weighed> | Weighed => {
    if (sides.base === null) return { side: noCommit(sides), image: null }
    if (recipes.base === null) return { side: noDockerfile(sides.base), image: null }
    if (built.base === null) return { side: notBuilt(sides.base), image: null }
    return weighSide({ built: built.base, tree: sides.base, recipe: recipes.base }, scales)
  }
  const head = await weighSide(
    { built: built.head, tree: sides.head, recipe: recipes.head },
    scales,
  )
  const base = await weighBase()
  return { head: head.side, base: base.side, comparison: compare(base.image, head.image, recipes) }
}

function compare(
  base: AnalysedImage | null,
  head: AnalysedImage | null,
  recipes: Recipes,
): ExplainedComparison | null {
  if (base === null || head === null || recipes.head === null || recipes.base === null) return null
  const touched = findTouched({
    head: recipes.head.dockerfile,
    base: recipes.base.dockerfile,
    changedFiles: recipes.changedFiles,
  })
  return explainImages(base, head, (change) => (change.head ? touched(change.head.origin) : true))
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

/** A side for the report, and its image for the comparison. */
interface Weighed {
  readonly side: Side
  readonly image: AnalysedImage | null
}

/** Reads a built image layer by layer: what it weighs, what is in it and where each layer comes from. */
async function weighSide({ built, tree, recipe }: BuiltTree, scales: Scales): Promise<Weighed> {
  if (built.kind === 'failed') {
    const side = missing('build-failed', built.message, tree.commit)
    return { side: { ...side, log: built.log }, image: null }
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
  const analysed = analyseImage(measureImage(layers, traced.origins), {
    layers,
    settings: image.settings,
  })
  const { durationMs, stepsBuilt, stepsCached, cache } = built
  return {
    image: analysed,
    side: {
      state: 'measured',
      commit: tree.commit,
      digest: image.digest,
      platform: formatPlatform(image.platform),
      size: analysed.size,
      layers: analysed.layers,
      originSource: traced.source,
      contents: analysed.contents,
      build: { durationMs: Math.round(durationMs), stepsBuilt, stepsCached, cache },
    },
  }
}

function missing(reason: MissingReason, message: string, commit: string | null): MissingSide {
  return { state: 'missing', commit, reason, message, log: [] }
}
