import { readWarning, type BuildWarning } from './warnings.js'

/** A vertex of the build graph as progress reports it, all its events folded. */
export interface Vertex {
  readonly digest: string
  readonly name: string
  /** Milliseconds since the epoch; null while not started or not completed. */
  readonly startedMs: number | null
  readonly completedMs: number | null
  readonly cached: boolean
  readonly error: string
  /** Output of the vertex, whole lines only, the last `keptLines` of them. */
  readonly log: readonly string[]
}

/** What changed with one line of progress. */
export type ProgressEvent =
  | { readonly kind: 'started' | 'completed' | 'cached' | 'failed'; readonly vertex: Vertex }
  | { readonly kind: 'output'; readonly vertex: Vertex; readonly line: string }
  | { readonly kind: 'plain'; readonly line: string }

/** The build as far as its progress has been read. */
export interface Progress {
  /** Reads one line of stderr and says what it changed. */
  read(line: string): readonly ProgressEvent[]
  /** In order of first appearance. */
  vertices(): readonly Vertex[]
  /** What BuildKit's checks say of the Dockerfile, in order, the first `keptWarnings` of them. */
  warnings(): readonly BuildWarning[]
  /** Lines that were not JSON: the Dockerfile excerpt and the final error. */
  plainLines(): readonly string[]
}

const keptLines = 200
const keptWarnings = 1000
const maxLineLength = 10_000

interface MutableVertex {
  digest: string
  name: string
  startedMs: number | null
  completedMs: number | null
  cached: boolean
  error: string
  log: string[]
  partial: string
}

/**
 * Folds the objects of `--progress=rawjson` (BuildKit's client.SolveStatus, one a line) into vertices.
 * Anything that is not such an object is a plain line; nothing is ever thrown for what a build prints.
 */
export function readProgress(): Progress {
  const vertices = new Map<string, MutableVertex>()
  const plain: string[] = []
  const warnings: BuildWarning[] = []
  return {
    vertices: () => [...vertices.values()],
    plainLines: () => plain,
    warnings: () => warnings,
    read(line) {
      const status = parseStatus(line)
      if (status === null) {
        plain.push(line)
        if (plain.length > keptLines) plain.shift()
        return [{ kind: 'plain', line }]
      }
      for (const item of list(status['warnings'])) {
        const warning = readWarning(item)
        if (warning !== null && warnings.length < keptWarnings) warnings.push(warning)
      }
      return [
        ...list(status['vertexes']).flatMap((item) => readVertex(vertices, item)),
        ...list(status['logs']).flatMap((item) => readLog(vertices, item)),
      ]
    },
  }
}

function readVertex(
  vertices: Map<string, MutableVertex>,
  item: Record<string, unknown>,
): readonly ProgressEvent[] {
  const digest = text(item['digest'])
  if (digest === '') return []
  const vertex = vertices.get(digest) ?? newVertex(digest)
  vertices.set(digest, vertex)
  const before = { ...vertex }
  fold(vertex, item)
  const kind = whatHappened(before, vertex)
  return kind === null ? [] : [{ kind, vertex }]
}

function fold(vertex: MutableVertex, item: Record<string, unknown>): void {
  const started = time(item['started'])
  const completed = time(item['completed'])
  vertex.name = text(item['name']) || vertex.name
  const error = text(item['error'])
  // A cached step whose content turns out to be gone reports that as its error, and then runs after all.
  if (vertex.error !== '' && error === '' && started !== null) {
    vertex.cached = false
    vertex.error = ''
  }
  vertex.error = error || vertex.error
  vertex.cached ||= item['cached'] === true
  if (started !== null) {
    vertex.startedMs ??= started
    // A cached vertex starts again, and is not complete, while its blobs are fetched.
    vertex.completedMs = completed
  }
}

function whatHappened(
  before: Vertex,
  now: Vertex,
): 'cached' | 'completed' | 'failed' | 'started' | null {
  if (now.cached) return before.cached ? null : 'cached'
  if (now.completedMs !== null && before.completedMs === null) {
    return now.error === '' ? 'completed' : 'failed'
  }
  return now.startedMs !== null && before.startedMs === null ? 'started' : null
}

function readLog(
  vertices: Map<string, MutableVertex>,
  item: Record<string, unknown>,
): readonly ProgressEvent[] {
  const vertex = vertices.get(text(item['vertex']))
  if (vertex === undefined) return []
  const lines = (vertex.partial + Buffer.from(text(item['data']), 'base64').toString('utf8')).split(
    '\n',
  )
  vertex.partial = (lines.pop() ?? '').slice(-maxLineLength)
  return lines.map((raw) => {
    const line = lastOverwrite(raw).slice(0, maxLineLength)
    vertex.log.push(line)
    if (vertex.log.length > keptLines) vertex.log.shift()
    return { kind: 'output', vertex, line }
  })
}

/** A progress bar redraws its line with carriage returns; only its last state is worth a line. */
function lastOverwrite(line: string): string {
  return line.trimEnd().split('\r').at(-1) ?? ''
}

function newVertex(digest: string): MutableVertex {
  return {
    digest,
    name: '',
    startedMs: null,
    completedMs: null,
    cached: false,
    error: '',
    log: [],
    partial: '',
  }
}

function parseStatus(line: string): Record<string, unknown> | null {
  if (!line.startsWith('{')) return null
  try {
    const value: unknown = JSON.parse(line)
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : null
  } catch {
    return null
  }
}

function list(value: unknown): readonly Record<string, unknown>[] {
  return Array.isArray(value)
    ? value.filter(
        (item): item is Record<string, unknown> => typeof item === 'object' && item !== null,
      )
    : []
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function time(value: unknown): number | null {
  const parsed = Date.parse(text(value))
  return Number.isNaN(parsed) ? null : parsed
}
