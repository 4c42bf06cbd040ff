import type { Dockerfile } from '../../src/dockerfile/dockerfile.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'
import type { Instruction } from '../../src/dockerfile/instruction.js'
import type { Span } from '../../src/dockerfile/source.js'

/** Reads a Dockerfile that a test wrote. */
export function read(text: string): Dockerfile {
  return parseDockerfile(text, 'Dockerfile')
}

/** The instruction at an index; a test that asks for one that is not there fails here. */
export function instructionAt(text: string, index = 0): Instruction {
  const instruction = read(text).instructions[index]
  if (instruction === undefined) throw new Error(`There is no instruction ${index} in ${text}`)
  return instruction
}

/** The text of a file at a span. */
export function textAt(text: string, { start, end }: Span): string {
  return text.slice(start, end)
}
