import { formatBytes, formatCount } from './format.js'
import type { Report } from './report.js'

/** What the pull request's image weighed after one push. */
export interface PushWeight {
  /** The first characters of the commit. */
  readonly commit: string
  readonly compressedBytes: number
}

/** Pushes that a comment remembers; the oldest go first. */
const mostPushes = 20
const commitLength = 12

/** Only as the very last line is it ours; further up it is somebody's quotation. */
const hidden = /(?:^|\n)<!-- dockweigh-pushes (\[.{2,1000}\]) -->\s*$/

/**
 * The comment with what the image weighed after each push, carried on from the comment that is there: a line of bars
 * once the size has moved, and the figures hidden in the last line. Anyone who may edit the comment can change those,
 * so they are read strictly: a line that is not as it was written starts the history anew. Equal to itself when it is
 * carried on from its own result.
 */
export function carryHistory(body: string, report: Report, previous: string | null): string {
  const pushes = addPush(previous === null ? [] : readPushes(previous), weighPush(report))
  if (pushes.length === 0) return body
  const words = historyWords(pushes)
  return [body.trimEnd(), ...(words === '' ? [] : [words]), printPushes(pushes)].join('\n\n')
}

/** The pushes that a comment remembers; none when its line is missing or not as it was written. */
export function readPushes(body: string): readonly PushWeight[] {
  const value = parse(hidden.exec(body.replace(/\r\n/g, '\n'))?.[1] ?? '')
  if (!Array.isArray(value) || value.length > mostPushes) return []
  const pushes = value.map(readPush).filter((push) => push !== null)
  const isWhole = pushes.length === value.length
  return isWhole && new Set(pushes.map(({ commit }) => commit)).size === pushes.length ? pushes : []
}

function printPushes(pushes: readonly PushWeight[]): string {
  const pairs = pushes.map(({ commit, compressedBytes }) => [commit, compressedBytes])
  return `<!-- dockweigh-pushes ${JSON.stringify(pairs)} -->`
}

/** A commit that is weighed again keeps its place. */
function addPush(known: readonly PushWeight[], own: PushWeight | null): readonly PushWeight[] {
  if (own === null) return known
  const isKnown = known.some(({ commit }) => commit === own.commit)
  const pushes = isKnown
    ? known.map((push) => (push.commit === own.commit ? own : push))
    : [...known, own]
  return pushes.slice(-mostPushes)
}

/** Null unless one image was weighed at a known commit. */
function weighPush({ subject, images }: Report): PushWeight | null {
  const [only, ...others] = images
  if (only?.head.state !== 'measured' || others.length > 0 || subject.headShown === null) {
    return null
  }
  const commit = subject.headShown.slice(0, commitLength)
  return { commit, compressedBytes: only.head.size.compressedBytes }
}

function readPush(value: unknown): PushWeight | null {
  if (!Array.isArray(value) || value.length !== 2) return null
  const [commit, compressedBytes] = value as readonly unknown[]
  if (typeof commit !== 'string' || !/^[0-9a-f]{12}$/.test(commit)) return null
  if (!Number.isSafeInteger(compressedBytes) || (compressedBytes as number) < 0) return null
  return { commit, compressedBytes: compressedBytes as number }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

const bars = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']

/**
 * `Compressed size over 4 pushes: ▁▁█▅ first 113 MB, now 150 MB, between 113 MB and 175 MB`; empty while all weigh the
 * same. The lowest bar is the least and the highest the most; the words say so, for whoever does not see bars.
 */
function historyWords(pushes: readonly PushWeight[]): string {
  const sizes = pushes.map(({ compressedBytes }) => compressedBytes)
  const least = Math.min(...sizes)
  const most = Math.max(...sizes)
  if (formatBytes(least) === formatBytes(most)) return ''
  const line = sizes.map((size) => bars[Math.round(((size - least) / (most - least)) * 7)]).join('')
  const now = sizes.at(-1) ?? 0
  const range = `first ${formatBytes(sizes[0] ?? 0)}, now ${formatBytes(now)}`
  const between = `between ${formatBytes(least)} and ${formatBytes(most)}`
  const count = formatCount(pushes.length, 'push', 'pushes')
  return `<sub>Compressed size over ${count}: ${line} ${range}${isBetween(sizes) ? `, ${between}` : ''}</sub>`
}

/** Whether the least and the most say more than the first and the last. */
function isBetween(sizes: readonly number[]): boolean {
  const ends = [sizes[0] ?? 0, sizes.at(-1) ?? 0]
  return Math.min(...sizes) < Math.min(...ends) || Math.max(...sizes) > Math.max(...ends)
}
