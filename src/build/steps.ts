import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { excerpt } from '../dockerfile/excerpt.js'
import type { Instruction } from '../dockerfile/instruction.js'
import { imageKey } from '../dockerfile/reference.js'
import { rangeOf } from '../dockerfile/source.js'
import type { Stage } from '../dockerfile/stages.js'
import type { StepNames } from './log.js'

const vertexName =
  /^\[ *(?:(?:[a-z0-9]+\/[a-z0-9/.]+) +)?(?:(\S+) +)?(\d+)\/(\d+)\] (?:ONBUILD |LINK )?(\w+)/
const stepKeywords: ReadonlySet<string> = new Set(['RUN', 'COPY', 'ADD', 'WORKDIR'])
const longestName = 100

/**
 * Names build steps by the Dockerfile's own text. BuildKit's vertex names, such as `[build 2/5] RUN make`, have build
 * arguments expanded, so a token passed by one would be printed; only their place and keyword are taken. A step whose
 * place does not hold that keyword (ONBUILD triggers shift the count) is named by the keyword alone.
 * `contexts` are the names of the build contexts, which may stand in for base images.
 */
export function stepNames(dockerfile: Dockerfile, contexts: readonly string[] = []): StepNames {
  const replaced = new Set(contexts.map(imageKey))
  return (name) => {
    const match = vertexName.exec(name)
    if (match === null) return { label: `${name.split(']', 1)[0] ?? ''}]`, text: null, line: null }
    const [, stageName, place = '', total = '', keyword = ''] = match
    const label = `[${stageName === undefined ? '' : `${stageName} `}${place}/${total}]`
    const stage = findStage(dockerfile, stageName)
    const isReplaced = stage?.imageName != null && replaced.has(imageKey(stage.imageName))
    const instruction = stage && findStep(stage, { place, total, keyword, isReplaced })
    if (instruction === undefined) return { label: `${label} ${keyword}`, text: null, line: null }
    const text = excerpt(
      dockerfile.source.text.slice(instruction.start, instruction.end),
      longestName,
    )
    return { label: `${label} ${text}`, text, line: rangeOf(dockerfile.source, instruction).line }
  }
}

function findStage({ stages }: Dockerfile, name: string | undefined): Stage | undefined {
  if (name === undefined) return stages.length === 1 ? stages[0] : undefined
  const index = /^stage-(\d+)$/.exec(name)?.[1]
  return (
    stages.find((stage) => stage.name === name) ??
    (index === undefined ? undefined : stages[Number(index)])
  )
}

interface StepPlace {
  readonly place: string
  readonly total: string
  readonly keyword: string
  /** A build context stands in for the base image. */
  readonly isReplaced: boolean
}

function findStep(stage: Stage, step: StepPlace): Instruction | undefined {
  const steps = stage.instructions.filter(({ keyword }) => stepKeywords.has(keyword))
  // FROM is part of the total only where it names an image, and has a place only where that image is pulled.
  const offset = Number(step.total) - steps.length
  const instruction = steps[Number(step.place) - 1 - (step.isReplaced ? 0 : offset)]
  const isSure = (offset === 0 || offset === 1) && instruction?.keyword === step.keyword
  return isSure ? instruction : undefined
}
