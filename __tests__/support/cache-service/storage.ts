import { randomUUID } from 'node:crypto'
import type { IncomingHttpHeaders, IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import type { StorageCall } from './calls.js'
import { UnknownBlockError, type EntryStore } from './entries.js'
import { bytesReply, type Reply } from './reply.js'
import { describeRange, readRange } from './range.js'
import { readSegments, sumSizes } from './segments.js'
import type { SignedUrls } from './signed-urls.js'

const SERVICE_VERSION = '2025-07-05'

export interface StorageContext {
  readonly entries: EntryStore
  readonly urls: SignedUrls
}

/**
 * The headers on every answer of the blob storage. BuildKit's cache client crashes the daemon when an upload's
 * answer has no `x-ms-request-id`.
 */
function storageHeaders(): Record<string, string> {
  return { 'x-ms-request-id': randomUUID(), 'x-ms-version': SERVICE_VERSION }
}

/** https://learn.microsoft.com/en-us/rest/api/storageservices/status-and-error-codes2 */
export function storageError(status: number, code: string): Reply {
  return bytesReply({
    status,
    headers: { ...storageHeaders(), 'content-type': 'application/xml', 'x-ms-error-code': code },
    text: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${code}</Message></Error>`,
  })
}

/**
 * Answers one request to the block blob storage: Put Blob, Put Block, Put Block List, Get Blob, Get Blob Properties.
 * https://learn.microsoft.com/en-us/rest/api/storageservices/operations-on-block-blobs
 * @throws when the client disconnects during an upload; the upload then has no effect
 */
export function answerStorage(
  context: StorageContext,
  call: StorageCall,
  request: IncomingMessage,
): Promise<Reply> | Reply {
  const access = call.kind === 'upload' ? 'cw' : 'r'
  if (!context.urls.isSigned(call.entryId, access, call.query)) {
    return storageError(403, 'AuthenticationFailed')
  }
  const status = context.entries.status(call.entryId)
  if (status === 'absent') return storageError(404, 'BlobNotFound')
  if (call.kind === 'download') return download(context, call, request.headers)
  if (status === 'complete') return storageError(409, 'BlobImmutableDueToPolicy')
  return upload(context, call, request)
}

function upload(
  context: StorageContext,
  call: StorageCall,
  request: IncomingMessage,
): Promise<Reply> | Reply {
  switch (call.query.get('comp')) {
    case null:
      return putBlob(context, call, request)
    case 'block':
      return putBlock(context, call, request)
    case 'blocklist':
      return putBlockList(context, call, request)
    default:
      return storageError(400, 'InvalidQueryParameterValue')
  }
}

async function putBlob(
  context: StorageContext,
  call: StorageCall,
  request: IncomingMessage,
): Promise<Reply> {
  if (request.headers['x-ms-blob-type'] !== 'BlockBlob') {
    return storageError(400, 'MissingRequiredHeader')
  }
  await context.entries.putBlob(call.entryId, request)
  return created(call)
}

async function putBlock(
  context: StorageContext,
  call: StorageCall,
  request: IncomingMessage,
): Promise<Reply> {
  const blockId = call.query.get('blockid') ?? ''
  if (blockId === '') return storageError(400, 'InvalidQueryParameterValue')
  await context.entries.putBlock({ id: call.entryId, blockId }, request)
  return created(call)
}

async function putBlockList(
  context: StorageContext,
  call: StorageCall,
  request: IncomingMessage,
): Promise<Reply> {
  const xml = await text(request)
  if (!xml.includes('<BlockList')) return storageError(400, 'InvalidXmlDocument')
  const listed = xml.matchAll(/<(Latest|Committed|Uncommitted)>([^<]*)<\/\1>/g)
  try {
    context.entries.commitBlocks(
      call.entryId,
      Array.from(listed, ([, , blockId = '']) => blockId.trim()),
    )
  } catch (error) {
    if (error instanceof UnknownBlockError) return storageError(400, 'InvalidBlockList')
    throw error
  }
  return created(call)
}

function created(call: StorageCall): Reply {
  return bytesReply({ status: 201, headers: blobHeaders(call), text: '' })
}

function blobHeaders({ entryId }: StorageCall): Record<string, string> {
  return {
    ...storageHeaders(),
    etag: `"${entryId.toString(16)}"`,
    'last-modified': new Date().toUTCString(),
  }
}

function download(context: StorageContext, call: StorageCall, headers: IncomingHttpHeaders): Reply {
  const segments = context.entries.content(call.entryId)
  if (segments === null) return storageError(404, 'BlobNotFound')
  const sizeBytes = sumSizes(segments)
  const range = readRange(headers, sizeBytes)
  if (range === 'unsatisfiable') return storageError(416, 'InvalidRange')
  const span = range ?? { startByte: 0, lengthBytes: sizeBytes }
  return {
    status: range === null ? 200 : 206,
    headers: {
      ...blobHeaders(call),
      'accept-ranges': 'bytes',
      'content-type': 'application/octet-stream',
      'x-ms-blob-type': 'BlockBlob',
      ...(range === null ? {} : { 'content-range': describeRange(span, sizeBytes) }),
    },
    body: {
      sizeBytes: span.lengthBytes,
      open: (lengthBytes) => readSegments(segments, { startByte: span.startByte, lengthBytes }),
    },
  }
}
