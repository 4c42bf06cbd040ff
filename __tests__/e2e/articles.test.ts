import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { cp, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openExample, type Example } from '../../benchmarks/articles/example.js'
import { servePackages, type PackageIndex } from '../../benchmarks/articles/package-index.js'
import type { ImageReport } from '../../src/report/report.js'
import { startEngine, type Engine } from '../support/engine.js'
import { mustRun } from '../support/process.js'
import { findRunnerNode } from '../support/runner/node-binary.js'

const patienceMs = 300_000
const registry = 'dockweigh-e2e'

/** Node and npm of this machine; nothing here runs what the compiler would make. */
const baseDockerfile = `FROM debian:bookworm-slim
COPY node /usr/local/bin/
COPY npm /usr/local/lib/npm
RUN ln -s ../lib/npm/bin/npm-cli.js /usr/local/bin/npm && ln -s /bin/true /usr/local/bin/cc
`

let engine: Engine
let folder: string
let packages: PackageIndex
let example: Example

beforeAll(async () => {
  engine = await startEngine()
  folder = await mkdtemp(join(tmpdir(), 'articles-e2e-'))
  packages = await servePackages({ wheels: null, scratch: join(folder, 'packages'), port: 0 })
  await makeBaseImage(join(folder, 'base'))
  example = await openExample({ name: 'node', folder: join(folder, 'node'), registry, engine })
}, patienceMs)

afterAll(async () => {
  await packages.close()
  await engine.docker(['image', 'rm', '--force', `${registry}/node:18`])
  await rm(folder, { recursive: true, force: true })
}, patienceMs)

async function makeBaseImage(context: string): Promise<void> {
  const npm = await realpath((await mustRun('sh', ['-c', 'command -v npm'])).trim())
  await cp(join(npm, '../..'), join(context, 'npm'), { recursive: true })
  await cp(findRunnerNode(), join(context, 'node'))
  await writeFile(
    join(context, 'Dockerfile'),
    `${baseDockerfile}ENV npm_config_registry=${packages.address}/npm/\n`,
  )
  const tag = `${registry}/node:18`
  const args = ['buildx', 'build', '--load', '--provenance=false', '--tag', tag, context]
  await mustRun('docker', args, { env: engine.env })
}

function unpackedBytes({ head }: ImageReport): number {
  return head.state === 'measured' ? head.size.unpackedBytes : 0
}

test(
  'fixes save nine tenths of what is saved by hand in the Node article, where it keeps the base image',
  async () => {
    const byHand = unpackedBytes(await example.inspect('cleaned'))
    const report = await example.slim('naive')
    const naive = unpackedBytes(report)
    const fixed = report.proof?.size?.unpackedBytes ?? naive

    expect((naive - fixed) / (naive - byHand)).toBeGreaterThan(0.9)
    expect(report.proof?.fixes).toMatchObject([
      { code: 'development-dependencies', removedPackages: ['prettier', 'typescript'] },
      { code: 'npm-cache' },
      // Newer versions of Node keep compiled programs in /tmp.
      ...(report.proof?.fixes.slice(2).map(() => ({ code: 'temporary-files' })) ?? []),
    ])
    expect(report.proof?.dropped).toEqual([])
    expect(await example.read('naive')).toContain('RUN npm install --omit=dev && rm -rf /root/.npm')
  },
  patienceMs,
)
