import type { ProvenFix } from '../proof/fix.js'
import { textMedium } from './medium.js'
import {
  droppedReason,
  droppedWords,
  fixPlace,
  fixSaving,
  fixWords,
  proofSentence,
} from './proof-words.js'
import type { ImageReport } from './report.js'
import type { Block } from './terminal-facts.js'

/** What building the image with fixes has shown; nothing when none was tried. */
export function proofLines(image: ImageReport): Block {
  const sentence = proofSentence(image)
  const { proof } = image
  if (sentence === null || proof === undefined) return []
  return [
    sentence,
    ...proof.fixes.flatMap(fixLines),
    ...(proof.dropped.length === 0 ? [] : [droppedWords(proof)]),
    ...proof.dropped.flatMap((fix) => [
      `  ${textMedium.place(fixPlace(fix), null)}  ${textMedium.sentence(`${fix.summary}.`)}`,
      `      ${droppedReason(fix, textMedium)}`,
    ]),
  ]
}

function fixLines(fix: ProvenFix): Block {
  const saved =
    fix.saving === null
      ? 'measured together with the others'
      : `saves ${fixSaving(fix.saving, 'unpackedBytes')}, ${fixSaving(fix.saving, 'compressedBytes')} compressed`
  return [
    `  ${textMedium.place(fixPlace(fix), null)}  ${saved}`,
    `      ${fixWords(fix, textMedium)}`,
  ]
}
