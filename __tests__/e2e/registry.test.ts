import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runAtTerminal } from '../../src/cli/main.js'
import type { Report } from '../../src/report/report.js'
import { startEngine, type Engine } from '../support/engine.js'
import { mustRun } from '../support/process.js'
import { startRealRegistry, type RealRegistry } from '../support/real-registry.js'
import { logOf } from '../support/run-facts.js'
import { makeSmallCheckout } from '../support/small-checkout.js'

const patienceMs = 600_000
const account = { user: 'bob', password: 'hunter2-secret' }
/** `htpasswd -Bbn bob hunter2-secret` */
const htpasswd = 'bob:$2y$05$iN9qCzqZ0oyBRfmnCiOJmu02GibcyQfagLAK/.nPwSBTZWaWye4Tu'

let root: string
let engine: Engine
let open: RealRegistry
let closed: RealRegistry
let environment: NodeJS.ProcessEnv

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'dockweigh-registries-'))
  engine = await startEngine({ store: 'containerd' })
  await writeFile(join(root, 'htpasswd'), `${htpasswd}\n`)
  open = await startRealRegistry()
  closed = await startRealRegistry({
    auth: { htpasswd: { realm: 'test', path: join(root, 'htpasswd') } },
  })
  const auth = Buffer.from(`${account.user}:${account.password}`).toString('base64')
  await mkdir(join(root, 'docker'))
  // A private engine keeps its buildx where its own configuration is.
  const own = engine.env['DOCKER_CONFIG']
  const plugins = own === undefined ? {} : { cliPluginsExtraDirs: [join(own, 'cli-plugins')] }
  const configuration = { auths: { [closed.host]: { auth } }, ...plugins }
  await writeFile(join(root, 'docker/config.json'), JSON.stringify(configuration))
  environment = { PATH: process.env['PATH'], DOCKER_CONFIG: join(root, 'docker') }
}, patienceMs)

afterAll(async () => {
  await open.close()
  await closed.close()
  await rm(root, { recursive: true })
})

/** Builds an image once, into a layout folder and into a registry. */
async function buildAndPush(name: string, dockerfile: string): Promise<string> {
  const context = join(root, 'context')
  const layout = join(root, `layout-${name.replaceAll(/\W/g, '-')}`)
  await mkdir(context, { recursive: true })
  await writeFile(join(context, 'Dockerfile'), dockerfile)
  await writeFile(join(context, 'data'), 'weight '.repeat(100_000))
  const image = `type=image,name=${name},push=true,oci-mediatypes=true`
  const outputs = [`type=oci,tar=false,dest=${layout}`, image].flatMap((one) => ['--output', one])
  const fixed = ['--platform', 'linux/amd64', '--provenance=false', '--progress', 'plain']
  await mustRun('docker', ['buildx', 'build', ...fixed, ...outputs, context], {
    env: { ...engine.env, DOCKER_CONFIG: join(root, 'docker') },
    timeoutMs: patienceMs,
  })
  return layout
}

async function dockweigh(
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<{ exitCode: number; output: string; errors: string }> {
  const said = { output: '', errors: '' }
  const screen = (name: keyof typeof said) => ({
    isTerminal: false,
    columns: () => 80,
    write: (text: string) => {
      said[name] += text
    },
  })
  const exitCode = await runAtTerminal(args, {
    cwd: root,
    environment: { ...environment, ...more },
    output: screen('output'),
    errors: screen('errors'),
  })
  return { exitCode, ...said }
}

async function inspect(text: string): Promise<Report['images'][number]> {
  const { exitCode, output, errors } = await dockweigh(['inspect', text, '--format', 'json'])
  expect([exitCode, errors]).toEqual([0, ''])
  const [image] = (JSON.parse(output) as Report).images
  if (image === undefined) throw new Error('no image')
  return { ...image, subject: { ...image.subject, name: '' } }
}

const dockerfile = 'FROM scratch\nCOPY data /data\nCOPY Dockerfile /Dockerfile\nENV A=1\n'

describe('an image that the engine pushed', () => {
  test(
    'is weighed from the registry as from its layout, by tag and by digest',
    async () => {
      const name = `${open.host}/acme/shop`
      const layout = await buildAndPush(`${name}:1`, dockerfile)
      const expected = await inspect(layout)
      expect(await inspect(`registry:${name}:1`)).toEqual(expected)
      const pushed = await open.manifest('acme/shop', '1')
      expect(await inspect(`registry:${name}@${pushed?.digest}`)).toEqual(expected)
      expect(await inspect(`registry:localhost:${name.split(':')[1]}:1`)).toEqual(expected)
    },
    patienceMs,
  )

  test(
    'needs the credentials that Docker has',
    async () => {
      const name = `${closed.host}/acme/private:1`
      const layout = await buildAndPush(name, `${dockerfile}LABEL b=2\n`)
      expect(await inspect(`registry:${name}`)).toEqual(await inspect(layout))
      const denied = await dockweigh(['inspect', `registry:${name}`], { DOCKER_CONFIG: root })
      expect(denied).toMatchObject({ exitCode: 2, output: '' })
      expect(denied.errors).toMatch(
        /denies access to .*: it answers 401 \(Unauthorized\): authentication required, asked without credentials \(there is no /,
      )
    },
    patienceMs,
  )

  test('that is not there is said to be missing', async () => {
    const { exitCode, errors } = await dockweigh(['inspect', `registry:${open.host}/acme/none:7`])
    expect(exitCode).toBe(2)
    expect(errors).toMatch(/ has no image .*\/acme\/none:7 \(manifest unknown\)\./)
  })
})

describe('the action', () => {
  test(
    'weighs what a job before it pushed, without Docker',
    async () => {
      const [base, head] = [`${dockerfile}LABEL c=3\n`, `${dockerfile}COPY data /more\n`]
      const name = `${closed.host}/acme/pushed`
      await buildAndPush(`${name}:base`, base)
      await buildAndPush(`${name}:head`, head)
      const checkout = await makeSmallCheckout(root, { base, head })
      const inputs = { base: `registry:${name}:base`, head: `registry:${name}:head` }
      const run = await checkout.push({
        inputs,
        env: { DOCKER_CONFIG: join(root, 'docker'), DOCKER_HOST: 'unix:///nowhere.sock' },
      })
      expect(run).toMatchObject({
        exitCode: 0,
        outputs: { verdict: 'pass', layers: '3', 'base-layers': '2', 'layer-change': '1' },
      })
      expect(logOf(run)).toContain(`Taken as it is: ${name}:head.`)
      expect(run.masks).toContain(account.password)
      expect(await checkout.leftovers()).toEqual([])
      const denied = await checkout.push({ inputs, env: { DOCKER_CONFIG: root } })
      expect(denied.exitCode).toBe(1)
      expect(denied.annotations).toEqual([
        expect.objectContaining({
          level: 'error',
          message: expect.stringMatching(/denies access to .* add a step with `uses: docker/s),
        }),
      ])
    },
    patienceMs,
  )
})
