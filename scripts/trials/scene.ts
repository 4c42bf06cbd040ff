import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'

import {
  checkOut,
  createRepository,
  type PullRequest,
  type Repository,
} from '../../benchmarks/e2e/repository.js'
import { startCacheService } from '../../__tests__/support/cache-service.js'
import { startEngine } from '../../__tests__/support/engine.js'
import { startGitHub } from '../../__tests__/support/github/github.js'
import { checkoutFacts, processesOf } from '../../__tests__/support/run-facts.js'
import {
  startAction,
  type ActionRun,
  type MatrixLeg,
  type RunningAction,
} from '../../__tests__/support/runner.js'
import { pullRequestEvent } from '../../__tests__/support/runner/events.js'

/** What a run finds: a fresh checkout, an empty RUNNER_TEMP and an address for its comment. */
export interface Site {
  readonly workspace: string
  readonly temporary: string
  /** Pull request. */
  readonly number: number
  /** A step of head's Dockerfile that no run has built yet. */
  readonly fresh: string
}

/** A pull request on a real engine, with GitHub and its cache. */
export interface Scene {
  prepare(number: number): Promise<Site>
  start(site: Site, run?: Partial<ActionRun>): Promise<RunningAction>
  /** Bodies of the pull request's comments. */
  comments(number: number): readonly string[]
  seedComment(number: number, body: string): void
  /** What is left of a run that may not be; nothing in the best case. */
  faults(site: Site): Promise<readonly string[]>
  remove(site: Site): Promise<void>
  close(): Promise<void>
}

/** The job is one of a matrix, which shares its comment with others. */
export const leg: MatrixLeg = { matrix: { service: 'api' }, index: 0, total: 1 }

const entry = join(import.meta.dirname, '../../dist/index.js')
const latencyMs = 20

const dockerfile = (content: string): string => `FROM debian:bookworm-slim AS build
ARG FRESH
RUN sleep 0.3 && head -c ${content} /dev/zero >/made
FROM scratch
COPY --from=build /made /made
COPY --chmod=644 notes /
`

/** Sets the scene in an empty folder. */
export async function openScene(folder: string): Promise<Scene> {
  const engine = await startEngine()
  const cache = await startCacheService({ dir: join(folder, 'cache') })
  const github = await startGitHub({ latency: () => latencyMs })
  const repository = await createRepository(join(folder, 'origin'), {
    Dockerfile: dockerfile('20000'),
    notes: 'one\n',
  })
  const pull = await repository.open(1, { Dockerfile: dockerfile('40000'), notes: 'two\n' })
  const scopes = [{ scope: 'refs/pull/1/merge', permission: 'write' }] as const
  const { baseImage } = engine
  const contexts =
    baseImage === null ? '' : `debian:bookworm-slim=oci-layout://${baseImage}:bookworm-slim`
  let sites = 0
  return {
    async prepare(number) {
      sites += 1
      github.seedPull({ number, head: { ref: 'feature', sha: pull.headSha, owner: 'octo' } })
      for (const { id } of github.commentsOn(number)) github.removeComment(id)
      return { ...(await makeFolders(folder, { repository, pull })), number, fresh: `${sites}` }
    },
    start: (site, run = {}) =>
      startAction({
        entry,
        event: eventOf(repository, pull, site.number),
        sha: pull.mergeSha,
        token: github.token,
        apiUrl: github.url,
        env: { ...engine.env, TMPDIR: join(site.temporary, 'tmp') },
        cacheEnv: cache.env({ scopes }),
        timeoutMs: 300_000,
        ...run,
        workspace: site.workspace,
        temporary: site.temporary,
        inputs: {
          'build-args': `FRESH=${process.pid}.${site.fresh}`,
          'build-contexts': contexts,
          ...run.inputs,
        },
      }),
    comments: (number) => github.commentsOn(number).map(({ body }) => body),
    seedComment: (number, body) => {
      github.seedComment({ pull: number, body, author: botOf() })
    },
    faults: findFaults,
    remove: ({ workspace }) => rm(join(workspace, '..'), { recursive: true, force: true }),
    async close() {
      await Promise.all([cache.close(), github.close()])
    },
  }
}

const botOf = (): { readonly login: string; readonly type: 'Bot' } => ({
  login: 'github-actions[bot]',
  type: 'Bot',
})

function eventOf(
  { mainSha: baseSha }: Repository,
  { headSha }: PullRequest,
  number: number,
): ActionRun['event'] {
  return pullRequestEvent({ number, baseSha, headSha })
}

async function makeFolders(
  root: string,
  { repository, pull }: { readonly repository: Repository; readonly pull: PullRequest },
): Promise<Pick<Site, 'temporary' | 'workspace'>> {
  const folder = await mkdtemp(join(root, 'site-'))
  const [workspace, temporary] = [join(folder, 'workspace'), join(folder, 'temporary')]
  await mkdir(workspace)
  await mkdir(join(temporary, 'tmp'), { recursive: true })
  await checkOut(repository, { sha: pull.mergeSha, folder: workspace })
  return { workspace, temporary }
}

/** Files of the runner's own. */
const ofRunner = ['_runner_file_commands', 'event.json', 'tmp']

async function findFaults({ workspace, temporary }: Site): Promise<readonly string[]> {
  const [, , worktrees = '', status] = checkoutFacts(workspace)
  const left = (await readdir(temporary)).filter((name) => !ofRunner.includes(name))
  const broken: string[] = []
  for (const name of left.filter((each) => each.endsWith('.json'))) {
    const text = await readFile(join(temporary, name), 'utf8')
    if (!isJson(text)) broken.push(name)
  }
  const inGit = await readdir(join(workspace, '.git'), { recursive: true })
  return [
    ...processesOf(temporary).map(({ pid, command }) => `process ${pid}: ${command}`),
    ...left.filter((name) => !/^dockweigh-report-\w+\.(?:json|sarif)$/.test(name)),
    ...broken.map((name) => `half a report: ${name}`),
    ...(await readdir(join(temporary, 'tmp'))).map((name) => `tmp/${name}`),
    ...inGit
      .filter((name) => /\.lock$|tmp_|^worktrees\/./.test(name))
      .map((name) => `.git/${name}`),
    ...(worktrees.match(/^worktree/gm)?.length === 1 ? [] : [worktrees]),
    ...(status === '' ? [] : [`changed: ${status ?? ''}`]),
  ]
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
