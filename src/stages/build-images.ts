import { planCache } from '../build/cache.js'
import { buildSides, type BuildTree, type BuiltSide, type FailedSide } from '../build/sides.js'
import { stepNames } from '../build/steps.js'
import type { BuildConfig } from '../config.js'
import type { BlobStore } from '../image/image.js'
import type { LazyTree } from '../ports.js'
import type { Note } from '../report/report.js'
import type { Workshop } from './open-workshop.js'
import type { Recipe } from './read-recipes.js'

/** How the builds of one image ended. */
export interface BuiltImages {
  /** Null when it was not built. */
  readonly head: BuiltSide | FailedSide | null
  /** Null when it was not built. */
  readonly base: BuiltSide | FailedSide | null
  /** Where the images are. */
  readonly blobs: BlobStore
  readonly notes: readonly Note[]
}

/** A side to build: its files and its recipe. */
export interface BuildableSide extends Pick<LazyTree, 'openFolder'> {
  readonly recipe: Recipe
}

export interface BuildImagesRequest {
  readonly config: BuildConfig
  /** The image's name in the list of the run's images; null: there is none. */
  readonly listedAs: string | null
  readonly head: BuildableSide | null
  readonly base: BuildableSide | null
  /** Begins the names of files, so that images of one run do not share any. */
  readonly id: string
  /** What the image is called in the log; null: it is the only one. */
  readonly name: string | null
  /** Settled when its builds may export and print; null: at once. Until then they only fill the builder's cache. */
  readonly turn: Promise<void> | null
  /** Called when a build is under way: there is time for other work. */
  readonly onBuilding?: () => void
  readonly signal: AbortSignal
}

/** Builds head and base of one image, as far as they are wanted. */
export async function buildImages(
  { config, listedAs, onBuilding, ...request }: BuildImagesRequest,
  { builder, choice, cacheService, host, layout, blobs }: Workshop,
): Promise<BuiltImages> {
  const cache = planCache(config, cacheService, listedAs)
  const contexts = config.buildContexts.map((context) => context.name)
  const treeOf = (side: BuildableSide | null): BuildTree | null =>
    side && {
      openFolder: () => side.openFolder(),
      names: stepNames(side.recipe.dockerfile, contexts),
    }
  const { head, base } = await buildSides(
    {
      ...request,
      config,
      choice,
      cache,
      layout,
      folder: host.folder,
      head: treeOf(request.head),
      base: treeOf(request.base),
    },
    {
      builder,
      now: () => host.elapsedMs(),
      print: (lines) => {
        for (const line of lines) host.say(line)
      },
      chapter: (title, work) => host.chapter(title, work),
      ...(onBuilding === undefined ? {} : { onBuilding }),
    },
  )
  return { head, base, blobs, notes: cacheNotes(cache.notice, head) }
}

function cacheNotes(notice: string | null, head: BuiltSide | FailedSide | null): readonly Note[] {
  if (notice !== null) return [{ stage: 'build', message: notice }]
  if (head?.kind !== 'built' || head.cache !== 'failed') return []
  return [
    { stage: 'build', message: 'The build cache could not be used; the build went on without it.' },
  ]
}
