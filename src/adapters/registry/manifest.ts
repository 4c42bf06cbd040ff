import { failure } from '../../errors.js'
import { isDigest, type Digest } from '../../image/digest.js'
import { digestOf } from '../../image/hashing.js'
import { streamThroughCuts } from './blob-stream.js'
import type { Session } from './session.js'
import type { Answer } from './answer.js'

/** A manifest or an index as the registry keeps it. */
export interface Document {
  /** Of the bytes themselves; what a header says is only compared with it. */
  readonly digest: Digest
  readonly bytes: Uint8Array
}

/** Registries need not keep longer ones than 4 MiB. */
const limitBytes = 8 * 1024 * 1024

const accept = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ')

/** Makes the failure for a document that the registry does not have, from its answer. */
export type Missing = (answer: Answer) => Promise<Error>

/**
 * Fetches a manifest or an index by tag or digest.
 * Fails with what `missing` makes when there is none, with `blob-corrupt` when it is not what was asked for, with `image-unsupported` for the format before
 * schema 2, with `image-invalid` beyond the limit, and as `Session.get` does.
 * https://github.com/opencontainers/distribution-spec/blob/main/spec.md#pulling-manifests
 */
export async function fetchDocument(
  session: Session,
  name: string,
  missing: Missing,
): Promise<Document> {
  const get = async (): Promise<Answer> => {
    const answer = await session.get(`manifests/${name}`, { accept })
    if (answer.status === 404) throw await missing(answer)
    return answer
  }
  const first = await get()
  requireSchema2(first, session)
  const bytes = await readWhole(first, get, session)
  const digest = digestOf(bytes)
  const promised = isDigest(name) ? name : first.headers['docker-content-digest']
  if (typeof promised === 'string' && isDigest(promised) && promised !== digest) {
    const detail = `${session.registry} sends content with the digest ${digest}.`
    throw failure('blob-corrupt', { digest: promised, detail })
  }
  return { digest, bytes }
}

async function readWhole(
  first: Answer,
  get: () => Promise<Answer>,
  session: Session,
): Promise<Uint8Array> {
  let pending: Answer | null = first
  const next = async (): Promise<Answer> => {
    const answer = pending ?? (await get())
    pending = null
    return answer
  }
  const chunks: Uint8Array[] = []
  let sizeBytes = 0
  for await (const chunk of streamThroughCuts(next, session)) {
    chunks.push(chunk)
    sizeBytes += chunk.length
    if (sizeBytes > limitBytes) throw tooLong(session)
  }
  return Buffer.concat(chunks)
}

function tooLong({ image }: Session): Error {
  return failure('image-invalid', {
    what: `The manifest of ${image}`,
    detail: `It is longer than ${limitBytes} bytes.`,
  })
}

/** https://github.com/distribution/distribution/blob/v2.8.3/docs/spec/deprecated-schema-v1.md */
function requireSchema2({ headers }: Answer, { image }: Session): void {
  if (
    !/^application\/vnd\.docker\.distribution\.manifest\.v1\b/.test(headers['content-type'] ?? '')
  )
    return
  throw failure('image-unsupported', {
    detail: `${image} is in the manifest format that Docker had before 2016 (schema 1); push it anew.`,
  })
}
