import { join } from 'node:path'

import { failure } from '../../src/errors.js'
import type { Digest } from '../../src/image/digest.js'
import type { BlobStore } from '../../src/image/image.js'
import type { RawInputs } from '../../src/inputs.js'
import type {
  BakeAnswer,
  BakeQuestion,
  BuildCall,
  BuildEnd,
  Builder,
  CacheService,
  CommentOutcome,
  CommentRequest,
  Job,
  LayoutWatch,
  PullRequestComments,
  Records,
  Repository,
  Runner,
  SharedCommentRequest,
} from '../../src/ports.js'
import type { Annotation } from '../../src/report/annotations.js'
import type { BasePlan, Checkout } from '../../src/sources/base.js'
import type { RawEvent } from '../../src/sources/event.js'
import { memoryBlobs, type BuiltImage } from './image-builder.js'

/** Where a runner takes something from a run. */
export type Place =
  | 'annotations'
  | 'comment'
  | 'log'
  | 'mask'
  | 'notice'
  | 'outputs'
  | 'page'
  | 'report'
  | 'summary'
  | 'warning'

/** What a runner was told. */
export interface Heard {
  /** Each place once, by the first time that something came. */
  readonly order: readonly Place[]
  readonly log: readonly string[]
  readonly chapters: readonly string[]
  readonly hidden: readonly string[]
  readonly warnings: readonly string[]
  readonly notices: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly summary: string
  readonly annotations: readonly Annotation[]
  /** The report's forms; null when none was saved. */
  readonly report: string | null
  readonly sarif: string | null
  /** The report's page; null when none was saved. */
  readonly html: string | null
}

export interface RunnerDouble extends Runner {
  heard(): Heard
  /** Notes that something came to a place that is not the runner's own. */
  note(place: Place): void
}

export interface RunnerOptions {
  readonly inputs?: RawInputs
  readonly event?: RawEvent
  readonly job?: Partial<Job>
  readonly signal?: AbortSignal
  readonly cacheService?: CacheService
  /** Places that fail when something is written to them. */
  readonly refuses?: readonly Place[]
}

export const commitOf = (digit: string): string => digit.repeat(40)

/** GitHub's test merge of a pull request is checked out: its own commit, base's and head's. */
export const commits = {
  merge: commitOf('c'),
  base: commitOf('a'),
  head: commitOf('b'),
} as const

export const pullRequest: RawEvent = {
  name: 'pull_request',
  ref: 'refs/pull/7/merge',
  payload: {
    number: 7,
    pull_request: {
      number: 7,
      base: { ref: 'main', sha: commits.base, repo: { full_name: 'octo/shop' } },
      head: { ref: 'grow', sha: commits.head, repo: { full_name: 'octo/shop' } },
    },
  },
}

/** A runner that remembers what it is told. Chapters hold nothing back, and time stands still. */
export function openRunner(options: RunnerOptions = {}): RunnerDouble {
  const places = new Set<Place>()
  const memory = {
    log: [] as string[],
    chapters: [] as string[],
    hidden: [] as string[],
    warnings: [] as string[],
    notices: [] as string[],
    outputs: {} as Record<string, string>,
    summary: '',
    annotations: [] as Annotation[],
    report: null as string | null,
    sarif: null as string | null,
    html: null as string | null,
  }
  const note = (place: Place): void => {
    places.add(place)
    if (options.refuses?.includes(place) === true) throw new Error(`no space left for ${place}`)
  }
  return {
    inputs: options.inputs ?? {},
    job: { ...job, event: options.event ?? pullRequest, ...options.job },
    signal: options.signal ?? new AbortController().signal,
    folder: '/run',
    elapsedMs: () => 0,
    findCacheService: () =>
      Promise.resolve(options.cacheService ?? { kind: 'unavailable', why: 'it is a test' }),
    say(line) {
      note('log')
      memory.log.push(line)
    },
    chapter(title, work) {
      memory.chapters.push(title)
      return work()
    },
    hide(secret) {
      note('mask')
      memory.hidden.push(secret)
    },
    warn(message) {
      note('warning')
      memory.warnings.push(message)
    },
    notice(message) {
      note('notice')
      memory.notices.push(message)
    },
    setOutputs(values) {
      note('outputs')
      Object.assign(memory.outputs, values)
    },
    addSummary: async (markdown) => {
      note('summary')
      memory.summary += markdown
      return Promise.resolve()
    },
    annotate(annotations) {
      note('annotations')
      memory.annotations.push(...annotations)
    },
    saveReport: async ({ json, sarif }) => {
      note('report')
      memory.report = json
      memory.sarif = sarif
      return Promise.resolve({ json: '/tmp/report.json', sarif: '/tmp/report.sarif' })
    },
    saveHtml: async (html) => {
      note('page')
      memory.html = html
      return Promise.resolve('/tmp/report.html')
    },
    heard: () => ({ ...memory, order: [...places] }),
    note,
  }
}

const job: Omit<Job, 'event'> = {
  repository: { owner: 'octo', name: 'shop' },
  workspace: '/work',
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
  graphqlUrl: 'https://api.github.com/graphql',
  workflow: 'CI',
  name: 'image',
  runId: 11,
  runAttempt: 2,
  runUrl: 'https://github.com/octo/shop/actions/runs/11',
}

export interface CommentsDouble extends PullRequestComments {
  /** Pull requests that were prepared for. */
  readonly prepared: readonly number[]
  readonly requests: readonly CommentRequest[]
  readonly sharedRequests: readonly SharedCommentRequest[]
}

/** Comments that all end alike: with an outcome, or by throwing. */
export function openComments(
  outcome: CommentOutcome | Error,
  onRequest: () => void = () => undefined,
): CommentsDouble {
  const prepared: number[] = []
  const requests: CommentRequest[] = []
  const sharedRequests: SharedCommentRequest[] = []
  const end = (): Promise<CommentOutcome> => {
    onRequest()
    return outcome instanceof Error ? Promise.reject(outcome) : Promise.resolve(outcome)
  }
  return {
    prepared,
    requests,
    sharedRequests,
    prepare({ pullRequest }) {
      if (!prepared.includes(pullRequest)) prepared.push(pullRequest)
    },
    upsert(request) {
      requests.push(request)
      return end()
    },
    share(request) {
      sharedRequests.push(request)
      return end()
    },
  }
}

export interface RepositoryOptions {
  readonly checkout?: Checkout
  /** Commits that can be had; all of them unless said otherwise. */
  readonly known?: readonly string[]
  /** Text of each Dockerfile; null where there is none. */
  readonly head?: string | null
  readonly base?: string | null
  readonly changedFiles?: readonly string[] | null
  /** Texts of other files, and of some Dockerfiles, by their whole path; null where there is none. */
  readonly files?: Readonly<Record<string, string | null>>
}

export interface RepositoryDouble extends Repository {
  readonly plans: readonly BasePlan[]
  /** Commits that worktrees were made of. */
  readonly worktrees: readonly string[]
}

/** A checkout in /work, and base, of which a worktree is made in /run/base. */
export function openRepository(options: RepositoryOptions = {}): RepositoryDouble {
  const { head = 'FROM scratch\nCOPY . .\n', base = head } = options
  const plans: BasePlan[] = []
  const worktrees: string[] = []
  const isKnown = (sha: string): boolean => options.known?.includes(sha) ?? true
  const wanted = (plan: BasePlan): string | null => {
    if (plan.kind === 'none') return null
    return plan.kind === 'commit' ? plan.sha : commits.base
  }
  const repository: RepositoryDouble = {
    plans,
    worktrees,
    checkout: () =>
      Promise.resolve(
        options.checkout ?? { sha: commits.merge, parents: [commits.base, commits.head] },
      ),
    resolve(plan) {
      plans.push(plan)
      const sha = wanted(plan)
      return Promise.resolve(sha !== null && isKnown(sha) ? sha : null)
    },
    worktree(commit) {
      worktrees.push(commit)
      return Promise.resolve({ folder: '/run/base', commit })
    },
    filesOf: () => ({
      readText: (path) => repository.readText(`/run/base/${path}`, Infinity),
      readContext: () => Promise.resolve({ ignoreFile: null, paths: [] }),
    }),
    readText(path) {
      const text = options.files?.[path]
      if (text !== undefined || !path.endsWith('/Dockerfile')) return Promise.resolve(text ?? null)
      return Promise.resolve(path.startsWith('/run/base/') ? base : head)
    },
    readContext: () => Promise.resolve({ ignoreFile: null, paths: [] }),
    changedFiles: () => Promise.resolve(options.changedFiles ?? null),
  }
  return repository
}

export interface BuilderOptions {
  /** What a side's build makes; text: the error it ends with. */
  readonly head: BuiltImage | string
  readonly base?: BuiltImage | string
  /** Called before each build. */
  readonly onBuild?: (call: BuildCall) => void
  /** What bake prints, as a value; text: why it fails. */
  readonly bake?: string | object
}

export interface BuilderDouble extends Builder {
  readonly calls: readonly BuildCall[]
  readonly questions: readonly BakeQuestion[]
  /** Layouts that were removed. */
  readonly removed: readonly string[]
  /** Layers that exports do not send. */
  readonly withheld: ReadonlySet<Digest>
}

/** A builder whose images are made already; base is what is built in /run/base. */
export function openBuilder(options: BuilderOptions): BuilderDouble {
  const { head, base = head, onBuild, bake = 'there are no bake files' } = options
  const calls: BuildCall[] = []
  const questions: BakeQuestion[] = []
  const metadata = new Map<string, unknown>()
  const images = [head, base].filter((image) => typeof image !== 'string')
  const withheld = new Set<Digest>()
  const removed: string[] = []
  let watch: LayoutWatch | null = null
  const tell = ({ blobs }: BuiltImage): void => {
    for (const digest of blobs.digests) {
      if (!withheld.has(digest)) watch?.seen({ digest, sizeBytes: blobs.bytes(digest).length })
    }
  }
  return {
    calls,
    questions,
    removed,
    withheld,
    bake(question) {
      questions.push(question)
      return Promise.resolve(answerBake(bake))
    },
    probe: () => undefined,
    prepare: (wanted) => Promise.resolve({ name: wanted, description: 'a builder of a test' }),
    async build(call) {
      calls.push(call)
      onBuild?.(call)
      if (call.signal.aborted) return { kind: 'canceled' }
      const made = call.folder === '/run/base' ? base : head
      if (typeof made === 'string') return failBuild(call, made)
      // It says something, and takes its time.
      call.onStarted?.()
      call.onLine('{}')
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve))
      metadata.set(call.metadataFile, { 'containerimage.digest': made.digest })
      tell(made)
      return { kind: 'exited', code: 0 }
    },
    readMetadata: (path) => Promise.resolve(metadata.get(path) ?? null),
    openLayout(folder) {
      if (folder !== join('/run', 'layout')) throw new Error(`There is no layout in ${folder}`)
      return withhold(memoryBlobs(...images), withheld)
    },
    watchLayout(_folder, wanted) {
      watch = wanted
    },
    withholdLayers(_layout, digests) {
      for (const digest of digests) withheld.add(digest)
      return Promise.resolve()
    },
    removeLayout(layout) {
      removed.push(layout)
      return Promise.resolve()
    },
    sendLayers() {
      withheld.clear()
      return Promise.resolve()
    },
  }
}

function answerBake(bake: string | object): BakeAnswer {
  return typeof bake === 'string'
    ? { kind: 'failed', why: bake }
    : { kind: 'printed', json: JSON.stringify(bake) }
}

function withhold(blobs: BlobStore, withheld: ReadonlySet<Digest>): BlobStore {
  return {
    open(digest) {
      if (withheld.has(digest)) throw failure('blob-missing', { digest, what: 'it is withheld' })
      return blobs.open(digest)
    },
  }
}

export interface RecordsDouble extends Records {
  readonly kept: ReadonlyMap<string, Uint8Array>
  /** How often somebody said that there is nothing more to find or save. */
  closings(): number
}

/** Records in memory, at noon of a day; `why` is why nothing can be found or kept. */
export function openRecords(
  kept: ReadonlyMap<string, Uint8Array> = new Map(),
  why: string | null = null,
): RecordsDouble {
  const entries = new Map(kept)
  let closings = 0
  return {
    kept: entries,
    environment: {},
    now: () => new Date('2026-03-01T12:00:00Z'),
    find({ exact, prefix }) {
      const similar = [...entries].find(([key]) => key.startsWith(prefix))
      const bytes = entries.get(exact)
      if (why !== null) return Promise.resolve({ kind: 'none', why })
      if (bytes !== undefined) return Promise.resolve({ kind: 'exact', bytes })
      return Promise.resolve(
        similar === undefined ? { kind: 'none', why } : { kind: 'similar', bytes: similar[1] },
      )
    },
    save({ exact }, bytes) {
      if (why !== null) return Promise.resolve({ kind: 'failed', why })
      const kind = entries.has(exact) ? 'exists' : 'saved'
      entries.set(exact, bytes)
      return Promise.resolve({ kind })
    },
    close() {
      closings += 1
    },
    closings: () => closings,
  }
}

/** As BuildKit tells of a failing step; see src/build/progress.ts. */
function failBuild(call: BuildCall, error: string): BuildEnd {
  const times = { started: '2026-01-01T00:00:00Z', completed: '2026-01-01T00:00:01Z' }
  call.onLine(
    JSON.stringify({
      vertexes: [{ digest: 'sha256:1', name: '[1/2] COPY base /', error, ...times }],
      logs: [{ vertex: 'sha256:1', data: Buffer.from('its last words\n').toString('base64') }],
    }),
  )
  return { kind: 'exited', code: 1 }
}
