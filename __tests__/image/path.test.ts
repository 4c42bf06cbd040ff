import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { posix } from 'node:path'
import { baseName, cleanPath, compareTexts, parentPath } from '../../src/image/path.js'

describe('cleanPath', () => {
  it.each([
    ['', ''],
    ['/', ''],
    ['./', ''],
    ['.', ''],
    ['..', ''],
    ['a/b', 'a/b'],
    ['./a//b/./c/', 'a/b/c'],
    ['/../../etc/passwd', 'etc/passwd'],
    ['a/../../b', 'b'],
    ['.hidden/..data/...', '.hidden/..data/...'],
  ])('makes %j to %j', (path, cleaned) => {
    expect(cleanPath(path)).toBe(cleaned)
  })

  it('agrees with the path library under a root', () => {
    const part = fc.constantFrom('a', '.', '..', '', '...', '.b', 'c ')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const path = parts.join('/')
        expect(`/${cleanPath(path)}`).toBe(posix.resolve('/', path))
      }),
    )
  })
})

describe('parts of a path', () => {
  it.each([
    ['a/b/c', 'a/b', 'c'],
    ['a', '', 'a'],
    ['', '', ''],
  ])('splits %j', (path, parent, name) => {
    expect([parentPath(path), baseName(path)]).toEqual([parent, name])
  })
})

describe('compareTexts', () => {
  it('is a total order by code units', () => {
    expect(['b', 'ä', 'a', 'B', ''].sort(compareTexts)).toEqual(['', 'B', 'a', 'b', 'ä'])
    expect(compareTexts('a', 'a')).toBe(0)
  })
})
