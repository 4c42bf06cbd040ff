import { formatCount } from '../report/format.js'
import type { FactTable } from '../report/facts/fact-table.js'
import {
  droppedReason,
  droppedWords,
  fixPlace,
  fixSaving,
  fixWords,
} from '../report/proof-words.js'
import type { ImageReport } from '../report/report.js'
import { pageMedium } from './page-medium.js'

/** The fixes that the image was built with; no rows when nothing was tried. */
export function proofFacts({ proof }: ImageReport): FactTable {
  const fixes = proof?.fixes ?? []
  return {
    name: 'proof',
    title: `Proven by building: ${formatCount(fixes.length, 'fix', 'fixes')}`,
    columns: [
      ['saves alone', 'right'],
      ['compressed', 'right'],
      ['fix', 'left'],
      ['where', 'left'],
    ],
    rows: fixes.map((fix) => [
      fixSaving(fix.saving, 'unpackedBytes'),
      fixSaving(fix.saving, 'compressedBytes'),
      fixWords(fix, pageMedium),
      pageMedium.place(fixPlace(fix), null),
    ]),
  }
}

/** Fixes that were not kept; no rows when there are none. */
export function droppedFacts({ proof }: ImageReport): FactTable {
  return {
    name: 'dropped-fixes',
    title: proof === undefined ? '' : droppedWords(proof),
    columns: [
      ['fix', 'left'],
      ['where', 'left'],
      ['why not', 'left'],
    ],
    rows: (proof?.dropped ?? []).map((fix) => [
      pageMedium.sentence(`${fix.summary}.`),
      pageMedium.place(fixPlace(fix), null),
      droppedReason(fix, pageMedium),
    ]),
  }
}
