import type { BuildWarning } from '../build/warnings.js'
import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { writtenText } from '../dockerfile/instruction.js'
import type { ForeignBase } from '../lint/rule.js'

/** The base images that a build says it took for another platform than its own, each once. */
export function findForeignBases(
  warnings: readonly BuildWarning[],
  dockerfile: Dockerfile,
): readonly ForeignBase[] {
  const found = warnings.flatMap((warning) => {
    const from = dockerfile.stages.find((stage) => stage.from.line + 1 === warning.line)?.from
    const platforms = platformsOf(warning)
    return from === undefined || platforms === null
      ? []
      : [{ from: writtenText(dockerfile.source, from), ...platforms }]
  })
  return [...new Map(found.map((base) => [JSON.stringify(base), base])).values()]
}

function platformsOf({
  check,
  message,
}: BuildWarning): Pick<ForeignBase, 'expected' | 'platform'> | null {
  if (check !== 'InvalidBaseImagePlatform') return null
  const match = /pulled with platform "([^"]*)", expected "([^"]*)"/.exec(message)
  return match && { platform: match[1] ?? '', expected: match[2] ?? '' }
}
