import type { IncomingHttpHeaders } from 'node:http'
import type { ByteSpan } from './segments.js'

/** The value of `content-range`. */
export function describeRange({ startByte, lengthBytes }: ByteSpan, sizeBytes: number): string {
  return `bytes ${startByte}-${startByte + lengthBytes - 1}/${sizeBytes}`
}

/**
 * Reads `x-ms-range`, or else `Range`. Null asks for the whole blob, as any form but `bytes=N-` and `bytes=N-M` does.
 * https://learn.microsoft.com/en-us/rest/api/storageservices/specifying-the-range-header-for-blob-service-operations
 */
export function readRange(
  headers: IncomingHttpHeaders,
  sizeBytes: number,
): ByteSpan | 'unsatisfiable' | null {
  const header = [headers['x-ms-range']].flat()[0] ?? headers.range ?? ''
  const match = /^bytes=(\d+)-(\d*)$/.exec(header)
  if (match === null) return null
  const startByte = Number(match[1])
  const lastByte = match[2] ? Math.min(Number(match[2]), sizeBytes - 1) : sizeBytes - 1
  if (startByte > lastByte) return 'unsatisfiable'
  return { startByte, lengthBytes: lastByte - startByte + 1 }
}
