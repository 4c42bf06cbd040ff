import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { weighDirectories } from '../../src/analysis/weight.js'
import { explainChange } from '../../src/compare/directories.js'
import { compareFiles, type FileChange } from '../../src/compare/files.js'
import { stackLayers } from '../../src/image/stack-layers.js'
import { image, type ImageBuilder, type LayerBuilder } from '../support/image-builder.js'
import { layersOf } from '../support/image/layers.js'

async function filesOf(builder: ImageBuilder) {
  return stackLayers(await layersOf(builder))
}

async function compare(base: ImageBuilder, head: ImageBuilder) {
  return compareFiles(await filesOf(base), await filesOf(head))
}

describe('compareFiles', () => {
  it('tells every kind of change, largest first', async () => {
    const { changes, visibleChange } = await compare(
      image().layer((l) =>
        l
          .file('same', 5)
          .file('gone', 40)
          .file('grew', 10)
          .file('shrank', 30)
          .file('text', 'abc')
          .file('mode', 'm')
          .symlink('link', 'same')
          .file('type', '')
          .directory('dir'),
      ),
      image()
        .layer((l) => l.file('same', 5).file('grew', 10).file('new/file', 60))
        .layer((l) =>
          l
            .file('grew', 15)
            .file('shrank', 10)
            .file('text', 'xyz')
            .file('mode', 'm', { mode: 0o755 })
            .symlink('link', 'other')
            .symlink('type', 'same')
            .directory('dir', { mode: 0o700 }),
        ),
    )
    expect(changes.map((one) => [one.path, one.kind, one.sizeChange, one.headLayer])).toEqual([
      ['new/file', 'added', 60, 0],
      ['gone', 'removed', -40, null],
      ['shrank', 'shrunk', -20, 1],
      ['grew', 'grown', 5, 1],
      ['link', 'rewritten', 0, 1],
      ['mode', 'attributes', 0, 1],
      ['text', 'rewritten', 0, 1],
      ['type', 'rewritten', 0, 1],
    ])
    expect(visibleChange).toBe(5)
  })

  it('does not care how the layers are cut, nor about times', async () => {
    const { changes } = await compare(
      image().layer((l) => l.file('a', 1).file('b', 2).file('c', 3)),
      image()
        .layer((l) => l.file('c', 9).file('a', 1))
        .layer((l) => l.entry({ name: 'b', mtime: new Date(1e12), mode: 0o644 }, Buffer.from('b ')))
        .layer((l) => l.file('c', 3)),
    )
    expect(changes).toEqual([])
  })

  it('sees a directory and a file change places', async () => {
    const { changes } = await compare(
      image().layer((l) => l.file('a/x', 3).file('b', 4)),
      image().layer((l) => l.file('a', 5).file('b/y', 6)),
    )
    expect(changes.map((one) => [one.path, one.kind, one.sizeChange])).toEqual([
      ['b/y', 'added', 6],
      ['a', 'added', 5],
      ['b', 'removed', -4],
      ['a/x', 'removed', -3],
    ])
  })

  it('counts hard-linked bytes once', async () => {
    const { changes, visibleChange } = await compare(
      image().layer((l) => l.file('z', 9)),
      image().layer((l) => l.file('z', 9).hardlink('a', 'z')),
    )
    expect(visibleChange).toBe(0)
    expect(changes.map((one) => [one.path, one.kind, one.sizeChange])).toEqual([
      ['a', 'added', 9],
      ['z', 'shrunk', -9],
    ])
  })

  const fillings = fc.array(
    fc.record({
      path: fc.constantFrom('a', 'b', 'd/a', 'd/b', 'd/e/f', 'd'),
      size: fc.nat(20),
      act: fc.constantFrom<Filling['act']>('file', 'whiteout', 'opaque', 'link'),
    }),
    { maxLength: 6 },
  )
  const images = fc
    .array(fillings, { minLength: 1, maxLength: 3 })
    .map((layers) =>
      layers.reduce((builder, filling) => builder.layer((l) => fill(l, filling)), image()),
    )

  it('adds up to the change of what is seen, and mirrors', async () => {
    await fc.assert(
      fc.asyncProperty(images, images, async (one, two) => {
        const [base, head] = [await filesOf(one), await filesOf(two)]
        const forth = compareFiles(base, head)
        const back = compareFiles(head, base)
        const seen = weighDirectories(head).sizeBytes - weighDirectories(base).sizeBytes
        expect(forth.visibleChange).toBe(seen)
        expect(back.visibleChange).toBe(0 - seen)
        expect(back.changes.map((change) => change.path)).toEqual(
          forth.changes.map((change) => change.path),
        )
        expect(compareFiles(head, head).changes).toEqual([])
      }),
      { numRuns: 60 },
    )
  }, 60_000)

  it('finds the same whether layers are shared or read twice', async () => {
    const below = fc.array(fillings, { minLength: 1, maxLength: 2 })
    await fc.assert(
      fc.asyncProperty(below, fillings, fillings, async (shared, one, two) => {
        const [baseBuilder, headBuilder] = [one, two].map((last) =>
          [...shared, last].reduce(
            (built, filling) => built.layer((l) => fill(l, filling)),
            image(),
          ),
        ) as [ImageBuilder, ImageBuilder]
        const base = await layersOf(baseBuilder)
        const head = await layersOf(headBuilder)
        const apart = compareFiles(stackLayers(base), stackLayers(head))
        const headSharing = [...base.slice(0, -1), ...head.slice(-1)]
        expect(compareFiles(stackLayers(base), stackLayers(headSharing))).toEqual(apart)
      }),
      { numRuns: 100 },
    )
  }, 60_000)
})

interface Filling {
  readonly path: string
  readonly size: number
  readonly act: 'file' | 'whiteout' | 'opaque' | 'link'
}

function fill(layer: LayerBuilder, filling: readonly Filling[]): LayerBuilder {
  return filling.reduce((l, { path, size, act }) => {
    if (act === 'link') return l.hardlink(path, 'a')
    return act === 'file' ? l.file(path, size) : l[act](path)
  }, layer)
}

describe('explainChange', () => {
  function changesOf(sizes: Readonly<Record<string, number>>): FileChange[] {
    return Object.entries(sizes).map(([path, sizeChange]) => ({
      path,
      kind: 'grown',
      baseBytes: 0,
      headBytes: sizeChange,
      sizeChange,
      baseLayer: 0,
      headLayer: 0,
    }))
  }

  const explain = (sizes: Readonly<Record<string, number>>) =>
    explainChange(changesOf(sizes)).map((one) => [one.path, one.sizeChange, one.fileCount])

  it('goes as deep as nine tenths of the change go', () => {
    expect(
      explain({ 'app/node_modules/x/a': 500, 'app/node_modules/x/b': 450, 'etc/z': 50 }),
    ).toEqual([
      ['app/node_modules/x/a', 500, 1],
      ['app/node_modules/x/b', 450, 1],
    ])
  })

  it('stops where there would be too many to read', () => {
    const many = Object.fromEntries(
      Array.from({ length: 30 }, (_, index) => [`usr/lib/pkg/f${index}`, 10]),
    )
    expect(explain(many)).toEqual([['usr/lib/pkg', 300, 30]])
    expect(explain({ ...many, 'opt/tool': 300 })).toEqual([
      ['opt/tool', 300, 1],
      ['usr/lib/pkg', 300, 30],
    ])
  })

  it('counts bytes that came and bytes that went', () => {
    expect(explain({ 'a/x': 100, 'b/x': -100 })).toEqual([
      ['a/x', 100, 1],
      ['b/x', -100, 1],
    ])
    expect(explain({})).toEqual([])
    expect(explain({ a: 0 })).toEqual([])
  })

  it('always explains nine tenths, with at most five places', () => {
    const path = fc
      .array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g'), { minLength: 1, maxLength: 5 })
      .map((parts) => [...parts, 'file'].join('/'))
    fc.assert(
      fc.property(fc.dictionary(path, fc.integer({ min: -1000, max: 1000 })), (sizes) => {
        const total = Object.values(sizes).reduce((sum, size) => sum + Math.abs(size), 0)
        const found = explainChange(changesOf(sizes))
        const explained = found.reduce((sum, one) => sum + one.movedBytes, 0)
        expect(found.length).toBeLessThanOrEqual(5)
        expect(explained).toBeGreaterThanOrEqual(total * 0.9 - 1e-9)
        for (const one of found) {
          const inside = found.filter((other) => other.path.startsWith(`${one.path}/`))
          expect(inside).toEqual([])
        }
      }),
    )
  })
})
