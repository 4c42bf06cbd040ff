import { createHash } from 'node:crypto'

export interface LegDescription {
  /** The key that the user gave; null: none. */
  readonly commentKey: string | null
  /** A key of the image, and what it is made from. */
  readonly imageKey: string
  readonly imageParts: readonly string[]
  /** Values of the job's matrix; null outside one. */
  readonly matrix: Readonly<Record<string, unknown>> | null
}

const longestKey = 64

/**
 * Key and name of a job's section. Jobs of one matrix may build the same image with other arguments, so the matrix is
 * part of the key; its values, joined as GitHub joins them in the name of the job, are the section's name.
 */
export function identifyLeg(leg: LegDescription): { readonly key: string; readonly name: string } {
  const image = leg.commentKey ?? leg.imageKey
  const key = leg.matrix === null ? image : withHash(image, JSON.stringify(leg.matrix))
  return { key, name: nameLeg(leg) }
}

function nameLeg({ commentKey, imageParts, matrix }: LegDescription): string {
  const values = listValues(matrix ?? {})
  const words = values.join(', ')
  if (commentKey === null) return words === '' ? imageParts.join(', ') : words
  if (words === '') return commentKey
  return values.includes(commentKey) ? words : `${commentKey} (${words})`
}

function listValues(value: unknown): readonly string[] {
  if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(listValues)
  if (typeof value === 'string') return value === '' ? [] : [value]
  return typeof value === 'number' || typeof value === 'boolean' ? [String(value)] : []
}

/** The key of a comment that jobs share: the group that the user named, else the job of the workflow. */
export function groupKey(
  group: string | null,
  job: { readonly workflow: string; readonly name: string },
): string {
  if (group === null)
    return withHash(`group.${job.workflow}.${job.name}`, `${job.workflow}\n${job.name}`)
  const key = `group.${group}`
  return key.length <= longestKey ? key : withHash(key, group)
}

/** Readable as far as a key may be, and told apart by the rest. */
function withHash(text: string, whole: string): string {
  const hash = createHash('sha256').update(whole).digest('hex').slice(0, 8)
  const slug = text.replace(/[^A-Za-z0-9._]+/g, '-').slice(0, longestKey - hash.length - 1)
  return `${slug.replace(/-$/, '')}.${hash}`
}
