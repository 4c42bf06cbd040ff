import { ActionError, failure } from '../errors.js'

const codes: ReadonlySet<unknown> = new Set(['ENOSPC', 'EDQUOT'])

/** The failure `disk-full` when that is what an error, or what caused it, comes from; else null. */
export function recogniseFullDisk(error: unknown): ActionError | null {
  if (typeof error !== 'object' || error === null) return null
  const { code, message, cause } = error as NodeJS.ErrnoException
  if (error instanceof ActionError && error.code === 'disk-full') return error
  // Other programs' own words, such as git's.
  if (codes.has(code) || /no space left on device|disk quota exceeded/i.test(message)) {
    return failure('disk-full', { detail: message }, error)
  }
  return recogniseFullDisk(cause)
}
