import type { StepNames } from './log.js'
import { failedVertex } from './outcome.js'
import type { Progress } from './progress.js'

/** An instruction that failed, as the Dockerfile has it, and how, as the rest of a sentence. */
export interface FailedStep {
  readonly text: string
  readonly how: string
}

/** Whose build failed, and of which Dockerfile. */
export interface FailedBuild {
  readonly name: string
  readonly tree: { readonly names: StepNames }
  readonly file: string
}

/** Names the instruction that failed by the Dockerfile's text and line, where it can be told. */
export function explainFailure(
  { name, tree, file }: FailedBuild,
  progress: Progress,
): { readonly message: string; readonly step?: FailedStep } {
  const vertex = failedVertex(progress)
  if (vertex?.name.startsWith('exporting to ') === true) {
    return { message: `The image of ${name} builds, but could not be exported.` }
  }
  const step = vertex && tree.names(vertex.name)
  if (vertex === undefined || step?.text == null) {
    return { message: `The image of ${name} does not build.` }
  }
  const { text, line } = step
  const exitCode = /exit code: (\d+)/.exec(vertex.error)?.[1]
  const how = exitCode === undefined ? 'failed' : `ended with exit code ${exitCode}`
  const message = `The image of ${name} does not build: \`${text}\` (${file}:${line ?? ''}) ${how}.`
  return { message, step: { text, how } }
}
