import { join } from 'node:path'

import type { Engine } from '../../__tests__/support/engine.js'
import { mustRun } from '../../__tests__/support/process.js'
import type { ImageSize } from '../../src/image/image.js'
import { runDockweigh } from './example.js'

/** The images that the articles begin with, by the stage of images.Dockerfile that makes them. */
export const baseImages: Readonly<Record<string, string>> = {
  debian: 'debian:bookworm-slim',
  golang: 'golang:1.19',
  node: 'node:18',
  'node-slim': 'node:18-slim',
  python: 'python:3.11',
  'python-slim': 'python:3.11-slim',
}

/** Makes base images and puts them into a registry on this machine. */
export async function pushBaseImages(
  { env }: Engine,
  { registry, stages }: { readonly registry: string; readonly stages: readonly string[] },
): Promise<void> {
  for (const stage of stages) {
    const name = `${registry}/${baseImages[stage] ?? ''}`
    await buildStage(
      env,
      stage,
      `type=image,name=${name},push=true,unpack=false,oci-mediatypes=true`,
    )
  }
}

/** Weighs base images as they lie in the registry, by their names. */
export async function weighBaseImages(
  { env }: Engine,
  { registry, stages }: { readonly registry: string; readonly stages: readonly string[] },
): Promise<Readonly<Record<string, ImageSize>>> {
  const sizes: Record<string, ImageSize> = {}
  for (const stage of stages) {
    const name = baseImages[stage] ?? ''
    const args = ['inspect', `registry:${registry}/${name}`]
    const { head } = await runDockweigh(args, { folder: import.meta.dirname, env })
    if (head.state === 'measured') sizes[name] = head.size
  }
  return sizes
}

/** Makes the wheels and sources that the examples install with pip. */
export async function makeWheels({ env }: Engine, folder: string): Promise<void> {
  await buildStage(env, 'index', `type=local,dest=${folder}`)
}

async function buildStage(env: Engine['env'], stage: string, output: string): Promise<void> {
  const file = join(import.meta.dirname, 'images.Dockerfile')
  const args = ['--provenance=false', '--target', stage, '--output', output, '--file', file]
  const timeoutMs = 900_000
  await mustRun('docker', ['buildx', 'build', ...args, import.meta.dirname], { env, timeoutMs })
}
