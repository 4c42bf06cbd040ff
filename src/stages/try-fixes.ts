import { join } from 'node:path'

import { lookInside } from '../analysis/contents.js'
import { planCache } from '../build/cache.js'
import { buildFixed } from '../build/fixed.js'
import type { BuiltSide, FailedSide } from '../build/sides.js'
import { stepNames } from '../build/steps.js'
import type { LayerCache } from '../image/layer-cache.js'
import type { Digest } from '../image/digest.js'
import type { Scratch, Tree } from '../ports.js'
import type { PlannedFix } from '../proof/fix.js'
import { fixRecipe, type FixableRecipe, type FixedRecipe } from '../proof/recipe-files.js'
import type { Trial } from '../proof/search-fixes.js'
import { findDifference, type ProvenImage, type UnchangedQuestion } from '../proof/unchanged.js'
import type { ImagePlan } from './image-plan.js'
import type { Workshop } from './open-workshop.js'
import { weighBuilt, type Weighed } from './weigh-side.js'
import type { Recipe } from './read-recipes.js'
import type { FixedImage } from './fixed-image.js'

/** What fixes of one image are tried with. */
export interface TryingBench {
  readonly plan: ImagePlan
  readonly recipe: Recipe
  readonly fixable: FixableRecipe
  readonly tree: Tree
  /** Null: the only one that the image has. */
  readonly platform: string | null
  readonly head: ProvenImage
  /** Of head's layers: nobody has to send them again. */
  readonly headLayers: readonly Digest[]
  readonly instructions: UnchangedQuestion['instructions']
  readonly workshop: Workshop
  readonly layerCache: LayerCache
  readonly scratch: Scratch
  readonly signal: AbortSignal
}

/** Which fixes, and how long their build may take. */
export interface TryRequest {
  readonly fixes: readonly PlannedFix[]
  readonly timeoutMs: number
  readonly title: string
}

/**
 * Builds an image with fixes and looks whether a container would notice. The Dockerfile with the fixes lies in a
 * scratch folder, its ignore file beside it, where BuildKit looks first; the checkout is only read.
 * @see https://docs.docker.com/build/concepts/context/#filename-and-location
 */
export async function tryFixes(
  request: TryRequest,
  bench: TryingBench,
): Promise<Trial<FixedImage>> {
  const fixed = fixRecipe(bench.fixable, request.fixes)
  if (fixed.kind === 'refused') return { kind: 'broken', reason: fixed.reason }
  const { dockerfile, ignoreText } = fixed
  const folder = await bench.scratch.place({
    Dockerfile: dockerfile.source.text,
    ...(ignoreText === null ? {} : { 'Dockerfile.dockerignore': ignoreText }),
  })
  try {
    return await buildAndCompare({ ...request, fixed, folder }, bench)
  } finally {
    await bench.scratch.remove(folder)
  }
}

interface PlacedFixes extends TryRequest {
  readonly fixed: Extract<FixedRecipe, { kind: 'fixed' }>
  readonly folder: string
}

async function buildAndCompare(
  placed: PlacedFixes,
  bench: TryingBench,
): Promise<Trial<FixedImage>> {
  const layout = join(placed.folder, 'layout')
  const built = await build(placed, layout, bench)
  if (built.kind === 'failed') return { kind: 'broken', reason: failureSentence(built) }
  const { workshop, recipe, tree, layerCache, plan, platform } = bench
  const { image, measurement } = await weighBuilt(
    {
      built,
      blobs: workshop.builder.openLayout(layout),
      commit: tree.commit,
      recipe: { ...recipe, dockerfile: placed.fixed.dockerfile },
    },
    { layerCache, look: lookInside, target: plan.build.target, platform },
  )
  if (image === null || measurement === null) return { kind: 'broken', reason: 'It has no image.' }
  return compare({ image, measurement }, placed, bench)
}

function compare(
  { image, measurement }: { readonly [Key in 'image' | 'measurement']: NonNullable<Weighed[Key]> },
  { fixes, fixed: { files } }: PlacedFixes,
  { head, instructions }: TryingBench,
): Trial<FixedImage> {
  const difference = findDifference({
    head,
    fixed: { settings: image.settings, files: image.files, origins: measurement.origins.origins },
    instructions,
    removes: (path) => fixes.some((fix) => fix.removes(path)),
  })
  if (difference !== null) return { kind: 'broken', reason: difference }
  const packages = image.packages.packages.map(({ type, name }) => `${type} ${name}`)
  return { kind: 'kept', result: { size: image.size, packages: new Set(packages), files } }
}

/** Of head's layers only those come that are new, so that a trial costs the disk no more than what it changes. */
async function build(
  { fixed, folder, timeoutMs, title }: PlacedFixes,
  layout: string,
  { workshop, plan, tree, headLayers, signal }: TryingBench,
): Promise<BuiltSide | FailedSide> {
  const { builder, choice, cacheService, host } = workshop
  const { build: config, listedAs } = plan
  await builder.withholdLayers(layout, headLayers)
  const names = stepNames(
    fixed.dockerfile,
    config.buildContexts.map((context) => context.name),
  )
  const file = join(folder, 'Dockerfile')
  return buildFixed(
    {
      config: { ...config, file, buildTimeoutMs: Math.min(config.buildTimeoutMs, timeoutMs) },
      choice,
      cache: planCache(config, cacheService, listedAs),
      layout,
      folder,
      id: '',
      tree: { names, openFolder: () => Promise.resolve(tree.folder) },
      title,
      signal,
    },
    {
      builder,
      now: () => host.elapsedMs(),
      print: (lines) => {
        for (const line of lines) host.say(line)
      },
      chapter: (name, work) => host.chapter(name, work),
    },
  )
}

function failureSentence({ message, step }: FailedSide): string {
  if (step !== undefined) return `The image does not build with it: \`${step.text}\` ${step.how}.`
  return message.replace('The image of fixed', 'With it the image')
}
