import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import initSqlJs from 'sql.js/dist/sql-wasm-inline.js'
import {
  readRpmDatabase,
  whyRpmUnread,
  type RpmReading,
} from '../../../src/analysis/packages/rpm-database.js'
import { ndbFile, plainHeader, rpmFixture, rpmHeader } from '../../support/rpm-bytes.js'

const sqlitePath = 'var/lib/rpm/rpmdb.sqlite'
const ndbPath = 'usr/lib/sysimage/rpm/Packages.db'

const readSqlite = (content: Uint8Array): Promise<RpmReading> =>
  readRpmDatabase({ path: sqlitePath, content })
const readNdb = (content: Uint8Array): Promise<RpmReading> =>
  readRpmDatabase({ path: ndbPath, content })

interface WritableDatabase {
  run(sql: string, values?: readonly unknown[]): WritableDatabase
  exec(sql: string): readonly { readonly values: readonly (readonly unknown[])[] }[]
  export(): Uint8Array
}

async function openFixture(): Promise<WritableDatabase> {
  const { Database } = await initSqlJs()
  return new Database(rpmFixture()) as unknown as WritableDatabase
}

/** What rpm wrote, and SQL behind that. */
async function sqliteAfter(...statements: readonly string[]): Promise<Uint8Array> {
  const database = await openFixture()
  for (const sql of statements) database.run(sql)
  return database.export()
}

/** A table of 20 rows whose rows all lead to the same header of 200 kB. */
async function sqliteThatRepeats(): Promise<Uint8Array> {
  const database = (await openFixture()).run('DELETE FROM Packages')
  const header = rpmHeader(plainHeader, 200_000)
  for (let row = 1; row <= 20; row++) {
    database.run('INSERT INTO Packages VALUES (?, ?)', [row, row === 1 ? header : Buffer.alloc(9)])
  }
  const [result] = database.exec("SELECT rootpage FROM sqlite_schema WHERE name = 'Packages'")
  const page = (Number(result?.values[0]?.[0]) - 1) * 4096
  const file = Buffer.from(database.export())
  for (let row = 1; row < 20; row++) file.copy(file, page + 8 + row * 2, page + 8, page + 10)
  return file
}

describe('readRpmDatabase', () => {
  it('reads what rpm wrote into SQLite', async () => {
    const facts = { type: 'rpm', version: '1.2~rc1-3.el9', path: sqlitePath }
    expect(await readSqlite(rpmFixture())).toEqual({
      kind: 'read',
      packages: [
        { ...facts, name: 'tiny', sizeBytes: 1000 },
        { ...facts, name: 'with-epoch', version: '2:1.2~rc1-3.el9', sizeBytes: 70_000 },
        { ...facts, name: 'many-files', sizeBytes: 600 },
        { ...facts, name: 'empty', sizeBytes: 0 },
      ],
    })
  })

  it('reads a SQLite database without packages', async () => {
    const file = await sqliteAfter('DELETE FROM Packages')
    expect(await readSqlite(file)).toEqual({ kind: 'read', packages: [] })
  })

  const otherTable = 'it has no table of packages as rpm makes it'
  const endless = 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n)'
  it.each([
    ['no table', 'SELECT 1', otherTable],
    [
      'an endless view',
      `CREATE VIEW Packages AS ${endless} SELECT x'00' AS blob FROM n`,
      otherTable,
    ],
    [
      'a computed column',
      "CREATE TABLE Packages (hnum INTEGER, blob BLOB AS (x'00') NOT NULL)",
      otherTable,
    ],
    ['a virtual table', 'CREATE VIRTUAL TABLE Packages USING fts3(hnum, blob)', otherTable],
  ])('refuses a SQLite database with %s', async (_, sql, message) => {
    const file = await sqliteAfter('DROP TABLE Packages', sql)
    expect(await readSqlite(file)).toEqual({ kind: 'unread', reason: `it is damaged: ${message}` })
  })

  it.each([
    ["'text'", 'a header is not made of bytes'],
    ["x''", 'its headers do not fit into it'],
    ["x'00'", 'a header has another length than it says'],
  ])('refuses a SQLite database with %s for a header', async (value, message) => {
    const file = await sqliteAfter(`INSERT INTO Packages VALUES (99, ${value})`)
    expect(await readSqlite(file)).toEqual({ kind: 'unread', reason: `it is damaged: ${message}` })
  })

  it('stops where headers repeat themselves', async () => {
    expect(await readSqlite(await sqliteThatRepeats())).toEqual({
      kind: 'unread',
      reason: 'it is damaged: its headers do not fit into it',
    })
  })

  it.each([
    ['empty', Buffer.alloc(0), 'it has no table of packages as rpm makes it'],
    ['a text', Buffer.from('not a database'.repeat(100)), 'SQLite cannot read it'],
    ['cut off', rpmFixture().subarray(0, 20_000), 'SQLite cannot read it'],
  ])('refuses a SQLite database that is %s', async (_, file, message) => {
    expect(await readSqlite(file)).toEqual({ kind: 'unread', reason: `it is damaged: ${message}` })
  })

  it('reads or refuses whatever a SQLite database holds', async () => {
    const whole = rpmFixture()
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 10, maxLength: 500 }), async (changes) => {
        const file = Buffer.from(whole)
        for (const [at, value] of changes) file[at] = value
        expect(['read', 'unread']).toContain((await readSqlite(file)).kind)
      }),
      { numRuns: 15 },
    )
  })

  it("reads SUSE's database", async () => {
    const headers = [
      rpmHeader({ ...plainHeader, 1009: 5 }),
      rpmHeader({ ...plainHeader, 1000: 'gpg-pubkey' }),
      rpmHeader({ ...plainHeader, 1000: 'b', 1003: 1 }, 10_000),
    ]
    expect(await readNdb(ndbFile(headers))).toEqual({
      kind: 'read',
      packages: [
        { type: 'rpm', name: 'a', version: '1-2', sizeBytes: 5, path: ndbPath },
        { type: 'rpm', name: 'b', version: '1:1-2', sizeBytes: null, path: ndbPath },
      ],
    })
  })

  /** The database of two packages with one 32-bit number of it replaced; blobs begin at 4096. */
  function alteredNdb(at: number, value: number): Buffer {
    const file = ndbFile([rpmHeader(plainHeader), rpmHeader(plainHeader)])
    file.writeUInt32LE(value, at)
    return file
  }

  const noHeader = 'a slot points at something that is no header'
  it.each([
    ['no bytes', Buffer.alloc(0), "it does not begin as rpm's database does"],
    ['another mark', alteredNdb(0, 1), "it does not begin as rpm's database does"],
    ['another version', alteredNdb(4, 1), "it does not begin as rpm's database does"],
    ['too many pages', alteredNdb(12, 0xffffffff), 'its end is missing'],
    ['a broken slot', alteredNdb(32, 1), 'a slot lacks its mark'],
    ['a slot of another package', alteredNdb(52, 9), noHeader],
    ['a slot into the slots', alteredNdb(56, 2), noHeader],
    ['a slot behind the end', alteredNdb(56, 0xffffffff), 'a slot points behind its end'],
    ['a header without a beginning', alteredNdb(4096, 1), noHeader],
    ['a header that is too long', alteredNdb(4108, 0xffffffff), noHeader],
    ['a header without an end', alteredNdb(4108, 1), noHeader],
    ['the end cut off', alteredNdb(8, 1).subarray(0, -1), noHeader],
  ])("refuses SUSE's database with %s", async (_, file, message) => {
    expect(await readNdb(file)).toEqual({ kind: 'unread', reason: `it is damaged: ${message}` })
  })

  it("refuses SUSE's database whose slots lead to the same header", async () => {
    const file = ndbFile([rpmHeader(plainHeader, 90_000)])
    for (let slot = 4; slot < 9; slot++) file.copy(file, slot * 16, 48, 64)
    expect(await readNdb(file)).toEqual({
      kind: 'unread',
      reason: 'it is damaged: its headers overlap',
    })
  })
})

describe('whyRpmUnread', () => {
  it.each([
    ['var/lib/rpm/Packages', 1, 'Berkeley DB, which rpm wrote before version 4.16, is not read'],
    [
      'var/lib/rpm/rpmdb.sqlite-wal',
      1,
      'its changes were not yet written into the database; they are left out',
    ],
    ['var/lib/rpm/rpmdb.sqlite-wal', 0, null],
    ['var/lib/rpm/rpmdb.sqlite-shm', 1, null],
    ['srv/Packages', 1, null],
  ])('of %s with %d bytes: %s', (path, sizeBytes, reason) => {
    expect(whyRpmUnread(path, sizeBytes)).toBe(reason)
  })
})
