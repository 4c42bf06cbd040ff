import { describe, expect, test } from '@jest/globals'

import { findInDiff, readHunks } from '../../src/delivery/diff-hunks.js'

const patch = `@@ -1,3 +1,4 @@
 FROM a
-RUN one
+RUN two
+RUN three
 USER b
@@ -20 +21,3 @@ FROM b
+RUN two
 CMD x
+RUN four
\\ No newline at end of file`

const hunks = readHunks(patch)

describe('hunks of a diff', () => {
  test('have the lines of the changed file with their numbers', () => {
    expect(hunks).toEqual([
      [
        { line: 1, text: 'FROM a', isAdded: false },
        { line: 2, text: 'RUN two', isAdded: true },
        { line: 3, text: 'RUN three', isAdded: true },
        { line: 4, text: 'USER b', isAdded: false },
      ],
      [
        { line: 21, text: 'RUN two', isAdded: true },
        { line: 22, text: 'CMD x', isAdded: false },
        { line: 23, text: 'RUN four', isAdded: true },
      ],
    ])
  })

  test.each(['', 'Binary files differ', '+RUN lost', '@@ nothing @@\n+a'])(
    'of %j are none',
    (text) => {
      expect(readHunks(text)).toEqual([])
    },
  )
})

describe('lines', () => {
  test.each<readonly [string, number, readonly string[], number | null]>([
    ['that were added', 2, ['RUN two', 'RUN three'], 2],
    ['that were added, with those around', 3, ['RUN three', 'USER b'], 3],
    ['of the second of two equal places', 21, ['RUN two'], 21],
    ['that stand elsewhere in what was read', 30, ['RUN four'], 23],
  ])('%s are found', (_, start, texts, line) => {
    expect(findInDiff(hunks, { start, texts })).toBe(line)
  })

  test.each<readonly [string, number, readonly string[]]>([
    ['that read otherwise', 3, ['RUN 3']],
    ['around a change that touches none of them', 1, ['FROM a']],
    ['of two hunks', 4, ['USER b', 'RUN two']],
    ['that could be in two places', 9, ['RUN two']],
    ['beyond the hunk', 23, ['RUN four', '']],
  ])('%s are not', (_, start, texts) => {
    expect(findInDiff(hunks, { start, texts })).toBeNull()
  })
})
