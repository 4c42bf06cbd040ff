import { mkdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { selectEntry, type CacheEntry, type EntryName, type Lookup } from './lookup.js'
import { sumSizes, writeSegment, type Segment } from './segments.js'

/** Thrown when a block list names a block that was never uploaded. */
export class UnknownBlockError extends Error {}

export interface EntryStore {
  /** Reserves a name and returns its id, or null when the name is taken, be it complete or only reserved. */
  reserve(name: EntryName): number | null
  /** Replaces the whole content of a reserved entry. */
  putBlob(id: number, source: Readable): Promise<void>
  putBlock(
    block: { readonly id: number; readonly blockId: string },
    source: Readable,
  ): Promise<void>
  /** Makes the named blocks, in order, the content of a reserved entry. */
  commitBlocks(id: number, blockIds: readonly string[]): void
  /** Makes an entry visible to lookups, as the newest of all. */
  complete(id: number): CacheEntry
  find(lookup: Lookup): CacheEntry | null
  /** The id of a reserved, not yet complete entry. */
  findReserved(name: EntryName): number | null
  /** The content of an entry, complete or not; null when nothing was uploaded or the entry is gone. */
  content(id: number): readonly Segment[] | null
  status(id: number): 'reserved' | 'complete' | 'absent'
  nameOf(id: number): EntryName | null
  /** The complete entries, oldest first. */
  list(): readonly CacheEntry[]
  remove(predicate: (entry: CacheEntry) => boolean): Promise<readonly CacheEntry[]>
}

interface StoredEntry extends EntryName {
  readonly id: number
  readonly blocks: Map<string, Segment>
  content: readonly Segment[] | null
  /** Position in the order of completion; null while only reserved. */
  sequence: number | null
}

/** Keeps the entries' names in memory and their bytes under `dir`, one folder an entry. */
export function createEntryStore(dir: string): EntryStore {
  const stored = new Map<number, StoredEntry>()
  let lastNumber = 0
  const nextNumber = (): number => ++lastNumber
  const demand = (id: number): StoredEntry => {
    const entry = stored.get(id)
    if (entry === undefined) throw new Error(`no cache entry ${id}`)
    return entry
  }
  const write = (id: number, source: Readable): Promise<Segment> =>
    writeSegment(join(dir, String(id), String(nextNumber())), source)
  const findNamed = (name: EntryName): StoredEntry | undefined =>
    [...stored.values()].find((entry) => isNamed(entry, name))
  const list = (): readonly CacheEntry[] =>
    [...stored.values()]
      .filter(({ sequence }) => sequence !== null)
      .sort((a, b) => (a.sequence ?? 0) - (b.sequence ?? 0))
      .map(describeEntry)

  return {
    reserve: (name) => {
      if (findNamed(name) !== undefined) return null
      const id = nextNumber()
      mkdirSync(join(dir, String(id)), { recursive: true })
      stored.set(id, { ...name, id, blocks: new Map(), content: null, sequence: null })
      return id
    },
    putBlob: async (id, source) => {
      const segment = await write(id, source)
      const entry = demand(id)
      entry.blocks.clear()
      entry.content = [segment]
    },
    putBlock: async ({ id, blockId }, source) => {
      const segment = await write(id, source)
      demand(id).blocks.set(blockId, segment)
    },
    commitBlocks: (id, blockIds) => {
      const entry = demand(id)
      entry.content = blockIds.map((blockId) => demandBlock(entry, blockId))
    },
    complete: (id) => {
      const entry = demand(id)
      entry.sequence = nextNumber()
      return describeEntry(entry)
    },
    find: (lookup) => selectEntry(list(), lookup),
    findReserved: (name) => {
      const entry = findNamed(name)
      return entry?.sequence === null ? entry.id : null
    },
    content: (id) => stored.get(id)?.content ?? null,
    status: (id) => {
      const entry = stored.get(id)
      if (entry === undefined) return 'absent'
      return entry.sequence === null ? 'reserved' : 'complete'
    },
    nameOf: (id) => stored.get(id) ?? null,
    list,
    remove: async (predicate) => {
      const doomed = [...stored.values()].map(describeEntry).filter(predicate)
      for (const { id } of doomed) stored.delete(id)
      await Promise.all(
        doomed.map(({ id }) => rm(join(dir, String(id)), { recursive: true, force: true })),
      )
      return doomed
    },
  }
}

function isNamed(entry: EntryName, name: EntryName): boolean {
  return entry.scope === name.scope && entry.key === name.key && entry.version === name.version
}

function demandBlock(entry: StoredEntry, blockId: string): Segment {
  const segment = entry.blocks.get(blockId)
  if (segment === undefined) throw new UnknownBlockError(`block ${blockId} was not uploaded`)
  return segment
}

function describeEntry({ id, scope, key, version, content }: StoredEntry): CacheEntry {
  return { id, scope, key, version, sizeBytes: sumSizes(content ?? []) }
}
