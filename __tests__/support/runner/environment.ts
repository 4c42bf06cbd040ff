import type { FileCommandPaths } from './file-commands.js'

/** Where and why a job runs. */
export interface JobFacts {
  readonly eventName: string
  readonly eventPath: string
  readonly repository: string
  readonly ref: string
  readonly sha: string
  /** Branch names of a pull request; empty for other events. */
  readonly baseRef: string
  readonly headRef: string
  readonly workspace: string
  readonly temporary: string
  readonly apiUrl: string
  readonly serverUrl: string
  readonly runId: number
  readonly runAttempt: number
  readonly files: FileCommandPaths
}

function refNameOf(ref: string): string {
  return ref.replace(/^refs\/(?:heads|tags|pull)\//, '')
}

/**
 * `GITHUB_…`, `RUNNER_…` and `ACTIONS_…` variables of a JavaScript action. GITHUB_TOKEN is not among them.
 * https://github.com/actions/runner/blob/v2.336.0/src/Runner.Worker/GitHubContext.cs
 */
export function describeJob(job: JobFacts): Readonly<Record<string, string>> {
  const [owner = ''] = job.repository.split('/')
  const workflow = `${job.repository}/.github/workflows/ci.yml@${job.ref}`
  return {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__dockweigh',
    GITHUB_ACTION_REF: '',
    GITHUB_ACTION_REPOSITORY: '',
    GITHUB_ACTOR: 'mona',
    GITHUB_ACTOR_ID: '1',
    GITHUB_API_URL: job.apiUrl,
    GITHUB_BASE_REF: job.baseRef,
    GITHUB_ENV: job.files.ENV,
    GITHUB_EVENT_NAME: job.eventName,
    GITHUB_EVENT_PATH: job.eventPath,
    GITHUB_GRAPHQL_URL: `${job.apiUrl.replace(/\/v3$/, '')}/graphql`,
    GITHUB_HEAD_REF: job.headRef,
    GITHUB_JOB: 'image',
    GITHUB_OUTPUT: job.files.OUTPUT,
    GITHUB_PATH: job.files.PATH,
    GITHUB_REF: job.ref,
    GITHUB_REF_NAME: refNameOf(job.ref),
    GITHUB_REF_PROTECTED: 'false',
    GITHUB_REF_TYPE: job.ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    GITHUB_REPOSITORY: job.repository,
    GITHUB_REPOSITORY_ID: '4711',
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_REPOSITORY_OWNER_ID: '42',
    GITHUB_RETENTION_DAYS: '90',
    GITHUB_RUN_ATTEMPT: String(job.runAttempt),
    GITHUB_RUN_ID: String(job.runId),
    GITHUB_RUN_NUMBER: '1',
    GITHUB_SERVER_URL: job.serverUrl,
    GITHUB_SHA: job.sha,
    GITHUB_STATE: job.files.STATE,
    GITHUB_STEP_SUMMARY: job.files.STEP_SUMMARY,
    GITHUB_TRIGGERING_ACTOR: 'mona',
    GITHUB_WORKFLOW: 'CI',
    GITHUB_WORKFLOW_REF: workflow,
    GITHUB_WORKFLOW_SHA: job.sha,
    GITHUB_WORKSPACE: job.workspace,
    RUNNER_ARCH: process.arch === 'arm64' ? 'ARM64' : 'X64',
    RUNNER_ENVIRONMENT: 'github-hosted',
    RUNNER_NAME: 'GitHub Actions 1',
    RUNNER_OS: process.platform === 'darwin' ? 'macOS' : 'Linux',
    RUNNER_TEMP: job.temporary,
    RUNNER_TOOL_CACHE: job.temporary,
    RUNNER_WORKSPACE: job.workspace,
  }
}

/** `STATE_…` variables that a post step gets from its main step. */
export function toStateVariables(
  state: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value]))
}
