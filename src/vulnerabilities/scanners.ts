import type { BlobStore, Image } from '../image/image.js'
import type { ScannerChoice } from './settings.js'
import type { ScanReport } from './vulnerability.js'

/** Programs that look for known vulnerabilities, and reports of theirs. Failures are answers. */
export interface Scanners {
  /** Scans an image, all of whose layers are there. */
  scan(request: ScanRequest): Promise<ScanAnswer>
  /** Reads a report that somebody made; the path is relative to the checkout. */
  read(path: string): Promise<ScanAnswer>
}

export interface ScanRequest {
  readonly program: ScannerChoice
  readonly image: Image
  readonly blobs: BlobStore
  readonly timeoutMs: number
}

/** What a scan found; or why there is none, as the end of a sentence. */
export type ScanAnswer =
  | { readonly kind: 'read'; readonly report: ScanReport }
  | { readonly kind: 'unavailable'; readonly why: string }
