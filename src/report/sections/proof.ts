import type { FixWords } from '../../proof/fix.js'
import type { Section } from '../budget.js'
import { formatCount } from '../format.js'
import { fileUrl } from '../links.js'
import type { TableLines } from '../markdown.js'
import { details, fence, htmlText, label, link, prose, table } from '../markdown.js'
import { markdownMedium } from '../medium.js'
import {
  droppedReason,
  droppedWords,
  fixPlace,
  fixSaving,
  fixWords,
  proofSentence,
} from '../proof-words.js'
import { patchLines } from '../untrusted.js'
import type { SectionContext } from './make-section.js'
import { collapsedTable, priorities, tableSections, wholeSection } from './make-section.js'

/** What building the image with fixes has shown: the figures, the fixes, and the patch. */
export function proofSections(context: SectionContext): readonly Section[] {
  const sentence = proofSentence(context.image)
  const { proof } = context.image
  if (sentence === null || proof === undefined) return []
  const { extent, under } = context
  const place = { name: 'fixes', priority: priorities.proof, under }
  const dropped = droppedFixesSection(context)
  if (proof.fixes.length === 0) {
    return [wholeSection(sentence, place), ...(dropped === null ? [] : [dropped])]
  }
  const [open, ...more] = tableSections(fixesTable(context), { place, extent })
  return [
    ...(open === undefined ? [] : [{ ...open, open: `${sentence}\n\n${open.open}` }]),
    ...more,
    ...[patchSection(context), dropped].filter((section) => section !== null),
  ]
}

/** Fixes that were not kept, and why. Null when there are none. */
function droppedFixesSection(context: SectionContext): Section | null {
  const { proof } = context.image
  if (proof === undefined || proof.dropped.length === 0) return null
  const lines = table(
    [
      ['fix', 'left'],
      ['where', 'left'],
      ['why not', 'left'],
    ],
    proof.dropped.map((fix) => [
      prose(`${fix.summary}.`),
      placeOf(fix, context),
      droppedReason(fix, markdownMedium),
    ]),
  )
  const place = { name: 'fixes not kept', priority: priorities.standing, under: context.under }
  return collapsedTable(htmlText(droppedWords(proof)), { lines, place })
}

function fixesTable(context: SectionContext): TableLines {
  return table(
    [
      ['saves alone', 'right'],
      ['compressed', 'right'],
      ['fix', 'left'],
      ['where', 'left'],
    ],
    (context.image.proof?.fixes ?? []).map((fix) => [
      fixSaving(fix.saving, 'unpackedBytes'),
      fixSaving(fix.saving, 'compressedBytes'),
      fixWords(fix, markdownMedium),
      placeOf(fix, context),
    ]),
  )
}

function placeOf(fix: FixWords, { report, image }: SectionContext): string {
  const { file, lines } = fix
  const url = lines && fileUrl(report.subject, image.head.commit, { path: file, lines })
  return link(label(fixPlace(fix), 60), url)
}

/** A patch that is cut cannot be applied, so it is shown whole or not at all. */
function patchSection({ image: { proof }, under }: SectionContext): Section | null {
  if (proof === undefined || proof.patch === '') return null
  const lines = patchLines(proof.patch)
  const { open, close } = details(
    htmlText(`Patch (${formatCount(lines.length, 'line')}, for git apply)`),
  )
  return {
    ...{ name: 'patches', priority: priorities.log, under },
    open: `${open}\n`,
    rows: [fence(lines, 'diff')],
    close: `\n${close}`,
  }
}
