import type { LayerBuilder } from '../image-builder.js'

/** One step of a random layer. */
export type Act =
  | {
      readonly act: 'file' | 'directory' | 'whiteout' | 'opaque'
      readonly path: string
      readonly size: number
    }
  | { readonly act: 'hardlink'; readonly path: string; readonly target: string }

/** What a path is: a directory, or the bytes of one entry, which hard links share. */
type Thing = { readonly directory: true } | { readonly content: symbol; readonly size: number }

/** The merged file system as a plain list of paths. */
export type Model = ReadonlyMap<string, Thing>

/** Puts a layer's acts into a layer builder. */
export function fillLayer(layer: LayerBuilder, acts: readonly Act[]): LayerBuilder {
  return acts.reduce((filled, one) => {
    if (one.act === 'hardlink') return filled.hardlink(one.path, one.target)
    return one.act === 'file' ? filled.file(one.path, one.size) : filled[one.act](one.path)
  }, layer)
}

/** Merges layers the slow way, by looking through all paths at every step. */
export function mergeNaively(layers: readonly (readonly Act[])[]): Model {
  const paths = new Map<string, Thing>()
  for (const acts of layers) {
    for (const { act, path } of acts) if (act === 'opaque') removeBelow(paths, path)
    for (const { act, path } of acts) if (act === 'whiteout') remove(paths, path)
    for (const act of acts) if (act.act !== 'opaque' && act.act !== 'whiteout') add(paths, act)
  }
  return paths
}

function add(paths: Map<string, Thing>, act: Act): void {
  makeParents(paths, act.path)
  const existing = paths.get(act.path)
  if (act.act === 'directory' && isDirectory(existing)) return
  const target = act.act === 'hardlink' ? paths.get(act.target) : undefined
  const linked = target && !isDirectory(target) ? target : undefined
  if (linked && linked === existing) return
  remove(paths, act.path)
  const size = act.act === 'file' ? act.size : 0
  const own: Thing =
    act.act === 'directory' ? { directory: true } : { content: Symbol(act.path), size }
  paths.set(act.path, linked ?? own)
}

function makeParents(paths: Map<string, Thing>, path: string): void {
  const parts = path.split('/').slice(0, -1)
  for (const index of parts.keys()) {
    const parent = parts.slice(0, index + 1).join('/')
    if (!isDirectory(paths.get(parent))) paths.set(parent, { directory: true })
  }
}

function remove(paths: Map<string, Thing>, path: string): void {
  paths.delete(path)
  removeBelow(paths, path)
}

function removeBelow(paths: Map<string, Thing>, path: string): void {
  for (const other of [...paths.keys()]) if (other.startsWith(`${path}/`)) paths.delete(other)
}

function isDirectory(thing: Thing | undefined): boolean {
  return thing !== undefined && 'directory' in thing
}

/** Bytes that a container sees, hard links counted once. */
export function visibleBytes(model: Model): number {
  const contents = new Map<symbol, number>()
  for (const thing of model.values()) {
    if ('content' in thing) contents.set(thing.content, thing.size)
  }
  return [...contents.values()].reduce((sum, size) => sum + size, 0)
}
