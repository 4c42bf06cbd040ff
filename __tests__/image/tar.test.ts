import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { TarFormatError } from '../../src/image/tar-format.js'
import { base256, endOfArchive, header, member, octal, pax } from '../support/image/raw-tar.js'
import { walk } from '../support/image/walk.js'

function walkParts(...parts: readonly Uint8Array[]) {
  return walk(Buffer.concat(parts))
}

describe('walkTar', () => {
  it('stops at two blocks of zeros, whatever follows', () => {
    const archive = [member({ name: 'a' }, 'x'), endOfArchive()]
    expect(walkParts(...archive, Buffer.from('garbage'))).toHaveLength(1)
    expect(walkParts(...archive, member({ name: 'b' }), endOfArchive())).toHaveLength(1)
    expect(walkParts(...archive, Buffer.alloc(10_000))).toHaveLength(1)
  })

  it('does without blocks of zeros', () => {
    expect(walkParts(member({ name: 'a' }, 'x'))).toHaveLength(1)
    expect(walkParts(member({ name: 'a' }, 'x'), Buffer.alloc(512))).toHaveLength(1)
    expect(walkParts()).toEqual([])
  })

  it('applies pax headers to the next entry only, and global ones to none', () => {
    const entries = walkParts(
      pax({ path: 'ignored', uid: '7' }, 'g'),
      pax({ path: 'long/näme', uid: '3000000', gid: '5', mtime: '1.5', comment: 'x' }),
      member({ name: 'short' }, 'x'),
      member({ name: 'next' }, 'x'),
    )
    expect(entries).toMatchObject([
      { path: 'long/näme', uid: 3_000_000, gid: 5 },
      { path: 'next', uid: 0, gid: 0 },
    ])
  })

  it('takes the size from pax, where the header has none', () => {
    const entries = walkParts(
      pax({ size: '600' }),
      header({ size: octal(0) }),
      Buffer.alloc(1024),
      member({ name: 'next' }),
    )
    expect(entries.map((entry) => [entry.path, entry.sizeBytes])).toEqual([
      ['file', 600],
      ['next', 0],
    ])
  })

  it('reads the prefix of ustar and star, and not that of GNU', () => {
    const paths = walkParts(
      member({ name: 'name', prefix: 'prefix' }),
      member({ name: 'name', prefix: '1234567\0', magic: 'ustar  \0' }),
      member({ name: 'name', prefix: 'x', magic: '\0' }),
    ).map((entry) => entry.path)
    expect(paths).toEqual(['prefix/name', 'name', 'name'])
  })

  it('knows directories of the oldest archives by their slash', () => {
    const entries = walkParts(member({ name: 'a/', type: '\0' }), member({ name: 'a', type: '\0' }))
    expect(entries.map((entry) => entry.type)).toEqual(['directory', 'file'])
  })

  it('reads long names of GNU tar', () => {
    const name = 'n'.repeat(300)
    const [entry] = walkParts(
      member({ type: 'L' }, `${name}\0`),
      member({ type: 'K' }, `${name}2\0`),
      member({ type: '2', name: 'cut', link: 'cut' }),
    )
    expect(entry).toMatchObject({ path: name, linkTarget: `${name}2` })
  })

  it('reads numbers of GNU tar, negative ones too', () => {
    const [entry] = walkParts(
      header({ size: base256(600n), uid: '\xff\xff\xff\xff\xff\xff\xff\xfe' }),
      Buffer.alloc(1024),
    )
    expect(entry).toMatchObject({ sizeBytes: 600, uid: -2 })
  })

  it('gives entries without content no size, whatever they claim', () => {
    const claims = ['1', '2', '3', '4', '5', '6'].map((type) =>
      header({ name: type, type, link: 'x', size: octal(99_999) }),
    )
    expect(walkParts(...claims).map((entry) => entry.sizeBytes)).toEqual([0, 0, 0, 0, 0, 0])
  })

  it('accepts the checksum of programs that added signed bytes', () => {
    const block = header({ name: 'caf\xe9' })
    const sum = Number.parseInt(block.toString('latin1', 148, 154), 8) - 256
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
    expect(walkParts(block)).toHaveLength(1)
  })

  it('keeps names apart that are not UTF-8', () => {
    const paths = walkParts(member({ name: 'a\xe9' }), member({ name: 'a\xe8' })).map(
      (entry) => entry.path,
    )
    expect(new Set(paths).size).toBe(2)
  })

  it.each<[string, Buffer[], string]>([
    ['junk', [Buffer.alloc(512, 'x')], 'not octal'],
    ['a wrong checksum', [header({}).fill(1, 0, 1)], 'checksum'],
    ['an entry after a lone block of zeros', [Buffer.alloc(512), member({})], 'lone block'],
    ['the end inside a header', [member({}), Buffer.alloc(100, 1)], 'middle of an entry'],
    ['the end inside a content', [member({}, 'x'.repeat(600)).subarray(0, 700)], 'middle'],
    ['the end inside padding', [member({}, 'x').subarray(0, 600)], 'middle'],
    ['the end inside an extension', [pax({ path: 'x' }).subarray(0, 600)], 'middle'],
    ['the end behind an extension', [pax({ path: 'x' })], 'middle'],
    ['a size of 2^63 - 1', [header({ size: base256(2n ** 63n - 1n) })], 'too large'],
    ['a size of 2^63 in pax', [pax({ size: String(2n ** 63n) }), header({})], 'pax record size'],
    ['a negative size', [header({ size: base256(-1n) })], 'negative'],
    ['a negative size in pax', [pax({ size: '-1' }), header({})], 'pax record size'],
    ['a number that is none', [header({ size: '0000000000x\0' })], 'not octal'],
    ['a type of no runtime', [member({ type: 'V' })], '"V"'],
    [
      'an extension of two megabytes',
      [header({ type: 'x', size: octal(2 ** 21) })],
      '2097152 bytes',
    ],
    ['a negative extension', [header({ type: 'L', size: base256(-1n) })], 'extension header'],
    ['a path with a NUL', [pax({ path: 'a\0b' }), member({})], 'NUL'],
    ['pax without length', [member({ type: 'x' }, 'path=x\n'), member({})], 'malformed'],
    ['pax with a wrong length', [member({ type: 'x' }, '99 path=x\n'), member({})], 'malformed'],
    ['pax with length zero', [member({ type: 'x' }, '0 path=x\n'), member({})], 'malformed'],
    ['pax without newline', [member({ type: 'x' }, '9 path=xy'), member({})], 'malformed'],
    ['pax without key', [member({ type: 'x' }, '5 =x\n'), member({})], 'malformed'],
    ['pax without equals sign', [member({ type: 'x' }, '7 path\n'), member({})], 'malformed'],
  ])('refuses %s', (_, parts, message) => {
    expect(() => walkParts(...parts)).toThrow(TarFormatError)
    expect(() => walkParts(...parts)).toThrow(message)
  })

  it('walks a hundred thousand extension headers in linear time', () => {
    const one = pax({ path: 'some/other/path' })
    const archive = Buffer.concat([...Array.from({ length: 100_000 }, () => one), member({})])
    const before = performance.now()
    expect(walk(archive, 65_536)).toHaveLength(1)
    expect(performance.now() - before).toBeLessThan(10_000)
  })

  it('either walks or refuses, whatever bytes are altered', () => {
    const directory = join(import.meta.dirname, '..', 'fixtures', 'tar')
    const archives = readdirSync(directory).map((name) =>
      gunzipSync(readFileSync(join(directory, name))).subarray(0, 24 * 512),
    )
    const blocks = fc.array(fc.tuple(fc.nat(24 * 512 - 1), fc.nat(255)), { maxLength: 20 })
    fc.assert(
      fc.property(fc.constantFrom(...archives), blocks, fc.boolean(), (archive, edits, repair) => {
        const altered = Buffer.from(archive)
        for (const [at, byte] of edits) if (at < altered.length) altered[at] = byte
        if (repair) repairChecksums(altered)
        try {
          walk(altered, 777)
        } catch (error) {
          expect(error).toBeInstanceOf(TarFormatError)
        }
      }),
      { numRuns: 3000, seed: 20_261_120 },
    )
  })

  it('either walks or refuses any bytes at all', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2048 }), (bytes) => {
        const altered = Buffer.concat([bytes, Buffer.alloc((512 - (bytes.length % 512)) % 512)])
        repairChecksums(altered)
        try {
          walk(altered)
        } catch (error) {
          expect(error).toBeInstanceOf(TarFormatError)
        }
      }),
      { numRuns: 2000, seed: 20_261_120 },
    )
  })
})

/** Makes every block look like a header that is whole, so that alterations get past the checksum. */
function repairChecksums(archive: Buffer): void {
  for (let at = 0; at + 512 <= archive.length; at += 512) {
    const block = archive.subarray(at, at + 512)
    block.fill(' ', 148, 156)
    const sum = block.reduce((total, byte) => total + byte, 0)
    block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148, 'latin1')
  }
}
