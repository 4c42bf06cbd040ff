import type { StepNames } from './log.js'
import { isDockerfileStep, wasRun } from './outcome.js'
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
    if (!isDockerfileStep(vertex) || !wasRun(vertex)) return []
    const { startedMs, completedMs } = vertex
    const { line } = names(vertex.name)
    if (line === null || startedMs === null || completedMs === null) return []
    return [{ line, durationMs: Math.max(0, completedMs - startedMs) }]
  })
}
