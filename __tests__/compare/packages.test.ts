import { describe, expect, it } from '@jest/globals'
import type {
  InstalledPackage,
  PackageInventory,
  PackageType,
} from '../../src/analysis/packages/package-model.js'
import { comparePackages } from '../../src/compare/packages.js'

/** `name@version:size`, or without a size. */
function inventory(...specs: readonly string[]) {
  const packages = specs.map((spec): InstalledPackage => {
    const [, name = '', version = '', size] = /^(\w+)@([\d.]+)(?::(\d+))?$/.exec(spec) ?? []
    return {
      type: 'npm',
      name,
      version,
      sizeBytes: size === undefined ? null : Number(size),
      path: `node_modules/${name}/package.json`,
    }
  })
  return { packages, unread: [], unreadTypes: new Set<PackageType>() }
}

function changes(base: readonly string[], head: readonly string[]) {
  return changesOf(inventory(...base), inventory(...head))
}

function changesOf(base: PackageInventory, head: PackageInventory) {
  return comparePackages(base, head).map(
    (one) =>
      `${one.kind} ${one.name} ${one.baseVersion ?? '-'} ${one.headVersion ?? '-'} ${one.sizeChange}`,
  )
}

describe('comparePackages', () => {
  it('tells what was added, removed, updated and resized, largest first', () => {
    expect(
      changes(
        ['a@1.0:10', 'b@1.0:20', 'c@1.0:30', 'same@1.0:1'],
        ['a@2.0:15', 'c@1.0:31', 'd@1.0:40', 'same@1.0:1'],
      ),
    ).toEqual([
      'added d - 1.0 40',
      'removed b 1.0 - -20',
      'updated a 1.0 2.0 5',
      'resized c 1.0 1.0 1',
    ])
  })

  it('matches several installations of a package, equal versions first', () => {
    expect(changes(['a@1.0:1', 'a@2.0:2'], ['a@2.0:2', 'a@3.0:9', 'a@4.0:4'])).toEqual([
      'updated a 1.0 3.0 8',
      'added a - 4.0 4',
    ])
  })

  it('does not make a number of an unknown size', () => {
    expect(changes(['a@1.0'], ['a@2.0:5'])).toEqual(['updated a 1.0 2.0 null'])
    expect(changes(['a@1.0'], ['a@1.0'])).toEqual([])
  })

  it.each([
    ['npm' as const, []],
    ['rpm' as const, ['added a - 1.0 5']],
  ])('compares no packages of a type that is unread on a side: %s', (type, expected) => {
    const base = { ...inventory(), unreadTypes: new Set([type]) }
    expect(changesOf(base, inventory('a@1.0:5'))).toEqual(expected)
    expect(changesOf(inventory('a@1.0:5'), base)).toHaveLength(expected.length)
  })
})
