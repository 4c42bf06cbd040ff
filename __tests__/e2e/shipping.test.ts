import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { giveBuildkit } from '../support/buildkit-image.js'
import { startEngine, type Engine } from '../support/engine.js'
import { mustRun } from '../support/process.js'
import { startRealRegistry, type RealRegistry } from '../support/real-registry.js'
import { logOf } from '../support/run-facts.js'
import type { RunResult } from '../support/runner.js'
import { makeSmallCheckout, type SmallCheckout } from '../support/small-checkout.js'

const patienceMs = 600_000
const base = 'FROM scratch\nCOPY Dockerfile /one\n'
const manifestType = 'application/vnd.oci.image.manifest.v1+json'
let root: string
let engine: Engine
let registry: RealRegistry
let checkout: SmallCheckout

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-shipping-'))
  engine = await startEngine({ store: 'containerd' })
  registry = await startRealRegistry()
}, patienceMs)

afterAll(async () => {
  await registry.close()
  rmSync(root, { recursive: true, force: true })
})

type Inputs = Readonly<Record<string, string>>

/** Weighs a push that adds a layer; base has one. */
async function run(inputs: Inputs, at: Engine = engine): Promise<RunResult> {
  checkout = await makeSmallCheckout(root, { base, head: `${base}COPY Dockerfile /two\n` })
  return checkout.push({ inputs, env: at.env })
}

async function imageId(name: string, at: Engine = engine): Promise<string> {
  return (await at.docker(['image', 'inspect', '--format', '{{.Id}}', name])).stdout.trim()
}

interface Manifest {
  readonly config: { readonly digest: string }
  readonly layers: readonly { readonly size: number; readonly mediaType: string }[]
}

async function pushedManifest(name: string, reference: string): Promise<Manifest> {
  const url = `http://${registry.host}/v2/${name}/manifests/${reference}`
  return (await fetch(url, { headers: { accept: manifestType } })).json() as Promise<Manifest>
}

async function tagsOf(name: string): Promise<readonly string[]> {
  const answer = await fetch(`http://${registry.host}/v2/${name}/tags/list`)
  return ((await answer.json()) as { readonly tags: readonly string[] }).tags
}

/** What the action says that it weighed is what the registry has. */
async function expectPushed(result: RunResult, name: string, tag: string): Promise<Manifest> {
  const digest = result.outputs['head-digest']
  expect(digest).toMatch(/^sha256:/)
  expect(await registry.manifest(name, tag)).toEqual({ digest, mediaType: manifestType })
  const manifest = await pushedManifest(name, tag)
  const sizeBytes = manifest.layers.reduce((sum, { size }) => sum + size, 0)
  expect(result.outputs).toMatchObject({
    'compressed-size': String(sizeBytes),
    layers: '2',
    'base-layers': '1',
  })
  return manifest
}

describe('one build weighs and ships', () => {
  test(
    'the manifest that is pushed and loaded is the one that is weighed, and base stays at home',
    async () => {
      const name = `${registry.host}/both`
      const result = await run({ tags: `${name}:1\n${name}:2`, push: 'true', load: 'true' })
      expect(result.exitCode).toBe(0)
      await expectPushed(result, 'both', '1')
      await expectPushed(result, 'both', '2')
      expect(new Set(await tagsOf('both'))).toEqual(new Set(['1', '2']))
      expect(await imageId(`${name}:1`)).toBe(result.outputs['head-digest'])
      const listed = await engine.docker(['image', 'ls', '--quiet', '--no-trunc', name])
      expect(new Set(listed.stdout.trim().split('\n'))).toEqual(
        new Set([result.outputs['head-digest']]),
      )
      await engine.docker(['image', 'rm', `${name}:1`, `${name}:2`])
      expect(await checkout.leftovers()).toEqual([])
    },
    patienceMs,
  )

  test(
    'another compression is weighed as it is pushed',
    async () => {
      const form = 'compression=zstd,force-compression=true,annotation.a=b'
      const name = `${registry.host}/zstd:1`
      const result = await run({ outputs: `type=registry,name=${name},${form}` })
      expect(result.exitCode).toBe(0)
      const { layers } = await expectPushed(result, 'zstd', '1')
      expect(layers.map(({ mediaType }) => mediaType)).toEqual(
        layers.map(() => 'application/vnd.oci.image.layer.v1.tar+zstd'),
      )
    },
    patienceMs,
  )

  test(
    'files are written into the checkout',
    async () => {
      const result = await run({ outputs: 'type=oci,dest=image.tar\ntype=local,dest=out' })
      expect(result.exitCode).toBe(0)
      const index = await mustRun('tar', ['-xOf', 'image.tar', 'index.json'], {
        cwd: checkout.workspace,
      })
      expect(JSON.parse(index)).toMatchObject({
        manifests: [{ digest: result.outputs['head-digest'] }],
      })
      expect(readdirSync(join(checkout.workspace, 'out'))).toEqual(['one', 'two'])
    },
    patienceMs,
  )

  test(
    'an image that fails the check is in the registry already',
    async () => {
      const tags = `${registry.host}/large:1`
      const result = await run({ tags, push: 'true', 'max-layers': '1' })
      expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' } })
      await expectPushed(result, 'large', '1')
    },
    patienceMs,
  )

  test(
    'a push after the verdict, from the warm cache, has the same digest',
    async () => {
      const result = await run({})
      const output = `type=image,name=${registry.host}/after:1,push=true,oci-mediatypes=true`
      await mustRun('docker', ['buildx', 'build', '--provenance=false', '--output', output, '.'], {
        cwd: checkout.workspace,
        env: engine.env,
      })
      await expectPushed(result, 'after', '1')
    },
    patienceMs,
  )

  test(
    'a push that is refused is said in the words of the registry, and not tried again',
    async () => {
      const result = await run({ tags: '127.0.0.1:9/nobody:1', push: 'true' })
      expect(result.exitCode).toBe(1)
      expect(logOf(result)).toMatch(/failed to push 127\.0\.0\.1:9\/nobody:1: .*connection refused/)
      expect(logOf(result)).not.toContain('once more')
      expect(result.annotations[0]).toMatchObject({
        level: 'error',
        message: 'Build failed\nThe image of head builds, but could not be exported.',
      })
    },
    patienceMs,
  )
})

test(
  'a builder of the docker-container driver ships the same bytes, also into a classic image store',
  async () => {
    const classic = await startEngine({ store: 'classic' })
    if (!(await giveBuildkit(classic))) {
      process.stderr.write(
        'Not tried: BuildKit cannot be pulled; scripts/buildkit-image builds it.\n',
      )
      return
    }
    const builder = ['--name', 'ships-for-the-test', '--driver', 'docker-container']
    await classic.docker(['buildx', 'create', ...builder, '--driver-opt', 'network=host'])
    const tags = `${registry.host}/container:1`
    const result = await run(
      { builder: 'ships-for-the-test', tags, push: 'true', load: 'true' },
      classic,
    )
    await classic.docker(['buildx', 'rm', '--force', 'ships-for-the-test'])
    expect(result.exitCode).toBe(0)
    const { config } = await expectPushed(result, 'container', '1')
    expect(await imageId(tags, classic)).toBe(config.digest)
    await classic.docker(['image', 'rm', tags])
  },
  patienceMs,
)
