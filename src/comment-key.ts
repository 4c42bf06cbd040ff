import { isCommentKey } from './delivery/marker.js'
import { quote, type InputReader } from './input-reader.js'

/** Reads the key of a comment or of a group; null when nothing was written. */
export function readCommentKey(
  read: InputReader,
  name: 'comment-key' | 'comment-group',
): string | null {
  const key = read.text(name)
  if (key === '') return null
  if (!isCommentKey(key)) {
    read.reject(
      name,
      `is ${quote(key)}; use up to 64 letters, digits, \`.\`, \`_\` and single \`-\`.`,
    )
  }
  return key
}
