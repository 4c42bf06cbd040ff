import { readdirSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { installedKinds, leftoverKinds } from '../../src/advice/kinds/index.js'
import type { Kind, Maker } from '../../src/advice/kind.js'
import { findSavings } from '../../src/advice/savings.js'
import type { LayerBuilder } from '../support/image-builder.js'
import { analysed, type Step } from '../support/image/analysed.js'

const kinds = [...leftoverKinds, ...installedKinds]

const instructions: Readonly<Record<Maker, string>> = {
  run: 'RUN npm ci',
  context: 'COPY . .',
  stage: 'COPY --from=build / /',
  unknown: '?',
}

const debian: Step = ['FROM debian:12', (l) => l.file('bin/sh', 1_000_000)]
const size = 150_001

function filled(paths: readonly string[]): (layer: LayerBuilder) => LayerBuilder {
  return (layer) =>
    paths.reduce(
      (all, path, index) => all.file(path, Buffer.alloc(size, `${index} ${path}`)),
      layer,
    )
}

/** Where packages were installed by a RUN, those of the build context are not needed. */
function below({ name }: Kind, maker: Maker): readonly Step[] {
  if (name !== 'context-packages' || maker !== 'context') return []
  return [['RUN npm ci', (l) => l.file('app/node_modules/other/index.js', 10)]]
}

describe('the table of kinds', () => {
  test('has every file of the folder once', () => {
    const folder = join(import.meta.dirname, '../../src/advice/kinds')
    const files = readdirSync(folder).filter((name) => name !== 'index.ts')
    expect(kinds.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort())
  })

  test('speaks in sentences', () => {
    for (const { what, remedy } of kinds) {
      expect(what).toMatch(/^[a-zA-Z].*[a-z]$/)
      expect(remedy).toMatch(/^[A-Z].*\.$/)
    }
  })
})

describe.each(kinds.map((kind) => [kind.name, kind] as const))('%s', (name, kind) => {
  const { hits, misses } = kind.examples

  test.each(kind.makers)('are found, to the byte, in a layer by: %s', async (maker) => {
    const steps = [debian, ...below(kind, maker), [instructions[maker], filled(hits)] as const]
    const savings = findSavings(await analysed(steps))
    expect(savings).toEqual([
      expect.objectContaining({
        kind,
        layer: steps.length - 1,
        relatedLayer: null,
        unpackedBytes: size * hits.length,
        fileCount: hits.length,
      }),
    ])
  })

  test('are not the author’s in the base image', async () => {
    const image = await analysed([
      ['FROM debian:12', filled(hits)],
      ['RUN true', (l) => l.file('x', 9)],
    ])
    expect(findSavings(image)).toEqual([])
  })

  test('are not what only looks like them', async () => {
    for (const maker of kind.makers) {
      const steps = [debian, ...below(kind, maker), [instructions[maker], filled(misses)] as const]
      const found = findSavings(await analysed(steps)).map((saving) => saving.kind.name)
      expect(found).not.toContain(name)
    }
  })
})
