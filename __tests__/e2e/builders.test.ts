import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { giveBuildkit, hasBuildkit, takeBuildkit } from '../support/buildkit-image.js'
import { startEngine, type Engine } from '../support/engine.js'
import { checkoutFacts, logOf } from '../support/run-facts.js'
import type { RunResult } from '../support/runner.js'
import { makeSmallCheckout, type SmallCheckout } from '../support/small-checkout.js'

const patienceMs = 600_000
const base = 'FROM scratch\nCOPY Dockerfile /one\n'
let root: string
let engine: Engine
let checkout: SmallCheckout

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-builders-'))
  engine = await startEngine({ store: 'classic' })
}, patienceMs)

afterAll(async () => {
  await takeBuildkit(engine)
  rmSync(root, { recursive: true, force: true })
})

/** Weighs a push that adds a layer. */
async function push(inputs: Readonly<Record<string, string>> = {}): Promise<RunResult> {
  checkout = await makeSmallCheckout(root, { base, head: `${base}COPY Dockerfile /two\n` })
  return checkout.push({ inputs, env: engine.env })
}

const list = async (...args: readonly string[]): Promise<string> =>
  (await engine.docker(args)).stdout

/** Builders, containers and volumes are gone, and so are the worktree and the temporary folder. */
async function expectNothingLeft(): Promise<void> {
  expect(await list('buildx', 'ls')).not.toContain('dockweigh-')
  expect(await list('ps', '--all')).not.toContain('dockweigh-')
  expect(await list('volume', 'ls')).not.toContain('dockweigh-')
  expect(checkoutFacts(checkout.workspace)[2]?.match(/^worktree/gm)).toHaveLength(1)
  expect(await checkout.leftovers()).toEqual([])
}

describe('the docker driver without the containerd image store', () => {
  test(
    'is replaced by a builder of our own where its image can be had; else one error says what to do',
    async () => {
      await takeBuildkit(engine)
      const canStart = await hasBuildkit(engine)
      const run = await push()
      expect(logOf(run)).toContain('Builder default cannot export an image layout')
      expect(run.exitCode).toBe(canStart ? 0 : 1)
      expect(run.annotations.filter(({ level }) => level === 'error')).toHaveLength(
        canStart ? 0 : 1,
      )
      if (!canStart) {
        expect(run.annotations[0]?.message).toMatch(
          /^Builder default cannot export .* an own builder could not be started: .*registry/,
        )
        expect(run.annotations[0]?.message).toContain('docker/setup-buildx-action')
      }
      await expectNothingLeft()
    },
    patienceMs,
  )

  test(
    'a builder that nobody made is one error',
    async () => {
      const run = await push({ builder: 'nobody-made-this' })
      expect(run).toMatchObject({
        exitCode: 1,
        annotations: [
          {
            level: 'error',
            message: expect.stringContaining(
              'no usable buildx builder nobody-made-this: no builder "nobody-made-this" found',
            ),
          },
        ],
      })
      await expectNothingLeft()
    },
    patienceMs,
  )
})

/** Says why there is nothing to see, where an engine can neither pull BuildKit nor was given a built one. */
async function canBuild(): Promise<boolean> {
  if (await giveBuildkit(engine)) return true
  process.stderr.write('Not tried: BuildKit cannot be pulled; scripts/buildkit-image builds it.\n')
  return false
}

describe('where BuildKit can be had', () => {
  test(
    'a builder of our own builds both sides and is gone at the end',
    async () => {
      if (!(await canBuild())) return
      const run = await push()
      expect(logOf(run)).toMatch(/^Builder dockweigh-\w+: driver docker-container, our own\.$/m)
      expect(run).toMatchObject({
        exitCode: 0,
        outputs: { verdict: 'pass', layers: '2', 'base-layers': '1', 'layer-change': '1' },
      })
      await expectNothingLeft()
    },
    patienceMs,
  )

  test(
    "a builder of the user's is used and stays",
    async () => {
      if (!(await canBuild())) return
      const name = 'made-by-the-test'
      await engine.docker(['buildx', 'create', '--name', name, '--driver', 'docker-container'])
      const run = await push({ builder: name })
      const stayed = await list('buildx', 'ls')
      await engine.docker(['buildx', 'rm', '--force', name])
      expect(run).toMatchObject({ exitCode: 0, outputs: { layers: '2' } })
      expect(stayed).toContain(name)
      await expectNothingLeft()
    },
    patienceMs,
  )
})
