import type { Image } from '../image/image.js'
import { originsFromHistory, type RecipeOutline } from './history-origins.js'
import type { Origin, OriginSource } from './origin-model.js'
import { originsFromProvenance } from './provenance-origins.js'

/** Where each layer of an image comes from, oldest first, and how that is known. */
export interface TracedOrigins {
  readonly origins: readonly Origin[]
  readonly source: OriginSource
}

/**
 * Says which Dockerfile instruction or base image made each layer: by BuildKit's provenance, which is exact, else by
 * the image's history, else not at all. `provenance` is buildx's metadata file as parsed JSON, or anything; it is
 * never trusted. Never fails. The text of an origin is the Dockerfile's own, in which build arguments are not expanded.
 */
export function traceOrigins(request: {
  readonly image: Image
  readonly provenance: unknown
  readonly recipe: RecipeOutline
}): TracedOrigins {
  const { image, provenance, recipe } = request
  const recorded = originsFromProvenance({ image, provenance, file: recipe.file })
  if (recorded) return { origins: recorded, source: 'provenance' }
  const guessed = originsFromHistory(image, recipe)
  if (guessed) return { origins: guessed, source: 'history' }
  return { origins: image.layers.map(() => ({ kind: 'unknown' })), source: 'none' }
}
