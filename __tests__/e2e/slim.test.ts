import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { ImageReport, Report } from '../../src/report/report.js'
import { startEngine, type Engine } from '../support/engine.js'
import { mustRun, runProcess, type ProcessResult } from '../support/process.js'

const entry = join(import.meta.dirname, '../../dist/cli/index.js')
const patienceMs = 300_000
const secret = 'hunter2-hunter2'

/** Four faults that can be mended, and a cache that a later RUN needs. */
const dockerfile = `FROM debian:bookworm-slim
WORKDIR /app
COPY . .
RUN head -c 3000000 /dev/urandom > /opt/archive
RUN cp /opt/archive /app/kept
RUN rm /opt/archive
RUN mkdir -p /root/.cache/pip && head -c 700000 /dev/urandom > /root/.cache/pip/x
RUN mkdir -p /root/.cache/uv && head -c 400000 /dev/urandom > /root/.cache/uv/x
RUN test -s /root/.cache/uv/x
RUN chown -R 1000:1000 /app
CMD ["/app/kept"]
`

let engine: Engine
let root: string
let clone: string

beforeAll(async () => {
  engine = await startEngine()
  root = await mkdtemp(join(tmpdir(), 'slim-e2e-'))
  clone = join(root, 'clone')
  await mkdir(join(clone, '__pycache__'), { recursive: true })
  await mkdir(join(root, 'temporary'))
  await writeFile(join(clone, 'Dockerfile'), dockerfile)
  await writeFile(join(clone, '.env'), `PASSWORD=${secret}\n`)
  await writeFile(join(clone, 'program'), randomBytes(2_000_000))
  await writeFile(join(clone, '__pycache__/program.pyc'), randomBytes(500_000))
  for (const args of [
    ['init', '--quiet'],
    ['add', '--all'],
    [...author, 'commit', '-qm', 'x'],
  ])
    await mustRun('git', args, { cwd: clone })
}, patienceMs)

afterAll(async () => {
  await rm(root, { recursive: true, force: true })
})

const author = ['-c', 'user.name=Ada', '-c', 'user.email=ada@example.com']

/** Runs the bundle, which leaves nothing behind and tells no secret. */
async function slim(...args: readonly string[]): Promise<ProcessResult> {
  const result = await runProcess(process.execPath, [entry, 'slim', ...args], {
    cwd: clone,
    env: { ...engine.env, TMPDIR: join(root, 'temporary') },
    timeoutMs: patienceMs,
  })
  expect(await readdir(join(root, 'temporary'))).toEqual([])
  expect(result.stdout + result.stderr).not.toContain(secret)
  expect([result.code, result.stderr]).toEqual([0, ''])
  return result
}

async function slimReport(...args: readonly string[]): Promise<ImageReport> {
  const { images } = JSON.parse((await slim('--format', 'json', ...args)).stdout) as Report
  const [image] = images
  if (image === undefined) throw new Error('There is no image.')
  return image
}

function sizeOf({ head }: ImageReport) {
  return head.state === 'measured' ? head.size : null
}

test(
  'what is proven is what the image weighs once the fixes are applied, and then nothing is left to fix',
  async () => {
    const first = await slimReport('--apply')
    expect(first.proof).toMatchObject({
      fixes: [
        { code: 'stored-again', saving: { unpackedBytes: expect.closeTo(5_500_000, -5) } },
        { code: 'deleted-later', saving: { unpackedBytes: expect.closeTo(3_000_000, -4) } },
        { code: 'pip-cache', saving: { unpackedBytes: expect.closeTo(700_000, -4) } },
        { code: 'tool-caches', file: '.dockerignore', lines: null },
      ],
      dropped: [
        {
          code: 'uv-cache',
          lines: { start: 8, end: 8 },
          reason:
            'The image does not build with it: `RUN test -s /root/.cache/uv/x` ended with exit code 1.',
        },
      ],
    })
    const after = await readFile(join(clone, 'Dockerfile'), 'utf8')
    const ignored = await readFile(join(clone, '.dockerignore'), 'utf8')
    expect(after).toContain('COPY --chown=1000:1000 . .')
    expect(ignored).toBe('**/__pycache__\n')
    await writeFile(join(root, 'patch'), first.proof?.patch ?? '')
    const check = ['apply', '--reverse', '--check', join(root, 'patch')]
    await mustRun('git', check, { cwd: clone })

    const second = await slimReport()
    const proven = first.proof?.size
    // The recipe itself is copied, too.
    const written = after.length - dockerfile.length + ignored.length
    expect(sizeOf(second)?.layerCount).toBe(proven?.layerCount)
    expect(sizeOf(second)?.unpackedBytes).toBe((proven?.unpackedBytes ?? 0) + written)
    expect(second.proof).toMatchObject({ size: null, fixes: [], patch: '' })
  },
  patienceMs,
)
