import { join } from 'node:path'

import { readBake } from '../build/bake.js'
import type { BakedImage } from '../build/baked-image.js'
import type { BuildConfig } from '../config.js'
import { failure } from '../errors.js'
import { maxImages } from '../images/image-entry.js'
import type { Pair } from '../input-reader.js'
import { oneLine, capMiddle } from '../report/untrusted.js'
import type { ImagePlan, PlanQuestion } from './image-plan.js'
import { planScans } from './plan-scans.js'

/** Larger files are no bake files. */
const maxBakeBytes = 1024 * 1024

const longestReason = 500

/** The targets of bake files as images to weigh. Fails with `bake-failed` or `bake-unsupported`. */
export async function planBakedImages({
  config,
  head,
  repository,
  builder,
}: Omit<PlanQuestion, 'entries'>): Promise<readonly ImagePlan[]> {
  const { bakeFiles: files, names: targets } = config.images
  for (const file of files) {
    const text = await repository.readText(join(head.folder, file), maxBakeBytes)
    if (text === null) throw bakeFailure(`there is no file \`${file}\` in the checkout.`)
  }
  const answer = await builder.bake({ folder: head.folder, files, targets })
  if (answer.kind === 'failed') throw bakeFailure(answer.why)
  const images = requireImages(answer.json, targets)
  return images.map((image) => ({
    name: image.name,
    listedAs: image.name,
    build: configure(image, { shared: config.build, folder: head.folder }),
    policy: config.policy,
    head: config.head,
    base: config.base,
    scans: planScans(config.vulnerabilities, config.vulnerabilities.reports),
  }))
}

function requireImages(json: string, wanted: readonly string[]): readonly BakedImage[] {
  const reading = readBake(json, wanted)
  if (reading.kind === 'invalid') throw bakeFailure(reading.why)
  if (reading.kind === 'unsupported') {
    const { mistakes } = reading
    throw failure('bake-unsupported', {
      count: mistakes.length,
      mistakes: mistakes.slice(0, maxShown).join('\n'),
    })
  }
  const { length } = reading.images
  if (length > maxImages) {
    throw bakeFailure(`there are ${length} targets, and at most ${maxImages} are weighed.`)
  }
  return reading.images
}

const maxShown = 50

/** Base's tree lacks files that git does not know, as secrets mostly are: both sides take head's. */
function configure(
  image: BakedImage,
  { shared, folder }: { readonly shared: BuildConfig; readonly folder: string },
): BuildConfig {
  const locate = ({ name, value }: Pair): Pair => ({ name, value: join(folder, value) })
  const { build } = image
  return {
    ...shared,
    ...build,
    buildArgs: chosen(build.buildArgs, shared.buildArgs),
    buildContexts: chosen(build.buildContexts, shared.buildContexts),
    labels: chosen(build.labels, shared.labels),
    addHosts: chosen(build.addHosts, shared.addHosts),
    platforms: chosen(build.platforms, shared.platforms),
    network: build.network ?? shared.network,
    noCache: build.noCache || shared.noCache,
    pull: build.pull || shared.pull,
    secretEnvs: [...shared.secretEnvs, ...build.secretEnvs],
    secretFiles: [...shared.secretFiles, ...build.secretFiles.map(locate)],
    ssh: chosen(
      image.sshKeys.map(({ id, paths }) =>
        paths.length === 0 ? id : `${id}=${paths.map((path) => join(folder, path)).join(',')}`,
      ),
      shared.ssh,
    ),
  }
}

/** What the target does not say is as the inputs have it. */
function chosen<T>(own: readonly T[], shared: readonly T[]): readonly T[] {
  return own.length > 0 ? own : shared
}

function bakeFailure(detail: string): Error {
  return failure('bake-failed', { detail: capMiddle(oneLine(detail), longestReason) })
}
