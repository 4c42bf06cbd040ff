import { setTimeout as sleep } from 'node:timers/promises'
import { readCall, type Call } from './calls.js'
import type { EntryStore } from './entries.js'
import { faultReply, type FaultEffect, type FaultPlan } from './faults.js'
import { sendReply, type Exchange, type Reply } from './reply.js'
import { openRecord, type OpenRecord } from './request-log.js'
import { answerRpc, twirpError } from './rpc.js'
import type { SignedUrls } from './signed-urls.js'
import { answerStorage } from './storage.js'

export interface ServiceContext {
  readonly entries: EntryStore
  readonly urls: SignedUrls
  readonly faults: FaultPlan
  readonly records: OpenRecord[]
  /** Aborted when the service closes. */
  readonly closing: AbortSignal
}

/**
 * Serves one request: logs it, then applies a fault or answers.
 * @throws when the client disconnects or the service closes meanwhile
 */
export async function serve(context: ServiceContext, exchange: Exchange): Promise<void> {
  const { request } = exchange
  const call = await readCall(request, context.entries)
  const record = openRecord(request, call)
  context.records.push(record)
  const effect = context.faults.take(record)
  record.fault = effect?.kind ?? null
  if (effect?.kind === 'hang') return
  if (effect?.kind === 'drop') {
    request.socket.destroy()
    return
  }
  if (effect?.kind === 'delay') {
    await sleep(effect.delayMs, undefined, { signal: context.closing })
  }
  const reply = await makeReply(context, exchange, { call, effect })
  record.status = reply.status
  await sendReply(exchange, reply, effect?.kind === 'truncate' ? effect.keepBytes : null)
}

function makeReply(
  context: ServiceContext,
  { request }: Exchange,
  { call, effect }: { readonly call: Call; readonly effect: FaultEffect | null },
): Promise<Reply> | Reply {
  if (effect?.kind === 'status' || effect?.kind === 'denied') return faultReply(effect, call.kind)
  switch (call.kind) {
    case 'unknown':
      return twirpError(call.code, call.reason)
    case 'upload':
    case 'download':
      return answerStorage(context, call, request)
    case 'lookup':
    case 'create':
    case 'finalize':
      return answerRpc(context, call, request.headers.authorization)
  }
}
