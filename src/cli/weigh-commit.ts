import { buildImages } from '../stages/build-images.js'
import { lintRecipes } from '../stages/lint-recipes.js'
import { readLintConfiguration } from '../stages/read-lint-configuration.js'
import { readRecipe } from '../stages/read-recipes.js'
import { missing, weighBuilt } from '../stages/weigh-side.js'
import { builderOf, checkoutOf, openTree, repositoryAt } from './compare-commits.js'
import { hostOf } from './session.js'
import type { WeighedReference, Weighing } from './weighing.js'

/** Builds and weighs the image of one commit, or with null of the working tree. Fails with `image-not-found` and as `buildImages` does. */
export async function weighCommit(
  name: string | null,
  weighing: Weighing,
): Promise<WeighedReference> {
  const { session, config, inputs } = weighing
  const checkout = weighing.checkout ?? (await checkoutOf(session, name))
  const tree = await openTree(name, checkout)
  const repository = repositoryAt(tree, session)
  const recipe = await readRecipe(repository, tree, config.build)
  const recipes = { head: recipe, base: null, changedFiles: null }
  const built = await buildImages(
    {
      config: config.build,
      sides: { head: tree, headShown: tree.shown, base: null, baseWhy: '' },
      recipes,
    },
    {
      builder: builderOf(session),
      host: hostOf(session, {
        inputs,
        job: {
          event: { name: 'terminal', ref: '', payload: {} },
          workspace: tree.folder,
          repository: checkout.repository,
        },
      }),
    },
  )
  const configuration = await readLintConfiguration(repository, tree)
  const lint = lintRecipes(recipes, { configuration })
  if (built === null || recipe === null) {
    const message = `There is no Dockerfile at \`${config.build.file}\`.`
    const side = missing('no-dockerfile', message, tree.commit)
    return { side, image: null, commit: tree.commit, lint, notes: tree.notes }
  }
  const weighed = await session.progress.chapter('Weigh', () =>
    weighBuilt(
      { built: built.head, tree, recipe },
      { blobs: built.blobs, layerCache: weighing.layerCache, config: config.build },
    ),
  )
  return { ...weighed, commit: tree.commit, lint, notes: [...tree.notes, ...built.notes] }
}
