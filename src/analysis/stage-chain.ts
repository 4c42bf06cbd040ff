/** A stage of a Dockerfile, as its FROM line gives it. */
export interface StageOutline {
  /** Its name, or its index as text when it has none. */
  readonly name: string
  /** What stands after FROM, as written: an image or an earlier stage. */
  readonly base: string
  readonly startLine: number
}

/** A FROM instruction with its place. */
export interface FromLine {
  readonly text: string
  readonly line: number
}

/** Reads the stages that FROM instructions begin, in order. */
export function outlineStages(froms: readonly FromLine[]): readonly StageOutline[] {
  return froms.map(({ text, line }, index) => {
    const words = text
      .replace(/\\\r?\n/g, ' ')
      .trim()
      .split(/\s+/)
      .slice(1)
    const [base = '', as = '', name] = words.filter((word) => !word.startsWith('--'))
    const named = as.toUpperCase() === 'AS' && name !== undefined
    return { name: named ? name : String(index), base, startLine: line }
  })
}

/**
 * The target stage and the stages it stands on, the target first. The target is a name, an index, or empty for the
 * last stage; an unknown one gives no stages. Names are matched as BuildKit does, without regard to case.
 */
export function chainStages(
  stages: readonly StageOutline[],
  target: string,
): readonly StageOutline[] {
  const chain: StageOutline[] = []
  let index = target === '' ? stages.length - 1 : findStage(stages, target, stages.length)
  for (let stage = stages[index]; stage; stage = stages[index]) {
    chain.push(stage)
    index = findStage(stages, stage.base, index)
  }
  return chain
}

/** The stage that a line of the file lies in; undefined before the first FROM. */
export function stageAt(stages: readonly StageOutline[], line: number): StageOutline | undefined {
  return stages.findLast((stage) => stage.startLine <= line)
}

/** The last stage of that name before `before`, else the stage of that index; -1 when there is none. */
function findStage(stages: readonly StageOutline[], name: string, before: number): number {
  const wanted = name.toLowerCase()
  const named = stages
    .slice(0, before)
    .findLastIndex((stage) => stage.name.toLowerCase() === wanted)
  if (named !== -1) return named
  const index = /^\d+$/.test(name) ? Number(name) : -1
  return index < before ? index : -1
}
