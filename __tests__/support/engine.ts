import { existsSync } from 'node:fs'
import { join } from 'node:path'

import { mustRun, runProcess, type ProcessOptions, type ProcessResult } from './process.js'

/** A Docker with buildx: the machine's own, or the private one of `scripts/engine`. */
export interface Engine {
  /** What its clients need in their environment; empty for the machine's own Docker. */
  readonly env: Readonly<Record<string, string>>
  /**
   * OCI image layout of `debian:bookworm-slim`, for `--build-context
   * debian:bookworm-slim=oci-layout://DIR:bookworm-slim`. The image is loaded into a private engine already, so its
   * own builder needs no such option. null for the machine's own Docker, which pulls.
   */
  readonly baseImage: string | null
  /** Runs `docker` against the engine. */
  docker(args: readonly string[], options?: ProcessOptions): Promise<ProcessResult>
}

export interface EngineOptions {
  /** Image store the test needs; by default containerd's, or whatever the machine's own Docker has. */
  readonly store?: 'containerd' | 'classic'
}

const scripts = join(import.meta.dirname, '../../scripts')
const baseName = 'debian:bookworm-slim'

/**
 * Starts an engine unless it runs already; it goes on running, so that the next test finds it warm.
 * Rejects with the script's one line when the machine cannot have one.
 */
export async function startEngine(options: EngineOptions = {}): Promise<Engine> {
  const store = options.store === undefined ? [] : ['--store', options.store]
  await mustRun(join(scripts, 'engine'), ['start', ...store])
  const env = readEnvironment(await mustRun(join(scripts, 'engine'), ['env', ...store]))
  if (env['DOCKER_HOST'] === undefined) return openEngine(env, null)
  const baseImage = (await mustRun(join(scripts, 'base-image'), [])).trim()
  const engine = openEngine(env, baseImage)
  await loadBaseImage(engine, baseImage)
  return engine
}

function openEngine(env: Readonly<Record<string, string>>, baseImage: string | null): Engine {
  return {
    env,
    baseImage,
    docker: (args, options = {}) =>
      runProcess('docker', args, { ...options, env: { ...env, ...options.env } }),
  }
}

function readEnvironment(text: string): Record<string, string> {
  const lines = text.split('\n').filter((line) => line !== '')
  return Object.fromEntries(lines.map((line) => splitOnce(line, '=')))
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return [text.slice(0, at), text.slice(at + separator.length)]
}

/** An image's id is the digest of its manifest or of its config, by store; both are blobs of the layout. */
async function loadBaseImage(engine: Engine, layout: string): Promise<void> {
  const inspected = await engine.docker(['image', 'inspect', '--format', '{{.Id}}', baseName])
  const id = inspected.stdout.trim().replace(':', '/')
  if (inspected.code === 0 && existsSync(join(layout, 'blobs', id))) return
  await mustRun('sh', ['-c', 'tar -C "$1" -c . | docker load', 'sh', layout], { env: engine.env })
}
