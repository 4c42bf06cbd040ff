import { readFile } from 'node:fs/promises'
import { resolve } from 'node:path'

import { imageSources } from '../adapters/image-sources.js'
import { hashInThreads } from '../adapters/layer-hashing.js'
import type { LocalCheckout } from '../adapters/local-checkout.js'
import type { RecipeOutline } from '../analysis/history-origins.js'
import { packageFiles } from '../analysis/packages/read-packages.js'
import { parseConfig, type Config } from '../config.js'
import { parseDockerfile } from '../dockerfile/dockerfile.js'
import { failure } from '../errors.js'
import { createLayerCache, type LayerCache } from '../image/layer-cache.js'
import type { RawInputs } from '../inputs.js'
import type { ImageSources } from '../ports.js'
import { hideSecrets } from '../stages/hide-secrets.js'
import { openPacking, type PackContents } from '../stages/pack-contents.js'
import { outlineOf } from '../stages/outline.js'
import type { Weighed, WeighedSide } from '../stages/weigh-side.js'
import { checkoutOf, localInputs } from './compare-commits.js'
import type { LintedCommit } from './lint-commit.js'
import type { Reference } from './reference.js'
import type { Session } from './session.js'

/** What images are weighed with, the same for all of a command's images. */
export interface Weighing {
  readonly session: Session
  readonly inputs: RawInputs
  readonly config: Config
  readonly images: ImageSources
  readonly layerCache: LayerCache
  readonly pack: PackContents | null
  /** The Dockerfile that images nobody built here were built from, as the user says. */
  readonly recipe: RecipeOutline
  /** Null when no image is built. */
  readonly checkout: LocalCheckout | null
}

/** A weighed image, with what the report says around it. */
export interface WeighedReference extends WeighedSide, Pick<Weighed, 'scannable'>, LintedCommit {
  /** The commit it was built from; null for an image that nobody built here. */
  readonly commit: string | null
}

/** Where an image stands in the comparison; one that is looked at alone is head. */
export type Role = 'base' | 'head'

/** Reads the options of a command whose images are not all commits. Fails with `invalid-inputs`, `usage` or `not-a-repository`. */
export async function prepareWeighing(
  inputs: RawInputs,
  { references, session }: { readonly references: readonly Reference[]; readonly session: Session },
): Promise<Weighing> {
  const commit = references.find((reference) => reference.kind === 'commit')
  const checkout = commit === undefined ? null : await checkoutOf(session, commit.name)
  const { cwd } = session.terminal
  const local = checkout === null ? withoutPaths(inputs) : localInputs(inputs, checkout, session)
  const config = parseConfig(local, checkout?.top ?? cwd)
  hideSecrets(config.build, session.progress)
  const recipe = await readOutline(inputs.file ?? '', { cwd, target: config.build.target })
  const layerCache = createLayerCache(packageFiles, hashInThreads())
  const images = openSources(session)
  const pack = await openPacking(config)
  return { session, inputs: local, config, images, layerCache, pack, checkout, recipe }
}

function openSources({ terminal, folder, cleanup, signal, progress }: Session): ImageSources {
  const { cwd, environment } = terminal
  const hide = (secret: string): void => {
    progress.hide(secret)
  }
  return imageSources({ cwd, environment, folder, cleanup, signal, hide })
}

/** Where nothing is built the Dockerfile may lie anywhere. */
function withoutPaths(inputs: RawInputs): RawInputs {
  return { ...inputs, file: '', context: '' }
}

async function readOutline(
  file: string,
  { cwd, target }: { readonly cwd: string; readonly target: string | null },
): Promise<RecipeOutline> {
  if (file === '') return { file: '', target: '', instructions: [] }
  const text = await readFile(resolve(cwd, file), 'utf8').catch((error: unknown) => {
    throw failure('usage', { problem: `\`--file\` cannot be read: ${String(error)}.` })
  })
  return outlineOf(parseDockerfile(text, file), target)
}
