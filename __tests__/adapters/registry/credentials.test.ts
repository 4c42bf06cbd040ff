import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import {
  describeCredentials,
  secretsOf,
  type Credentials,
} from '../../../src/adapters/registry/credential.js'
import { findCredentials } from '../../../src/adapters/registry/credentials.js'

const hub = 'https://index.docker.io/v1/'

let home: string
let file: string

beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'home-'))
  await mkdir(join(home, '.docker'))
  file = join(home, '.docker/config.json')
})

afterEach(async () => {
  await rm(home, { recursive: true })
})

const encode = (text: string): string => Buffer.from(text).toString('base64')

function find(key: string, environment: NodeJS.ProcessEnv = {}): Promise<Credentials> {
  const PATH = `${home}:${process.env['PATH'] ?? ''}`
  const { signal } = new AbortController()
  return findCredentials(key, { environment: { HOME: home, PATH, ...environment }, signal })
}

function configure(value: unknown): Promise<void> {
  return writeFile(file, JSON.stringify(value))
}

/** A program on the PATH that notes what it is asked. */
async function writeHelper(name: string, script: string): Promise<void> {
  const path = join(home, `docker-credential-${name}`)
  await writeFile(path, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
}

describe('auths', () => {
  test.each([
    [{ 'ghcr.io': { auth: encode('bob:a:b') } }, 'ghcr.io', ['bob', 'a:b']],
    [{ 'https://ghcr.io/v2/': { auth: encode('bob:x\0\0') } }, 'ghcr.io', ['bob', 'x']],
    [{ 'ghcr.io': { username: 'bob', password: 'x' } }, 'ghcr.io', ['bob', 'x']],
    [{ [hub]: { auth: encode('bob:x') } }, hub, ['bob', 'x']],
    [{ 'index.docker.io': { auth: encode('bob:x') } }, hub, ['bob', 'x']],
    [{ 'localhost:5000': { auth: encode('bob:x') } }, 'localhost:5000', ['bob', 'x']],
  ])('%j gives %s its account', async (auths, key, [user, password]) => {
    await configure({ auths })
    expect(await find(key)).toEqual({ kind: 'password', user, password, from: file })
  })

  test('of another registry are not used', async () => {
    await configure({ auths: { 'ghcr.io': { auth: encode('bob:x') }, 'ghcr.io:444': {} } })
    for (const key of ['ghcr.io:443', 'ghcr.io.example', 'hcr.io', hub, 'ghcr.io:444']) {
      expect((await find(key)).kind).toBe('none')
    }
  })

  test('may hold an identity token', async () => {
    await configure({ auths: { 'ghcr.io': { auth: encode('x:'), identitytoken: 'long' } } })
    const found = await find('ghcr.io')
    expect(found).toEqual({ kind: 'identity-token', token: 'long', from: file })
    expect(describeCredentials(found)).toBe(`with an identity token (from ${file})`)
    expect(secretsOf(found)).toEqual(['long'])
  })

  test.each([
    ['{"auths": {"ghcr.io": {"auth": "secret"', /config\.json is not JSON$/],
    ['null', /has none for ghcr\.io$/],
    ['{"auths": 7}', /has none for ghcr\.io$/],
    ['{"auths": {"ghcr.io": null}}', /has none for ghcr\.io$/],
    ['{"auths": {"ghcr.io": {"auth": "bm8gY29sb24="}}}', /has none for ghcr\.io$/],
  ])('that are %s are none, with a reason', async (text, why) => {
    await writeFile(file, text)
    const found = await find('ghcr.io')
    expect(found).toMatchObject({ kind: 'none', why: expect.stringMatching(why) })
    expect(describeCredentials(found)).not.toContain('secret')
  })

  test('are where DOCKER_CONFIG says, else nowhere', async () => {
    await configure({ auths: { 'ghcr.io': { auth: encode('bob:x') } } })
    expect(await find('ghcr.io', { DOCKER_CONFIG: '' })).toMatchObject({ kind: 'password' })
    const elsewhere = await find('ghcr.io', { DOCKER_CONFIG: join(home, 'other') })
    expect(elsewhere).toEqual({ kind: 'none', why: `there is no ${home}/other/config.json` })
  })
})

describe('helpers', () => {
  test('are asked for their registry, the store for all others', async () => {
    await configure({
      auths: { 'quay.io': { auth: encode('not:used') } },
      credsStore: 'store',
      credHelpers: { 'ghcr.io': 'own' },
    })
    for (const name of ['own', 'store']) {
      const answer = `{"ServerURL":"'"$key"'","Username":"${name}","Secret":"from-$1-'"$key"'"}`
      await writeHelper(name, `read key\necho '${answer.replace('$1', `'"$1"'`)}'`)
    }
    for (const [key, user] of [
      ['ghcr.io', 'own'],
      ['quay.io', 'store'],
      [hub, 'store'],
    ] as const) {
      expect(await find(key)).toEqual({
        kind: 'password',
        user,
        password: `from-get-${key}`,
        from: `docker-credential-${user}`,
      })
    }
  })

  test('may give an identity token', async () => {
    await configure({ credsStore: 'store' })
    await writeHelper('store', `echo '{"Username":"<token>","Secret":"long"}'`)
    expect(await find('ghcr.io')).toMatchObject({ kind: 'identity-token', token: 'long' })
  })

  test.each([
    ['echo "credentials not found in native keychain"; exit 1', /failed \(credentials not found/],
    ['exit 3', /failed \(it said nothing\)$/],
    ['echo secret', /printed no credentials$/],
    ['echo "{}"', /printed no credentials$/],
    ['echo null', /printed no credentials$/],
  ])('that do %s give none, with a reason', async (script, why) => {
    await configure({ credsStore: 'store' })
    await writeHelper('store', script)
    const found = await find('ghcr.io')
    expect(found).toMatchObject({ kind: 'none', why: expect.stringMatching(why) })
    expect(describeCredentials(found)).not.toContain('secret')
  })

  test.each([
    ['gone', 'docker-credential-gone failed (there is no such program)'],
    ['../../bin/sh', 'the Docker configuration names no program: ../../bin/sh'],
  ])('named %s are not run', async (credsStore, why) => {
    await configure({ credsStore })
    expect(await find('ghcr.io')).toEqual({ kind: 'none', why })
  })
})
