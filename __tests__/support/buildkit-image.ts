import { join } from 'node:path'

import type { Engine } from './engine.js'
import { runProcess } from './process.js'

const image = 'moby/buildkit:buildx-stable-1'
const script = join(import.meta.dirname, '../../scripts/buildkit-image')

/** Whether an engine can start a builder of the docker-container driver: it has BuildKit's image, or can pull it. */
export async function hasBuildkit(engine: Engine): Promise<boolean> {
  const inspected = await engine.docker(['image', 'inspect', image])
  return inspected.code === 0 || (await engine.docker(['pull', '--quiet', image])).code === 0
}

/** Gives a private engine the image that `scripts/buildkit-image` built some time; false where it never did. */
export async function giveBuildkit(engine: Engine): Promise<boolean> {
  if (await hasBuildkit(engine)) return true
  return (await runProcess(script, ['--kept', '--store', 'classic'])).code === 0
}

/** Takes it from a private engine; the machine's own Docker keeps its images. */
export async function takeBuildkit(engine: Engine): Promise<void> {
  if (engine.baseImage !== null) await engine.docker(['image', 'rm', '--force', image])
}
