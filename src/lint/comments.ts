import type { Dockerfile } from '../dockerfile/dockerfile.js'
import type { Comment } from '../dockerfile/logical-lines.js'

/** The comment lines directly above a 0-based line, top first; an empty line or an empty comment ends them. */
export function commentBlock({ comments }: Dockerfile, line: number): Comment[] {
  const block: Comment[] = []
  let index = lastBefore(comments, line)
  for (let next = line - 1; index >= 0; index -= 1, next -= 1) {
    const comment = comments[index]
    if (comment?.line !== next || comment.text === '') break
    block.unshift(comment)
  }
  return block
}

function lastBefore(comments: readonly Comment[], line: number): number {
  let low = 0
  let high = comments.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((comments[middle]?.line ?? 0) < line) low = middle + 1
    else high = middle
  }
  return low - 1
}
