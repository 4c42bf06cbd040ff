import type { Image } from '../image/image.js'
import type { Origin } from './origin-model.js'
import { chainStages, outlineStages } from './stage-chain.js'

/** An instruction of the Dockerfile, as written. */
export interface InstructionLines {
  /** Stage name, or its index as text when it has none; empty before the first FROM. */
  readonly stage: string
  /** Upper case. */
  readonly keyword: string
  /** 1-based, inclusive. */
  readonly startLine: number
  readonly endLine: number
  readonly text: string
}

/** The recipe of an image, for builds without a record. */
export interface RecipeOutline {
  /** Relative to the repository. */
  readonly file: string
  /** The stage that was built; empty for the last one. */
  readonly target: string
  readonly instructions: readonly InstructionLines[]
}

const layerKeywords: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR'])

/**
 * The origin of each layer by the image's history: its non-empty entries stand for the layers one to one, the newest
 * are the target stage's instructions, and what is left at the beginning is the base image. Keywords must agree, from
 * the end backwards; where they stop agreeing, the layers below are unknown. Null when nothing can be said.
 */
export function originsFromHistory(image: Image, recipe: RecipeOutline): readonly Origin[] | null {
  const entries = image.history.filter((entry) => !entry.emptyLayer)
  const plan = planLayers(recipe)
  if (entries.length !== image.layers.length || !plan) return null
  const origins: Origin[] = []
  const left = [...plan.instructions]
  for (const entry of entries.toReversed()) {
    const instruction = takeMatching(left, keywordOf(entry.createdBy))
    if (!instruction) break
    origins.push(originOf(recipe.file, instruction))
  }
  const unmatched = left.some((instruction) => instruction.keyword !== 'WORKDIR')
  if (unmatched && origins.length === entries.length) return null
  const rest: Origin = unmatched ? { kind: 'unknown' } : plan.base
  const below = Array.from({ length: entries.length - origins.length }, () => rest)
  return [...below, ...origins.reverse()]
}

interface LayerPlan {
  /** Instructions that make layers, in the order in which they ran. */
  readonly instructions: readonly InstructionLines[]
  readonly base: Origin
}

function planLayers(recipe: RecipeOutline): LayerPlan | null {
  const froms = recipe.instructions.filter(({ keyword }) => keyword === 'FROM')
  const stages = outlineStages(froms.map(({ text, startLine }) => ({ text, line: startLine })))
  const chain = chainStages(stages, recipe.target).toReversed()
  const [root] = chain
  if (!root) return null
  const instructions = chain.flatMap((stage) =>
    recipe.instructions.filter((one) => one.stage === stage.name && layerKeywords.has(one.keyword)),
  )
  const base: Origin =
    root.base === 'scratch'
      ? { kind: 'unknown' }
      : { kind: 'base-image', reference: root.base, line: root.startLine }
  return { instructions, base }
}

/** Takes the last instruction if it has the keyword; a WORKDIR in between may have made no layer. */
function takeMatching(
  left: InstructionLines[],
  keyword: string | null,
): InstructionLines | undefined {
  if (keyword !== 'WORKDIR') {
    while (left.at(-1)?.keyword === 'WORKDIR') left.pop()
  }
  return left.at(-1)?.keyword === keyword ? left.pop() : undefined
}

/** BuildKit writes the instruction; the classic builder writes the shell command, or `#(nop)` and the instruction. */
function keywordOf(createdBy: string): string | null {
  const classic = /#\(nop\)\s+(\w+)/.exec(createdBy)?.[1]
  const written = classic ?? /^(RUN|COPY|ADD|WORKDIR)\b/.exec(createdBy)?.[1]
  if (written !== undefined) return written
  return /^(\|\d+ .*)?\/bin\/sh -c/.test(createdBy) ? 'RUN' : null
}

function originOf(file: string, instruction: InstructionLines): Origin {
  const { stage, startLine, endLine, text } = instruction
  return { kind: 'instruction', file, stage, startLine, endLine, text }
}
