import { join } from 'node:path'

import type { BuildConfig } from '../config.js'
import { maxDockerfileBytes, parseDockerfile, type Dockerfile } from '../dockerfile/dockerfile.js'
import { ignoreMatcher } from '../lint/ignore-file.js'
import type { ContextFacts } from '../lint/rule.js'
import type { CommitFiles, Repository, Tree } from '../ports.js'
import type { Sides } from './find-sides.js'
import type { ImagePlan } from './image-plan.js'

/** One side's Dockerfile and what its build context holds. */
export interface Recipe {
  readonly dockerfile: Dockerfile
  readonly context: ContextFacts
}

/** Both sides' recipes; null where there is no Dockerfile or no commit. */
export interface Recipes {
  readonly head: Recipe | null
  readonly base: Recipe | null
  /** Files of the build context that differ between the two, relative to it; null: not known. */
  readonly changedFiles: readonly string[] | null
}

/** An image to weigh, with what it is made from. */
export interface ImageJob {
  readonly plan: ImagePlan
  readonly recipes: Recipes
}

export interface RecipesQuestion {
  readonly repository: Repository
  readonly head: Tree
  /** Head's recipes are read while they are still being found. */
  readonly sides: Promise<Sides>
  readonly plans: readonly ImagePlan[]
}

/** Reads both Dockerfiles of every image, in the order of the plans. Fails with `dockerfile-too-large`. */
export async function readRecipes({
  repository,
  head,
  sides,
  plans,
}: RecipesQuestion): Promise<readonly ImageJob[]> {
  const headFiles = filesIn(head, repository)
  const [{ base }, ...heads] = await Promise.all([
    sides,
    ...plans.map(({ build }) => readRecipe(headFiles, build)),
  ])
  const baseFiles = base && repository.filesOf(base.commit)
  const [changed, ...bases] = await Promise.all([
    base && repository.changedFiles(base.commit),
    ...plans.map(({ build }) => baseFiles && readRecipe(baseFiles, build)),
  ])
  return plans.map((plan, index): ImageJob => {
    const recipe = heads[index] ?? null
    const changedFiles = changed && inContext(changed, plan.build.context, recipe)
    return { plan, recipes: { head: recipe, base: bases[index] ?? null, changedFiles } }
  })
}

/** What the build context holds of a list of files: those below its folder that its ignore file lets in. */
function inContext(
  files: readonly string[],
  context: string,
  recipe: Recipe | null,
): readonly string[] {
  const folder = context === '.' ? '' : `${context}/`
  const isIgnored = ignoreMatcher(recipe?.context.ignoreFile?.text ?? '')
  return files
    .filter((path) => path.startsWith(folder))
    .map((path) => path.slice(folder.length))
    .filter((path) => !isIgnored(path))
}

/** The files of a tree that is checked out. */
export function filesIn(
  tree: Tree,
  repository: Pick<Repository, 'readContext' | 'readText'>,
): CommitFiles {
  return {
    readText: (path, maxBytes) => repository.readText(join(tree.folder, path), maxBytes),
    readContext: (paths) => repository.readContext(tree, paths),
  }
}

/** Reads one side's Dockerfile; null when there is none. Fails with `dockerfile-too-large`. */
export async function readRecipe(files: CommitFiles, config: BuildConfig): Promise<Recipe | null> {
  const text = await files.readText(config.file, maxDockerfileBytes)
  if (text === null) return null
  return {
    dockerfile: parseDockerfile(text, config.file),
    context: await files.readContext({ context: config.context, dockerfile: config.file }),
  }
}
