import { imageKey, joinKey } from '../build/cache.js'
import type { Config } from '../config.js'
import type { ImagePlan } from './image-plan.js'

/** What a run weighs, as its comment is found by and its section is called. */
export interface RunIdentity {
  readonly key: string
  readonly parts: readonly string[]
}

/**
 * Names what a run weighs. A list keeps its key when images come and go in it: the key is made from what the inputs
 * choose, and not from what they find.
 */
export function identifyImages({
  config,
  plans,
}: {
  readonly config: Pick<Config, 'build' | 'images'>
  readonly plans: readonly ImagePlan[]
}): RunIdentity {
  const { file, target, platforms } = config.build
  if (plans.every(({ listedAs }) => listedAs === null)) {
    const parts = [file, target, ...platforms].filter((part) => part !== null)
    return { key: imageKey(config.build), parts }
  }
  const { bakeFiles, names } = config.images
  const parts = [...bakeFiles, ...names]
  return { key: joinKey(['images', ...parts]), parts: parts.length === 0 ? ['images'] : parts }
}
