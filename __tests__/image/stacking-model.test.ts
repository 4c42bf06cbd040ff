import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { findWaste } from '../../src/analysis/waste.js'
import { weighDirectories } from '../../src/analysis/weight.js'
import { describeNode, pathOf, walkNodes } from '../../src/image/filesystem.js'
import { image } from '../support/image-builder.js'
import { layersOf } from '../support/image/layers.js'
import { fillLayer, mergeNaively, visibleBytes, type Act } from '../support/image/naive-model.js'

const path = fc
  .array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join('/'))

const act: fc.Arbitrary<Act> = fc.oneof(
  fc.record({ act: fc.constant('file' as const), path, size: fc.nat(50) }),
  fc.record({
    act: fc.constantFrom('directory' as const, 'whiteout' as const, 'opaque' as const),
    path,
    size: fc.constant(0),
  }),
  fc.record({ act: fc.constant('hardlink' as const), path, target: path }),
)

const layerStacks = fc.array(fc.array(act, { maxLength: 8 }), { minLength: 1, maxLength: 5 })

describe('stacking layers', () => {
  it('gives what a plain list of paths gives, and accounts for every byte', async () => {
    await fc.assert(
      fc.asyncProperty(layerStacks, async (stack) => {
        const builder = stack.reduce((one, acts) => one.layer((l) => fillLayer(l, acts)), image())
        const layers = await layersOf(builder)
        const { files, waste } = findWaste(layers)
        const model = mergeNaively(stack)

        const nodes = [...walkNodes(files)]
        expect(nodes.map(pathOf).sort()).toEqual([...model.keys()].sort())
        for (const node of nodes) {
          const thing = model.get(pathOf(node))
          expect(node.children !== null).toBe(thing !== undefined && 'directory' in thing)
          if (thing && 'size' in thing) expect(describeNode(files, node).sizeBytes).toBe(thing.size)
        }

        const unpackedBytes = layers.reduce((sum, layer) => sum + layer.unpackedBytes, 0)
        expect(weighDirectories(files).sizeBytes).toBe(visibleBytes(model))
        expect(waste.wastedBytes).toBe(unpackedBytes - visibleBytes(model))
      }),
      { numRuns: 200 },
    )
  }, 60_000)
})
