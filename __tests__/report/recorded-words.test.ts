import { expect, test } from '@jest/globals'

import { recordedSentence } from '../../src/report/recorded-words.js'
import type { ImageReport, RecordedRun, Side } from '../../src/report/report.js'
import { image as makeImage } from '../support/report-builder.js'

const at = '2026-11-20T07:14:31.123Z'

const image = makeImage()

const imageWith = (base: RecordedRun | null, head: RecordedRun | null): ImageReport => {
  const side = (name: 'base' | 'head', recorded: RecordedRun | null): Side => ({
    ...image[name],
    ...(image[name].state === 'measured' ? { recorded } : {}),
  })
  return { ...image, base: side('base', base), head: side('head', head) }
}

test.each<[string, RecordedRun | null, RecordedRun | null, string | null]>([
  ['nothing when both sides were built', null, null, null],
  [
    'when base was measured',
    { at, ageMs: 3 * 3_600_000 + 60_000 },
    null,
    'Base was not built: an earlier run measured base on 2026-11-20 at 07:14 UTC, 3 h 1 min before this one.',
  ],
  [
    'that it was days ago',
    { at, ageMs: 50 * 3_600_000 },
    null,
    'Base was not built: an earlier run measured base on 2026-11-20 at 07:14 UTC, 2 days before this one.',
  ],
  [
    'why head was not built either',
    { at, ageMs: 90_000 },
    { at, ageMs: 90_000 },
    'Neither side was built: nothing that head is made from was touched, and an earlier run measured base on 2026-11-20 at 07:14 UTC, 1 min 30 s before this one.',
  ],
])('says %s', (_, base, head, sentence) => {
  expect(recordedSentence(imageWith(base, head))).toBe(sentence)
})
