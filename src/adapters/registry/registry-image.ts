import { failure } from '../../errors.js'
import { isDigest, type Digest } from '../../image/digest.js'
import type { BlobStore } from '../../image/image.js'
import type { RegistryReference } from '../../image/registry-reference.js'
import { streamThroughCuts } from './blob-stream.js'
import { fetchDocument, type Document, type Missing } from './manifest.js'
import { openSession, type Session, type SessionOptions } from './session.js'

/** An image in a registry: its manifest is here, its layers come when they are opened. */
export interface RegistryImage {
  /** Of the manifest or the index that the reference names. */
  readonly digest: Digest
  readonly blobs: BlobStore
}

/**
 * Opens an image in a registry (OCI Distribution Specification). Only the manifest is fetched; every blob is fetched when
 * it is opened, each time anew, and verified by whoever reads it.
 * Own code: the kept npm clients parse a manifest before it could be hashed, know no ranges and write layers to files.
 * Fails with the `registry-…` failures and as `fetchDocument` does.
 */
export async function openRegistryImage(
  reference: RegistryReference,
  options: SessionOptions,
): Promise<RegistryImage> {
  const session = openSession(reference, options)
  const name = reference.digest ?? reference.tag ?? 'latest'
  const root = await fetchDocument(session, name, (answer) => session.refuse(answer))
  return { digest: root.digest, blobs: blobsOf(root, session) }
}

/** Manifests have a place of their own in a registry: what an index lists is asked for there, all else among the blobs. */
function blobsOf(root: Document, session: Session): BlobStore {
  const documents = new Map<Digest, Uint8Array>([[root.digest, root.bytes]])
  const listed = new Set<Digest>(listDigests(root.bytes))
  return {
    async *open(digest) {
      const known = documents.get(digest)
      if (known !== undefined) {
        yield known
        return
      }
      if (!listed.has(digest)) {
        yield* streamBlob(digest, session)
        return
      }
      const found = await fetchDocument(session, digest, missing(digest, session))
      documents.set(digest, found.bytes)
      for (const one of listDigests(found.bytes)) listed.add(one)
      yield found.bytes
    },
  }
}

function streamBlob(digest: Digest, session: Session): AsyncGenerator<Uint8Array, void, undefined> {
  const get: Parameters<typeof streamThroughCuts>[0] = async (headers) => {
    const answer = await session.get(`blobs/${digest}`, headers)
    if (answer.status === 404) throw await missing(digest, session)(answer)
    return answer
  }
  return streamThroughCuts(get, session)
}

function missing(digest: Digest, { registry, image }: Session): Missing {
  return (answer) => {
    answer.discard()
    const what = `${registry} does not have it for ${image}`
    return Promise.resolve(failure('blob-missing', { digest, what }))
  }
}

/** The manifests of an index; none where the document is no index. Whoever reads it says what is wrong with it. */
function listDigests(bytes: Uint8Array): readonly Digest[] {
  try {
    const { manifests } = JSON.parse(Buffer.from(bytes).toString('utf8')) as Record<string, unknown>
    const digests = (Array.isArray(manifests) ? manifests : []).map(
      (one: { readonly digest?: unknown } | null) => one?.digest,
    )
    return digests.filter((one): one is Digest => typeof one === 'string' && isDigest(one))
  } catch {
    return []
  }
}
