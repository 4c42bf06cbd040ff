import type { InstalledPackage } from './package-model.js'
import { RpmFormatError } from './rpm-format.js'
import { readRpmHeader } from './rpm-header.js'
import { readNdbHeaders } from './rpm-ndb.js'
import { readSqliteHeaders } from './rpm-sqlite.js'

/** An rpm database's packages, or why there are none. */
export type RpmReading =
  | { readonly kind: 'read'; readonly packages: readonly InstalledPackage[] }
  | { readonly kind: 'unread'; readonly reason: string }

const rpmFile =
  /^(?:var\/lib|usr\/(?:lib\/sysimage|share))\/rpm\/(?:rpmdb\.sqlite(?<journal>-wal)?|Packages(?<ndb>\.db)?)$/

/** What a file at a path of rpm's is; null for all other paths. Only the first two kinds can be read. */
function rpmFileKind(path: string): 'sqlite' | 'ndb' | 'journal' | 'berkeley' | null {
  const groups = rpmFile.exec(path)?.groups
  if (groups === undefined) return null
  if (groups['journal'] !== undefined) return 'journal'
  if (groups['ndb'] !== undefined) return 'ndb'
  return path.endsWith('.sqlite') ? 'sqlite' : 'berkeley'
}

/** Whether a path is an rpm database of a kind that can be read. */
export function isRpmDatabase(path: string): boolean {
  const kind = rpmFileKind(path)
  return kind === 'sqlite' || kind === 'ndb'
}

/** Why a file of rpm's is not read, whatever it holds; null for all others. */
export function whyRpmUnread(path: string, sizeBytes: number): string | null {
  const kind = rpmFileKind(path)
  if (kind === 'berkeley') return 'Berkeley DB, which rpm wrote before version 4.16, is not read'
  if (kind !== 'journal' || sizeBytes === 0) return null
  return 'its changes were not yet written into the database; they are left out'
}

/** Reads an rpm database: all of its packages or, when any of it is damaged, none. */
export function readRpmDatabase(path: string, content: Uint8Array): RpmReading {
  try {
    const headers =
      rpmFileKind(path) === 'sqlite' ? readSqliteHeaders(content) : readNdbHeaders(content)
    const packages: InstalledPackage[] = []
    for (const blob of headers) {
      const header = readRpmHeader(blob)
      // Signing keys are kept as if they were packages.
      if (header.name !== 'gpg-pubkey') packages.push({ type: 'rpm', ...header, path })
    }
    return { kind: 'read', packages }
  } catch (error) {
    if (!(error instanceof RpmFormatError)) throw error
    return { kind: 'unread', reason: `it is damaged: ${error.message}` }
  }
}
