import type { IncomingMessage } from 'node:http'
import type { Call } from './calls.js'
import type { FaultEffect } from './faults.js'

/** One request as the service saw it. Holds no token and no URL signature. */
export interface RequestRecord {
  readonly call: Call['kind']
  readonly method: string
  /** Without the query. */
  readonly path: string
  /** Of the entry; null when the request names none. */
  readonly key: string | null
  readonly version: string | null
  readonly userAgent: string
  readonly fault: FaultEffect['kind'] | null
  /** Null as long as no answer was begun. */
  readonly status: number | null
}

/** The service's own view of a record, which it completes while it serves. */
export type OpenRecord = {
  -readonly [K in keyof RequestRecord]: RequestRecord[K]
}

export function openRecord(request: IncomingMessage, call: Call): OpenRecord {
  return {
    call: call.kind,
    method: request.method ?? '',
    path: (request.url ?? '').replace(/\?.*$/s, ''),
    key: call.key,
    version: call.version,
    userAgent: request.headers['user-agent'] ?? '',
    fault: null,
    status: null,
  }
}
