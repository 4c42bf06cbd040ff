import { planCache } from '../build/cache.js'
import { buildSides, type BuiltSide, type FailedSide } from '../build/sides.js'
import { stepNames } from '../build/steps.js'
import type { BuildConfig } from '../config.js'
import type { BlobStore } from '../image/image.js'
import type { Note } from '../report/report.js'
import type { Sides } from './find-sides.js'
import type { Workshop } from './open-workshop.js'
import type { Recipes } from './read-recipes.js'

/** How the builds of one image ended. */
export interface BuiltImages {
  readonly head: BuiltSide | FailedSide
  /** Null when base was not built. */
  readonly base: BuiltSide | FailedSide | null
  /** Where the images are. */
  readonly blobs: BlobStore
  readonly notes: readonly Note[]
}

export interface BuildImagesRequest {
  readonly config: BuildConfig
  readonly sides: Sides
  readonly recipes: Recipes
  /** Begins the names of files, so that images of one run do not share any. */
  readonly id: string
  /** What the image is called in the log; null: it is the only one. */
  readonly name: string | null
  /** Settled when its builds may export and print; null: at once. Until then they only fill the builder's cache. */
  readonly turn: Promise<void> | null
  readonly signal: AbortSignal
}

/** Builds head and base of one image; null when head has no Dockerfile. */
export async function buildImages(
  request: BuildImagesRequest,
  { builder, choice, cacheService, host, layout, blobs }: Workshop,
): Promise<BuiltImages | null> {
  const { config, sides, recipes, id, name, turn, signal } = request
  if (recipes.head === null) return null
  const cache = planCache(config, cacheService)
  const contexts = config.buildContexts.map((context) => context.name)
  const { head, base } = await buildSides(
    {
      config,
      choice,
      cache,
      layout,
      folder: host.folder,
      id,
      name,
      head: { ...sides.head, names: stepNames(recipes.head.dockerfile, contexts) },
      base: sides.base &&
        recipes.base && { ...sides.base, names: stepNames(recipes.base.dockerfile, contexts) },
      turn,
      signal,
    },
    {
      builder,
      now: () => performance.now(),
      print: (lines) => {
        for (const line of lines) host.say(line)
      },
      chapter: (title, work) => host.chapter(title, work),
    },
  )
  return { head, base, blobs, notes: cacheNotes(cache.notice, head) }
}

function cacheNotes(notice: string | null, head: BuiltSide | FailedSide): readonly Note[] {
  if (notice !== null) return [{ stage: 'build', message: notice }]
  if (head.kind !== 'built' || head.cache !== 'failed') return []
  return [
    { stage: 'build', message: 'The build cache could not be used; the build went on without it.' },
  ]
}
