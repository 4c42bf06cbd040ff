/** Events in the shape GitHub sends them, cut down to the fields that decide something. */

export interface WorkflowEvent {
  readonly name: string
  readonly payload: Readonly<Record<string, unknown>>
  /** The job's GITHUB_REF. */
  readonly ref: string
  /** GITHUB_BASE_REF and GITHUB_HEAD_REF. */
  readonly baseRef: string
  readonly headRef: string
}

const defaultRepository = 'octo/shop'

function describeRepository(fullName: string): Readonly<Record<string, unknown>> {
  const [owner = '', name = ''] = fullName.split('/')
  return {
    id: 4711,
    name,
    full_name: fullName,
    private: false,
    fork: owner !== defaultRepository.split('/')[0],
    default_branch: 'main',
    html_url: `https://github.com/${fullName}`,
    url: `https://api.github.com/repos/${fullName}`,
    clone_url: `https://github.com/${fullName}.git`,
    owner: { login: owner, id: 42, type: 'Organization' },
  }
}

const sender = { login: 'mona', id: 1, type: 'User' }

export interface PullRequestSeed {
  readonly number: number
  readonly baseSha: string
  readonly headSha: string
  readonly baseRef?: string
  readonly headRef?: string
  /** `owner/name` of the fork the pull request comes from. */
  readonly fork?: string
  readonly action?: 'opened' | 'reopened' | 'synchronize'
  readonly repository?: string
  readonly sender?: typeof sender
  /** `pull_request_target` runs on the base branch with the base's rights. */
  readonly name?: 'pull_request' | 'pull_request_target'
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#pull_request */
export function pullRequestEvent(seed: PullRequestSeed): WorkflowEvent {
  const { number, name = 'pull_request', baseRef = 'main', headRef = 'feature' } = seed
  const repository = seed.repository ?? defaultRepository
  const headRepository = seed.fork ?? repository
  const ownerOf = (fullName: string): string => fullName.split('/')[0] ?? ''
  const payload = {
    action: seed.action ?? 'synchronize',
    number,
    pull_request: {
      id: 500_000 + number,
      number,
      state: 'open',
      locked: false,
      draft: false,
      title: `Pull request ${number}`,
      body: null,
      user: seed.sender ?? sender,
      html_url: `https://github.com/${repository}/pull/${number}`,
      url: `https://api.github.com/repos/${repository}/pulls/${number}`,
      merge_commit_sha: null,
      author_association: 'CONTRIBUTOR',
      base: {
        label: `${ownerOf(repository)}:${baseRef}`,
        ref: baseRef,
        sha: seed.baseSha,
        user: { login: ownerOf(repository), type: 'Organization' },
        repo: describeRepository(repository),
      },
      head: {
        label: `${ownerOf(headRepository)}:${headRef}`,
        ref: headRef,
        sha: seed.headSha,
        user: { login: ownerOf(headRepository), type: 'User' },
        repo: describeRepository(headRepository),
      },
    },
    repository: describeRepository(repository),
    sender: seed.sender ?? sender,
  }
  const ref = name === 'pull_request' ? `refs/pull/${number}/merge` : `refs/heads/${baseRef}`
  return { name, payload, ref, baseRef, headRef }
}

export interface MergeGroupSeed {
  readonly number: number
  readonly baseSha: string
  readonly headSha: string
  readonly baseRef?: string
  readonly repository?: string
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#merge_group */
export function mergeGroupEvent(seed: MergeGroupSeed): WorkflowEvent {
  const { number, baseSha, headSha, baseRef = 'main', repository = defaultRepository } = seed
  const ref = `refs/heads/gh-readonly-queue/${baseRef}/pr-${number}-${baseSha}`
  const payload = {
    action: 'checks_requested',
    merge_group: {
      head_sha: headSha,
      head_ref: ref,
      base_sha: baseSha,
      base_ref: `refs/heads/${baseRef}`,
      head_commit: { id: headSha, message: `Merge pull request #${number}` },
    },
    repository: describeRepository(repository),
    sender,
  }
  return { name: 'merge_group', payload, ref, baseRef: '', headRef: '' }
}

export interface PushSeed {
  /** Commit the branch was at; 40 zeros for a new branch. */
  readonly beforeSha: string
  readonly afterSha: string
  readonly branch?: string
  readonly repository?: string
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#push */
export function pushEvent(seed: PushSeed): WorkflowEvent {
  const { beforeSha, afterSha, branch = 'main', repository = defaultRepository } = seed
  const ref = `refs/heads/${branch}`
  const payload = {
    ref,
    before: beforeSha,
    after: afterSha,
    created: /^0+$/.test(beforeSha),
    deleted: false,
    forced: false,
    base_ref: null,
    compare: `https://github.com/${repository}/compare/${beforeSha}...${afterSha}`,
    commits: [{ id: afterSha, message: 'Change', distinct: true }],
    head_commit: { id: afterSha, message: 'Change', distinct: true },
    pusher: { name: sender.login, email: 'mona@example.com' },
    repository: describeRepository(repository),
    sender,
  }
  return { name: 'push', payload, ref, baseRef: '', headRef: '' }
}

export interface WorkflowDispatchSeed {
  readonly branch?: string
  readonly inputs?: Readonly<Record<string, string>>
  readonly repository?: string
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_dispatch */
export function workflowDispatchEvent(seed: WorkflowDispatchSeed = {}): WorkflowEvent {
  const ref = `refs/heads/${seed.branch ?? 'main'}`
  const payload = {
    ref,
    inputs: seed.inputs ?? null,
    workflow: '.github/workflows/ci.yml',
    repository: describeRepository(seed.repository ?? defaultRepository),
    sender,
  }
  return { name: 'workflow_dispatch', payload, ref, baseRef: '', headRef: '' }
}

export interface WorkflowRunSeed {
  readonly runId: number
  readonly headSha: string
  readonly headBranch?: string
  /** `owner/name` of the fork; null when it is gone. */
  readonly headRepository?: string | null
  /** What started the run that has ended. */
  readonly event?: string
  readonly conclusion?: 'success' | 'failure' | 'cancelled'
  readonly runAttempt?: number
  readonly repository?: string
}

/** https://docs.github.com/webhooks/webhook-events-and-payloads#workflow_run */
export function workflowRunEvent(seed: WorkflowRunSeed): WorkflowEvent {
  const { repository = defaultRepository, headBranch = 'feature', headRepository } = seed
  const from = headRepository === undefined ? repository : headRepository
  const payload = {
    action: 'completed',
    workflow_run: {
      id: seed.runId,
      name: 'Image',
      head_branch: headBranch,
      head_sha: seed.headSha,
      run_number: 1,
      run_attempt: seed.runAttempt ?? 1,
      event: seed.event ?? 'pull_request',
      status: 'completed',
      conclusion: seed.conclusion ?? 'success',
      // Empty for a run of a fork, whatever pull request it is of.
      pull_requests: [],
      html_url: `https://github.com/${repository}/actions/runs/${seed.runId}`,
      head_repository: from === null ? null : describeRepository(from),
      repository: describeRepository(repository),
    },
    workflow: { id: 1, name: 'Image', path: '.github/workflows/weigh.yml' },
    repository: describeRepository(repository),
    sender,
  }
  return { name: 'workflow_run', payload, ref: 'refs/heads/main', baseRef: '', headRef: '' }
}
