import { describe, expect, it, test } from '@jest/globals'
import * as fc from 'fast-check'

import { analyseImage } from '../../src/analysis/contents.js'
import { measureImage } from '../../src/analysis/measure.js'
import { buildEntryTable, type EntryHead } from '../../src/image/entry-table.js'
import { decodeRecord, encodeRecord } from '../../src/records/codec.js'
import { checkRecord, type ImageRecord } from '../../src/records/record.js'
import { image, type ImageBuilder } from '../support/image-builder.js'
import { fillLayer, type Act } from '../support/image/naive-model.js'
import { listLayers, recordOf, reseal } from '../support/records.js'

const name = fc.constantFrom('a', 'b', 'c', 'état', '日本', '🐳 .wh', 'x.wh.y')
const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'))
const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('file' as const), path, size: fc.nat(50) }),
  fc.record({
    act: fc.constantFrom('directory' as const, 'whiteout' as const, 'opaque' as const),
    path,
    size: fc.constant(0),
  }),
  fc.record({ act: fc.constant('hardlink' as const), path, target: path }),
)
const layerStacks = fc.array(fc.array(act, { maxLength: 8 }), { maxLength: 5 })

/** Keeps some files, and finds others too large. */
const keep = {
  matches: (path: string): boolean => /[ab]$/.test(path),
  limitBytes: 40,
  totalLimitBytes: 100,
}

function stackOf(stack: readonly (readonly Act[])[]): ImageBuilder {
  return stack.reduce((builder, acts) => builder.layer((layer) => fillLayer(layer, acts)), image())
}

/** Everything a layer can hold. */
const varied = image()
  .settings({
    Entrypoint: ['/app'],
    Env: ['A=ä', 'B='],
    User: '10001',
    ExposedPorts: { '80/tcp': {} },
    Labels: JSON.parse('{"__proto__":"a","constructor":"b","lone":"\\ud800"}') as object,
  })
  .platform({ os: 'linux', architecture: 'arm64', variant: 'v8' })
  .layer((layer) =>
    layer
      .directory('')
      .directory('etc', { mode: 0o1777 })
      .file('etc/a', 'kept')
      .file('etc/big-a', 41)
      .file('bin/sudo', 0, { mode: 0o4755, uid: 4_294_967_294, gid: 100 })
      .symlink('lib', '../usr/lib//x')
      .hardlink('bin/su', 'bin/sudo')
      .entry({ name: 'dev/null', type: 'character-device' })
      .entry({ name: 'dev/sda', type: 'block-device' })
      .entry({ name: 'run/pipe', type: 'fifo' }),
  )
  .metadata('ENV A=1')
  .layer((layer) => layer.whiteout('etc/a').opaque('bin').file('bin/a', 'twice').file('bin/a', 'b'))

function decode(bytes: Uint8Array): ImageRecord {
  const decoded = decodeRecord(bytes)
  if (decoded.kind === 'refused') throw new Error(decoded.why)
  return decoded.record
}

function why(bytes: Uint8Array): string {
  const decoded = decodeRecord(bytes)
  return decoded.kind === 'refused' ? decoded.why : 'read'
}

function analyse({ layers, origins, image: { settings } }: ImageRecord): unknown {
  const { files, ...found } = analyseImage(measureImage(layers, origins.origins), {
    layers,
    settings,
  })
  return { ...found, root: files.root.children?.size }
}

function plain(record: ImageRecord): unknown {
  return { ...record, layers: listLayers(record.layers) }
}

describe('a record', () => {
  it('comes back as it was, and is analysed alike', async () => {
    await fc.assert(
      fc.asyncProperty(layerStacks, async (stack) => {
        const record = await recordOf(stackOf(stack), keep)
        const decoded = decode(encodeRecord(record))
        expect(plain(decoded)).toEqual(plain(record))
        expect(analyse(decoded)).toEqual(analyse(record))
      }),
      { numRuns: 100 },
    )
  }, 60_000)

  test('holds every kind of entry and setting', async () => {
    const record = await recordOf(varied, keep)
    const decoded = decode(encodeRecord(record))
    expect(plain(decoded)).toEqual(plain(record))
    expect(decoded.layers[0]?.unkeptFiles).toEqual(['etc/big-a'])
    expect([...(decoded.layers[1]?.keptFiles.keys() ?? [])]).toEqual(['bin/a'])
    expect(Object.entries(decoded.image.settings.labels)).toContainEqual(['__proto__', 'a'])
    expect(Object.prototype).not.toHaveProperty('a')
  })

  test('is the same bytes for the same record, wherever they lie', async () => {
    const record = await recordOf(varied, keep)
    const bytes = encodeRecord(record)
    expect(encodeRecord(decode(bytes))).toEqual(bytes)
    const shifted = new Uint8Array(bytes.length + 3)
    shifted.set(bytes, 3)
    expect(plain(decode(shifted.subarray(3)))).toEqual(plain(record))
  })

  test('is refused when it is of something else', async () => {
    const record = await recordOf(varied)
    const { imageKey, inputsDigest, commit } = record
    expect(checkRecord(record, { imageKey, inputsDigest, commit })).toBeNull()
    expect(checkRecord(record, { imageKey, inputsDigest, commit: null })).toBeNull()
    const otherwise = [{ imageKey: 'b' }, { inputsDigest: 'b' }, { commit: 'b' }]
    expect(
      otherwise.map((other) => checkRecord(record, { imageKey, inputsDigest, commit, ...other })),
    ).toEqual([
      'it is of the image api-Dockerfile.release, not b',
      'its build inputs are others',
      `it is of the commit ${commit}, not b`,
    ])
  })
})

describe('bytes that are refused:', () => {
  const patch = async (at: number, value: number): Promise<Uint8Array> => {
    const bytes = Buffer.from(encodeRecord(await recordOf(varied, keep)))
    bytes.writeUInt32LE(value, at)
    return bytes
  }

  test.each([
    ['none', new Uint8Array(), 'it ends too early'],
    ['text', Buffer.from('not a record at all'), 'it is no record'],
  ])('%s', (_, bytes, expected) => {
    expect(why(bytes)).toBe(expected)
  })

  test('another version', async () => {
    expect(why(await patch(4, 1))).toBe('it is of version 1, not 4')
  })

  test('a damaged byte', async () => {
    expect(why(await patch(400, 0xffffffff))).toBe('it is damaged')
  })

  test('a cut end and a longer one', async () => {
    const bytes = encodeRecord(await recordOf(varied, keep))
    expect(why(reseal(bytes.subarray(0, -1)))).toBe('it ends too early')
    expect(why(reseal(Buffer.concat([bytes, bytes])))).toBe(`it has ${bytes.length} bytes too many`)
  })

  test('counts that promise more than there is', async () => {
    const bytes = Buffer.from(encodeRecord(await recordOf(varied, keep)))
    const counts = 16 + bytes.readUInt32LE(12) + 8
    bytes.writeUInt32LE(4_000_000, counts)
    expect(why(reseal(bytes))).toBe('it ends too early')
    bytes.writeUInt32LE(4_000_001, counts)
    expect(why(reseal(bytes))).toBe('a layer in it has 4000001 entries')
    bytes.writeUInt32LE(0xffffffff, 12)
    expect(why(reseal(bytes))).toBe('its facts have 4294967295 bytes')
  })

  test('facts that are no JSON', async () => {
    expect(why(reseal(await patch(16, 0)))).toBe('its facts are not JSON')
    expect(why(reseal(await patch(20, 0xfefefefe)))).toBe('a text in it is not UTF-8')
  })
})

describe('facts that are refused:', () => {
  test.each<[string, (record: ImageRecord) => unknown, string]>([
    ['a commit that is none', () => ({ commit: 'main' }), '`commit` is "main", not a commit'],
    ['a missing key', () => ({ imageKey: undefined }), '`imageKey` is missing, not a text'],
    ['a key with a comma', () => ({ imageKey: 'a,b' }), '`imageKey` is "a,b", not the key of'],
    ['inputs', () => ({ inputsDigest: 'A'.repeat(64) }), 'not a sha256'],
    ['a time that is none', () => ({ recordedAt: '2026-13-21T07:24:21Z' }), 'not a time in UTC'],
    ['no image', () => ({ image: [] }), '`image` is [], not an object'],
    [
      'a digest that is none',
      ({ image }) => ({ image: { ...image, digest: 'sha256:1' } }),
      '`image.digest` is "sha256:1", not a sha256 digest',
    ],
    [
      'a label that is no text',
      ({ image }) => ({ image: { ...image, settings: { ...image.settings, labels: { a: 1 } } } }),
      '`image.settings.labels.a` is 1, not a text',
    ],
    [
      'a negative size',
      ({ image }) => ({
        image: { ...image, layers: image.layers.map((layer) => ({ ...layer, sizeBytes: -1 })) },
      }),
      '`image.layers[0].sizeBytes` is -1, not a size in bytes',
    ],
    [
      'an origin too few',
      ({ origins }) => ({ origins: { ...origins, origins: origins.origins.slice(1) } }),
      'not one for each of 2 layers',
    ],
    [
      'an origin of no kind',
      ({ origins }) => ({ origins: { ...origins, origins: [{ kind: 'x' }] } }),
      'not one of instruction, base-image, unknown',
    ],
    [
      'a duration that is none',
      ({ build }) => ({ build: { ...build, durationMs: Infinity } }),
      '`build.durationMs` is missing, not a time in milliseconds',
    ],
    [
      'a history that says neither',
      ({ image }) => ({ image: { ...image, history: [{ createdBy: '', comment: '' }] } }),
      'is missing, not true or false',
    ],
  ])('%s', async (_, change, expected) => {
    const record = await recordOf(varied, keep)
    const altered = { ...record, ...(change(record) as object) }
    expect(why(encodeRecord(altered))).toContain(expected)
  })
})

describe('contents that are refused:', () => {
  const file: EntryHead = {
    path: 'a',
    type: 'file',
    mode: 0o644,
    uid: 0,
    gid: 0,
    sizeBytes: 5,
    linkTarget: '',
  }

  test.each<[string, Partial<EntryHead>]>([
    ['an absolute path', { path: '/etc/passwd' }],
    ['a path that leaves', { path: '../a' }],
    ['a path with a turn', { path: 'a/../b' }],
    ['a path that ends in a slash', { path: 'a/' }],
    ['a path longer than Linux allows', { path: 'a'.repeat(4097) }],
    ['a path with a NUL', { path: 'a\0b' }],
    ['a file in the place of the root', { path: '' }],
    ['a marker', { path: 'a/.wh.b' }],
    ['bits that are no mode', { mode: 0o10000 }],
    ['an owner that is none', { uid: 0.5 }],
    ['a group that is none', { gid: NaN }],
    ['a negative size', { sizeBytes: -1 }],
    ['a size beyond counting', { sizeBytes: 2 ** 53 }],
    ['a link whose target leaves', { type: 'hardlink', linkTarget: '../b' }],
    ['a target of what is no link', { linkTarget: 'b' }],
  ])('%s', async (_, change) => {
    const record = await recordOf(image().layer((layer) => layer.file('a', 5)))
    const table = buildEntryTable()
    table.add({ ...file, ...change })
    const layers = record.layers.map((layer) => ({ ...layer, entries: table.finish() }))
    expect(why(encodeRecord({ ...record, layers }))).not.toBe('read')
  })

  test('a fingerprint of what is no file', async () => {
    const record = await recordOf(image().layer((layer) => layer.file('a', 5)))
    const table = buildEntryTable()
    table.setFingerprint(table.add({ ...file, type: 'fifo' }), new Uint8Array(16))
    const layers = record.layers.map((layer) => ({ ...layer, entries: table.finish() }))
    expect(why(encodeRecord({ ...record, layers }))).toBe('the fingerprint of "a" is none')
  })

  test.each([
    ['sizes that do not add up', { unpackedBytes: 4 }, 'unpacks to 4 bytes, its entries to 5'],
    ['a whiteout of the root', { whiteouts: [''] }, 'a layer in it removes the root'],
    ['a whiteout that leaves', { whiteouts: ['../a'] }, 'it has the path "../a"'],
    ['a whiteout twice', { whiteouts: ['a', 'a'] }, 'it lists a path twice'],
    ['an absolute opaque directory', { opaqueDirectories: ['/a'] }, 'it has the path "/a"'],
    [
      'a kept file that is none',
      { keptFiles: new Map([['b', Buffer.alloc(5)]]) },
      'it keeps the content of a file that no layer has',
    ],
    [
      'a kept file that is longer than the file',
      { keptFiles: new Map([['a', Buffer.alloc(6)]]) },
      'it keeps the content of a file that no layer has',
    ],
  ])('%s', async (_, change, expected) => {
    const record = await recordOf(image().layer((layer) => layer.file('a', 5)))
    const layers = record.layers.map((layer) => ({ ...layer, ...change }))
    expect(why(encodeRecord({ ...record, layers }))).toContain(expected)
  })
})

describe('altered bytes', () => {
  const alteration = fc.record({ at: fc.nat(), to: fc.nat(255), cut: fc.nat(20) })
  const alter = (
    bytes: Uint8Array,
    { at, to, cut }: { at: number; to: number; cut: number },
  ): Uint8Array => {
    const altered = Uint8Array.from(bytes)
    altered[at % bytes.length] = to
    return cut === 0 ? altered.subarray(0, at % bytes.length) : altered
  }

  test('are refused, or are none', async () => {
    const record = await recordOf(varied, keep)
    const bytes = encodeRecord(record)
    fc.assert(
      fc.property(alteration, (alteration) => {
        const decoded = decodeRecord(alter(bytes, alteration))
        if (decoded.kind === 'read') expect(plain(decoded.record)).toEqual(plain(record))
      }),
      { numRuns: 1000, seed: 1 },
    )
  })

  test('whose checksum fits are refused, or can be analysed', async () => {
    const bytes = encodeRecord(await recordOf(varied, keep))
    const before = process.memoryUsage().rss
    fc.assert(
      fc.property(fc.array(alteration, { minLength: 1, maxLength: 3 }), (alterations) => {
        const decoded = decodeRecord(reseal(alterations.reduce(alter, bytes)))
        if (decoded.kind === 'read') expect(analyse(decoded.record)).toBeDefined()
      }),
      { numRuns: 3000, seed: 2 },
    )
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  }, 60_000)
})
