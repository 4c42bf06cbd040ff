import { createHmac, randomBytes } from 'node:crypto'
import { STORAGE_PATH } from './calls.js'

/** What a signed URL allows, in the letters of Azure's `sp`: create and write, or read. */
export type SignedAccess = 'cw' | 'r'

export interface SignedUrls {
  sign(entryId: number, access: SignedAccess): string
  isSigned(entryId: number, access: SignedAccess, query: URLSearchParams): boolean
}

/** Makes and checks blob URLs that carry their own permission, like Azure's shared access signatures. */
export function createSignedUrls(origin: string): SignedUrls {
  const secret = randomBytes(32)
  const signature = (entryId: number, access: SignedAccess): string =>
    createHmac('sha256', secret).update(`${entryId}:${access}`).digest('base64url')
  return {
    sign: (entryId, access) =>
      `${origin}${STORAGE_PATH}/${entryId}?sp=${access}&sig=${signature(entryId, access)}`,
    isSigned: (entryId, access, query) => query.get('sig') === signature(entryId, access),
  }
}
