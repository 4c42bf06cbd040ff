import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { writtenText } from '../dockerfile/instruction.js'
import type { ForeignBase } from '../lint/rule.js'

/** What a build warned of: one of BuildKit's checks, its words, and the line, 1-based. */
export interface WarningOfCheck {
  readonly check: string
  readonly message: string
  readonly line: number
}

/** The base images that a build says it took for another platform than its own, each once. */
export function findForeignBases(
  warnings: readonly WarningOfCheck[],
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
}: WarningOfCheck): Pick<ForeignBase, 'expected' | 'platform'> | null {
  if (check !== 'InvalidBaseImagePlatform') return null
  const match = /pulled with platform "([^"]*)", expected "([^"]*)"/.exec(message)
  return match && { platform: match[1] ?? '', expected: match[2] ?? '' }
}
