import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { delimiter, join } from 'node:path'

import { startCacheService, type ScopeGrant } from '../../__tests__/support/cache-service.js'
import { startEngine, type Engine } from '../../__tests__/support/engine.js'
import { startGitHub } from '../../__tests__/support/github/github.js'
import { mustRun } from '../../__tests__/support/process.js'
import { startAction, type RunResult } from '../../__tests__/support/runner.js'
import { pullRequestEvent, pushEvent } from '../../__tests__/support/runner/events.js'
import { checkOut, type PullRequest, type Repository } from './repository.js'
import { noteCalls, unionMs, type Call } from './note-calls.js'

/** A step of the action, and what it spent its time on. */
export interface Step {
  /** Without the time in which only the benchmark's own counting ran. */
  readonly wallMs: number
  /** In which no `docker buildx` command ran. */
  readonly ownMs: number
  /** In which one ran. */
  readonly buildxMs: number
  /** In which a `docker buildx build` ran. */
  readonly buildMs: number
  /** Of head's image, from BuildKit into the layout. */
  readonly movedBytes: number
  readonly calls: readonly Call[]
  readonly log: string
}

/** How a pull request's run is made. */
export interface Pulled {
  readonly reads: 'record' | 'nothing'
  /** What stands under `with:`. */
  readonly inputs?: Readonly<Record<string, string>>
}

/** Everything a run of the action meets on GitHub. */
export interface Stand {
  readonly engine: Engine
  /** The record of the main branch is left in the Actions cache. */
  pushToMain(): Promise<Step>
  /** With the record when it may read the main branch's cache. */
  pull(pull: PullRequest, how: Pulled): Promise<Step>
  /** The start of the bundle: the step after the job, which finds that nothing is left to do. */
  start(): Promise<number>
  /** A fresh clone of a commit. */
  clone(sha: string): Promise<string>
  close(): Promise<void>
}

export interface StandOptions {
  /** An empty folder. */
  readonly folder: string
  readonly repository: Repository
  /** Whether the calls of git are noted, too, which holds each of them up; without it those of docker alone. */
  readonly calls: boolean
}

type Question = Pick<
  Parameters<typeof startAction>[0],
  'event' | 'inputs' | 'sha' | 'workspace'
> & {
  readonly scopes: readonly ScopeGrant[]
}

const entry = join(import.meta.dirname, '../../dist/index.js')

/** Sets up engine, cache service, GitHub and the programs that note their calls. */
export async function openStand({
  folder,
  repository,
  calls: notesGit,
}: StandOptions): Promise<Stand> {
  const engine = await startEngine()
  const cache = await startCacheService({ dir: join(folder, 'cache') })
  const github = await startGitHub()
  const path = engine.env['PATH'] ?? process.env['PATH'] ?? ''
  const bin = join(folder, 'bin')
  await mkdir(bin)
  const calls = await noteCalls(bin, await locate(notesGit ? ['docker', 'git'] : ['docker'], path))
  const clone = async (sha: string): Promise<string> => {
    const workspace = await mkdtemp(join(folder, 'clone-'))
    await checkOut(repository, { sha, folder: workspace })
    return workspace
  }

  const shared = {
    entry,
    token: github.token,
    apiUrl: github.url,
    env: { ...engine.env, PATH: `${bin}${delimiter}${path}` },
    timeoutMs: 900_000,
  }

  async function run({ scopes, ...question }: Question): Promise<Step> {
    const cacheEnv = cache.env({ scopes })
    const action = await startAction({ ...shared, ...question, cacheEnv })
    const result = await action.result
    await rm(question.workspace, { recursive: true, force: true })
    return describeStep(result, await calls.take())
  }

  let editions = 0
  return {
    engine,
    clone,
    async pushToMain() {
      const { mainSha: sha } = repository
      const event = pushEvent({ beforeSha: 'e'.repeat(40), afterSha: sha })
      return run({ event, sha, workspace: await clone(sha), scopes: [mayWrite('refs/heads/main')] })
    },
    async pull({ number, headSha, mergeSha }, { reads, inputs = {} }) {
      github.seedPull({ number })
      editions += 1
      const scopes = [mayWrite(`refs/pull/${number}/${editions}`)]
      return run({
        event: pullRequestEvent({ number, headSha, baseSha: repository.mainSha }),
        inputs,
        sha: mergeSha,
        workspace: await clone(mergeSha),
        scopes: reads === 'record' ? [mayRead('refs/heads/main'), ...scopes] : scopes,
      })
    },
    async start() {
      const event = pushEvent({ beforeSha: 'e'.repeat(40), afterSha: repository.mainSha })
      const state = { clean: 'true' }
      const step = { event, sha: repository.mainSha, workspace: folder, state }
      const action = await startAction({ ...shared, ...step, phase: 'post' })
      return (await action.result).durationMs
    },
    async close() {
      await Promise.all([cache.close(), github.close()])
    },
  }
}

function mayRead(scope: string): ScopeGrant {
  return { scope, permission: 'read' }
}

function mayWrite(scope: string): ScopeGrant {
  return { scope, permission: 'write' }
}

async function locate(
  programs: readonly string[],
  path: string,
): Promise<Readonly<Record<string, string>>> {
  const found: Record<string, string> = {}
  for (const program of programs) {
    const script = 'command -v "$1"'
    found[program] = (
      await mustRun('sh', ['-c', script, 'sh', program], { env: { PATH: path } })
    ).trim()
  }
  return found
}

function describeStep(result: RunResult, calls: readonly Call[]): Step {
  const log = result.log.map(({ text }) => text).join('\n')
  if (result.exitCode !== 0) throw new Error(`The step failed:\n${log}`)
  const builds = calls.filter(({ command }) => command === 'buildx build')
  const buildx = calls.filter(({ command }) => command.startsWith('buildx'))
  const buildxMs = unionMs(buildx)
  const countedMs = unionMs(buildx.map(({ called, left }) => ({ start: called, end: left })))
  const wallMs = result.durationMs - (countedMs - buildxMs)
  return {
    wallMs,
    buildxMs,
    buildMs: unionMs(builds),
    ownMs: wallMs - buildxMs,
    movedBytes: builds.reduce((sum, { movedBytes }) => sum + movedBytes, 0),
    calls,
    log,
  }
}

/** Prints what a step called, and when, in seconds since its first call. */
export function printCalls(name: string, { calls, log, wallMs, ownMs }: Step): void {
  const first = Math.min(...calls.map(({ start }) => start))
  console.log(`\n${name}: ${wallMs.toFixed(0)} ms, own ${ownMs.toFixed(0)} ms\n${log}\n`)
  for (const { start, end, program, command } of calls) {
    const [at, took] = [start - first, end - start].map((seconds) => seconds.toFixed(3).padStart(8))
    console.log(`${at ?? ''} ${took ?? ''}  ${program} ${command}`)
  }
}
