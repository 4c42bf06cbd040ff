import type { RecipeOutline } from '../analysis/history-origins.js'
import type { Dockerfile } from '../dockerfile/dockerfile.js'
import type { Instruction } from '../dockerfile/instruction.js'
import { rangeOf } from '../dockerfile/source.js'

/** What the analysis needs of a Dockerfile: its instructions as written, with stage and lines. */
export function outlineOf(dockerfile: Dockerfile, target: string | null): RecipeOutline {
  return {
    file: dockerfile.file,
    target: target ?? '',
    instructions: [
      ...dockerfile.preamble.map((instruction) => line(dockerfile, instruction, '')),
      ...dockerfile.stages.flatMap((stage) =>
        [stage.from, ...stage.instructions].map((each) => line(dockerfile, each, stage.label)),
      ),
    ],
  }
}

function line(
  { source }: Dockerfile,
  instruction: Instruction,
  stage: string,
): RecipeOutline['instructions'][number] {
  const range = rangeOf(source, instruction)
  return {
    stage,
    keyword: instruction.keyword,
    startLine: range.line,
    endLine: range.endLine,
    text: source.text.slice(instruction.start, instruction.end),
  }
}
