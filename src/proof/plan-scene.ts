import type { Advice } from '../advice/advice.js'
import type { MeasuredLayer } from '../analysis/measure.js'
import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { excerpt } from '../dockerfile/excerpt.js'
import { writtenText, type Instruction } from '../dockerfile/instruction.js'
import { rangeOf } from '../dockerfile/source.js'
import type { Stage } from '../dockerfile/stages.js'
import { lineageOf } from '../dockerfile/stages.js'
import type { Finding } from '../lint/finding.js'
import type { FixChange, FixWords } from './fix.js'

/** Everything fixes are planned from. */
export interface PlanFacts {
  readonly dockerfile: Dockerfile
  /** Null for the last stage. */
  readonly target: string | null
  /** Of head's image, oldest first. */
  readonly layers: readonly Pick<MeasuredLayer, 'origin'>[]
  readonly advice: readonly Advice[]
  readonly findings: readonly Finding[]
  /** Where the ignore file is or would be, relative to the repository. */
  readonly ignorePath: string
}

/** A fix before it is weighed and named. */
export interface Draft {
  readonly code: string
  readonly summary: string
  /** Null for the ignore file. */
  readonly instruction: Instruction | null
  readonly change: FixChange
  readonly removes: (path: string) => boolean
  /** What asks for it. */
  readonly advice: readonly Advice[]
}

/** The facts with what is asked of them again and again. */
export interface PlanScene extends PlanFacts {
  /** The instructions that head's image is made of, in file order. */
  readonly instructions: readonly Instruction[]
  /** The instruction that made a layer; null for the base image's layers and where it is not known. */
  readonly makerOf: (layer: number | null) => Instruction | null
}

/** Prepares the facts. */
export function openPlanScene(facts: PlanFacts): PlanScene {
  const instructions = shippedInstructions(facts.dockerfile, facts.target)
  return {
    ...facts,
    instructions,
    makerOf: (layer) => {
      const origin = layer === null ? undefined : facts.layers[layer]?.origin
      if (origin?.kind !== 'instruction' || origin.file !== facts.dockerfile.file) return null
      return instructions.find(({ line }) => line + 1 === origin.startLine) ?? null
    },
  }
}

/** The instructions of the stage that is built and of those it continues, in file order. */
export function shippedInstructions(
  { stages }: Dockerfile,
  target: string | null,
): readonly Instruction[] {
  const stage = target === null ? stages.at(-1) : findStage(stages, target)
  if (stage === undefined) return []
  return [...lineageOf(stage)].reverse().flatMap(({ instructions }) => instructions)
}

function findStage(stages: readonly Stage[], target: string): Stage | undefined {
  return stages.find(({ name }) => name === target.toLowerCase()) ?? stages[Number(target)]
}

/** Where an instruction stands, for a reader. */
export function describeInstruction(
  instruction: Instruction | null,
  { dockerfile: { file, source }, ignorePath }: PlanFacts,
): Pick<FixWords, 'file' | 'lines' | 'instruction'> {
  if (instruction === null) return { file: ignorePath, lines: null, instruction: '' }
  const { line, endLine } = rangeOf(source, instruction)
  const text = excerpt(writtenText(source, instruction), 200)
  return { file, lines: { start: line, end: endLine }, instruction: text }
}
