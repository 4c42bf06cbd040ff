import { join } from 'node:path'

import { planCache } from '../build/cache.js'
import { buildSides, type BuiltSide, type FailedSide } from '../build/sides.js'
import { stepNames } from '../build/steps.js'
import type { BuildConfig } from '../config.js'
import type { BlobStore } from '../image/image.js'
import type { Builder, Host } from '../ports.js'
import type { Note } from '../report/report.js'
import type { Sides } from './find-sides.js'
import type { Recipes } from './read-recipes.js'

/** Both images, in one layout. */
export interface BuiltImages {
  readonly head: BuiltSide | FailedSide
  /** Null when base was not built. */
  readonly base: BuiltSide | FailedSide | null
  readonly blobs: BlobStore
  readonly notes: readonly Note[]
}

export interface BuildImagesRequest {
  readonly config: BuildConfig
  readonly sides: Sides
  readonly recipes: Recipes
}

/** Probes the builder, decides on the cache, and builds head and base; null when head has no Dockerfile. */
export async function buildImages(
  request: BuildImagesRequest,
  { builder, host }: { readonly builder: Builder; readonly host: Host },
): Promise<BuiltImages | null> {
  const { config, sides, recipes } = request
  if (recipes.head === null) return null
  const choice = await host.chapter('Prepare the builder', async () => {
    const chosen = await builder.prepare(config.builder)
    host.say(chosen.description)
    return chosen
  })
  const cache = planCache(config, await host.findCacheService())
  if (cache.notice !== null) host.notice(cache.notice)
  const layout = join(host.folder, 'layout')
  const contexts = config.buildContexts.map(({ name }) => name)
  const { head, base } = await buildSides(
    {
      config,
      choice,
      cache,
      layout,
      folder: host.folder,
      head: { ...sides.head, names: stepNames(recipes.head.dockerfile, contexts) },
      base: sides.base &&
        recipes.base && { ...sides.base, names: stepNames(recipes.base.dockerfile, contexts) },
      signal: host.signal,
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
  return { head, base, blobs: builder.openLayout(layout), notes: cacheNotes(cache.notice, head) }
}

function cacheNotes(notice: string | null, head: BuiltSide | FailedSide): readonly Note[] {
  if (notice !== null) return [{ stage: 'build', message: notice }]
  if (head.kind !== 'built' || head.cache !== 'failed') return []
  return [
    { stage: 'build', message: 'The build cache could not be used; the build went on without it.' },
  ]
}
