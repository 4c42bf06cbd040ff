import type { Database } from 'sql.js/dist/sql-wasm-inline.js'
import { RpmFormatError } from './rpm-format.js'

const packagesTable =
  /^CREATE TABLE 'Packages' \(hnum INTEGER PRIMARY KEY AUTOINCREMENT,\s*blob BLOB NOT NULL\)$/

/**
 * The headers of an `rpmdb.sqlite`, in the order of their numbers: the column `blob` of the table `Packages` (rpm 4.16 and
 * later, lib/backend/sqlite.c). SQLite itself reads the file, in memory; it is loaded on demand, since few images need it.
 * A crafted file can neither run what it holds, for the table must be one that rpm makes, nor take more time than its
 * size is worth, for all headers together must fit into it. The generator fails with `RpmFormatError`.
 */
export async function openSqliteHeaders(
  file: Uint8Array,
): Promise<Generator<Uint8Array, void, undefined>> {
  const { default: initSqlJs } = await import('sql.js/dist/sql-wasm-inline.js')
  const { Database } = await initSqlJs()
  return readHeaders(() => new Database(file), file.length)
}

function* readHeaders(
  open: () => Database,
  sizeBytes: number,
): Generator<Uint8Array, void, undefined> {
  const database = guard(open)
  try {
    requirePackagesTable(database)
    const rows = guard(() => database.prepare('SELECT blob FROM Packages ORDER BY hnum'))
    let leftBytes = sizeBytes
    while (guard(() => rows.step())) {
      const [blob] = guard(() => rows.get())
      if (!(blob instanceof Uint8Array)) throw new RpmFormatError('a header is not made of bytes')
      leftBytes -= blob.length
      if (blob.length === 0 || leftBytes < 0) {
        throw new RpmFormatError('its headers do not fit into it')
      }
      yield blob
    }
  } finally {
    guard(() => {
      database.close()
    })
  }
}

/** A view of this name could go on for ever, and a virtual table or a computed column runs code. */
function requirePackagesTable(database: Database): void {
  const sql = guard(() => {
    // https://www.sqlite.org/security.html, "Untrusted SQLite Database Files".
    database.run('PRAGMA trusted_schema = OFF').run('PRAGMA cell_size_check = ON')
    const tables = database.prepare("SELECT sql FROM sqlite_schema WHERE name = 'Packages'")
    return tables.step() ? tables.get()[0] : null
  })
  if (typeof sql !== 'string' || !packagesTable.test(sql)) {
    throw new RpmFormatError('it has no table of packages as rpm makes it')
  }
}

/** What SQLite says may quote the file, so it is not shown. */
function guard<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new RpmFormatError('SQLite cannot read it', { cause: error })
  }
}
