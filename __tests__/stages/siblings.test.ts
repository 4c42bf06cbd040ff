import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import type { BaseImageHint } from '../../src/advice/hint.js'
import { createCleanup, type Cleanup } from '../../src/adapters/cleanup.js'
import { registryScales } from '../../src/adapters/registry-scales.js'
import type { RawInputs } from '../../src/inputs.js'
import { renderJson } from '../../src/report/json.js'
import type { Report } from '../../src/report/report.js'
import { run } from '../../src/run.js'
import { small } from '../support/grown-image.js'
import { image, indexOf, type BuiltImage } from '../support/image-builder.js'
import { openBuilder, openComments, openRepository, openRunner } from '../support/ports.js'
import { startRegistry, type RegistryDouble } from '../support/registry.js'

let registry: RegistryDouble
let cleanup: Cleanup

beforeEach(async () => {
  registry = await startRegistry({ access: 'bearer' })
  cleanup = createCleanup()
  for (const [tag, megabytes] of Object.entries(weights)) {
    registry.push(
      `acme/python:${tag}`,
      indexOf([await weighing(megabytes, 'amd64'), await weighing(1, 'arm64')]),
    )
  }
})

afterEach(async () => {
  expect(await cleanup.run()).toEqual([])
  await registry.close()
})

const weights = { '3.12': 8, '3.12-slim': 4, '3.12-alpine': 2, '3.12-distroless': 7.8 }

function weighing(megabytes: number, architecture: string): Promise<BuiltImage> {
  return image()
    .platform({ os: 'linux', architecture })
    .layer((layer) => layer.file(`of-${megabytes}`, megabytes * 1_000_000), { compression: 'none' })
    .build()
}

interface Played {
  readonly report: Report
  readonly log: readonly string[]
  readonly comment: string
  readonly summary: string
  readonly tookMs: number
}

interface Play {
  readonly head?: string
  readonly base?: string | null
  readonly inputs?: RawInputs
  readonly limitMs?: number
  /** The builder's usual one, as far as anybody knows. */
  readonly platform?: string
}

/** A pull request whose base image is in the registry. */
async function play({
  head,
  base,
  inputs = {},
  limitMs = 5000,
  platform = 'linux/amd64',
}: Play): Promise<Played> {
  const written = `FROM ${registry.host}/acme/python:3.12\nCOPY base /\n`
  const runner = openRunner({ inputs })
  const comments = openComments({ kind: 'created', url: 'https://github.com/c/1' })
  const hide = (): void => undefined
  const { signal } = new AbortController()
  const startedMs = performance.now()
  const environment = { DOCKER_CONFIG: '/nowhere', DOCKER_DEFAULT_PLATFORM: platform }
  await run({
    runner,
    repository: openRepository({
      head: head ?? written,
      base: base === undefined ? written : base,
    }),
    builder: openBuilder({ head: await small.build() }),
    comments,
    registries: registryScales({ environment, signal, cleanup, hide, limitMs, graceMs: limitMs }),
  })
  const tookMs = performance.now() - startedMs
  const { report, log, summary } = runner.heard()
  const comment = comments.requests.map(({ body }) => body).join('')
  return { report: JSON.parse(report ?? '') as Report, log, comment, summary, tookMs }
}

function siblingHints({ images }: Report): readonly BaseImageHint[] {
  return (images[0]?.hints ?? []).filter((hint) => hint.kind === 'base-image')
}

const siblingsIn = ({ report }: Played): readonly (readonly [string, number, boolean | null])[] =>
  siblingHints(report).map(({ sibling, introduced }) => [
    sibling.reference.slice(sibling.reference.indexOf('/') + 1),
    Math.round(sibling.compressedBytes / 1e6),
    introduced,
  ])

describe('siblings of the base image', () => {
  test('are weighed by their manifests, and told smallest first with what they lack', async () => {
    const played = await play({})
    expect(siblingsIn(played)).toEqual([
      ['acme/python:3.12-alpine', 2, false],
      ['acme/python:3.12-slim', 4, false],
    ])
    expect(played.comment).toContain('<summary>Smaller base images: up to 6.0 MB less to pull')
    expect(played.comment).toContain('acme/python:3.12-alpine')
    expect(played.summary).toContain('musl instead of glibc')
    const manifests = registry.requests.filter(
      ({ at, path }) => at === 'registry' && path.includes('/manifests/'),
    )
    expect(manifests.length).toBeLessThanOrEqual(16)
    expect(registry.log().filter((line) => line.includes('/blobs/'))).toEqual([])
  })

  test('are told openly where the pull request brought the base image', async () => {
    const played = await play({ base: 'FROM scratch\nCOPY base /\n' })
    expect(siblingsIn(played).map(([, , introduced]) => introduced)).toEqual([true, true])
    expect(played.comment).toContain('\nSmaller base images: up to 6.0 MB less to pull.\n')
  })

  test('are not asked for where the input says so, nor for scratch', async () => {
    expect(siblingsIn(await play({ inputs: { 'base-image-advice': 'false' } }))).toEqual([])
    expect(siblingsIn(await play({ head: 'FROM scratch\nCOPY base /\n' }))).toEqual([])
    expect(registry.requests).toEqual([])
  })

  test('of another platform say nothing about the image', async () => {
    expect(siblingsIn(await play({ platform: 'linux/arm64' }))).toEqual([])
  })

  test('cost one line in the log where the registry refuses', async () => {
    registry.fault = (_, response) => {
      response.writeHead(403).end()
      return true
    }
    const played = await play({})
    expect(siblingsIn(played)).toEqual([])
    expect(played.log.filter((line) => line.startsWith('Smaller images beside'))).toHaveLength(1)
    expect(played.comment).not.toContain('Smaller')
    expect(played.report.status).toBe('pass')
    expect(renderJson(played.report)).not.toContain('hints')
  })

  test('are given up where the registry is silent', async () => {
    const server = createServer(() => undefined).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const { port } = server.address() as AddressInfo
    const head = `FROM 127.0.0.1:${port}/acme/python:3.12\nCOPY base /\n`
    const played = await play({ head, limitMs: 200 })
    server.closeAllConnections()
    server.close()
    expect(siblingsIn(played)).toEqual([])
    expect(played.log.join('\n')).toMatch(/Smaller images beside .*: the registry took too long/)
    expect(played.tookMs).toBeLessThan(3000)
  })
})
