import { createHash } from 'node:crypto'

/** What the images of a pull request weighed after its pushes, oldest first; as it is kept in a comment. */
export interface Pushes {
  /** The first characters of each push's commit. */
  readonly commits: readonly string[]
  /** By image: compressed bytes after each push, null where it was not measured. */
  readonly sizes: ReadonlyMap<string, readonly (number | null)[]>
}

export const noPushes: Pushes = { commits: [], sizes: new Map() }

/** What was weighed after one push. */
export interface Weighing {
  /** The commit, in full. */
  readonly commit: string
  readonly images: readonly WeighedImage[]
}

export interface WeighedImage {
  /** Whose sizes they are: the same for every push. */
  readonly key: string
  /** Plain text. */
  readonly name: string
  readonly compressedBytes: number
}

/** Pushes that a comment remembers; the oldest go first. Of many images fewer, so that the line stays short. */
const mostPushes = 20
const mostFigures = 240
const commitLength = 12

/** Only as the very last line is it ours; further up it is somebody's quotation. */
const hidden = /(?:^|\n)<!-- dockweigh-pushes (\{.{2,6000}\}) -->\s*$/

/** Hash instead of name: nothing that a pull request writes can stand in the line. */
export function sizeId({ key }: Pick<WeighedImage, 'key'>): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 8)
}

/** The pushes with one more. A commit that is weighed again keeps its place; images that are not in it keep theirs. */
export function addPush({ commits, sizes }: Pushes, { commit, images }: Weighing): Pushes {
  if (images.length === 0) return { commits, sizes }
  const short = commit.slice(0, commitLength)
  const all = commits.includes(short) ? commits : [...commits, short]
  const at = all.indexOf(short)
  const own = new Map(images.map((image) => [sizeId(image), image.compressedBytes]))
  const ids = [...new Set([...sizes.keys(), ...own.keys()])].toSorted()
  const rows = ids.map((id) => [id, fill(sizes.get(id) ?? [], all.length)] as const)
  return cut({
    commits: all,
    sizes: new Map(
      rows.map(([id, row]) => [
        id,
        row.map((size, i) => (i === at ? (own.get(id) ?? size) : size)),
      ]),
    ),
  })
}

function fill(row: readonly (number | null)[], length: number): readonly (number | null)[] {
  return Array.from({ length }, (_, i) => row[i] ?? null)
}

/** Drops the oldest pushes that are too many, and images of none that stay. */
function cut({ commits, sizes }: Pushes): Pushes {
  const room = Math.min(mostPushes, Math.floor(mostFigures / sizes.size))
  if (room < 2) return noPushes
  const rows = [...sizes].map(([id, row]) => [id, row.slice(-room)] as const)
  return {
    commits: commits.slice(-room),
    sizes: new Map(rows.filter(([, row]) => row.some((size) => size !== null))),
  }
}

export function printPushes({ commits, sizes }: Pushes): string {
  const value = { commits, sizes: Object.fromEntries(sizes) }
  return `<!-- dockweigh-pushes ${JSON.stringify(value)} -->`
}

/** The pushes that a comment remembers; none when its line is missing or not as it was written. */
export function readPushes(body: string): Pushes {
  const value = parse(hidden.exec(body.replace(/\r\n/g, '\n'))?.[1] ?? '')
  if (typeof value !== 'object' || value === null) return noPushes
  const { commits, sizes } = value as Readonly<Record<string, unknown>>
  if (!isCommits(commits) || typeof sizes !== 'object' || sizes === null) return noPushes
  const rows = Object.entries(sizes as Readonly<Record<string, unknown>>)
  const isWhole = rows.every(([id, row]) => isId(id) && isRow(row, commits.length))
  if (!isWhole || rows.length * commits.length > mostFigures) return noPushes
  return { commits, sizes: new Map(rows as [string, readonly (number | null)[]][]) }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isCommits(value: unknown): value is readonly string[] {
  if (!Array.isArray(value) || value.length > mostPushes) return false
  const isEach = value.every((each) => typeof each === 'string' && /^[0-9a-f]{12}$/.test(each))
  return isEach && new Set(value).size === value.length
}

function isId(value: string): boolean {
  return /^[0-9a-f]{8}$/.test(value)
}

function isRow(value: unknown, length: number): boolean {
  return Array.isArray(value) && value.length === length && value.every(isSize)
}

function isSize(value: unknown): boolean {
  return value === null || (Number.isSafeInteger(value) && (value as number) >= 0)
}
