import type { Instruction } from '../dockerfile/instruction.js'
import { transferOf } from '../dockerfile/instruction.js'
import type { Word } from '../dockerfile/words.js'

/** The source of a COPY or ADD that takes the whole build context; null when it takes paths, or takes from elsewhere. */
export function wholeContextSource(instruction: Instruction): Word | null {
  const transfer = transferOf(instruction)
  if (transfer === null || transfer.from !== null) return null
  return transfer.sources.find(({ value }) => /^(?:\.?\/*|\.\/\.|\*|\.\/\*)$/.test(value)) ?? null
}
