import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import type { Server } from 'node:http'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { digestOf } from '../../../src/image/hashing.js'
import { mustRun } from '../../support/process.js'
import { findRunnerNode } from '../../support/runner/node-binary.js'
import { startTunnel, type Tunnel } from '../../support/tunnel.js'

const manifest = Buffer.from('{"schemaVersion":2}')
const program = join(import.meta.dirname, '../../support/registry-program.ts')
const tsx = import.meta.resolve('tsx')
const patienceMs = 30_000

let folder: string
let registry: Server
let proxy: Tunnel
/** What the registry sends; null for the manifest. */
let location: string | null

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'encryption-'))
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')]
  const subject = ['-subj', '/CN=registry.test', '-addext', 'subjectAltName=DNS:registry.test']
  const fresh = ['-newkey', 'rsa:2048', '-nodes', '-days', '2', '-keyout', key, '-out', cert]
  await mustRun('openssl', ['req', '-x509', ...fresh, ...subject])
  const keys = { key: readFileSync(key), cert: readFileSync(cert) }
  registry = createServer(keys, (_, response) => {
    if (location === null) response.end(manifest)
    else response.writeHead(307, { location }).end()
  })
  registry.listen(0, '127.0.0.1')
  await once(registry, 'listening')
  proxy = await startTunnel(() => portOf(registry))
}, patienceMs)

afterAll(async () => {
  registry.closeAllConnections()
  registry.close()
  proxy.close()
  await rm(folder, { recursive: true })
})

beforeEach(() => {
  proxy.takeAsked()
  location = null
})

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port
}

function open(reference: string, env: Readonly<Record<string, string>> = {}): Promise<string> {
  return mustRun(findRunnerNode(), ['--import', tsx, program, reference], {
    env: {
      HTTPS_PROXY: proxy.url,
      NO_PROXY: '',
      NODE_EXTRA_CA_CERTS: join(folder, 'cert.pem'),
      ...env,
    },
  })
}

describe('an encrypted registry', () => {
  test(
    'is reached through the proxy of the environment',
    async () => {
      expect(await open('registry.test/shop')).toBe(digestOf(manifest))
      expect(proxy.takeAsked()).toEqual(['registry.test:443'])
    },
    patienceMs,
  )

  test(
    'is not asked where the proxy has no address, which is not shown',
    async () => {
      const words = await open('registry.test/shop', { HTTPS_PROXY: 'http://me:secret@a b' })
      expect(words).toContain(
        'registry.test cannot be used: `HTTPS_PROXY` is no address of a proxy.',
      )
      expect(words).not.toContain('secret')
    },
    patienceMs,
  )

  test(
    'is not left for a place without encryption',
    async () => {
      location = 'http://127.0.0.1:1/shop'
      expect(await open('registry.test/shop')).toContain(
        'registry.test redirects to 127.0.0.1:1 without encryption',
      )
    },
    patienceMs,
  )

  test(
    'that cannot prove who it is is asked once',
    async () => {
      const words = await open('other.test/shop')
      expect(words).toMatch(/other\.test cannot be used: .*does not match certificate/)
      expect(proxy.takeAsked()).toEqual(['other.test:443'])
    },
    patienceMs,
  )
})

test(
  'a registry on this machine is never asked through a proxy',
  async () => {
    expect(await open('127.0.0.1:1/shop')).toContain('connect ECONNREFUSED 127.0.0.1:1')
    expect(proxy.takeAsked()).toEqual([])
  },
  patienceMs,
)
