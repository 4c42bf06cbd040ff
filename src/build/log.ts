import { hideCommand, isDockerfileStep } from './outcome.js'
import type { ProgressEvent, Vertex } from './progress.js'

/** A step in the Dockerfile's own words. */
export interface StepName {
  /** Place and text, for the log. */
  readonly label: string
  /** The instruction as written, on one line; null when it cannot be told which one it is. */
  readonly text: string | null
  /** 1-based. */
  readonly line: number | null
}

/** Turns a vertex name into the Dockerfile's own words; BuildKit's name has build arguments expanded. */
export type StepNames = (vertexName: string) => StepName

/** The line of the log that an event is worth; null when it is worth none. */
export function describeEvent(event: ProgressEvent, names: StepNames): string | null {
  if (event.kind === 'plain') return null
  const { vertex } = event
  if (event.kind === 'output') return `  │ ${event.line}`
  if (vertex.name.startsWith('[internal]')) return null
  const name = isDockerfileStep(vertex) ? names(vertex.name).label : withoutArguments(vertex.name)
  switch (event.kind) {
    case 'started':
      return isDockerfileStep(vertex) ? name : null
    case 'cached':
      return `${name}  (cached)`
    case 'completed':
      return `${name}  (${seconds(vertex)})`
    case 'failed':
      return `${name}  (failed: ${hideCommand(vertex.error)})`
  }
}

/** Lines of a build that are held back until it is their turn to be read. */
export interface HeldLog {
  write(line: string): void
  /** Prints what was held back, and from now on every line at once. */
  release(): void
}

/** Makes a log that is silent until released, so that two builds at once do not print into each other. */
export function holdLog(print: (lines: readonly string[]) => void): HeldLog {
  let held: string[] | null = []
  return {
    write(line) {
      if (held === null) print([line])
      else held.push(line)
    },
    release() {
      const lines = held ?? []
      held = null
      if (lines.length > 0) print(lines)
    },
  }
}

function seconds(vertex: Vertex): string {
  if (vertex.startedMs === null || vertex.completedMs === null) return '0.0 s'
  return `${((vertex.completedMs - vertex.startedMs) / 1000).toFixed(1)} s`
}

/** FROM names an image, which may hold an expanded argument; everything else here is BuildKit's own text. */
function withoutArguments(name: string): string {
  return name.replace(/^(\[[^\]]*\]) FROM .*$/s, '$1 FROM')
}
