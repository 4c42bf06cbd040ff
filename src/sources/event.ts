/** What started the workflow, reduced to what decides head and base. */
export type Event =
  | PullRequestEvent
  | {
      readonly kind: 'pull-request-target'
      readonly pullRequest: number
      readonly headSha: string
    }
  | {
      readonly kind: 'merge-group'
      readonly pullRequest: number | null
      readonly baseSha: string
      readonly headSha: string
    }
  | {
      readonly kind: 'push'
      /** Null for a new branch. */
      readonly beforeSha: string | null
      readonly ref: string
      readonly defaultBranch: string
    }
  | TerminalEvent
  | { readonly kind: 'other'; readonly ref: string; readonly defaultBranch: string }

export interface PullRequestEvent {
  readonly kind: 'pull-request'
  readonly pullRequest: number
  readonly baseRef: string
  readonly headSha: string
  readonly fork: boolean
}

/** A command at a terminal, which names base itself. */
export interface TerminalEvent {
  readonly kind: 'terminal'
  /** The commit that the user knows head by. */
  readonly headSha: string
  /** A commit with the name the user gave it, or a branch whose merge base is meant; null: nothing. */
  readonly base:
    | { readonly kind: 'commit'; readonly sha: string; readonly name: string }
    | { readonly kind: 'merge-base'; readonly branch: string }
    | null
}

/** The event as the runner hands it over; the payload is untrusted JSON. */
export interface RawEvent {
  readonly name: string
  readonly ref: string
  readonly payload: unknown
}

/**
 * Reads an event payload. Fields that are missing or of another type read as empty, so that a payload
 * can make the base unknown but can never make the run throw.
 */
export function readEvent(raw: RawEvent): Event {
  const payload = record(raw.payload)
  switch (raw.name) {
    case 'pull_request':
    case 'pull_request_review':
      return readPullRequest(payload)
    case 'pull_request_target': {
      const event = readPullRequest(payload)
      return { kind: 'pull-request-target', pullRequest: event.pullRequest, headSha: event.headSha }
    }
    case 'merge_group':
      return readMergeGroup(payload)
    case 'push':
      return {
        kind: 'push',
        beforeSha: commit(payload['before']),
        ref: raw.ref,
        defaultBranch: defaultBranch(payload),
      }
    case 'terminal':
      return readTerminal(payload)
    default:
      return { kind: 'other', ref: raw.ref, defaultBranch: defaultBranch(payload) }
  }
}

/** The commit that a reader knows head by, where the event itself names it. */
export function commitOf(raw: RawEvent): string | null {
  const event = readEvent(raw)
  if (event.kind === 'push') return commit(record(raw.payload)['after'])
  return 'headSha' in event && event.headSha !== '' ? event.headSha : null
}

/** The labels that the pull request had when the event happened; none where the event tells of no pull request. */
export function labelsOf({ payload }: RawEvent): readonly string[] {
  const labels = record(record(payload)['pull_request'])['labels']
  return Array.isArray(labels) ? labels.map((label) => text(record(label)['name'])) : []
}

/** The pull request the event belongs to; null when there is none. */
export function pullRequestOf(event: Event): number | null {
  return 'pullRequest' in event ? event.pullRequest : null
}

function readPullRequest(payload: Record<string, unknown>): PullRequestEvent {
  const pull = record(payload['pull_request'])
  const base = record(pull['base'])
  const head = record(pull['head'])
  const headRepository = record(head['repo'])['full_name']
  return {
    kind: 'pull-request',
    pullRequest: number(pull['number']) ?? number(payload['number']) ?? 0,
    baseRef: text(base['ref']),
    headSha: commit(head['sha']) ?? '',
    fork: headRepository !== record(base['repo'])['full_name'],
  }
}

function readMergeGroup(payload: Record<string, unknown>): Event {
  const group = record(payload['merge_group'])
  const match = /\/pr-(\d+)-[0-9a-f]{40}$/.exec(text(group['head_ref']))
  return {
    kind: 'merge-group',
    pullRequest: match?.[1] === undefined ? null : Number(match[1]),
    baseSha: commit(group['base_sha']) ?? '',
    headSha: commit(group['head_sha']) ?? '',
  }
}

function readTerminal(payload: Record<string, unknown>): TerminalEvent {
  const base = record(payload['base'])
  const sha = commit(base['sha'])
  const branch = text(base['branch'])
  return {
    kind: 'terminal',
    headSha: commit(payload['head']) ?? '',
    base:
      sha !== null
        ? { kind: 'commit', sha, name: text(base['name']) }
        : branch === ''
          ? null
          : { kind: 'merge-base', branch },
  }
}

function defaultBranch(payload: Record<string, unknown>): string {
  return text(record(payload['repository'])['default_branch'])
}

function commit(value: unknown): string | null {
  const sha = text(value)
  return /^[0-9a-f]{40}([0-9a-f]{24})?$/.test(sha) && !/^0+$/.test(sha) ? sha : null
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

function number(value: unknown): number | null {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : null
}
