import { STATUS_CODES } from 'node:http'

import { failure } from '../../errors.js'
import { formatDuration } from '../../report/format.js'
import { capMiddle, oneLine } from '../../report/untrusted.js'
import { retryAfterMs } from './patience.js'
import type { Answer } from './answer.js'

/** What was asked for and by whom, in the words of an error. */
export interface Asked {
  readonly registry: string
  readonly image: string
  /** Where requests go when nobody redirects them. */
  readonly host: string
  /** As `describeCredentials` says it; null when nothing asked for credentials. */
  readonly credentials: string | null
  readonly nowMs: number
}

const longestExplanation = 200
const explanationBytes = 16 * 1024

/** The failure that an answer without success stands for; its explanation must have been read before. */
export function refusalOf(answer: Answer, explanation: string, asked: Asked): Error {
  const { registry, image } = asked
  const detail = `${describeStatus(answer, asked)}${explanation === '' ? '' : `: ${explanation}`}`
  if (answer.status === 404) {
    const said = explanation === '' ? '' : ` (${explanation})`
    return failure('registry-image-unknown', { registry, image, explanation: said })
  }
  if (answer.status === 429) {
    return failure('registry-limit', { registry, detail: `${detail}${limitDetail(answer, asked)}` })
  }
  if (answer.status === 401 || answer.status === 403) {
    const how = asked.credentials === null ? '' : `, asked ${asked.credentials}`
    return failure('registry-denied', { registry, image, detail: `${detail}${how}` })
  }
  if (answer.status >= 500) return failure('registry-unreachable', { registry, detail })
  return failure('registry-invalid', { registry, detail })
}

function describeStatus({ status, host }: Answer, asked: Asked): string {
  const who = host === asked.host ? 'it' : host
  const words = STATUS_CODES[status]
  return `${who} answers ${status}${words === undefined ? '' : ` (${words})`}`
}

/** https://docs.docker.com/docker-hub/usage/pulls/ */
function limitDetail(answer: Answer, { registry, credentials, nowMs }: Asked): string {
  const waitMs = retryAfterMs(answer, nowMs)
  const how = credentials === null ? '' : `, asked ${credentials}`
  const when = waitMs === null ? '' : `; it asks to come back in ${formatDuration(waitMs)}`
  const hub = registry === 'Docker Hub' ? '; the pull limit of Docker Hub is used up' : ''
  return `${how}${hub}${when}`
}

/**
 * What a registry says about an error, as one short line; empty when it says nothing that can be read.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#error-codes
 */
export async function readExplanation(answer: Answer): Promise<string> {
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  try {
    for await (const chunk of answer.body()) {
      chunks.push(chunk)
      sizeBytes += chunk.length
      if (sizeBytes > explanationBytes) return ''
    }
    return explain(JSON.parse(Buffer.concat(chunks).toString('utf8')))
  } catch {
    // A page of a proxy, or half an answer: the status says what is known.
    return ''
  }
}

interface ErrorAnswer {
  readonly errors?: readonly { readonly code?: unknown; readonly message?: unknown }[]
  /** Token services. */
  readonly details?: unknown
}

function explain(value: unknown): string {
  const { errors, details } = value as ErrorAnswer
  const { code, message } = errors?.[0] ?? {}
  const isText = (one: unknown): one is string => typeof one === 'string' && one !== ''
  const text = [message, code, details].find(isText) ?? ''
  return capMiddle(oneLine(text), longestExplanation).replace(/\.$/, '')
}
