/** What the examples find in the place of GitHub, its runners and the registries that they name. */
import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import {
  checkOut,
  createRepository,
  type Files,
  type PullRequest,
  type Repository,
} from '../../benchmarks/e2e/repository.js'
import type { Digest } from '../../src/image/digest.js'
import { startCacheService, type CacheService } from './cache-service.js'
import { offerBuildkit, type OfferedBuildkit } from './engine-buildkit.js'
import { startEngine, type Engine } from './engine.js'
import { startGitHub } from './github/github.js'
import { actionsBot } from './github/model.js'
import { mustRun, runProcess } from './process.js'
import { startRealRegistry, type RealRegistry } from './real-registry.js'
import { runAction, type RunResult } from './runner.js'
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  type WorkflowEvent,
} from './runner/events.js'
import { playWorkflow, type Result, type StepCall, type StepEnd } from './runner/play-workflow.js'
import type { Workflow } from './runner/workflow-file.js'
import { trivyDocument, vulnerability } from './vulnerabilities/scan-documents.js'
import { putScanner } from './vulnerabilities/scanner-program.js'

/** Lasts for all examples. */
export interface ExampleWorld {
  /** `127.0.0.1:PORT` of a registry that wants to know who asks. */
  readonly registry: string
  /** Builds a Dockerfile of one line and pushes it. */
  publish(name: string, dockerfile: string): Promise<void>
  /** Digest that the registry has for a tag; null for none. */
  digestOf(name: string, tag: string): Promise<string | null>
  /** Makes a repository with a pull request that changes the content of every image. */
  open(files: Files): Promise<ExampleRepository>
  close(): Promise<void>
}

export type Trigger = 'merge_group' | 'pull_request' | 'push'

export interface ExampleRepository {
  /** Plays a workflow for an event. */
  play(workflow: Workflow, trigger: Trigger): Promise<Played>
}

export interface Played {
  readonly results: Readonly<Record<string, Result>>
  /** Runs of the action in their order. */
  readonly runs: readonly RunResult[]
  readonly comments: readonly string[]
  /** Inputs of each action that another project owns, by its name. */
  readonly others: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** Folders that the jobs worked in. */
  readonly workspaces: readonly string[]
}

const root = join(import.meta.dirname, '../..')
const user = 'bob'
/** Stands for the token of the job, and for the secrets of the repository. */
const password = 'hunter2-secret'
/** `htpasswd -Bbn bob hunter2-secret` */
const htpasswd = 'bob:$2y$05$iN9qCzqZ0oyBRfmnCiOJmu02GibcyQfagLAK/.nPwSBTZWaWye4Tu'
const number = 7

interface Stage {
  readonly folder: string
  readonly engine: Engine
  readonly cache: CacheService
  readonly registry: RealRegistry
  readonly buildkit: OfferedBuildkit
}

/** Sets the world up in an empty folder. */
export async function openExampleWorld(folder: string): Promise<ExampleWorld> {
  const engine = await startEngine({ store: 'containerd' })
  const path = join(folder, 'htpasswd')
  await writeFile(path, `${htpasswd}\n`)
  const registry = await startRealRegistry({ auth: { htpasswd: { realm: 'test', path } } })
  const cache = await startCacheService({ dir: join(folder, 'cache') })
  const stage = { folder, engine, cache, registry, buildkit: await offerBuildkit(engine) }
  return {
    registry: registry.host,
    publish: (name, dockerfile) => publish(stage, name, dockerfile),
    digestOf: (name, tag) => digestOf(registry, name, tag),
    open: async (files) => {
      const origin = join(await mkdtemp(join(folder, 'example-')), 'origin')
      const repository = await createRepository(origin, files)
      const changed = Object.keys(files).filter((name) => name.endsWith('data'))
      const pull = await repository.open(
        number,
        Object.fromEntries(changed.map((name) => [name, contentOf('two')])),
      )
      return {
        play: (workflow, trigger) => play({ stage, repository, pull }, workflow, trigger),
      }
    },
    async close() {
      await Promise.all([cache.close(), registry.close(), stage.buildkit.close()])
    },
  }
}

/** Content of an image, as long as any other. */
export function contentOf(word: string): string {
  return `${word} `.repeat(5000)
}

const basic = (): string => Buffer.from(`${user}:${password}`).toString('base64')

async function publish(
  { folder, ...stage }: Stage,
  name: string,
  dockerfile: string,
): Promise<void> {
  const context = await mkdtemp(join(folder, 'published-'))
  await writeFile(join(context, 'Dockerfile'), dockerfile)
  await writeFile(join(context, 'data'), contentOf('one'))
  const docker = await openDockerConfig({ folder, ...stage })
  await logIn(docker, stage.registry.host)
  const image = `type=image,name=${stage.registry.host}/${name},push=true`
  const args = ['buildx', 'build', '--provenance=false', '--output', image, context]
  await mustRun('docker', args, { env: { ...stage.engine.env, DOCKER_CONFIG: docker } })
}

async function digestOf({ host }: RealRegistry, name: string, tag: string): Promise<string | null> {
  const accept = 'application/vnd.oci.image.manifest.v1+json'
  const headers = { accept, authorization: `Basic ${basic()}` }
  const answer = await fetch(`http://${host}/v2/${name}/manifests/${tag}`, { headers })
  await answer.arrayBuffer()
  return answer.headers.get('docker-content-digest')
}

/** A private engine keeps its buildx where its own configuration is. */
async function openDockerConfig({
  folder,
  engine,
}: Pick<Stage, 'engine' | 'folder'>): Promise<string> {
  const path = await mkdtemp(join(folder, 'docker-'))
  const own = engine.env['DOCKER_CONFIG']
  const plugins = own === undefined ? {} : { cliPluginsExtraDirs: [join(own, 'cli-plugins')] }
  await writeFile(join(path, 'config.json'), JSON.stringify(plugins))
  return path
}

async function logIn(docker: string, registry: string): Promise<void> {
  const path = join(docker, 'config.json')
  const config = JSON.parse(await readFile(path, 'utf8')) as object
  await writeFile(path, JSON.stringify({ ...config, auths: { [registry]: { auth: basic() } } }))
}

interface Scenery {
  readonly stage: Stage
  readonly repository: Repository
  readonly pull: PullRequest
}

interface Job {
  readonly event: WorkflowEvent
  readonly sha: string
  readonly workspace: string
  readonly temporary: string
  readonly docker: string
}

async function play(scenery: Scenery, workflow: Workflow, trigger: Trigger): Promise<Played> {
  const { stage } = scenery
  const permissions = Object.values(workflow.jobs)[0]?.permissions ?? workflow.permissions
  const grants = {
    [password]: { account: actionsBot, kind: 'installation', permissions } as const,
  }
  const github = await startGitHub({ grants })
  github.seedPull({ number, head: { ref: 'feature', sha: scenery.pull.headSha, owner: 'octo' } })
  const jobs: Job[] = []
  const facts = describe(scenery, trigger)
  const runs: RunResult[] = []
  const others: Record<string, Readonly<Record<string, string>>> = {}
  const results = await playWorkflow(workflow, contextsOf(facts), async (call) => {
    const real = { ...call, inputs: withRealPlaces(call.inputs, stage) }
    if (call.isFirst) jobs.push({ ...facts, ...(await openJob(stage)) })
    const job = jobs.at(-1)
    if (job === undefined) throw new Error('A job has no first step.')
    if (call.action !== 'dockweigh/dockweigh') {
      if (call.action !== null) others[call.action] = real.inputs
      return standIn(real, scenery, job)
    }
    const run = await weigh(real, { stage, job, apiUrl: github.url })
    runs.push(run)
    return { conclusion: run.exitCode === 0 ? 'success' : 'failure', outputs: run.outputs }
  })
  const comments = github.commentsOn(number).map(({ body }) => body)
  await github.close()
  return { results, runs, comments, others, workspaces: jobs.map(({ workspace }) => workspace) }
}

async function openJob(stage: Stage): Promise<Omit<Job, 'event' | 'sha'>> {
  const folder = await mkdtemp(join(stage.folder, 'job-'))
  const [workspace, temporary] = [join(folder, 'workspace'), join(folder, 'temporary')]
  await Promise.all([mkdir(workspace), mkdir(temporary)])
  return { workspace, temporary, docker: await openDockerConfig(stage) }
}

function describe({ repository, pull }: Scenery, trigger: Trigger): Pick<Job, 'event' | 'sha'> {
  const { mainSha } = repository
  const { headSha, mergeSha } = pull
  switch (trigger) {
    case 'pull_request':
      return { event: pullRequestEvent({ number, baseSha: mainSha, headSha }), sha: mergeSha }
    case 'merge_group':
      return {
        event: mergeGroupEvent({ number, baseSha: mainSha, headSha: mergeSha }),
        sha: mergeSha,
      }
    case 'push':
      return { event: pushEvent({ beforeSha: '0'.repeat(40), afterSha: mainSha }), sha: mainSha }
  }
}

function contextsOf({ event }: Pick<Job, 'event'>): Readonly<Record<string, unknown>> {
  return {
    github: {
      event: event.payload,
      event_name: event.name,
      repository: 'octo/shop',
      actor: user,
      token: password,
    },
    secrets: { REGISTRY_USER: user, REGISTRY_PASSWORD: password, NPM_TOKEN: 'npm-secret' },
  }
}

/** Places on the internet, and what is in their place here. */
function withRealPlaces(
  inputs: StepCall['inputs'],
  { registry, buildkit }: Stage,
): Record<string, string> {
  const swap = (text: string): string =>
    text
      .replaceAll(/\bghcr\.io\b|\bregistry\.internal\b|\bregistry\.example\.com\b/g, registry.host)
      .replaceAll('tcp://buildkitd.internal:1234', buildkit.address)
  return Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, swap(value)]))
}

interface Place {
  readonly scenery: Scenery
  readonly job: Job
}

/** What other projects' actions do here, by their name. */
const standIns: Readonly<Record<string, (call: StepCall, place: Place) => Promise<unknown>>> = {
  'actions/checkout': ({ inputs }, { scenery, job: { sha, workspace } }) =>
    inputs['repository'] === undefined
      ? checkOut(scenery.repository, { sha, folder: workspace })
      : linkOwnBundle(join(workspace, inputs['path'] ?? '')),
  'docker/login-action': ({ inputs }, { job }) => {
    if (inputs['username'] === user && inputs['password'] === password) {
      return logIn(job.docker, inputs['registry'] ?? '')
    }
    throw new Error('The registry knows nobody of that name.')
  },
  'docker/setup-buildx-action': ({ inputs }, { scenery: { stage }, job: { docker } }) =>
    inputs['driver'] === undefined ? Promise.resolve() : createBuilder(inputs, { stage, docker }),
  'actions/attest-build-provenance': () => Promise.resolve(),
  'actions/upload-artifact': () => Promise.resolve(),
  'docker/setup-qemu-action': () => Promise.resolve(),
  'aquasecurity/setup-trivy': (_, { job: { docker } }) =>
    putScanner(programsIn(docker), { name: 'trivy', documents: scans }),
  'github/codeql-action/upload-sarif': () => Promise.resolve(),
}

/** What steps install, for those that follow. */
const programsIn = (docker: string): string => join(docker, 'programs')

/** Head is scanned second; what is found in it came with its first layer. */
const scans = {
  'call 1': trivyDocument([]),
  'call 2': trivyDocument([
    {
      ...vulnerability({ id: 'CVE-2024-0001', packageName: 'openssl', fixedIn: ['3.1'] }),
      layer: 'layer 0' as Digest,
    },
  ]),
}

async function standIn(call: StepCall, scenery: Scenery, job: Job): Promise<StepEnd> {
  const { action, script, env } = call
  if (action === null) {
    const { code } = await runProcess('bash', ['-e', '-c', script], { cwd: job.workspace, env })
    return { conclusion: code === 0 ? 'success' : 'failure' }
  }
  const act = standIns[action]
  if (act === undefined) throw new Error(`Nobody stands in for ${action}.`)
  await act(call, { scenery, job })
  return { conclusion: 'success' }
}

/** What `sparse-checkout: dist` takes from this repository. */
async function linkOwnBundle(folder: string): Promise<void> {
  await mkdir(folder)
  await symlink(join(root, 'dist'), join(folder, 'dist'))
}

async function createBuilder(
  { name = '', driver = '', endpoint = '' }: StepCall['inputs'],
  { stage, docker }: { readonly stage: Stage; readonly docker: string },
): Promise<void> {
  const args = ['buildx', 'create', '--name', name, '--driver', driver, endpoint]
  await mustRun('docker', args, { env: { ...stage.engine.env, DOCKER_CONFIG: docker } })
}

async function weigh(
  { inputs, env, leg }: StepCall,
  { stage, job, apiUrl }: { readonly stage: Stage; readonly job: Job; readonly apiUrl: string },
): Promise<RunResult> {
  const { event, sha, workspace, temporary, docker } = job
  const scopes = [{ scope: event.ref, permission: 'write' }] as const
  return runAction({
    entry: join(root, 'dist/index.js'),
    inputs,
    event,
    sha,
    workspace,
    temporary,
    token: password,
    apiUrl,
    env: {
      ...stage.engine.env,
      PATH: [programsIn(docker), stage.engine.env['PATH'] ?? process.env['PATH']].join(':'),
      DOCKER_CONFIG: docker,
      ...env,
    },
    cacheEnv: stage.cache.env({
      scopes: [...scopes, { scope: 'refs/heads/main', permission: 'read' }],
    }),
    timeoutMs: 300_000,
    ...(leg === null ? {} : { leg }),
  })
}
