import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { flagOf, flagOptions } from '../dockerfile/instruction.js'
import type { Span } from '../dockerfile/source.js'
import type { Stage } from '../dockerfile/stages.js'
import type { Flag } from '../dockerfile/words.js'

/** A place that takes an image, not an earlier stage, with the image's name as far as it is known. */
export interface ImageUse {
  readonly at: Span
  readonly name: string
}

/** The images of FROM, `COPY --from` and `RUN --mount=from=`; scratch and names with unknown variables are left out. */
export function* imageUses({ stages }: Dockerfile): Generator<ImageUse> {
  const names = new Set<string>()
  for (const stage of stages) {
    yield* baseUse(stage)
    for (const instruction of stage.instructions) {
      const mounts = instruction.flags.filter(({ name }) => name === 'mount')
      for (const flag of [flagOf(instruction, 'from'), ...mounts]) {
        const name = flag === null ? '' : sourceOf(flag)
        const isStage = /^\d*$/.test(name) || names.has(name.toLowerCase())
        if (flag !== null && !isStage && !name.includes('$')) yield { at: flag, name }
      }
    }
    if (stage.name !== null) names.add(stage.name)
  }
}

function* baseUse({ image, imageName, parent }: Stage): Generator<ImageUse> {
  if (image === null || imageName === null || parent !== null) return
  if (imageName.toLowerCase() !== 'scratch') yield { at: image, name: imageName }
}

function sourceOf(flag: Flag): string {
  return flag.name === 'mount' ? (flagOptions(flag).get('from') ?? '') : (flag.value ?? '')
}
