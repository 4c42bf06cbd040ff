import { join } from 'node:path'

import type { BuildConfig } from '../config.js'
import { maxDockerfileBytes, parseDockerfile, type Dockerfile } from '../dockerfile/dockerfile.js'
import type { ContextFacts } from '../lint/rule.js'
import type { Repository, Tree } from '../ports.js'
import type { Sides } from './find-sides.js'

/** One side's Dockerfile and what its build context holds. */
export interface Recipe {
  readonly dockerfile: Dockerfile
  readonly context: ContextFacts
}

/** Both sides' recipes; null where there is no Dockerfile or no commit. */
export interface Recipes {
  readonly head: Recipe | null
  readonly base: Recipe | null
}

export interface RecipesQuestion {
  readonly repository: Repository
  readonly sides: Sides
  readonly config: BuildConfig
}

/** Reads both Dockerfiles. Fails with `dockerfile-too-large`. */
export async function readRecipes({
  repository,
  sides,
  config,
}: RecipesQuestion): Promise<Recipes> {
  return {
    head: await readRecipe(repository, sides.head, config),
    base: sides.base && (await readRecipe(repository, sides.base, config)),
  }
}

async function readRecipe(
  repository: Repository,
  tree: Tree,
  config: BuildConfig,
): Promise<Recipe | null> {
  const text = await repository.readText(join(tree.folder, config.file), maxDockerfileBytes)
  if (text === null) return null
  return {
    dockerfile: parseDockerfile(text, config.file),
    context: await repository.readContext(tree, {
      context: config.context,
      dockerfile: config.file,
    }),
  }
}
