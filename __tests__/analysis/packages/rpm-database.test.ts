import { describe, expect, it } from '@jest/globals'
import {
  readRpmDatabase,
  whyRpmUnread,
  type RpmReading,
} from '../../../src/analysis/packages/rpm-database.js'
import { ndbFile, plainHeader, rpmFixture, rpmHeader } from '../../support/rpm-bytes.js'

const sqlitePath = 'var/lib/rpm/rpmdb.sqlite'
const ndbPath = 'usr/lib/sysimage/rpm/Packages.db'

const readSqlite = (content: Uint8Array): RpmReading => readRpmDatabase(sqlitePath, content)
const readNdb = (content: Uint8Array): RpmReading => readRpmDatabase(ndbPath, content)

describe('readRpmDatabase', () => {
  it('reads what rpm wrote into SQLite', () => {
    const facts = { type: 'rpm', version: '1.2~rc1-3.el9', path: sqlitePath }
    expect(readSqlite(rpmFixture())).toEqual({
      kind: 'read',
      packages: [
        { ...facts, name: 'tiny', sizeBytes: 1000 },
        { ...facts, name: 'with-epoch', version: '2:1.2~rc1-3.el9', sizeBytes: 70_000 },
        { ...facts, name: 'many-files', sizeBytes: 600 },
        { ...facts, name: 'empty', sizeBytes: 0 },
      ],
    })
  })

  /** The fixture with texts replaced by others of the same length. */
  function renamed(...pairs: readonly (readonly [text: string, other: string])[]): Buffer {
    const text = rpmFixture().toString('latin1')
    const changed = pairs.reduce((all, [before, after]) => all.replaceAll(before, after), text)
    return Buffer.from(changed, 'latin1')
  }

  it.each([
    [
      'that is no database',
      Buffer.from('not a database'.repeat(100)),
      'it does not begin as a SQLite database does',
    ],
    ['without the table', renamed(['Packages', 'Pakkages']), 'it has no table of packages'],
    [
      'with a broken header',
      renamed(['tiny\u00001.2~rc1', '\u0000iny\u00001.2~rc1']),
      'a name, a version or a release is empty or has no end',
    ],
    [
      'with numbers for headers',
      renamed(['Packages', 'Pakkages'], ['Dirnames', 'Packages']),
      'a header is not made of bytes',
    ],
  ])('refuses a SQLite database %s', (_, file, message) => {
    expect(readSqlite(file)).toEqual({ kind: 'unread', reason: `it is damaged: ${message}` })
  })

  it("reads SUSE's database", () => {
    const headers = [
      rpmHeader({ ...plainHeader, 1009: 5 }),
      rpmHeader({ ...plainHeader, 1000: 'gpg-pubkey' }),
      rpmHeader({ ...plainHeader, 1000: 'b', 1003: 1 }, 10_000),
    ]
    expect(readNdb(ndbFile(headers))).toEqual({
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
  ])("refuses SUSE's database with %s", (_, file, message) => {
    expect(readNdb(file)).toEqual({ kind: 'unread', reason: `it is damaged: ${message}` })
  })

  it("refuses SUSE's database whose slots lead to the same header", () => {
    const file = ndbFile([rpmHeader(plainHeader, 90_000)])
    for (let slot = 4; slot < 9; slot++) file.copy(file, slot * 16, 48, 64)
    expect(readNdb(file)).toEqual({
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
