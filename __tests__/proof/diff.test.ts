import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { diffLines, unifiedDiff } from '../../src/proof/diff.js'

const file = (before: string | null, after: string) => ({ path: 'Dockerfile', before, after })
const head = '--- a/Dockerfile\n+++ b/Dockerfile\n'

describe('a patch', () => {
  test.each([
    ['a changed line', file('a\nb\nc\n', 'a\nx\nc\n'), `${head}@@ -1,3 +1,3 @@\n a\n-b\n+x\n c\n`],
    [
      'changes far apart, in hunks of their own',
      file('1\n2\n3\n4\n5\n6\n7\n8\n9\n', 'x\n2\n3\n4\n5\n6\n7\n8\ny\n'),
      `${head}@@ -1,4 +1,4 @@\n-1\n+x\n 2\n 3\n 4\n@@ -6,4 +6,4 @@\n 6\n 7\n 8\n-9\n+y\n`,
    ],
    ['a new file', file(null, 'a\n'), '--- /dev/null\n+++ b/Dockerfile\n@@ -0,0 +1,1 @@\n+a\n'],
    [
      'a last line without a break',
      file('a', 'a\nb'),
      `${head}@@ -1,1 +1,2 @@\n-a\n\\ No newline at end of file\n+a\n+b\n\\ No newline at end of file\n`,
    ],
  ])('has %s', (_, changed, patch) => {
    expect(unifiedDiff([changed])).toBe(patch)
  })

  test('is of both texts, whatever they are', () => {
    const lines = fc.array(fc.constantFrom('a\n', 'b\n', 'c\n', 'd\n'), { maxLength: 12 })
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const marked = diffLines(before, after)
        const side = (other: string) =>
          marked.filter(({ mark }) => mark !== other).map(({ text }) => text)
        expect([side('+'), side('-')]).toEqual([before, after])
      }),
    )
  })
})
