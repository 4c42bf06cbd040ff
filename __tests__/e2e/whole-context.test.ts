import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import type { Report } from '../../src/report/report.js'
import { startEngine } from '../support/engine.js'
import { makeSmallCheckout } from '../support/small-checkout.js'

const patienceMs = 300_000
let root: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dockweigh-context-'))
})

afterAll(() => rm(root, { recursive: true, force: true }))

const dockerfile = 'FROM scratch\nCOPY . /srv\n'

test(
  'an image that holds `.git` holds it on both sides, and nothing of the run',
  async () => {
    const engine = await startEngine()
    const checkout = await makeSmallCheckout(root, { base: dockerfile, head: `${dockerfile}#\n` })
    const run = await checkout.push({ env: engine.env })
    expect(run.exitCode).toBe(0)
    const report = JSON.parse(await readFile(run.outputs['report'] ?? '', 'utf8')) as Report
    const { comparison, head, base } = report.images[0] ?? {}
    const paths = comparison?.files.rows.map(({ path }) => path) ?? []
    expect(paths).toContain('srv/Dockerfile')
    const moment = /^srv\/(?:Dockerfile|\.git\/(?:HEAD|index|COMMIT_EDITMSG|logs\/HEAD))$/
    expect(paths.filter((path) => !moment.test(path))).toEqual([])
    expect(Math.abs(Number(run.outputs['size-change']))).toBeLessThan(500)
    const sizes = [head, base].map((side) => (side?.state === 'measured' ? side.size : null))
    expect(sizes.every((size) => (size?.unpackedBytes ?? 0) > 10_000)).toBe(true)
  },
  patienceMs,
)
