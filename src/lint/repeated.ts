import type { Dockerfile } from '../dockerfile/dockerfile.js'
import type { Problem } from './rule.js'

/** One problem for every instruction with a keyword that voids an earlier one of its stage. */
export function* repeatedIn({ stages }: Dockerfile, keyword: string): Generator<Problem> {
  for (const { instructions } of stages) {
    const same = instructions.filter((instruction) => instruction.keyword === keyword)
    for (const [index, { keywordSpan }] of same.entries()) {
      const earlier = same[index - 1]
      if (earlier === undefined) continue
      const message = `This ${keyword} makes the one on line ${earlier.line + 1} void.`
      yield { at: keywordSpan, message }
    }
  }
}
