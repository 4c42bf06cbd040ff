import type { RpcCall } from './calls.js'
import type { EntryStore } from './entries.js'
import { jsonReply, type Reply } from './reply.js'
import { sumSizes } from './segments.js'
import type { SignedUrls } from './signed-urls.js'
import { readToken } from './token.js'

export const READ_DENIED = 'cache read denied: token has no readable scopes'
export const WRITE_DENIED = 'cache write denied: token has no writable scopes'
const ALREADY_EXISTS = 'cache entry with the same key, version, and scope already exists'
const MAX_KEY_LENGTH = 512

const TWIRP_STATUS = {
  already_exists: 409,
  bad_route: 404,
  invalid_argument: 400,
  malformed: 400,
  not_found: 404,
  permission_denied: 403,
  unauthenticated: 401,
} as const

export interface RpcContext {
  readonly entries: EntryStore
  readonly urls: SignedUrls
}

interface Grants {
  readonly readable: readonly string[]
  readonly writable: string | null
}

/** An error as Twirp clients expect it: https://twitchtv.github.io/twirp/docs/spec_v7.html#error-codes */
export function twirpError(code: keyof typeof TWIRP_STATUS, msg: string): Reply {
  return jsonReply(TWIRP_STATUS[code], { code, msg })
}

/** The answer to a token without a writable scope: HTTP 200, and the refusal in the body. */
export function writeDeniedReply(): Reply {
  return jsonReply(200, { ok: false, message: WRITE_DENIED })
}

export function readDeniedReply(): Reply {
  return twirpError('permission_denied', READ_DENIED)
}

/** Answers one RPC of the cache service v2. */
export function answerRpc(
  context: RpcContext,
  call: RpcCall,
  authorization: string | undefined,
): Reply {
  const token = readToken(authorization)
  if (!token.ok) return twirpError('unauthenticated', token.reason)
  if (call.key === '' || call.key.length > MAX_KEY_LENGTH) {
    return twirpError('invalid_argument', `key must have 1 to ${MAX_KEY_LENGTH} characters`)
  }
  if (call.version === '') return twirpError('invalid_argument', 'version must not be empty')
  switch (call.kind) {
    case 'lookup':
      return lookUp(context, call, token)
    case 'create':
      return create(context, call, token)
    case 'finalize':
      return finalize(context, call, token)
  }
}

function lookUp(context: RpcContext, call: RpcCall, { readable }: Grants): Reply {
  if (readable.length === 0) return readDeniedReply()
  const keys = [call.key, ...call.restoreKeys]
  const entry = context.entries.find({ keys, version: call.version, scopes: readable })
  return jsonReply(200, {
    ok: entry !== null,
    signed_download_url: entry === null ? '' : context.urls.sign(entry.id, 'r'),
    matched_key: entry?.key ?? '',
  })
}

function create(context: RpcContext, { key, version }: RpcCall, { writable }: Grants): Reply {
  if (writable === null) return writeDeniedReply()
  const id = context.entries.reserve({ scope: writable, key, version })
  if (id === null) return twirpError('already_exists', ALREADY_EXISTS)
  return jsonReply(200, { ok: true, signed_upload_url: context.urls.sign(id, 'cw') })
}

function finalize(context: RpcContext, call: RpcCall, { writable }: Grants): Reply {
  if (writable === null) return writeDeniedReply()
  const { key, version } = call
  const id = context.entries.findReserved({ scope: writable, key, version })
  if (id === null) return twirpError('not_found', `no reservation for ${key}`)
  const content = context.entries.content(id)
  if (content === null) return jsonReply(200, { ok: false, message: `nothing uploaded for ${key}` })
  const sizeBytes = sumSizes(content)
  if (sizeBytes !== call.sizeBytes) {
    const message = `${sizeBytes} bytes uploaded for ${key}, ${call.sizeBytes} announced`
    return jsonReply(200, { ok: false, message })
  }
  return jsonReply(200, { ok: true, entry_id: String(context.entries.complete(id).id) })
}
