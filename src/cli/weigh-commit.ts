import { lookInside } from '../analysis/contents.js'
import { buildImages } from '../stages/build-images.js'
import { openWorkshop } from '../stages/open-workshop.js'
import { filesIn, readRecipe } from '../stages/read-recipes.js'
import { missing, weighBuilt } from '../stages/weigh-side.js'
import { builderOf, checkoutOf, openTree, repositoryAt } from './compare-commits.js'
import { lintCommit, notLinted } from './lint-commit.js'
import { hostOf } from './host.js'
import type { Role, WeighedReference, Weighing } from './weighing.js'

/** Builds and weighs the image of one commit, or with null of the working tree. Fails with `image-not-found` and as `lintCommit` and `buildImages` do. */
export async function weighCommit(
  { name, role }: { readonly name: string | null; readonly role: Role },
  weighing: Weighing,
): Promise<WeighedReference> {
  const { session, config, inputs } = weighing
  const checkout = weighing.checkout ?? (await checkoutOf(session, name))
  const tree = await openTree(name, checkout)
  const repository = repositoryAt(tree, session)
  const recipe = await readRecipe(filesIn(tree, repository), config.build)
  const linted =
    role === 'head' ? await lintCommit({ repository, tree, recipe }, session) : notLinted
  const host = hostOf(session, {
    inputs,
    job: {
      event: { name: 'terminal', ref: '', payload: {} },
      workspace: tree.folder,
      repository: checkout.repository,
    },
  })
  const built =
    recipe &&
    (await buildImages(
      {
        config: config.build,
        listedAs: null,
        head: { openFolder: () => Promise.resolve(tree.folder), recipe },
        base: null,
        id: '',
        name: null,
        turn: null,
        signal: session.signal,
      },
      await openWorkshop(config.build, { builder: builderOf(session), host }),
    ))
  const notes = [...tree.notes, ...(built?.notes ?? []), ...linted.notes]
  const described = { ...linted, notes, commit: tree.commit }
  const head = built?.head ?? null
  if (built === null || head === null || recipe === null) {
    const message = `There is no Dockerfile at \`${config.build.file}\`.`
    const side = missing('no-dockerfile', message, tree.commit)
    return { ...described, side, image: null, scannable: null }
  }
  const weighed = await session.progress.chapter('Weigh', () =>
    weighBuilt(
      { built: head, blobs: built.blobs, commit: tree.commit, recipe },
      {
        layerCache: weighing.layerCache,
        look: lookInside,
        target: config.build.target,
        platform: config.build.platforms[0] ?? null,
      },
    ),
  )
  return { ...described, ...weighed }
}
