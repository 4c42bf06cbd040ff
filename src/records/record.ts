import type { TracedOrigins } from '../analysis/origin.js'
import type { Image } from '../image/image.js'
import type { Layer } from '../image/layer.js'
import type { BuildSummary } from '../report/report.js'

/** The measurement of one image at one commit, kept for later runs: everything a comparison needs of a base. */
export interface ImageRecord {
  readonly imageKey: string
  /** sha256 of the build's inputs, 64 hexadecimal digits. */
  readonly inputsDigest: string
  /** 40 hexadecimal digits. */
  readonly commit: string
  /** ISO 8601, UTC. */
  readonly recordedAt: string
  readonly image: Image
  readonly origins: TracedOrigins
  readonly build: BuildSummary
  /** Of the image's layers, in their order. */
  readonly layers: readonly Layer[]
}

/**
 * Version of what records hold and how; a part of their keys, so that versions never meet in a cache.
 * Raise it when a field, its meaning or the fingerprint of files changes.
 */
export const recordVersion = 4

/** The largest record that is kept or read. */
export const recordLimitBytes = 256 * 1024 * 1024

/** What a record has to be of; `commit` is null where any will do. */
export interface ExpectedRecord {
  readonly imageKey: string
  readonly inputsDigest: string
  readonly commit: string | null
}

/** Why a record is not the one wanted, as the end of a sentence; null when it is. */
export function checkRecord(record: ExpectedRecord, expected: ExpectedRecord): string | null {
  if (record.imageKey !== expected.imageKey) {
    return `it is of the image ${record.imageKey}, not ${expected.imageKey}`
  }
  if (record.inputsDigest !== expected.inputsDigest) return 'its build inputs are others'
  if (expected.commit !== null && record.commit !== expected.commit) {
    return `it is of the commit ${record.commit}, not ${expected.commit}`
  }
  return null
}
