import type { BuildConfig } from '../config.js'
import type { Recipe, Recipes } from './read-recipes.js'

/**
 * Whether head's image is made from the very files that base's is made from, so that building it would tell nothing
 * that measuring base has not told. Only what can be proven counts: anything that is built outside the context, and a
 * wish to look at the world anew, is a reason to build.
 */
export function isUntouched(
  { head, base, changedFiles }: Recipes,
  { buildContexts, noCache, pull, shipping }: BuildConfig,
): boolean {
  if (head === null || base === null || changedFiles === null) return false
  const wantsBuild = noCache || pull || shipping.outputs.length > 0
  const hasLocalContext = buildContexts.some(
    ({ value }) => !/^(docker-image|https):\/\//.test(value),
  )
  return changedFiles.length === 0 && hasSameText(head, base) && !wantsBuild && !hasLocalContext
}

function hasSameText(head: Recipe, base: Recipe): boolean {
  return (
    head.dockerfile.source.text === base.dockerfile.source.text &&
    head.context.ignoreFile?.text === base.context.ignoreFile?.text
  )
}
