import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { startCacheService, type CacheService, type ScopeGrant } from './cache-service.js'
import { startEngine, type Engine, type EngineOptions } from './engine.js'
import { startGitHub, type GitHubDouble, type GitHubOptions } from './github/github.js'
import { mustRun } from './process.js'
import { startAction, type ActionRun, type RunResult, type RunningAction } from './runner.js'
import { pullRequestEvent } from './runner/events.js'
import { checkout, createSample, type PullRequestName, type Sample } from './sample.js'

/** Everything a run of the action meets on GitHub, with real parts: engine, cache service, API, git remote, runner. */
export interface Rig {
  readonly engine: Engine
  readonly cache: CacheService
  readonly github: GitHubDouble
  readonly sample: Sample
  /** Starts the action as a push to a pull request does, in a fresh checkout. */
  start(push: Push): Promise<StartedPush>
  /** The same, to its end. */
  push(push: Push): Promise<FinishedPush>
  /** Empties the builder's cache of what the sample left there, so that only the cache service has it. */
  pruneCache(): Promise<void>
  /** An empty folder that goes with the rig. */
  folder(): Promise<string>
  close(): Promise<void>
}

export interface Push {
  readonly branch: PullRequestName
  /** The pull request it belongs to, when it is not the branch's own. */
  readonly number?: number
  readonly runId?: number
  readonly inputs?: Readonly<Record<string, string>>
  /** Commits that are checked out; one, as actions/checkout does by default. */
  readonly depth?: number
  /** Checks out the pull request's head instead of the merge commit. */
  readonly head?: true
  /** Checks out the tip of `main`, as for a push to it. */
  readonly main?: true
  /** Scopes of the cache token; by default those of a pull request in the same repository. */
  readonly cacheScopes?: readonly ScopeGrant[]
  /** What differs from the run of an ordinary push. */
  readonly run?: Partial<ActionRun>
}

export interface StartedPush {
  readonly action: RunningAction
  readonly workspace: string
  /** RUNNER_TEMP, as the step left it. */
  readonly temporary: string
}

export interface FinishedPush extends RunResult {
  readonly workspace: string
  readonly temporary: string
}

export interface RigOptions {
  readonly engine?: EngineOptions
  readonly github?: GitHubOptions
}

const entry = join(import.meta.dirname, '../../dist/index.js')

/** Sets the rig up; the engine is started where none runs. */
export async function openRig(options: RigOptions = {}): Promise<Rig> {
  const root = await mkdtemp(join(tmpdir(), 'dockweigh-rig-'))
  const engine = await startEngine(options.engine)
  const cache = await startCacheService({ dir: join(root, 'cache') })
  const github = await startGitHub(options.github)
  const sample = await createSample(root)
  const folder = (): Promise<string> => mkdtemp(join(root, 'folder-'))

  async function start(push: Push): Promise<StartedPush> {
    const {
      headSha,
      mergeSha,
      baseSha,
      baseRef,
      number: ownNumber,
    } = sample.pullRequests[push.branch]
    const number = push.number ?? ownNumber
    const workspace = await folder()
    const temporary = await folder()
    await checkout(sample, push.branch, {
      dir: workspace,
      depth: push.depth ?? 1,
      mergeRef: push.head === undefined,
    })
    if (push.main === true) {
      await mustRun('git', ['fetch', '--quiet', '--depth=1', 'origin', 'main'], { cwd: workspace })
      await mustRun('git', ['checkout', '--quiet', '--detach', 'FETCH_HEAD'], { cwd: workspace })
    }
    const scopes = push.cacheScopes ?? [
      { scope: 'refs/heads/main', permission: 'read' },
      { scope: `refs/pull/${number}/merge`, permission: 'write' },
    ]
    const action = await startAction({
      entry,
      event: pullRequestEvent({ number, baseSha, headSha, baseRef, headRef: push.branch }),
      inputs: push.inputs ?? {},
      workspace,
      temporary,
      sha: push.head === undefined ? mergeSha : headSha,
      token: github.token,
      apiUrl: github.url,
      env: engine.env,
      cacheEnv: cache.env({ scopes }),
      timeoutMs: 300_000,
      ...(push.runId === undefined ? {} : { runId: push.runId }),
      ...push.run,
    })
    return { action, workspace, temporary }
  }

  return {
    engine,
    cache,
    github,
    sample,
    start,
    folder,
    async push(push) {
      const { action, ...folders } = await start(push)
      return { ...(await action.result), ...folders }
    },
    pruneCache: () => pruneCache(engine, cache),
    async close() {
      await Promise.all([cache.close(), github.close()])
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** A private engine is emptied; in the machine's own Docker only the sample's steps and imported layers go. */
async function pruneCache(engine: Engine, cache: CacheService): Promise<void> {
  const layers = cache.entries().flatMap(({ key }) => key.split('buildkit-blob-1-')[1] ?? [])
  const own = ['stockroom', 'recommends.python3', ...layers].join('|')
  const filter = engine.baseImage === null ? ['--filter', `description~=${own}`] : []
  const { code, stderr } = await engine.docker(['buildx', 'prune', '--all', '--force', ...filter])
  if (code !== 0) throw new Error(`The cache cannot be pruned: ${stderr}`)
}
