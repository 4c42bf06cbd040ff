import { join } from 'node:path'

import { planCache } from '../build/cache.js'
import type { BuildConfig } from '../config.js'
import type { BlobStore } from '../image/image.js'
import type { Builder, BuilderChoice, CacheService, Host } from '../ports.js'

/** What all images of a run are built and weighed with. */
export interface Workshop {
  readonly builder: Builder
  readonly choice: BuilderChoice
  readonly cacheService: CacheService
  readonly host: Pick<Host, 'chapter' | 'elapsedMs' | 'folder' | 'say' | 'signal'>
  /** The folder all builds export into, so that a layer that images share is sent and read once. */
  readonly layout: string
  readonly blobs: BlobStore
}

/** Probes the builder and the cache, as all images use them. Fails with what `Builder.prepare` fails with. */
export async function openWorkshop(
  config: BuildConfig,
  { builder, host }: { readonly builder: Builder; readonly host: Host },
): Promise<Workshop> {
  const service = host.findCacheService()
  const choice = await host.chapter('Prepare the builder', async () => {
    const chosen = await builder.prepare(config.builder)
    host.say(chosen.description)
    return chosen
  })
  const cacheService = await service
  const { notice } = planCache(config, cacheService)
  if (notice !== null) host.notice(notice)
  const layout = join(host.folder, 'layout')
  return {
    builder,
    choice,
    cacheService,
    host,
    layout,
    blobs: builder.openLayout(layout),
  }
}
