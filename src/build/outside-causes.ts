import { failure, type ActionError } from '../errors.js'
import { failedVertex, failureTail, isOwnFailure } from './outcome.js'
import type { Progress } from './progress.js'

/** What buildx says when its connection to BuildKit or Docker ends, https://grpc.io/docs/guides/status-codes/ */
const lost =
  /rpc error: code = Unavailable|Unavailable: (?:error reading from server|connection error|closing transport)|Cannot connect to the Docker daemon/

const fullDisk = /no space left on device|disk quota exceeded/i
const longestDetail = 500

/** Why a build failed when it was not the image's doing: then there is nothing to judge. Null when it may have been. */
export function findOutsideCause(side: string, progress: Progress): ActionError | null {
  if (isOwnFailure(progress)) return null
  const detail = failureTail(progress).at(-1)?.slice(0, longestDetail) ?? ''
  const vertex = failedVertex(progress)
  const isExport = vertex?.name.startsWith('exporting to ') === true
  if (isExport && fullDisk.test(`${vertex.error}\n${detail}`)) {
    return failure('disk-full', { detail: `the image of ${side} cannot be exported (${detail}).` })
  }
  return lost.test(detail) ? failure('builder-lost', { side, detail }) : null
}
