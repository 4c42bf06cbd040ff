import { readCommentKey } from '../comment-key.js'
import {
  commentPlacings,
  unwantedComments,
  type CommentPlacing,
  type UnwantedComment,
} from '../delivery/placing.js'
import { failure } from '../errors.js'
import { inputReader } from '../input-reader.js'
import type { RawRelayInputs } from './inputs.js'

export interface RelaySettings {
  /** File or folder. */
  readonly report: string
  readonly comment: 'always' | 'changes' | 'failure'
  readonly commentPlacing: CommentPlacing
  readonly unwantedComment: UnwantedComment
  /** Null: the report says it. */
  readonly commentKey: string | null
}

/** Reads the inputs. Fails with `invalid-inputs`, which names every mistake at once. */
export function readSettings({ report = '', ...rest }: RawRelayInputs): RelaySettings {
  const mistakes: string[] = []
  const read = inputReader(rest, mistakes)
  if (report.trim() === '') {
    mistakes.push('- `report` is empty; name the folder that the artifact was downloaded to.')
  }
  const settings = {
    report: report.trim(),
    comment: read.choice('comment', ['always', 'changes', 'failure']),
    commentPlacing: read.choice('comment-mode', commentPlacings),
    unwantedComment: read.choice('comment-unwanted', unwantedComments),
    commentKey: readCommentKey(read, 'comment-key'),
  }
  if (mistakes.length === 0) return settings
  throw failure('invalid-inputs', { count: mistakes.length, mistakes: mistakes.join('\n') })
}
