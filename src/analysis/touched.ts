import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { flagOptions, transferOf, type Instruction } from '../dockerfile/instruction.js'
import { lineIndexAt } from '../dockerfile/source.js'
import type { Stage } from '../dockerfile/stages.js'
import type { Origin } from './origin-model.js'

/** What decides whether the pull request had a hand in a layer. */
export interface TouchQuestion {
  readonly head: Dockerfile
  readonly base: Dockerfile
  /** Files of the build context that differ between base and head, relative to the context; null: not known. */
  readonly changedFiles: readonly string[] | null
}

/** True: yes. False: neither the instruction nor anything it reads changed. Null: it cannot be told. */
export type Touched = boolean | null

/**
 * Says of a layer of head whether the pull request changed its instruction or something the instruction reads: an
 * earlier instruction of its stage, a stage it continues or copies from, or files of the build context. A layer that
 * differs all the same was changed by the world: a moved base image, a package mirror, a clock.
 */
export function findTouched(question: TouchQuestion): (origin: Origin) => Touched {
  const known = new Map<Stage, readonly Touched[]>()
  const endOf = (stage: Stage): Touched => {
    const last = touchesOf(stage).at(-1)
    return last === undefined ? false : last
  }
  const touchesOf = (stage: Stage): readonly Touched[] => {
    const found = known.get(stage)
    if (found !== undefined) return found
    const touches = touchStage(stage, question, endOf)
    known.set(stage, touches)
    return touches
  }
  return (origin) => {
    if (origin.kind !== 'instruction') return null
    for (const stage of question.head.stages) {
      const at = stage.instructions.findIndex(
        ({ start }) => lineIndexAt(question.head.source, start) + 1 === origin.startLine,
      )
      if (at >= 0) return touchesOf(stage)[at + 1] ?? null
    }
    return null
  }
}

/** One answer for FROM and for each instruction; what touches one touches all that follow. */
function touchStage(
  stage: Stage,
  question: TouchQuestion,
  endOf: (stage: Stage) => Touched,
): readonly Touched[] {
  const { head, base } = question
  const same = base.stages.find((other) => other.label === stage.label)
  const before = same === undefined ? [] : [same.from, ...same.instructions]
  let sofar: Touched = textsOf(head, head.preamble) !== textsOf(base, base.preamble)
  if (stage.parent !== null) sofar = either(sofar, endOf(stage.parent))
  return [stage.from, ...stage.instructions].map((instruction, index) => {
    const other = before[index]
    const isSame = other !== undefined && textOf(base, other) === textOf(head, instruction)
    sofar = either(sofar, isSame ? readsTouched(instruction, question, endOf) : true)
    return sofar
  })
}

/** Whether what an unchanged instruction reads, apart from the layers below it, is touched. */
function readsTouched(
  instruction: Instruction,
  { head, changedFiles }: TouchQuestion,
  endOf: (stage: Stage) => Touched,
): Touched {
  const fromStages = stagesRead(instruction, head).map(endOf)
  const paths = contextPaths(instruction)
  const fromContext = paths.length === 0 ? false : isAnyChanged(paths, changedFiles)
  return fromStages.reduce(either, fromContext)
}

/** Stages that `--from` and `--mount=from` name; images and named contexts are not the pull request's. */
function stagesRead({ flags }: Instruction, { stages }: Dockerfile): readonly Stage[] {
  const names = flags.map((flag) => {
    if (flag.name === 'from') return flag.value
    return flag.name === 'mount' ? flagOptions(flag).get('from') : undefined
  })
  return stages.filter(({ name, index }) =>
    names.some((wanted) => wanted?.toLowerCase() === name || wanted === String(index)),
  )
}

/** Paths of the build context that an instruction reads. */
function contextPaths(instruction: Instruction): readonly string[] {
  const mounted = instruction.flags
    .filter(({ name }) => name === 'mount')
    .map(flagOptions)
    .filter((options) => !options.has('from') && (options.get('type') ?? 'bind') === 'bind')
    .map((options) => options.get('source') ?? options.get('src') ?? '')
  const transfer = transferOf(instruction)
  if (transfer === null || transfer.from !== null) return mounted
  const copied = transfer.sources.map(({ value }) => value).filter((source) => !isRemote(source))
  return [...mounted, ...copied]
}

function isAnyChanged(sources: readonly string[], changedFiles: readonly string[] | null): Touched {
  if (changedFiles === null) return null
  const places = sources.map(placeOf)
  return changedFiles.some((file) => places.some((place) => place.test(file)))
}

/** Matching takes time in the power of their number. */
const mostWildcards = 4

/**
 * Matches the files at and below a source, and folders above it, which stand for untracked files in them. Patterns as
 * in Go's filepath.Match; a source with a variable, a character class or many wildcards is taken for anything.
 */
function placeOf(source: string): RegExp {
  const parts = source.split('/').filter((part) => part !== '' && part !== '.')
  const isOpen = /[$[]/.test(source) || source.split('*').length > mostWildcards
  if (parts.length === 0 || isOpen) return /^/
  const patterns = parts.map((part) =>
    part
      .replace(/[.+^{}()|\\\]]/g, '\\$&')
      .replace(/\*+/g, '[^/]*')
      .replace(/\?/g, '[^/]'),
  )
  const above = patterns.reduceRight((inner, part) => `${part}(?:$|/${inner})`, '')
  return new RegExp(`^${above}`)
}

function isRemote(source: string): boolean {
  return /^([a-z][a-z0-9+.-]*:\/\/|git@)/i.test(source)
}

function either(left: Touched, right: Touched): Touched {
  if (left === true || right === true) return true
  return left === null || right === null ? null : false
}

function textsOf(dockerfile: Dockerfile, instructions: readonly Instruction[]): string {
  return instructions.map((instruction) => textOf(dockerfile, instruction)).join('\n')
}

/** The instruction as written, but for white space. */
function textOf({ source }: Dockerfile, { start, end }: Instruction): string {
  return source.text.slice(start, end).replace(/\s+/g, ' ').trim()
}
