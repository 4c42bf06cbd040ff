import { mkdtempSync, rmSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { standBefore } from '../support/cut-off-engine.js'
import { startEngine, type Engine } from '../support/engine.js'
import { runProcess } from '../support/process.js'
import { checkoutFacts, processesOf } from '../support/run-facts.js'
import type { RunResult } from '../support/runner.js'
import { makeSmallCheckout, type SmallCheckout } from '../support/small-checkout.js'

const patienceMs = 300_000
let root: string
let engine: Engine

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'dockweigh-machine-'))
  engine = await startEngine({ store: 'containerd' })
}, patienceMs)

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

/** Red for one reason, said once, with nothing left behind. */
async function expectOneError(
  run: RunResult,
  checkout: SmallCheckout,
  message: RegExp,
): Promise<void> {
  expect(run).toMatchObject({ exitCode: 1, conclusion: 'failure' })
  expect(run.annotations).toEqual([
    expect.objectContaining({ level: 'error', message: expect.stringMatching(message) }),
  ])
  expect(await checkout.leftovers()).toEqual([])
  expect(processesOf(checkout.temporary)).toEqual([])
  expect(checkoutFacts(checkout.workspace)[2]?.match(/^worktree/gm)).toHaveLength(1)
}

test(
  'whose Docker dies in the middle of a build: red within seconds, and nothing said of the image',
  async () => {
    const base = 'FROM debian:bookworm-slim\nCOPY Dockerfile /one\n'
    const head = `${base}RUN sleep 100 # ${Date.now()}\n`
    const checkout = await makeSmallCheckout(root, { base, head })
    const front = await standBefore(engine)
    const contexts =
      engine.baseImage === null
        ? ''
        : `debian:bookworm-slim=oci-layout://${engine.baseImage}:bookworm-slim`
    const action = await checkout.start({ env: front.env, inputs: { 'build-contexts': contexts } })
    await action.waitFor('] RUN')
    const start = performance.now()
    front.cut()
    const run = await action.result
    expect(performance.now() - start).toBeLessThan(20_000)
    await front.close()
    await expectOneError(
      run,
      checkout,
      /^The builder stopped answering while it built head: .*\nRun/,
    )
    expect(run.outputs).toEqual({})
  },
  patienceMs,
)

/** A disk of its own in the place of a folder; false where the machine does not allow it. */
async function mountSmallDisk(folder: string): Promise<boolean> {
  const mount = ['mount', '-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', folder]
  return (await asRoot(mount)) === 0
}

async function asRoot(command: readonly string[]): Promise<number> {
  const [program = '', ...args] = process.getuid?.() === 0 ? command : ['sudo', '-n', ...command]
  return runProcess(program, args).then(
    ({ code }) => code,
    () => 1,
  )
}

test(
  'whose disk is full: red, with what to do, and nothing left',
  async () => {
    const image = 'FROM scratch\nCOPY large /one\n'
    const checkout = await makeSmallCheckout(root, {
      base: image,
      head: `${image}COPY large /two\n`,
    })
    await writeFile(join(checkout.workspace, 'large'), randomBytes(12_000_000))
    if (!(await mountSmallDisk(checkout.temporary))) {
      process.stderr.write('Not tried: mounting a small disk needs root.\n')
      return
    }
    try {
      const run = await checkout.push({ env: engine.env })
      await expectOneError(
        run,
        checkout,
        /^There is no space left on the disk: the image of head .*no space left on device\)\.\nFree space/,
      )
    } finally {
      await asRoot(['umount', checkout.temporary])
    }
  },
  patienceMs,
)
