import type { Dockerfile } from '../dockerfile/dockerfile.js'
import type { Instruction } from '../dockerfile/instruction.js'
import type { Stage } from '../dockerfile/stages.js'

/** Instructions with a keyword, in file order. */
export function ofKeyword(dockerfile: Dockerfile, ...keywords: readonly string[]): Instruction[] {
  return dockerfile.instructions.filter(({ keyword }) => keywords.includes(keyword))
}

/** The stage that a build without `--target` ends with. */
export function finalStage({ stages }: Dockerfile): Stage | null {
  return stages.at(-1) ?? null
}

/** Stages whose layers a built image may hold: the final one, and those that others continue. */
export function shippedStages({ stages }: Dockerfile): Stage[] {
  const parents = new Set(stages.map(({ parent }) => parent))
  return stages.filter((stage, index) => index === stages.length - 1 || parents.has(stage))
}
