import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import type { Credentials } from '../../../src/adapters/registry/credential.js'
import { systemClock } from '../../../src/adapters/registry/patience.js'
import { ActionError } from '../../../src/errors.js'
import { readImage } from '../../../src/image/read-image.js'
import { readLayers, createLayerCache } from '../../../src/image/layer-cache.js'
import { image, type BuiltImage } from '../../support/image-builder.js'
import {
  sendJson,
  startRegistry,
  type RegistryDouble,
  type RegistryOptions,
} from '../../support/registry.js'
import { registryClient, type Client, type ClientOptions } from '../../support/registry-client.js'

let registry: RegistryDouble
let client: Client
let shop: BuiltImage

const account = { user: 'bob', password: 'hunter2-secret' }
const bob: Credentials = { kind: 'password', ...account, from: '/home/me/.docker/config.json' }

beforeEach(async () => {
  shop = await image()
    .layer((l) => l.file('a', 300_000))
    .layer((l) => l.file('b', 20_000))
    .build()
})

afterEach(async () => {
  client.close()
  await registry.close()
})

async function start(
  registryOptions: RegistryOptions = {},
  clientOptions: ClientOptions = {},
): Promise<void> {
  registry = await startRegistry(registryOptions)
  registry.push('acme/shop:1', shop)
  client = registryClient(clientOptions)
}

const open = async (): ReturnType<Client['open']> => client.open(`${registry.host}/acme/shop:1`)

async function readAll(): Promise<void> {
  const { digest, blobs } = await open()
  const { layers } = await readImage(blobs, digest)
  await readLayers({ blobs, layers, cache: createLayerCache(), atOnce: 4 })
}

async function problem(): Promise<ActionError> {
  const error: unknown = await readAll().then(
    () => null,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ActionError)) throw new Error(`No failure, but ${String(error)}`)
  for (const secret of client.hidden) {
    expect(`${error.message} ${error.stack ?? ''} ${String(error.cause)}`).not.toContain(secret)
  }
  return error
}

describe('signing in', () => {
  test('is not done where nobody asks', async () => {
    await start({}, { credentials: bob })
    await readAll()
    expect([client.asked, client.hidden]).toEqual([[], []])
  })

  test('with a password', async () => {
    await start({ access: 'basic', account }, { credentials: bob })
    await readAll()
    expect(client.asked).toEqual([registry.host])
    expect(client.hidden).toContain(account.password)
    expect(client.hidden).toContain(Buffer.from('bob:hunter2-secret').toString('base64'))
    expect(registry.requests.filter(({ headers }) => !headers.authorization)).toHaveLength(1)
  })

  test('with a token that anybody gets', async () => {
    await start({ access: 'bearer' })
    await readAll()
    expect(registry.log().filter((line) => line.includes('token'))).toEqual([
      'GET token /token?service=double&scope=repository%3Aacme%2Fshop%3Apull',
    ])
    expect(client.hidden).toEqual([expect.stringMatching(/^token-1-/)])
  })

  test('with a token for a password', async () => {
    await start({ access: 'bearer', account }, { credentials: bob })
    await readAll()
    expect(client.asked).toEqual([registry.host])
  })

  test('with a token for an identity token', async () => {
    const identityToken = 'identity-secret'
    const credentials = { kind: 'identity-token', token: identityToken, from: 'x' } as const
    await start({ access: 'bearer', account, identityToken }, { credentials })
    await readAll()
    const asked = registry.requests.find(({ at }) => at === 'token')
    expect([asked?.method, asked?.path]).toEqual(['POST', '/token'])
    expect(new URLSearchParams(asked?.body).get('grant_type')).toBe('refresh_token')
    expect(client.hidden).toContain(identityToken)
  })

  test('is done anew, once for all, when a token has expired', async () => {
    await start({ access: 'bearer' })
    const { digest, blobs } = await open()
    const { layers } = await readImage(blobs, digest)
    registry.revoke()
    await readLayers({ blobs, layers, cache: createLayerCache(), atOnce: 4 })
    expect(registry.log().filter((line) => line.includes('token'))).toHaveLength(2)
    expect(client.waitedMs).toEqual([])
  })
})

describe('access that is denied', () => {
  test('says that there were no credentials', async () => {
    await start({ access: 'basic', account })
    expect(await problem()).toMatchObject({
      code: 'registry-denied',
      message: `${registry.host} denies access to ${registry.host}/acme/shop:1: it answers 401 (Unauthorized): unauthorized, asked without credentials (there is no /home/me/.docker/config.json).`,
    })
  })

  test('says whose they were, and not what they were', async () => {
    const credentials = { ...bob, password: 'wrong-secret' }
    await start({ access: 'bearer', account }, { credentials })
    expect((await problem()).message).toMatch(
      /127\.0\.0\.1:\d+ answers 401 \(Unauthorized\): incorrect username or password, asked as `bob` \(credentials from \/home\/me\/\.docker\/config\.json\)\.$/,
    )
    expect(client.hidden).toContain('wrong-secret')
  })

  test('for ever does not go on for ever', async () => {
    await start({ access: 'bearer' })
    registry.fault = ({ at }, response) => {
      if (at !== 'registry') return false
      const realm = `Bearer realm="http://${registry.hosts.token}/token"`
      response.writeHead(401, { 'www-authenticate': realm }).end()
      return true
    }
    expect((await problem()).code).toBe('registry-denied')
    expect(registry.requests).toHaveLength(3)
  })

  test('by a registry that repeats a secret shows none', async () => {
    await start({ access: 'basic', account }, { credentials: bob })
    registry.fault = ({ headers }, response) => {
      if (headers.authorization === undefined) return false
      const message = `no ${headers.authorization} or ${account.password}`
      sendJson(response, 403, { value: { errors: [{ message }] } })
      return true
    }
    expect((await problem()).message).toContain('no Basic *** or ***, asked as `bob`')
  })

  test.each([
    ['Negotiate', 'asked without credentials'],
    ['', 'asked without credentials'],
    ['Bearer realm="nowhere"', 'sign in at what is no address'],
    ['Bearer realm="http://tokens.example/t"', 'http://tokens.example without encryption'],
    ['Bearer realm="file:///etc/passwd"', 'without encryption'],
  ])('with the challenge %j', async (header, words) => {
    await start({}, {})
    registry.fault = (_, response) => {
      response.writeHead(401, header === '' ? {} : { 'www-authenticate': header }).end()
      return true
    }
    expect((await problem()).message).toContain(words)
  })

  test.each([['{'], ['{"token":7}'], ['{"token":"a\\nb"}'], ['[]'], ['null']])(
    'a token service that gives %s',
    async (text) => {
      await start({ access: 'bearer' })
      registry.fault = ({ at }, response) => {
        if (at === 'token') response.end(text)
        return at === 'token'
      }
      expect((await problem()).message).toMatch(/where it sends clients to sign in, gives no token/)
    },
  )
})

describe('a registry in trouble', () => {
  const answerOnce = (status: number, headers: Record<string, string> = {}): void => {
    let isFirst = true
    registry.fault = (_, response) => {
      if (!isFirst) return false
      isFirst = false
      response.writeHead(status, headers).end()
      return true
    }
  }

  test.each([
    [500, {}, 1000],
    [503, { 'retry-after': '7' }, 7000],
    [429, { 'retry-after': 'Thu, 01 Jan 1970 00:00:30 GMT' }, 20_000],
    [429, {}, 1000],
  ])('is asked again: %i %j', async (status, headers, waitMs) => {
    await start({}, { nowMs: 10_000 })
    answerOnce(status, headers)
    await readAll()
    expect(client.waitedMs).toEqual([waitMs])
  })

  test('is asked four times', async () => {
    await start()
    registry.fault = (_, response) => {
      response.writeHead(502).end('<html>bad gateway</html>')
      return true
    }
    expect(await problem()).toMatchObject({
      code: 'registry-unreachable',
      message: `${registry.host} cannot be used: it answers 502 (Bad Gateway).`,
    })
    expect([registry.requests.length, client.waitedMs]).toEqual([4, [1000, 2000, 4000]])
  })

  test('that asks for a long break is left alone', async () => {
    await start()
    answerOnce(429, { 'retry-after': '3600' })
    expect(await problem()).toMatchObject({
      code: 'registry-limit',
      message: `${registry.host} refuses more requests for now: it answers 429 (Too Many Requests); it asks to come back in 1 h.`,
    })
    expect(client.waitedMs).toEqual([])
  })

  test('that answers otherwise is no registry', async () => {
    await start()
    answerOnce(418)
    expect((await problem()).code).toBe('registry-invalid')
  })

  test('that says nothing is not waited for', async () => {
    await start({}, { silenceMs: 100 })
    registry.fault = () => true
    expect((await problem()).message).toBe(`${registry.host} cannot be used: nothing came for 0 s.`)
    expect(registry.requests).toHaveLength(4)
  })

  test('that is not there', async () => {
    await start()
    await registry.close()
    expect((await problem()).message).toMatch(/cannot be used: connect ECONNREFUSED/)
    registry = await startRegistry()
  })

  test('is not waited for when the run is interrupted', async () => {
    await start()
    const reason = new Error('interrupted')
    const waiting = systemClock.sleep(60_000, client.abort.signal)
    client.abort.abort(reason)
    await expect(waiting).rejects.toBe(reason)
  })

  test('is left when the run is interrupted', async () => {
    await start()
    const reason = new Error('interrupted')
    registry.fault = () => {
      client.abort.abort(reason)
      return true
    }
    await expect(readAll()).rejects.toBe(reason)
    await expect(readAll()).rejects.toBe(reason)
    expect(registry.requests).toHaveLength(1)
  })
})
