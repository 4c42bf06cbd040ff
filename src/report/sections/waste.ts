import type { Section } from '../budget.js'
import { leftoverFacts, wasteFacts } from '../facts/waste-facts.js'
import { viewLayers } from '../layer-words.js'
import { markdownMedium } from '../medium.js'
import { noiseFloor } from '../noise.js'
import { toldWaste } from '../waste-words.js'
import { collapsedFacts } from './fact-sections.js'
import type { SectionContext } from './make-section.js'
import { priorities, wholeSection } from './make-section.js'

/** What the pull request made the image carry in vain, as far as no advice speaks of it. Null when it did not. */
export function newWasteSection(context: SectionContext): Section | null {
  const { image, under } = context
  const lines = toldWaste(image, viewHead(context)).map((sentence) => `Waste: ${sentence}`)
  if (lines.length === 0) return null
  return wholeSection(lines.join('\n\n'), { name: 'waste', priority: priorities.waste, under })
}

/** All waste of head, in a comment only above the noise; leftovers where they are not told as advice. */
export function standingWasteSections(context: SectionContext): readonly Section[] {
  const { head } = context.image
  if (head.state === 'missing') return []
  const view = viewHead(context)
  const floor = context.extent === 'summary' ? 1 : noiseFloor(head.size.unpackedBytes)
  const { wastedBytes, leftovers } = head.contents
  const leftBytes = leftovers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const at = { context, priority: priorities.standing }
  return [
    wastedBytes < floor ? null : collapsedFacts(wasteFacts(head, view), at),
    leftBytes < floor || context.extent === 'comment'
      ? null
      : collapsedFacts(leftoverFacts(head, view), at),
  ].filter((section) => section !== null)
}

function viewHead({ image, report }: SectionContext) {
  return viewLayers(image, { subject: report.subject, medium: markdownMedium, side: 'head' })
}
