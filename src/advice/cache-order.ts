import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { excerpt } from '../dockerfile/excerpt.js'
import { commandsOf, writtenText, type Instruction } from '../dockerfile/instruction.js'
import { runsIn } from '../dockerfile/run-commands.js'
import { rangeOf } from '../dockerfile/source.js'
import { installsDependencies } from '../lint/dependencies.js'
import { wholeContextSource } from '../lint/whole-context.js'
import type { CacheOrderHint, PlacedInstruction } from './hint.js'

/** An instruction of the Dockerfile that a build ran, and did not find in a cache. */
export interface RunStep {
  /** Where it begins, 1-based. */
  readonly line: number
  readonly durationMs: number
}

/** Less than this is not worth another order. */
const smallestRepeatMs = 5000

/**
 * Finds installations of dependencies that come after a copy of the whole build context, and what every change of a
 * source file costs there by this build's own clock. Says nothing of what the build did not run. `base` is null where
 * there is none to compare with.
 */
export function findCacheOrder(
  { head, base }: { readonly head: Dockerfile; readonly base: Dockerfile | null },
  steps: readonly RunStep[],
): readonly CacheOrderHint[] {
  const standing = base && new Set(findFaults(base).map(signOf))
  const durations = new Map(steps.map(({ line, durationMs }) => [line, durationMs]))
  return findFaults(head).flatMap((fault): readonly CacheOrderHint[] => {
    const repeatedMs = Math.round(durations.get(fault.install.line) ?? 0)
    if (repeatedMs < smallestRepeatMs) return []
    const introduced = standing === null ? null : !standing.has(signOf(fault))
    return [{ kind: 'cache-order', file: head.file, ...fault, repeatedMs, introduced }]
  })
}

type Fault = Pick<CacheOrderHint, 'copy' | 'install'>

/** Installations before the first copy count as the ones that should be there; later ones are on purpose. */
function findFaults(dockerfile: Dockerfile): readonly Fault[] {
  return dockerfile.stages.flatMap(({ instructions }) => {
    const at = instructions.findIndex((one) => wholeContextSource(one) !== null)
    const copy = instructions[at]
    if (copy === undefined || runsIn(instructions.slice(0, at)).some(isInstall)) return []
    const installs = instructions.slice(at + 1).filter(isInstall)
    return installs.map((install) => ({
      copy: place(dockerfile, copy),
      install: place(dockerfile, install),
    }))
  })
}

function isInstall(instruction: Instruction): boolean {
  return instruction.keyword === 'RUN' && commandsOf(instruction).some(installsDependencies)
}

const longestText = 100

function place({ source }: Dockerfile, instruction: Instruction): PlacedInstruction {
  return {
    line: rangeOf(source, instruction).line,
    text: excerpt(writtenText(source, instruction), longestText),
  }
}

function signOf({ copy, install }: Fault): string {
  return JSON.stringify([copy.text, install.text])
}
