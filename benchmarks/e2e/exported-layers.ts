import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import { mustRun } from '../../__tests__/support/process.js'
import { findRunnerNode } from '../../__tests__/support/runner/node-binary.js'
import type { Stand } from './stand.js'

/** A layer's blob in a file. */
export interface ExportedLayer {
  readonly path: string
  readonly sizeBytes: number
}

/** The layers of two commits' images. */
export interface ExportedLayers {
  readonly all: readonly ExportedLayer[]
  /** Those that base does not have. */
  readonly changed: readonly ExportedLayer[]
}

/** Exports the images of both commits from the builder's cache. */
export async function exportLayers(
  { engine, clone }: Pick<Stand, 'clone' | 'engine'>,
  question: { readonly base: string; readonly head: string; readonly folder: string },
): Promise<ExportedLayers> {
  const { folder } = question
  const layersOf = async (sha: string): Promise<readonly ExportedLayer[]> => {
    const metadata = join(folder, `${sha}.json`)
    const output = `type=oci,tar=false,dest=${join(folder, 'layout')}`
    const form = ['--provenance=false', '--metadata-file', metadata, '--output', output]
    const env = engine.env
    await mustRun('docker', ['buildx', 'build', '--quiet', ...form, await clone(sha)], { env })
    return readManifest(join(folder, 'layout'), metadata)
  }
  const base = await layersOf(question.base)
  const all = await layersOf(question.head)
  const known = new Set(base.map(({ path }) => path))
  return { all, changed: all.filter(({ path }) => !known.has(path)) }
}

async function readManifest(layout: string, metadata: string): Promise<readonly ExportedLayer[]> {
  const { 'containerimage.digest': digest } = await readJson<{ 'containerimage.digest': string }>(
    metadata,
  )
  const pathOf = (each: string): string => join(layout, 'blobs', each.replace(':', '/'))
  const { layers } = await readJson<{ layers: readonly { digest: string; size: number }[] }>(
    pathOf(digest),
  )
  return layers.map((layer) => ({ path: pathOf(layer.digest), sizeBytes: layer.size }))
}

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T
}

/** Milliseconds to decompress layers one after the other, by the zlib of the Node that the runner uses. */
export async function inflateMs(layers: readonly ExportedLayer[]): Promise<number> {
  const script = join(import.meta.dirname, 'inflate.ts')
  return Number(await mustRun(findRunnerNode(), [script, ...layers.map(({ path }) => path)]))
}
