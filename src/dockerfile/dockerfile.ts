import { failure } from '../errors.js'
import type { Directive } from './directives.js'
import { escapeOf, readDirectives } from './directives.js'
import type { Fault } from './faults.js'
import { faultsOf } from './faults.js'
import type { Comment } from './logical-lines.js'
import { readLogicalLines } from './logical-lines.js'
import type { Source } from './source.js'
import { readSource } from './source.js'
import type { RunCommand } from './run-commands.js'
import { runCommandsOf } from './run-commands.js'
import type { StagedInstructions } from './stages.js'
import { readStages } from './stages.js'

/** A Dockerfile as BuildKit reads it, every part with its place; what BuildKit would refuse stands in `faults`. */
export interface Dockerfile extends StagedInstructions {
  /** The path that findings name. */
  readonly file: string
  readonly source: Source
  /** The character that continues lines. */
  readonly escape: string
  readonly directives: readonly Directive[]
  readonly comments: readonly Comment[]
  readonly faults: readonly Fault[]
  /** Every command of every RUN, those that ONBUILD triggers included; read on first use. */
  readonly runCommands: readonly RunCommand[]
}

/** Larger files are refused: they are generated, and every rule would read them. */
export const maxDockerfileBytes = 1024 * 1024

/**
 * Reads a Dockerfile. Nothing in the text makes it fail.
 * @throws ActionError `dockerfile-too-large` above 1 MiB of UTF-8.
 */
export function parseDockerfile(text: string, file: string): Dockerfile {
  const sizeBytes = Buffer.byteLength(text)
  if (sizeBytes > maxDockerfileBytes)
    throw failure('dockerfile-too-large', { file, size: `${sizeBytes} bytes`, limit: '1 MiB' })
  const source = readSource(text)
  const directives = readDirectives(source)
  const escape = escapeOf(directives)
  const { instructions: lines, comments } = readLogicalLines(source, escape)
  const staged = readStages(lines, { escape, source, comments })
  let runCommands: readonly RunCommand[] | null = null
  return {
    file,
    source,
    escape,
    directives,
    comments,
    ...staged,
    faults: faultsOf({ ...staged, directives }),
    get runCommands() {
      return (runCommands ??= runCommandsOf(staged.instructions))
    },
  }
}
