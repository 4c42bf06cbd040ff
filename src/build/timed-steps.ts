import type { StepNames } from './log.js'
import { isDockerfileStep } from './outcome.js'
import type { Progress } from './progress.js'

/** An instruction that a build ran. */
export interface TimedStep {
  /** Where it begins, 1-based. */
  readonly line: number
  readonly durationMs: number
}

/** How long the Dockerfile's instructions took that were run; those are left out whose place is not known. */
export function timeSteps(progress: Progress, names: StepNames): readonly TimedStep[] {
  return progress.vertices().flatMap((vertex) => {
    const { startedMs, completedMs, cached, error, name } = vertex
    if (!isDockerfileStep(vertex) || cached || error !== '') return []
    const { line } = names(name)
    if (line === null || startedMs === null || completedMs === null) return []
    return [{ line, durationMs: Math.max(0, completedMs - startedMs) }]
  })
}
