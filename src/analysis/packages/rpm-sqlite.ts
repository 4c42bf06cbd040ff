import { RpmFormatError } from './rpm-format.js'
import { findTable, openSqlite, readRows } from './sqlite-file.js'

/**
 * The headers of an `rpmdb.sqlite`, in the order of their numbers: the second column of the table `Packages` (rpm 4.16 and
 * later, lib/backend/sqlite.c). Fails with `RpmFormatError`.
 */
export function* readSqliteHeaders(file: Uint8Array): Generator<Uint8Array, void, undefined> {
  const sqlite = openSqlite(file)
  const table = findTable(sqlite, 'Packages')
  if (table === null) throw new RpmFormatError('it has no table of packages')
  for (const [, blob] of readRows(sqlite, table)) {
    if (!(blob instanceof Uint8Array)) throw new RpmFormatError('a header is not made of bytes')
    yield blob
  }
}
