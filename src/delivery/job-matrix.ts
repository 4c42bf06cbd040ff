/** Values of a job's matrix. */
export type JobMatrix = Readonly<Record<string, unknown>>

/** The job among those of its matrix. */
export interface JobPlace {
  /** From 0. */
  readonly index: number
  readonly total: number
}

/**
 * Reads the `matrix` context as `toJSON` writes it. Null for a job without a matrix, and for what is no object.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#matrix-context
 */
export function readMatrix(json: string): JobMatrix | null {
  const value = parseObject(json)
  return value === null || Object.keys(value).length === 0 ? null : value
}

/**
 * Reads the `strategy` context. Null where it says nothing of the jobs.
 * https://docs.github.com/actions/reference/workflows-and-actions/contexts#strategy-context
 */
export function readStrategy(json: string): JobPlace | null {
  const { 'job-index': index, 'job-total': total } = parseObject(json) ?? {}
  if (typeof index !== 'number' || typeof total !== 'number') return null
  if (!Number.isSafeInteger(index) || !Number.isSafeInteger(total)) return null
  return index >= 0 && index < total ? { index, total } : null
}

function parseObject(json: string): JobMatrix | null {
  try {
    const value: unknown = JSON.parse(json)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? (value as JobMatrix) : null
  } catch {
    return null
  }
}
