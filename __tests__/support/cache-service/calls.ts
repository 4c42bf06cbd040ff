import type { IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { EntryStore } from './entries.js'

/** The calls of the protocol: three RPCs, and two kinds of request to the blob storage. */
export type CallKind = 'lookup' | 'create' | 'finalize' | 'upload' | 'download'

export type RpcKind = 'lookup' | 'create' | 'finalize'

export interface RpcCall {
  readonly kind: RpcKind
  readonly key: string
  readonly version: string
  readonly restoreKeys: readonly string[]
  /** What `FinalizeCacheEntryUpload` says was uploaded; 0 in other calls. */
  readonly sizeBytes: number
}

export interface StorageCall {
  readonly kind: 'upload' | 'download'
  readonly entryId: number
  readonly query: URLSearchParams
  /** Of the entry; both null when the entry does not exist. */
  readonly key: string | null
  readonly version: string | null
}

/** A request that fits no call of the protocol. */
export interface UnknownCall {
  readonly kind: 'unknown'
  readonly code: 'bad_route' | 'malformed'
  readonly reason: string
  readonly key: null
  readonly version: null
}

export type Call = RpcCall | StorageCall | UnknownCall

export const STORAGE_PATH = '/storage/actions-cache'
const RPC_PATH = '/twirp/github.actions.results.api.v1.CacheService'
const RPC_METHODS: ReadonlyMap<string, RpcKind> = new Map([
  ['GetCacheEntryDownloadURL', 'lookup'],
  ['CreateCacheEntry', 'create'],
  ['FinalizeCacheEntryUpload', 'finalize'],
])

/**
 * Tells which call a request makes, and reads the body when it is an RPC.
 * RPCs are Twirp with JSON bodies: https://twitchtv.github.io/twirp/docs/spec_v7.html
 * @throws when the client disconnects before its body is complete
 */
export async function readCall(request: IncomingMessage, entries: EntryStore): Promise<Call> {
  const url = new URL(request.url ?? '/', 'http://127.0.0.1')
  const slash = url.pathname.lastIndexOf('/')
  const folder = url.pathname.slice(0, slash)
  const name = url.pathname.slice(slash + 1)
  if (folder === STORAGE_PATH) return readStorageCall(request, { url, name, entries })
  const kind = folder === RPC_PATH ? RPC_METHODS.get(name) : undefined
  if (kind === undefined || request.method !== 'POST') {
    return unknownCall('bad_route', `no handler for ${request.method ?? ''} ${url.pathname}`)
  }
  if (!(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return unknownCall('bad_route', 'only the content type application/json is served')
  }
  return readRpcCall(kind, await text(request))
}

function readStorageCall(
  request: IncomingMessage,
  target: { readonly url: URL; readonly name: string; readonly entries: EntryStore },
): StorageCall | UnknownCall {
  const kind = storageKind(request.method ?? '')
  if (kind === null || !/^\d{1,15}$/.test(target.name)) {
    return unknownCall('bad_route', `no handler for ${request.method ?? ''} ${target.url.pathname}`)
  }
  const entryId = Number(target.name)
  const name = target.entries.nameOf(entryId)
  const query = target.url.searchParams
  return { kind, entryId, query, key: name?.key ?? null, version: name?.version ?? null }
}

function storageKind(method: string): 'upload' | 'download' | null {
  if (method === 'PUT') return 'upload'
  return method === 'GET' || method === 'HEAD' ? 'download' : null
}

function readRpcCall(kind: RpcKind, body: string): RpcCall | UnknownCall {
  const fields = parseFields(body)
  if (fields === null) return unknownCall('malformed', 'the body is not a JSON object')
  const { key = '', version = '', restore_keys: restoreKeys = [], size_bytes: size = 0 } = fields
  if (typeof key !== 'string' || typeof version !== 'string') {
    return unknownCall('malformed', 'key and version must be strings')
  }
  if (!isStrings(restoreKeys)) return unknownCall('malformed', 'restore_keys must be strings')
  if (!/^\d+$/.test(String(size))) {
    return unknownCall('malformed', 'size_bytes must be a whole number, as a number or a string')
  }
  return { kind, key, version, restoreKeys, sizeBytes: Number(size) }
}

function parseFields(body: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(body)
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return null
    return value as Record<string, unknown>
  } catch {
    return null
  }
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string')
}

function unknownCall(code: UnknownCall['code'], reason: string): UnknownCall {
  return { kind: 'unknown', code, reason, key: null, version: null }
}
