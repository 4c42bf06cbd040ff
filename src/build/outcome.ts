import type { Progress, Vertex } from './progress.js'

/** Steps of the Dockerfile that a build ran or took from the cache. */
export interface StepCount {
  readonly built: number
  readonly cached: number
}

const dockerfileStep = /^\[(?!internal\b|auth\b)[^\]]*\d+\/\d+\] (?!FROM\b)/

/** Whether a vertex is an instruction of the Dockerfile other than FROM. */
export function isDockerfileStep(vertex: Vertex): boolean {
  return dockerfileStep.test(vertex.name)
}

/** Counts the Dockerfile's steps; a step that was neither run nor cached (the build failed before) does not count. */
export function countSteps(progress: Progress): StepCount {
  const steps = progress.vertices().filter(isDockerfileStep)
  const cached = steps.filter((vertex) => vertex.cached).length
  return { built: steps.filter(wasRun).length, cached }
}

/** Whether a vertex was run to its end, and not taken from the cache. */
export function wasRun({ cached, completedMs, error }: Vertex): boolean {
  return !cached && completedMs !== null && error === ''
}

const cacheVertex = /^(importing cache manifest|preparing build cache|exporting\b.*\bcache\b)/i

/** Whether importing or exporting the cache reported an error; the build itself may well have gone on. */
export function hasCacheError(progress: Progress): boolean {
  return progress.vertices().some((vertex) => cacheVertex.test(vertex.name) && vertex.error !== '')
}

/**
 * Whether everything the build is doing is talking to the cache service: an import, an export, or
 * fetching the content of a step that the cache had. A step that runs for long without output is not that.
 */
export function isWaitingForCache(progress: Progress): boolean {
  const active = progress
    .vertices()
    .filter((vertex) => vertex.startedMs !== null && vertex.completedMs === null)
  return (
    active.length > 0 && active.every((vertex) => vertex.cached || cacheVertex.test(vertex.name))
  )
}

const usersOwn = [
  /did not complete successfully: exit code/,
  /dockerfile parse error/i,
  /failed to read dockerfile/,
  /Dockerfile cannot be empty/,
  /target stage .* could not be found/,
  /failed to calculate checksum of ref/,
  /failed to resolve source metadata/,
  /unable to prepare context/,
  /failed to push/,
]

/**
 * Whether the build failed for a reason that building without the cache cannot mend. When in doubt the
 * answer is no: a needless second try costs time, a missing one fails a sound pull request.
 */
export function isOwnFailure(progress: Progress): boolean {
  const texts = [...progress.plainLines(), ...progress.vertices().map((vertex) => vertex.error)]
  return texts.some((text) => usersOwn.some((pattern) => pattern.test(text)))
}

const tailLines = 20

/** The vertex that made the build fail; undefined when none did, as with a Dockerfile that cannot be parsed. */
export function failedVertex(progress: Progress): Vertex | undefined {
  return progress
    .vertices()
    .find((vertex) => vertex.error !== '' && !isCanceled(vertex) && !cacheVertex.test(vertex.name))
}

/** The last lines worth reading of a failed build: the failing step's own output, then the error. */
export function failureTail(progress: Progress): readonly string[] {
  const failed = failedVertex(progress)
  const output = failed?.log.slice(-tailLines) ?? []
  const error = progress.plainLines().findLast((line) => line.startsWith('ERROR: '))
  return [...output, hideCommand(error ?? failed?.error ?? '')].filter((line) => line !== '')
}

function isCanceled(vertex: Vertex): boolean {
  return vertex.error.includes('context canceled')
}

/** BuildKit's message quotes the command with build arguments expanded; the Dockerfile's line is shown instead. */
export function hideCommand(message: string): string {
  return message.replace(/process ".*" did not complete/s, 'the instruction did not complete')
}
