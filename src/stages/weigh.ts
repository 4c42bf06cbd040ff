import type { AnalysedImage } from '../analysis/contents.js'
import { findTouched } from '../analysis/touched.js'
import { explainImages, type ExplainedComparison } from '../compare/explain.js'
import type { BuildConfig } from '../config.js'
import type { LayerCache } from '../image/layer-cache.js'
import type { Tree } from '../ports.js'
import type { MissingSide, Side } from '../report/report.js'
import type { BuiltImages } from './build-images.js'
import type { RecordedBase } from './find-baselines.js'
import type { Sides } from './find-sides.js'
import type { Recipes } from './read-recipes.js'
import {
  missing,
  noImage,
  refuseOtherPlatform,
  weighBuilt,
  weighRecorded,
  type Measurement,
  type Scales,
  type Weighed,
} from './weigh-side.js'

export interface WeighRequest {
  readonly sides: Sides
  readonly recipes: Recipes
  /** Null when there was nothing to build. */
  readonly built: BuiltImages | null
  /** Base as an earlier run measured it; null when it was built, or there is none. */
  readonly recorded: RecordedBase | null
  readonly config: BuildConfig
  /** Null: the only one that an image has. */
  readonly platform: string | null
}

/** What the scales say: both sides, and why they differ. */
export interface WeighedSides {
  readonly head: Side
  readonly base: Side
  /** Null unless both sides were measured. */
  readonly comparison: ExplainedComparison | null
  /** What was read of images that were built here. */
  readonly measurements: {
    readonly head: Measurement | null
    readonly base: Measurement | null
  }
}

const nothingMeasured = { head: null, base: null }

/** Weighs both images and compares them, or says why one has no figures. */
export async function weighSides(
  { sides, recipes, built, recorded, config, platform }: WeighRequest,
  layerCache: LayerCache,
): Promise<WeighedSides> {
  const noDockerfile = (tree: Tree): MissingSide =>
    missing('no-dockerfile', `There is no Dockerfile at \`${config.file}\`.`, tree.commit)
  if (built === null || recipes.head === null) {
    const base = sides.base && notBuilt(sides.base)
    return {
      head: noDockerfile(sides.head),
      base: base ?? noCommit(sides),
      comparison: null,
      measurements: nothingMeasured,
    }
  }
  const { target } = config
  const scales: Scales = { blobs: built.blobs, layerCache, target, platform }
  const weighBase = async (): Promise<Weighed> => {
    if (sides.base === null) return noImage(noCommit(sides))
    if (recipes.base === null) return noImage(noDockerfile(sides.base))
    if (built.head.kind === 'built' && recorded !== null) return weighRecorded(recorded)
    if (built.base === null) return noImage(notBuilt(sides.base))
    return weighBuilt({ built: built.base, tree: sides.base, recipe: recipes.base }, scales)
  }
  const head = await weighBuilt(
    { built: built.head, tree: sides.head, recipe: recipes.head },
    scales,
  )
  const base = refuseOtherPlatform(await weighBase(), head)
  return {
    head: head.side,
    base: base.side,
    comparison: compare(base.image, head.image, recipes),
    measurements: { head: head.measurement, base: base.measurement },
  }
}

/** Weighs an image that was not built, because nothing that base's was made from was touched. */
export async function weighRecordedSides(
  { sides, recipes }: Pick<WeighRequest, 'sides' | 'recipes'>,
  recorded: RecordedBase,
): Promise<WeighedSides> {
  const base = await weighRecorded(recorded)
  const head =
    base.side.state === 'measured' ? { ...base.side, commit: sides.head.commit } : base.side
  const comparison = compare(base.image, base.image, recipes)
  return { head, base: base.side, comparison, measurements: nothingMeasured }
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
