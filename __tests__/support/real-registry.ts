import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

import { mustRun } from './process.js'

/** Debian's `docker-registry` on a port of its own; it forgets everything at the end. */
export interface RealRegistry {
  /** `127.0.0.1:PORT`, as it stands in references. */
  readonly host: string
  /** Digest and media type of what a tag or digest names; null when the registry has no such thing. */
  manifest(name: string, reference: string): Promise<PushedManifest | null>
  close(): Promise<void>
}

export interface PushedManifest {
  readonly digest: string
  readonly mediaType: string
}

const script = join(import.meta.dirname, '../../scripts/registry')
const known = ['index.v1', 'manifest.v1'].map((type) => `application/vnd.oci.image.${type}+json`)
const docker = 'application/vnd.docker.distribution.manifest.v2+json'

/** `more` are further sections of its configuration, in JSON, such as `auth`. Rejects where it cannot be had. */
export async function startRealRegistry(
  more: Readonly<Record<string, unknown>> = {},
): Promise<RealRegistry> {
  const program = (await mustRun(script, [])).trim()
  const folder = await mkdtemp(join(tmpdir(), 'dockweigh-registry-'))
  const configuration = join(folder, 'config.yml')
  const settings = {
    version: 0.1,
    log: { level: 'info', accesslog: { disabled: true } },
    storage: { filesystem: { rootdirectory: join(folder, 'storage') } },
    http: { addr: '127.0.0.1:0' },
    ...more,
  }
  await writeFile(configuration, JSON.stringify(settings))
  const child = spawn(program, ['serve', configuration], { stdio: ['ignore', 'ignore', 'pipe'] })
  const host = await findAddress(child)
  return {
    host,
    manifest: (name, reference) => askFor(`http://${host}/v2/${name}/manifests/${reference}`),
    async close() {
      const ended = once(child, 'close')
      child.kill()
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}

/** The registry's log says which port it took; it is read to its end, so that the registry can go on writing. */
function findAddress(child: ChildProcessByStdio<null, null, Readable>): Promise<string> {
  return new Promise((resolve, reject) => {
    let last = 'it said nothing'
    createInterface({ input: child.stderr }).on('line', (line) => {
      const address = /listening on (127\.0\.0\.1:\d+)/.exec(line)?.[1]
      if (address === undefined) last = line
      else resolve(address)
    })
    child.on('error', reject)
    child.on('close', () => {
      reject(new Error(`The registry ended: ${last}`))
    })
  })
}

async function askFor(url: string): Promise<PushedManifest | null> {
  const answer = await fetch(url, { headers: { accept: [...known, docker].join(', ') } })
  await answer.arrayBuffer()
  const digest = answer.headers.get('docker-content-digest')
  if (!answer.ok || digest === null) return null
  return { digest, mediaType: answer.headers.get('content-type') ?? '' }
}
