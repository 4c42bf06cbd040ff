import type { CommentPlacing, UnwantedComment } from './delivery/placing.js'
import type { RawInputs } from './inputs.js'
import type { Digest } from './image/digest.js'
import type { Hashing } from './image/hashing.js'
import type { BlobStore } from './image/image.js'
import type { StoredBlob } from './image/layer-cache.js'
import type { ImageSource } from './image/reference.js'
import type { RegistryReference } from './image/registry-reference.js'
import type { ContextFacts } from './lint/rule.js'
import type { ShellComment } from './lint/shellcheck/comment.js'
import type { Refusal } from './ports/refusal.js'
import type { CommitResults } from './ports/results.js'
import type { PullRequestReviews } from './ports/reviews.js'
import type { SecretSources } from './ports/secrets.js'
import type { RecordKey } from './records/key.js'
import type { Annotation } from './report/annotations.js'
import type { Leg } from './report/legs/leg.js'
import type { RawEvent } from './sources/event.js'
import type { BasePlan, Checkout } from './sources/base.js'
import type { Scanners } from './vulnerabilities/scanners.js'

export type { Refusal }

/** What a run needs of the outside world. Adapters implement these; tests pass doubles. */
export interface Ports {
  readonly runner: Runner
  readonly repository: Repository
  readonly builder: Builder
  readonly comments: PullRequestComments
  /** Without it RUN scripts are not checked, and nothing is said about that. */
  readonly shellcheck?: ShellChecker
  /** Without it layers are hashed where they are read. */
  readonly hashing?: Hashing
  /** Without it nothing of earlier runs is used, and nothing is kept for later ones. */
  readonly records?: Records
  /** Without it images can only be built. */
  readonly images?: ImageSources
  /** Without it no smaller base images are looked for. */
  readonly registries?: RegistryScales
  /** Without it no label overrides anything. */
  readonly labels?: PullRequestLabels
  /** Without it nothing is posted to commits. */
  readonly results?: CommitResults
  /** Without it no fix is suggested. */
  readonly reviews?: PullRequestReviews
  /** Without it the report is not written as HTML. */
  readonly reportPage?: ReportPage
  /** Without it no fix is tried. */
  readonly scratch?: Scratch
  /** Without it vulnerabilities cannot be compared. */
  readonly scanners?: Scanners
  /** Without it only secrets that inputs hold are masked. */
  readonly secretSources?: SecretSources
}

/** Folders of this run's own, outside every checkout. */
export interface Scratch {
  /** Writes files, by their names, into an empty folder, and returns where it is. */
  place(files: Readonly<Record<string, string>>): Promise<string>
  /** Removes a folder that `place` made, with whatever came into it. */
  remove(folder: string): Promise<void>
}

/** The page that the HTML report's data is put into. */
export interface ReportPage {
  read(): Promise<string>
}

/** Where the run happens: what it was given, and where it says how it goes. */
export interface Host {
  readonly inputs: RawInputs
  readonly job: Job
  /** Aborted when the run is told to stop; adapters end their processes. */
  readonly signal: AbortSignal
  /** A folder of this run's own, outside the checkout; removed at the end. */
  readonly folder: string
  /** Milliseconds since a moment that stays the same for the whole run; never goes back. */
  elapsedMs(): number
  /** Whether the runner offers an Actions cache that answers. */
  findCacheService(): Promise<CacheService>
  /** Says a line in the log. Nothing in it is taken for a workflow command. */
  say(line: string): void
  /** Lines said until the work ends are folded under a title. */
  chapter<T>(title: string, work: () => Promise<T>): Promise<T>
  /** Masks a value in the log from here on. */
  hide(secret: string): void
  notice(message: string): void
}

/** A host that takes the result, too: the job's runner. */
export interface Runner extends Host {
  warn(message: string): void
  setOutputs(values: Readonly<Record<string, string>>): void
  /** Appends to the job summary. Fails when the runner gives no place for it. */
  addSummary(markdown: string): Promise<void>
  annotate(annotations: readonly Annotation[]): void
  /** Writes the report in its forms, side by side under one name, and returns their paths. */
  saveReport(forms: ReportForms): Promise<ReportForms>
  /** Writes the report's page and returns its path. */
  saveHtml(html: string): Promise<string>
}

/** One value for each form that the report is saved in: the whole as JSON, the findings of head as SARIF. */
export type ReportForms = Readonly<Record<'json' | 'sarif', string>>

/** The job as the runner describes it. */
export interface Job {
  readonly event: RawEvent
  readonly repository: { readonly owner: string; readonly name: string }
  readonly workspace: string
  readonly serverUrl: string
  readonly apiUrl: string
  readonly graphqlUrl: string
  /** Names of the workflow, and of the job in it; all jobs of a matrix have one name. */
  readonly workflow: string
  readonly name: string
  readonly runId: number
  readonly runAttempt: number
  /** Address of the run's page; null outside a runner. */
  readonly runUrl: string | null
}

/** The Actions cache of the job, or why there is none. */
export type CacheService =
  { readonly kind: 'available' } | { readonly kind: 'unavailable'; readonly why: string }

/** A tree of files at a commit. */
export interface Tree {
  readonly folder: string
  readonly commit: string
}

/** Files of a commit, which need not be checked out for that. Paths are relative to its top. */
export interface CommitFiles {
  /** Text of a file; null when there is none. Fails when it is larger than `maxBytes`, and with `git-failed`. */
  readText(path: string, maxBytes: number): Promise<string | null>
  /** What lint needs to know of a build context. */
  readContext(paths: {
    readonly context: string
    readonly dockerfile: string
  }): Promise<ContextFacts>
}

/** The files of a commit, put into a folder when they are wanted there. */
export interface LazyTree {
  readonly commit: string
  /** Returns the folder. Fails with `git-failed`. */
  openFolder(): Promise<string>
}

/** The git checkout. It is read, never changed; objects may be fetched into it. */
export interface Repository {
  /** Fails with `not-a-repository`. */
  checkout(): Promise<Checkout>
  /** Finds the commit of a plan, and fetches what its files are read by; null when there is none. */
  resolve(plan: BasePlan): Promise<string | null>
  /** The files of a commit that was resolved. */
  filesOf(commit: string): CommitFiles
  /** Takes a commit into a temporary folder, one for each commit; the end of the run removes it. Fails with `git-failed`. */
  worktree(commit: string): Promise<Tree>
  /**
   * Files that the checkout had otherwise than a commit, untracked ones included, when the commit was resolved; null
   * when it cannot be told.
   */
  changedFiles(commit: string): Promise<readonly string[] | null>
  /** Text of a file in a tree; null when there is none. Fails when it is larger than `maxBytes`. */
  readText(path: string, maxBytes: number): Promise<string | null>
  /** What lint needs to know of a build context. */
  readContext(
    tree: Tree,
    paths: { readonly context: string; readonly dockerfile: string },
  ): Promise<ContextFacts>
}

/** ShellCheck, which knows faults of shell scripts. */
export interface ShellChecker {
  check(scripts: readonly string[]): Promise<ShellAnswer>
}

/** The comments on each script, in their order; or why there are none, as the end of a sentence. */
export type ShellAnswer =
  | { readonly kind: 'checked'; readonly comments: readonly (readonly ShellComment[])[] }
  | { readonly kind: 'unavailable'; readonly why: string }

/** Measurements of earlier runs. What comes back is untrusted; nothing here fails or holds up a run for long. */
export interface Records {
  /** What builds of this run are started with: it shapes images, too. */
  readonly environment: Readonly<Record<string, string | undefined>>
  now(): Date
  /** Finds the record with that very key, else the newest whose key begins with the prefix. */
  find(key: RecordKey): Promise<FoundRecord>
  /** Keeps a record. One that is kept is never replaced. */
  save(key: RecordKey, bytes: Uint8Array): Promise<SavedRecord>
  /** Nothing is going to be found or saved any more: lets go of what was held ready. */
  close(): void
}

/** A record as it was saved, or none; `why` is the end of a sentence, null where there just is none. */
export type FoundRecord =
  | { readonly kind: 'exact' | 'similar'; readonly bytes: Uint8Array }
  | { readonly kind: 'none'; readonly why: string | null }

/** What became of a record; `why` is the end of a sentence. */
export type SavedRecord =
  { readonly kind: 'saved' | 'exists' } | { readonly kind: 'failed'; readonly why: string }

/** Images that nobody built here. */
export interface ImageSources {
  /**
   * Opens an image; no layer is read. Fails with the `registry-…` failures, `image-file-invalid`, `image-invalid`,
   * `image-ambiguous`, `image-unknown`, `image-unsupported` or `blob-corrupt`.
   */
  open(source: ImageSource): Promise<OpenedImage>
}

/** An image that can be read, for as long as the run lasts. */
export interface OpenedImage {
  /** Of its manifest, or of an index that has it. */
  readonly digest: Digest
  readonly blobs: BlobStore
  /** What it is called in full, for example `docker.io/library/debian:12` or `out/shop.tar:1.2`. */
  readonly description: string
}

/** Weighs images in registries by their manifests. Answers take seconds at most; none is worth waiting for. */
export interface RegistryScales {
  /**
   * Compressed bytes for a platform, null: the builder's usual one; null where the registry has no such image. Fails
   * with the `registry-…` failures, or when time is up.
   */
  weigh(reference: RegistryReference, platform: string | null): Promise<WeighedManifest | null>
  /** The run has come to need the answers: what is not here in a moment fails. */
  hurry(): void
}

export interface WeighedManifest {
  readonly platform: string
  readonly compressedBytes: number
}

/** One call of `docker buildx build`. */
export interface BuildCall {
  readonly arguments: readonly string[]
  readonly folder: string
  /** Added to the environment of the run. */
  readonly environment: Readonly<Record<string, string>>
  /** Deleted before the build: buildx leaves a stale one when it fails. */
  readonly metadataFile: string
  readonly timeoutMs: number
  /** Ends the build early; the adapter waits until its process is gone. */
  readonly signal: AbortSignal
  /** Asked about once a second; true ends the build as `cache-stalled`. */
  readonly isCacheStalled: (idleMs: number) => boolean
  /** Called once when the process and whatever is started at the same time run: now there is time for other work. */
  readonly onStarted?: () => void
  /** Receives each line of stderr: `--progress=rawjson` objects and plain lines between them. */
  readonly onLine: (line: string) => void
}

/** How a call ended; only the exit code says whether it worked. */
export type BuildEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'cache-stalled' }
  | { readonly kind: 'canceled' }

/** The builder in use. */
export interface BuilderChoice {
  /** Name to pass as `--builder`; null for the current one. */
  readonly name: string | null
  /** Shown in the log: its name and driver. */
  readonly description: string
}

/** Who wants to know of blobs, and for how long. */
export interface LayoutWatch {
  readonly seen: (blob: StoredBlob) => void
  readonly signal: AbortSignal
}

/** What `docker buildx bake` is asked for. */
export interface BakeQuestion {
  /** Where it is started: paths in its answer are relative to it. */
  readonly folder: string
  /** Relative to the folder. */
  readonly files: readonly string[]
  /** Targets and groups; empty: the group `default`. */
  readonly targets: readonly string[]
}

/** Its definition of the targets as JSON text, untrusted; or why there is none, as the end of a sentence. */
export type BakeAnswer =
  | { readonly kind: 'printed'; readonly json: string }
  | { readonly kind: 'failed'; readonly why: string }

/** BuildKit through buildx. */
export interface Builder {
  /** Reads bake files; nothing is built. May fail with `no-docker`. */
  bake(question: BakeQuestion): Promise<BakeAnswer>
  /** Begins to look at the builder, as `prepare` with the same name is going to need it; starts nothing. */
  probe(wanted: string | null): void
  /** Looks at the builder and, where it cannot export an image layout, starts one of our own. */
  prepare(wanted: string | null): Promise<BuilderChoice>
  /** Builds, and looks meanwhile whether buildx is recent enough. May fail with `no-docker` or `buildx-too-old`. */
  build(call: BuildCall): Promise<BuildEnd>
  /** The metadata file of a finished build as parsed JSON; null when there is none. */
  readMetadata(path: string): Promise<unknown>
  /** The image layout that builds export into. */
  openLayout(folder: string): BlobStore
  /** Tells of each blob in a layout once, as soon as it is complete, until the signal ends it. */
  watchLayout(folder: string, watch: LayoutWatch): void
  /** Keeps exports into a layout from sending these layers; the layout counts them as missing. */
  withholdLayers(layout: string, digests: readonly Digest[]): Promise<void>
  /** Has exports send the layers that were withheld. */
  sendLayers(layout: string): Promise<void>
  /** Removes a layout with all its images. */
  removeLayout(folder: string): Promise<void>
}

/** Result of delivering the comment; refusals are a value, not an exception. */
export type CommentOutcome =
  | {
      readonly kind: 'created' | 'updated' | 'unchanged'
      readonly url: string
      /** What the user should know all the same, a sentence. */
      readonly remark?: string
    }
  | Refusal
  /** There is no comment, and none was wanted. */
  | { readonly kind: 'absent' }
  /** There was one, and none is wanted any more. */
  | { readonly kind: 'deleted' }

export interface CommentRequest {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly pullRequest: number
  readonly key: string
  /** Markdown without the marker. */
  readonly body: string
  /** The Markdown where a comment is there, made from what that one says; absent: the same as where none is. */
  readonly continueFrom?: (previous: string) => string
  readonly runId: number
  readonly runAttempt: number
  /** Whether a comment that does not exist yet is wanted; one that does is kept true or deleted. */
  readonly ifAbsent: 'create' | 'skip'
  /** What becomes of the comment of an earlier run when one is wanted; `update` unless said otherwise. */
  readonly placing?: CommentPlacing
  /** What becomes of a comment that is there when none is wanted; `keep` unless said otherwise. */
  readonly ifUnwanted?: UnwantedComment
}

/** A comment that several jobs write to, and the section of one of them. */
export interface SharedCommentRequest extends Omit<CommentRequest, 'body' | 'continueFrom'> {
  readonly leg: Leg
  /** The jobs that write to it, this one among them; null when that is not known. */
  readonly jobs: { readonly index: number; readonly total: number } | null
  /**
   * Markdown without the marker, made of all sections and of what stood there before (null: nothing). Sections that
   * have no room are not in it.
   */
  readonly write: (legs: readonly Leg[], previous: string | null) => string
}

/** The pull request's comments. */
export interface PullRequestComments {
  /** Begins what needs no result, once: loads the client, and asks whom it speaks for. A failure is met by whoever comments. */
  prepare(pull: Pick<CommentRequest, 'repository' | 'pullRequest'>): void
  upsert(request: CommentRequest): Promise<CommentOutcome>
  /** Puts one section into a comment; those of other jobs stay, however many write at the same time. */
  share(request: SharedCommentRequest): Promise<CommentOutcome>
}

/** A label of a pull request. */
export interface LabelQuestion {
  readonly repository: { readonly owner: string; readonly name: string }
  readonly pullRequest: number
  /** Names of labels differ by more than case. */
  readonly label: string
}

/** Whether a label is set now; reasons are ends of sentences. */
export type LabelAnswer =
  | { readonly kind: 'absent' }
  | {
      readonly kind: 'set'
      /** Null when nobody can be named; `why` says why, unless the account is gone. */
      readonly by: string | null
      /** ISO 8601, UTC. */
      readonly at: string | null
      readonly why: string | null
    }
  | { readonly kind: 'unknown'; readonly why: string }

/** The pull request's labels as they are now. Refusals and failures are answers, never exceptions. */
export interface PullRequestLabels {
  find(question: LabelQuestion): Promise<LabelAnswer>
}
