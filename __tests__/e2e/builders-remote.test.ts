import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { giveBuildkit } from '../support/buildkit-image.js'
import { startCacheService } from '../support/cache-service.js'
import { offerBuildkit } from '../support/engine-buildkit.js'
import { startEngine, type Engine } from '../support/engine.js'
import { mustRun } from '../support/process.js'
import { logOf } from '../support/run-facts.js'
import { makeSmallCheckout, type SmallCheckout } from '../support/small-checkout.js'

const patienceMs = 600_000
const base = 'FROM scratch\nCOPY Dockerfile /one\n'
const name = 'far-from-the-test'
const measured = { verdict: 'pass', layers: '2', 'base-layers': '1', 'layer-change': '1' }
let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-remote-'))
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const makeCheckout = (): Promise<SmallCheckout> =>
  makeSmallCheckout(root, { base, head: `${base}COPY Dockerfile /two\n` })

/** Works while a builder of the remote driver is there. */
async function withRemote<T>(engine: Engine, address: string, work: () => Promise<T>): Promise<T> {
  const { env } = engine
  await mustRun('docker', ['buildx', 'create', '--name', name, '--driver', 'remote', address], {
    env,
  })
  try {
    return await work()
  } finally {
    await engine.docker(['buildx', 'rm', '--force', name])
  }
}

test(
  'a remote builder weighs both sides, leaves its steps in the Actions cache, and stays',
  async () => {
    const engine = await startEngine({ store: 'containerd' })
    const offered = await offerBuildkit(engine)
    const cache = await startCacheService({ dir: join(root, 'cache') })
    const checkout = await makeCheckout()
    const [run, left] = await withRemote(engine, offered.address, async () => [
      await checkout.push({
        inputs: { builder: name, 'cache-from': 'auto', 'cache-to': 'auto' },
        env: engine.env,
        cacheEnv: cache.env({ scopes: [{ scope: 'refs/heads/main', permission: 'write' }] }),
      }),
      (await engine.docker(['buildx', 'inspect', name])).code,
    ])
    await Promise.all([offered.close(), cache.close()])
    expect(logOf(run)).toMatch(/^Builder [\w-]+: driver remote/m)
    expect(run).toMatchObject({ exitCode: 0, outputs: measured })
    expect(cache.entries().map(({ key }) => key)).toContainEqual(
      expect.stringMatching(/^index-dockweigh-Dockerfile-/),
    )
    expect(left).toBe(0)
    expect(await checkout.leftovers()).toEqual([])
  },
  patienceMs,
)

test(
  'a buildkitd of its own, over TCP, weighs both sides and loads the image into Docker',
  async () => {
    const engine = await startEngine({ store: 'classic' })
    if (!(await giveBuildkit(engine))) {
      process.stderr.write(
        'Not tried: BuildKit cannot be pulled; scripts/buildkit-image builds it.\n',
      )
      return
    }
    const daemon = [
      '--rm',
      '--detach',
      '--privileged',
      '--name',
      name,
      'moby/buildkit:buildx-stable-1',
    ]
    await mustRun('docker', ['run', ...daemon, '--addr', 'tcp://0.0.0.0:1234'], { env: engine.env })
    const ip = [
      'inspect',
      '--format',
      '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}',
      name,
    ]
    const address = (await mustRun('docker', ip, { env: engine.env })).trim()
    const checkout = await makeCheckout()
    const tags = 'from-afar:1'
    const run = await withRemote(engine, `tcp://${address}:1234`, () =>
      checkout.push({ inputs: { builder: name, tags, load: 'true' }, env: engine.env }),
    )
    await engine.docker(['rm', '--force', name])
    expect(run).toMatchObject({ exitCode: 0, outputs: measured })
    const { code } = await engine.docker(['image', 'rm', tags])
    expect(code).toBe(0)
  },
  patienceMs,
)
