import type { Call, CallKind } from './calls.js'
import type { RequestRecord } from './request-log.js'
import { bytesReply, jsonReply, type Reply } from './reply.js'
import { readDeniedReply, writeDeniedReply } from './rpc.js'
import { storageError } from './storage.js'

export type FaultEffect =
  /** Answers at once; without a body, with the error that the live service gives for this status and call. */
  | {
      readonly kind: 'status'
      readonly status: number
      readonly body?: string
      readonly headers?: Readonly<Record<string, string>>
    }
  /** Answers as to a token that lacks the scope. */
  | { readonly kind: 'denied' }
  /** Serves the call after a wait. */
  | { readonly kind: 'delay'; readonly delayMs: number }
  /** Never answers; the connection stays open until the service closes. */
  | { readonly kind: 'hang' }
  /** Closes the connection without an answer. */
  | { readonly kind: 'drop' }
  /** Serves the call, but closes the connection after so many bytes of the answer's body. */
  | { readonly kind: 'truncate'; readonly keepBytes: number }

export interface Fault {
  readonly call: CallKind
  readonly effect: FaultEffect
  /** How many calls it hits; without it, every call until the faults are cleared. */
  readonly times?: number
  /** Limits the fault to some calls; without it, all calls of the kind. */
  readonly matches?: (request: RequestRecord) => boolean
}

export interface FaultPlan {
  inject(fault: Fault): void
  clear(): void
  /** The effect for this request, counted as used. Of several faults that fit, the one injected first. */
  take(request: RequestRecord): FaultEffect | null
}

/** The HTML page of an overloaded proxy, which RPC clients cannot parse. */
export const UNAVAILABLE_PAGE: FaultEffect = {
  kind: 'status',
  status: 503,
  body: '<html><body><h1>503 Service Unavailable</h1></body></html>',
  headers: { 'content-type': 'text/html' },
}

const TWIRP_CODES: Readonly<Record<number, string>> = {
  400: 'invalid_argument',
  401: 'unauthenticated',
  403: 'permission_denied',
  404: 'not_found',
  409: 'already_exists',
  429: 'resource_exhausted',
  500: 'internal',
  503: 'unavailable',
}

const STORAGE_CODES: Readonly<Record<number, string>> = {
  403: 'AuthenticationFailed',
  404: 'BlobNotFound',
  409: 'BlobImmutableDueToPolicy',
  429: 'TooManyRequests',
  500: 'InternalError',
  503: 'ServerBusy',
}

export function createFaultPlan(): FaultPlan {
  let planned: { readonly fault: Fault; left: number }[] = []
  return {
    inject: (fault) => {
      planned.push({ fault, left: fault.times ?? Infinity })
    },
    clear: () => {
      planned = []
    },
    take: (request) => {
      const hit = planned.find(
        ({ fault, left }) =>
          left > 0 && fault.call === request.call && (fault.matches?.(request) ?? true),
      )
      if (hit === undefined) return null
      hit.left -= 1
      return hit.fault.effect
    },
  }
}

/** The reply that a fault puts in the place of the real one. */
export function faultReply(
  effect: Extract<FaultEffect, { kind: 'status' | 'denied' }>,
  call: Call['kind'],
): Reply {
  if (effect.kind === 'denied') return deniedReply(call)
  const usual = usualError(effect.status, call)
  const headers = { ...usual.headers, ...effect.headers }
  if (effect.body === undefined) return { ...usual, headers }
  return bytesReply({ status: effect.status, headers, text: effect.body })
}

function deniedReply(call: Call['kind']): Reply {
  if (isStorageCall(call)) return storageError(403, 'AuthenticationFailed')
  return call === 'lookup' ? readDeniedReply() : writeDeniedReply()
}

function usualError(status: number, call: Call['kind']): Reply {
  if (isStorageCall(call)) return storageError(status, STORAGE_CODES[status] ?? 'InternalError')
  const code = TWIRP_CODES[status] ?? 'unknown'
  return jsonReply(status, { code, msg: `injected ${code}` })
}

function isStorageCall(call: Call['kind']): boolean {
  return call === 'upload' || call === 'download'
}
