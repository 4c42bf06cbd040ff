import { createHash, randomBytes } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import {
  afterAll,
  afterEach,
  beforeAll,
  beforeEach,
  describe,
  expect,
  jest,
  test,
} from '@jest/globals'
import {
  startCacheService,
  UNAVAILABLE_PAGE,
  type CacheService,
  type FaultEffect,
  type ScopeGrant,
} from '../support/cache-service.js'
import { startEngine, type Engine } from '../support/engine.js'

type Environment = Readonly<Record<string, string>>

interface BuildOutcome {
  readonly exitCode: number
  readonly stderr: string
  /** The names of the Dockerfile's steps: those that ran, and those taken from a cache. */
  readonly ran: readonly string[]
  readonly cached: readonly string[]
}

interface Vertex {
  readonly name: string
  readonly cached?: boolean
  /** Set on a cached step whose layer then turned out to be gone: the step runs after all. */
  readonly error?: string
}

const MAIN: readonly ScopeGrant[] = [{ scope: 'refs/heads/main', permission: 'write' }]
const PULL_REQUEST: readonly ScopeGrant[] = [
  { scope: 'refs/pull/7/merge', permission: 'write' },
  { scope: 'refs/heads/main', permission: 'read' },
]
const READ_ONLY: readonly ScopeGrant[] = [{ scope: 'refs/heads/main', permission: 'read' }]
const IMPORT = ['--cache-from', 'type=gha']
const EXPORT = ['--cache-to', 'type=gha,mode=max']
const NO_SERVICE = { ACTIONS_RESULTS_URL: '', ACTIONS_RUNTIME_TOKEN: '' }
const CACHE_ONLY = ['--output', 'type=cacheonly']

// Stands in every step's name, so that pruning takes these builds' cache and leaves all other cache alone.
const mark = `cache-service-${randomBytes(4).toString('hex')}`
const steps = [
  `[one 1/1] COPY ${mark}-a /a`,
  `[stage-1 1/2] COPY --from=one /a /${mark}-c`,
  `[stage-1 2/2] COPY ${mark}-b /b`,
]

let engine: Engine
let dir: string
let service: CacheService

jest.setTimeout(30_000)

beforeAll(async () => {
  engine = await startEngine()
  dir = await mkdtemp(join(tmpdir(), 'cache-service-e2e-'))
}, 300_000)

afterAll(async () => {
  await rm(dir, { recursive: true, force: true })
})

describe('a cache that changes', () => {
  beforeEach(startSeededService)

  afterEach(async () => {
    await pruneLocalCache()
    await service.close()
  })

  test('gets an index with every export, and gives the newest', async () => {
    await writeFile(join(dir, `${mark}-b`), 'changed')
    await build([...IMPORT, ...EXPORT, ...CACHE_ONLY])
    await pruneLocalCache()
    const outcome = await build([...IMPORT, ...CACHE_ONLY])
    expect(outcome).toMatchObject({ exitCode: 0, ran: [], cached: steps })
    expect(indexKeys()).toEqual(['index-buildkit-1-f921bd05#1', 'index-buildkit-1-f921bd05#2'])
    expect(downloadedKeys().at(-1)).toBe('index-buildkit-1-f921bd05#2')
  })

  test("serves main's entries to a pull request, and takes new ones into its own scope", async () => {
    const outcome = await build([...IMPORT, ...EXPORT, ...CACHE_ONLY], {
      env: runner(PULL_REQUEST),
    })
    expect(outcome).toMatchObject({ exitCode: 0, ran: [], cached: steps })
    const own = service.entries().filter(({ scope }) => scope === 'refs/pull/7/merge')
    expect(own.map(({ key }) => key)).toEqual([expect.stringMatching(/^index-buildkit-1-\w{8}#1$/)])
  })

  test('refuses a read-only token, which fails the build unless errors are ignored', async () => {
    const readOnly = { env: runner(READ_ONLY) }
    await service.delete(() => true)
    const strict = await build([...EXPORT, ...CACHE_ONLY], readOnly)
    expect(strict.exitCode).toBe(1)
    expect(strict.stderr).toContain('error writing layer blob: failed to reserve cache')
    const lenient = await build(
      ['--cache-to', 'type=gha,mode=max,ignore-error=true', ...CACHE_ONLY],
      readOnly,
    )
    expect(lenient.exitCode).toBe(0)
    expect(lenient.stderr).toContain('error writing layer blob: failed to reserve cache')
    expect(service.entries()).toEqual([])
  })

  test('makes steps run again whose layers were evicted', async () => {
    await service.delete(({ key }) => key.startsWith('buildkit-blob-'))
    const target = join(dir, 'layout-evicted')
    const outcome = await build([...IMPORT, '--output', `type=oci,dest=${target},tar=false`])
    expect(outcome.exitCode).toBe(0)
    expect(outcome.ran).toEqual(steps)
  })
})

describe('an import that is never answered', () => {
  beforeEach(startSeededService)

  afterEach(async () => {
    await service.close()
    await pruneLocalCache()
  })

  // BuildKit waits for an import without regard to the build's end, in the one loop that schedules all builds:
  // https://github.com/moby/buildkit/blob/v0.25.2/solver/llbsolver/bridge.go (lazyCacheManager)
  test('holds its build beyond its timeout, and then every build of the daemon', async () => {
    service.inject({ call: 'lookup', effect: { kind: 'hang' } })
    const begun = performance.now()
    const importing = ['--cache-from', 'type=gha,timeout=1s', ...CACHE_ONLY]
    expect((await build(importing, { timeoutMs: 3_000 })).exitCode).toBe(130)
    expect(performance.now() - begun).toBeGreaterThan(3_000)
    expect(service.requests().at(-1)).toMatchObject({ call: 'lookup', fault: 'hang', status: null })
    const uncached = build(CACHE_ONLY, { env: NO_SERVICE })
    expect(await Promise.race([uncached, sleep(2_000, 'still running')])).toBe('still running')
    await service.close()
    expect(await uncached).toMatchObject({ exitCode: 0, ran: steps })
  })
})

describe('an import', () => {
  beforeAll(startSeededService)

  afterEach(async () => {
    service.clearFaults()
    await pruneLocalCache()
  })

  afterAll(() => service.close())

  test('takes every step from the cache, and the layers with all their bytes', async () => {
    const target = join(dir, 'layout')
    const outcome = await build([...IMPORT, '--output', `type=oci,dest=${target},tar=false`])
    expect(outcome).toMatchObject({ exitCode: 0, ran: [], cached: steps })
    const blobs = join(target, 'blobs', 'sha256')
    const digests = await readdir(blobs)
    for (const digest of digests) {
      const bytes = await readFile(join(blobs, digest))
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(digest)
    }
    const layers = downloadedKeys().filter((key) => key.startsWith('buildkit-blob-1-sha256:'))
    expect(layers).toHaveLength(2)
    for (const key of layers) expect(digests).toContain(key.slice('buildkit-blob-1-sha256:'.length))
    expect(service.requests().filter(({ status }) => status === null || status >= 400)).toEqual([])
  })

  const importFaults: readonly { effect: FaultEffect; message: string }[] = [
    { effect: { kind: 'status', status: 500 }, message: 'internal' },
    { effect: { kind: 'status', status: 403 }, message: 'permission_denied' },
    { effect: UNAVAILABLE_PAGE, message: 'failed to parse error response 503' },
    { effect: { kind: 'drop' }, message: 'EOF' },
  ]

  test.each(importFaults)(
    'whose lookup fails ($message) only loses the cache',
    async ({ effect, message }) => {
      service.inject({ call: 'lookup', effect })
      const outcome = await build([...IMPORT, ...CACHE_ONLY])
      expect(outcome).toMatchObject({ exitCode: 0, ran: steps, cached: [] })
      expect(outcome.stderr).toContain(message)
    },
  )

  test('that gets a layer cut short fails the build', async () => {
    service.inject({
      call: 'download',
      effect: { kind: 'truncate', keepBytes: 1000 },
      matches: ({ key }) => key?.startsWith('buildkit-blob-') ?? false,
    })
    const target = join(dir, 'layout-broken')
    const outcome = await build([...IMPORT, '--output', `type=oci,dest=${target},tar=false`])
    expect(outcome.exitCode).toBe(1)
    expect(outcome.stderr).toContain('short read')
  })

  test('without the environment of a runner is dropped without a word', async () => {
    const outcome = await build([...IMPORT, ...EXPORT, ...CACHE_ONLY], { env: NO_SERVICE })
    expect(outcome).toMatchObject({ exitCode: 0, ran: steps, cached: [] })
    expect(outcome.stderr).not.toMatch(/gha|cache manifest/)
  })

  // Last: after a 429 the daemon delays all its calls to any cache service until one succeeds.
  test('waits a rate limit out', async () => {
    service.inject({ call: 'lookup', effect: { kind: 'status', status: 429 }, times: 1 })
    const outcome = await build([...IMPORT, ...CACHE_ONLY])
    expect(outcome).toMatchObject({ exitCode: 0, ran: [], cached: steps })
  })
})

/** A service that holds the cache of one build, which the daemon itself no longer has. */
async function startSeededService(): Promise<void> {
  service = await startCacheService()
  await writeContext()
  const outcome = await build([...EXPORT, ...CACHE_ONLY])
  expect(outcome).toMatchObject({ exitCode: 0, ran: steps })
  await pruneLocalCache()
}

async function writeContext(): Promise<void> {
  const dockerfile = [
    'FROM scratch AS one',
    `COPY ${mark}-a /a`,
    'FROM scratch',
    `COPY --from=one /a /${mark}-c`,
    `COPY ${mark}-b /b`,
  ]
  await writeFile(join(dir, 'Dockerfile'), dockerfile.join('\n'))
  await writeFile(join(dir, '.dockerignore'), 'layout*')
  await writeFile(join(dir, `${mark}-a`), randomBytes(2_500_000))
  await writeFile(join(dir, `${mark}-b`), randomBytes(1_000))
}

function runner(scopes: readonly ScopeGrant[]): Environment {
  return service.env({ scopes })
}

async function build(
  args: readonly string[],
  options: { readonly env?: Environment; readonly timeoutMs?: number } = {},
): Promise<BuildOutcome> {
  const { env = runner(MAIN), timeoutMs = 25_000 } = options
  const command = ['buildx', 'build', '--progress=rawjson', ...args, dir]
  const { code, stderr } = await engine.docker(command, { env, timeoutMs })
  const vertexes = readVertexes(stderr)
  const isCached = (step: string): boolean =>
    vertexes.some(({ name, cached }) => name === step && cached === true) &&
    !vertexes.some(({ name, error }) => name === step && error !== undefined)
  const seen = steps.filter((step) => vertexes.some(({ name }) => name === step))
  return {
    exitCode: code,
    stderr,
    ran: seen.filter((step) => !isCached(step)),
    cached: seen.filter(isCached),
  }
}

function readVertexes(stderr: string): readonly Vertex[] {
  return stderr
    .split('\n')
    .filter((line) => line.startsWith('{'))
    .flatMap(
      (line) => (JSON.parse(line) as { readonly vertexes?: readonly Vertex[] }).vertexes ?? [],
    )
}

/** Removes the daemon's own cache of these builds: the steps that ran, and the layers that were imported. */
async function pruneLocalCache(): Promise<void> {
  const layers = service.entries().flatMap(({ key }) => key.split('buildkit-blob-1-')[1] ?? [])
  const filter = `description~=${[mark, ...layers].join('|')}`
  const { code } = await engine.docker(['buildx', 'prune', '--all', '--force', '--filter', filter])
  expect(code).toBe(0)
}

function downloadedKeys(): readonly string[] {
  return service
    .requests()
    .filter(({ call }) => call === 'download')
    .map(({ key }) => key ?? '')
}

function indexKeys(): readonly string[] {
  return service
    .entries()
    .map(({ key }) => key)
    .filter((key) => key.startsWith('index-'))
}
