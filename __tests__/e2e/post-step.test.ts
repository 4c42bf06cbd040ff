import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals'

import { giveBuildkit, takeBuildkit } from '../support/buildkit-image.js'
import { startEngine, type Engine } from '../support/engine.js'
import { checkoutFacts, processesIn } from '../support/run-facts.js'
import type { RunResult } from '../support/runner.js'
import { makeSmallCheckout, type SmallCheckout } from '../support/small-checkout.js'

const patienceMs = 600_000
const base = 'FROM debian:bookworm-slim\nCOPY Dockerfile /one\n'
const head = `${base}RUN sleep 500\n`
let root: string
let checkout: SmallCheckout

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-post-'))
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

// The runner ends what a killed step has left running when the job is over.
afterEach(() => {
  for (const { pid } of processesIn(checkout.temporary)) {
    process.kill(pid, 'SIGKILL')
  }
})

/** Kills the action, which has no chance to do anything about it, while a step of the Dockerfile runs. */
async function killInTheMiddle(engine: Engine): Promise<RunResult> {
  checkout = await makeSmallCheckout(root, { base, head })
  const contexts =
    engine.baseImage === null
      ? ''
      : `debian:bookworm-slim=oci-layout://${engine.baseImage}:bookworm-slim`
  const action = await checkout.start({ env: engine.env, inputs: { 'build-contexts': contexts } })
  await action.waitFor('] RUN')
  process.kill(action.pid ?? 0, 'SIGKILL')
  return action.result
}

function runPost(engine: Engine, state: RunResult['state']): Promise<RunResult> {
  return checkout.push({ env: engine.env, phase: 'post', state })
}

const worktrees = (): number | undefined =>
  checkoutFacts(checkout.workspace)[2]?.match(/^worktree/gm)?.length

describe('a step that is killed in the middle of a build', () => {
  test(
    "leaves a folder with base's files, which the post step removes",
    async () => {
      const engine = await startEngine()
      const killed = await killInTheMiddle(engine)
      expect(killed).toMatchObject({ exitCode: null, signal: 'SIGKILL' })
      const [folder = '', ...others] = await checkout.leftovers()
      expect(others).toEqual([])
      expect(existsSync(join(checkout.temporary, folder, 'base/Dockerfile'))).toBe(true)

      const post = await runPost(engine, killed.state)
      expect(post).toMatchObject({ exitCode: 0, annotations: [] })
      expect(worktrees()).toBe(1)
      expect(await checkout.leftovers()).toEqual([])
      expect(checkoutFacts(checkout.workspace)[3]).toBe('')
    },
    patienceMs,
  )

  test(
    'leaves a builder of its own, too, where it had to start one',
    async () => {
      const engine = await startEngine({ store: 'classic' })
      if (!(await giveBuildkit(engine))) {
        process.stderr.write('Not tried: BuildKit cannot be pulled; see scripts/buildkit-image.\n')
        return
      }
      const killed = await killInTheMiddle(engine)
      const builders = async (): Promise<string> =>
        (await engine.docker(['buildx', 'ls'])).stdout + (await engine.docker(['ps'])).stdout
      expect(await builders()).toContain('dockweigh-')

      const post = await runPost(engine, killed.state)
      const left = await builders()
      await takeBuildkit(engine)
      expect(post).toMatchObject({ exitCode: 0, annotations: [] })
      expect(left).not.toContain('dockweigh-')
      expect(worktrees()).toBe(1)
      expect(await checkout.leftovers()).toEqual([])
    },
    patienceMs,
  )
})
