import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { RpmFormatError } from '../../../src/analysis/packages/rpm-format.js'
import {
  findTable,
  openSqlite,
  readRows,
  type SqliteValue,
} from '../../../src/analysis/packages/sqlite-file.js'
import { rpmFixture } from '../../support/rpm-bytes.js'

const pageBytes = 4096

function rowsOf(file: Uint8Array, table: string): readonly (readonly SqliteValue[])[] {
  const sqlite = openSqlite(file)
  const page = findTable(sqlite, table)
  return page === null ? [] : [...readRows(sqlite, page)]
}

/** Where the page of a table begins, and that of its first leaf. */
function placesOf(table: string): { readonly root: number; readonly leaf: number } {
  const file = rpmFixture()
  const root = ((findTable(openSqlite(file), table) ?? 0) - 1) * pageBytes
  const firstCell = root + file.readUInt16BE(root + 12)
  return { root, leaf: (file.readUInt32BE(firstCell) - 1) * pageBytes }
}

/** The fixture with bytes from `at` on replaced. */
function altered(at: number, ...bytes: readonly number[]): Buffer {
  const file = rpmFixture()
  Buffer.from(bytes).copy(file, at)
  return file
}

/** A file of one page of 512 bytes whose schema has this one row. */
function withSchemaRow(row: readonly number[]): Buffer {
  const file = Buffer.alloc(512)
  file.write('SQLite format 3\0')
  file.writeUInt16BE(512, 16)
  Buffer.from([0x0d, 0, 0, 0, 1, 0, 0, 0, 0, 120]).copy(file, 100)
  Buffer.from([row.length, 1, ...row]).copy(file, 120)
  return file
}

const firstRow = (file: Buffer): readonly SqliteValue[] | undefined =>
  [...readRows(openSqlite(file), 1)][0]

describe('readRows', () => {
  it('reads what SQLite wrote, over several pages', () => {
    const rows = rowsOf(rpmFixture(), 'Packages')
    expect(rows.map((row) => row.length)).toEqual([2, 2, 2, 2, 2])
    const [many] = rows
      .map(([, blob]) => blob)
      .filter((blob) => blob instanceof Uint8Array && blob.length > pageBytes)
    expect(many).toBeInstanceOf(Uint8Array)
    expect(rowsOf(rpmFixture(), 'Name').map(([name, number]) => [name, number])).toEqual([
      ['tiny', 1],
      ['with-epoch', 2],
      ['many-files', 4],
      ['gpg-pubkey', 5],
      ['empty', 6],
    ])
  })

  it('knows no table that is not there', () => {
    expect(findTable(openSqlite(rpmFixture()), 'packages')).toBeNull()
    expect(findTable(openSqlite(rpmFixture()), 'Name_key_idx')).toBeNull()
  })

  it.each([
    ['nothing', [], []],
    ['NULL', [0], [null]],
    ['a number of one byte', [1, 0xff], [-1]],
    ['a number of two bytes', [2, 1, 0], [256]],
    ['a number of three bytes', [3, 1, 0, 0], [65_536]],
    ['a number of four bytes', [4, 1, 0, 0, 0], [16_777_216]],
    ['a number of six bytes', [5, 1, 0, 0, 0, 0, 0], [2 ** 40]],
    ['a number of eight bytes', [6, 0, 1, 0, 0, 0, 0, 0, 0], [2 ** 48]],
    ['a fraction', [7, 0x3f, 0xf8, 0, 0, 0, 0, 0, 0], [1.5]],
    ['0', [8], [0]],
    ['1', [9], [1]],
    ['a text', [17, 0x61, 0x62], ['ab']],
    ['bytes', [16, 1, 2], [Buffer.from([1, 2])]],
  ])('reads %s', (_, [type, ...data], expected) => {
    const header = type === undefined ? [1] : [2, type]
    expect(firstRow(withSchemaRow([...header, ...data]))).toEqual(expected)
  })

  it.each([
    ['of an unknown type', [2, 10], 'a value has an unknown type'],
    ['that is too long', [2, 18, 1, 2], 'a row ends behind its page'],
    ['whose type has no end', [2, 0x81], 'a row ends behind its page'],
  ])('refuses a value %s', (_, row, message) => {
    expect(() => firstRow(withSchemaRow(row))).toThrow(new RpmFormatError(message))
  })

  const packages = placesOf('Packages')
  const size = rpmFixture().length
  it.each([
    ['of another format', altered(0, 0), 'it does not begin as a SQLite database does'],
    [
      'without a header',
      rpmFixture().subarray(0, 99),
      'it does not begin as a SQLite database does',
    ],
    ['without pages', rpmFixture().subarray(0, 100), 'page 1 is missing'],
    ['of tiny pages', altered(16, 1, 0), 'its pages are too small'],
    ['of pages of no size', altered(16, 0, 0), 'its pages are too small'],
    ['that ends early', rpmFixture().subarray(0, 3 * pageBytes), /^page \d+ is missing$/],
    ['whose schema is an index', altered(100, 0x0a), 'page 1 belongs to no table'],
    ['with a page in a ring', altered(packages.root + 8, 0, 0, 0, 1), 'page 1 is used twice'],
    ['with page 0', altered(packages.root + 8, 0, 0, 0, 0), 'page 0 is missing'],
    [
      'with a page far away',
      altered(packages.root + 8, 0xff, 0xff, 0xff, 0xff),
      'page 4294967295 is missing',
    ],
    ['with too many cells', altered(packages.leaf + 3, 0xff, 0xff), 'a row ends behind its page'],
    ['with a cell far away', altered(packages.leaf + 8, 0xff, 0xff), 'a row ends behind its page'],
  ])('refuses a file %s', (_, file, message) => {
    expect(() => rowsOf(file, 'Packages')).toThrow(RpmFormatError)
    expect(() => rowsOf(file, 'Packages')).toThrow(message)
  })

  it('refuses a row that is larger than the file', () => {
    const file = rpmFixture()
    const cell = packages.leaf + file.readUInt16BE(packages.leaf + 8)
    Buffer.from([0xff, 0xff, 0xff, 0x7f]).copy(file, cell)
    expect(() => rowsOf(file, 'Packages')).toThrow('a row is larger than the file')
  })

  it('reads or refuses whatever a file holds', () => {
    const change = fc.tuple(fc.nat(size - 1), fc.nat(255))
    const changes = fc.oneof(
      fc.array(change, { minLength: 1, maxLength: 500 }),
      // Close to the beginning of a page most bytes say where something is.
      fc.array(
        fc.tuple(
          fc
            .nat(size / pageBytes - 1)
            .chain((page) => fc.nat(40).map((at) => page * pageBytes + at)),
          fc.nat(255),
        ),
        { minLength: 1, maxLength: 20 },
      ),
    )
    fc.assert(
      fc.property(changes, (all) => {
        const file = rpmFixture()
        for (const [at, value] of all) file[at] = value
        try {
          rowsOf(file, 'Packages')
        } catch (error) {
          expect(error).toBeInstanceOf(RpmFormatError)
        }
      }),
    )
  })
})
