import { posix } from 'node:path'

import { readCommentKey } from './comment-key.js'
import { readMatrix, readStrategy, type JobMatrix, type JobPlace } from './delivery/job-matrix.js'
import {
  commentPlacings,
  unwantedComments,
  type CommentPlacing,
  type UnwantedComment,
} from './delivery/placing.js'
import { failure } from './errors.js'
import { readPlatformList } from './image/platform.js'
import { readImageSource, type ImageSource } from './image/reference.js'
import { readChoice, type ImageChoice } from './images/choice.js'
import { readWorkspacePath } from './images/inside-path.js'
import { inputReader, quote, type InputReader, type Pair } from './input-reader.js'
import type { InputName, RawInputs } from './inputs.js'
import {
  emptyConfiguration,
  lintScopes,
  type LintConfiguration,
} from './lint/config/configuration.js'
import { severities } from './lint/finding.js'
import { nearestName } from './lint/suggest.js'
import { settleLintPolicy, type LintPolicy } from './policy/lint-policy.js'
import { mapLimits, type Budget } from './policy/limit-readers.js'
import type { Policy } from './policy/limits.js'
import type { OverridePolicy } from './policy/override.js'
import { readShipping, type Shipping } from './shipping/shipping.js'
import {
  readVulnerabilitySettings,
  type VulnerabilitySettings,
} from './vulnerabilities/settings.js'

/** How the image is built; both sides are built alike. */
export interface BuildConfig {
  readonly context: string
  /** Path of the Dockerfile, relative to the checkout. */
  readonly file: string
  readonly target: string | null
  readonly buildArgs: readonly string[]
  readonly buildContexts: readonly Pair[]
  readonly secrets: readonly Pair[]
  readonly secretFiles: readonly Pair[]
  readonly secretEnvs: readonly Pair[]
  readonly ssh: readonly string[]
  readonly labels: readonly string[]
  readonly addHosts: readonly string[]
  readonly network: string | null
  readonly noCache: boolean
  readonly pull: boolean
  /** Empty: the builder's own. */
  readonly platforms: readonly string[]
  readonly shipping: Shipping
  readonly builder: string | null
  readonly cacheFrom: CacheSetting
  readonly cacheTo: CacheSetting
  readonly buildTimeoutMs: number
  readonly cacheTimeoutMs: number
}

/** `auto` is the Actions cache with our scopes; a list is passed to buildx as it is. */
export type CacheSetting = 'auto' | 'none' | readonly string[]

export const commentModes = ['always', 'changes', 'failure', 'never'] as const
export type CommentMode = (typeof commentModes)[number]

/** Everything the user decided. */
export interface Config {
  readonly images: ImageChoice
  /** Of the one image that the inputs describe; of several, what they share. */
  readonly build: BuildConfig
  /** Where the image of a side is found; null: it is built. */
  readonly head: ImageSource | null
  readonly base: ImageSource | null
  readonly baseRef: string | null
  /** Without configuration files; `settleConfig` puts in what they say. */
  readonly policy: Policy
  /** What the inputs say of linting; null: nothing. */
  readonly lint: { readonly [Key in keyof LintPolicy]: LintPolicy[Key] | null }
  readonly comment: CommentMode
  /** What becomes of earlier comments: when one is wanted, and when none is. */
  readonly commentPlacing: CommentPlacing
  readonly unwantedComment: UnwantedComment
  /** Null: made from the image. */
  readonly commentKey: string | null
  /** Jobs with one group share a comment; null: those of one matrix do. */
  readonly commentGroup: string | null
  /** Null outside a matrix. */
  readonly matrix: JobMatrix | null
  /** Null when it is not known. */
  readonly jobs: JobPlace | null
  readonly reportOnly: boolean
  readonly override: OverridePolicy
  /** Names of a commit status and of a check run to post; null: none. */
  readonly status: string | null
  readonly check: string | null
  /** Whether registries are asked for smaller base images. */
  readonly baseImageAdvice: boolean
  /** Whether the report is wanted as an HTML page. */
  readonly html: boolean
  /** How long builds with fixes may take, all together; null: none are tried. */
  readonly fixBudgetMs: number | null
  /** Whether fixes are suggested on the pull request's lines. */
  readonly suggestFixes: boolean
  readonly vulnerabilities: VulnerabilitySettings
  readonly token: string
}

/**
 * Reads the inputs. An empty input stands for its default; paths in the workspace become relative to it.
 * Fails with `invalid-inputs`, which names every mistake at once.
 */
export function parseConfig(raw: RawInputs, workspace: string): Config {
  const mistakes: string[] = []
  const read = inputReader(raw, mistakes)
  const lint = parseLint(read)
  const config: Config = {
    images: readChoice(read, workspace),
    build: parseBuild(read, workspace),
    head: readSource(read, 'head'),
    base: readSource(read, 'base'),
    baseRef: optional(read.text('base-ref')),
    policy: { ...parseBudget(read), ...settleLintPolicy(lint, emptyConfiguration) },
    lint,
    comment: read.choice('comment', commentModes),
    commentPlacing: read.choice('comment-mode', commentPlacings),
    unwantedComment: read.choice('comment-unwanted', unwantedComments),
    commentKey: readCommentKey(read, 'comment-key'),
    commentGroup: readCommentKey(read, 'comment-group'),
    matrix: readMatrix(read.text('matrix')),
    jobs: readStrategy(read.text('strategy')),
    reportOnly: read.flag('report-only'),
    status: optional(read.text('status')),
    check: optional(read.text('check')),
    override: { label: optional(read.text('override-label')), lint: read.flag('override-lint') },
    baseImageAdvice: read.flag('base-image-advice'),
    html: read.flag('html'),
    fixBudgetMs: readFixBudget(read),
    suggestFixes: read.flag('suggest-fixes'),
    vulnerabilities: {
      ...readVulnerabilitySettings(read),
      timeoutMs: readDuration(read, 'vulnerabilities-timeout'),
    },
    token: read.text('github-token'),
  }
  if (config.head !== null && config.build.shipping.outputs.length > 0) {
    read.reject(
      'head',
      'names an image, and only an image that is built here can be shipped; leave out `push`, `load` and `outputs`.',
    )
  }
  if (mistakes.length > 0) {
    throw failure('invalid-inputs', { count: mistakes.length, mistakes: mistakes.join('\n') })
  }
  return config
}

/** The configuration with what files at the root of head say of linting; inputs go before them. */
export function settleConfig(config: Config, files: LintConfiguration): Config {
  return { ...config, policy: { ...config.policy, ...settleLintPolicy(config.lint, files) } }
}

function parseBuild(read: InputReader, workspace: string): BuildConfig {
  const context = readPath(read, 'context', workspace) ?? '.'
  return {
    context,
    file: readPath(read, 'file', workspace) ?? posix.join(context, 'Dockerfile'),
    target: optional(read.text('target')),
    buildArgs: read.list('build-args'),
    buildContexts: read.pairs('build-contexts'),
    secrets: read.pairs('secrets'),
    secretFiles: read.pairs('secret-files').map(anchorIn(workspace)),
    secretEnvs: read.pairs('secret-envs'),
    ssh: read.list('ssh'),
    labels: read.list('labels'),
    addHosts: read.list('add-hosts'),
    network: optional(read.text('network')),
    noCache: read.flag('no-cache'),
    pull: read.flag('pull'),
    platforms: readPlatforms(read),
    shipping: readShipping(read),
    builder: optional(read.text('builder')),
    cacheFrom: readCache(read, 'cache-from'),
    cacheTo: readCache(read, 'cache-to'),
    buildTimeoutMs: readDuration(read, 'build-timeout'),
    cacheTimeoutMs: readDuration(read, 'cache-timeout'),
  }
}

/** Secrets lie beside head's files, never beside base's, which are taken from git. */
function anchorIn(workspace: string): (pair: Pair) => Pair {
  return ({ name, value }) => ({ name, value: posix.resolve(workspace, value) })
}

function parseLint(read: InputReader): Config['lint'] {
  return {
    lintThreshold: read.optionalChoice('lint-threshold', [...severities, 'never']),
    lintScope: read.optionalChoice('lint-scope', lintScopes),
  }
}

function parseBudget(read: InputReader): Budget {
  return mapLimits(({ name, parse, expected }) => read.parsed(name, parse, expected))
}

function readPath(read: InputReader, name: 'context' | 'file', workspace: string): string | null {
  const given = read.text(name)
  if (given === '') return null
  const { path, mistake } = readWorkspacePath(given, workspace)
  if (mistake !== null) read.reject(name, `is ${quote(given)}${mistake}`)
  return path
}

function readSource(read: InputReader, name: 'head' | 'base'): ImageSource | null {
  const given = read.text(name)
  if (given === '') return null
  const reading = readImageSource(given, nearestName)
  if (reading.kind === 'source') return reading.source
  read.reject(name, `is ${quote(given)}, which ${reading.mistake}`)
  return null
}

function readPlatforms(read: InputReader): readonly string[] {
  const { platforms, unknown } = readPlatformList(read.list('platforms'))
  for (const platform of unknown) {
    read.reject('platforms', `names ${quote(platform)}; write it as \`linux/amd64\`.`)
  }
  return platforms
}

function readCache(read: InputReader, name: 'cache-from' | 'cache-to'): CacheSetting {
  const entries = read.list(name)
  if (entries.length === 1 && (entries[0] === 'auto' || entries[0] === 'none')) return entries[0]
  return entries
}

function readDuration(read: InputReader, name: InputName): number {
  return read.parsed(name, parseDuration, 'a duration such as `90s`, `10m` or `2h`') ?? 0
}

function readFixBudget(read: InputReader): number | null {
  const budgetMs = readDuration(read, 'verify-fixes-timeout')
  return read.flag('verify-fixes') ? budgetMs : null
}

function parseDuration(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?)\s*(ms|s|m|h)$/.exec(text)
  if (match?.[1] === undefined) return null
  const factor = { ms: 1, s: 1000, m: 60_000, h: 3_600_000 }[match[2] as 'ms' | 's' | 'm' | 'h']
  const duration = Math.round(Number(match[1]) * factor)
  return duration > 0 ? duration : null
}

function optional(text: string): string | null {
  return text === '' ? null : text
}
