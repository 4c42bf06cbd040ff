import type { Section } from '../budget.js'
import type { FactTable } from '../facts/fact-table.js'
import { unreadFacts, weightFacts } from '../facts/weight-facts.js'
import { viewLayers } from '../layer-words.js'
import { markdownMedium } from '../medium.js'
import { collapsedFacts } from './fact-sections.js'
import type { SectionContext } from './make-section.js'
import { priorities } from './make-section.js'

/** Where head's bytes are, and what is not known of base's packages, for the job summary. */
export function weightSections(context: SectionContext): readonly Section[] {
  const { image, report, extent } = context
  if (extent === 'comment' || image.head.state === 'missing') return []
  const view = viewLayers(image, { subject: report.subject, medium: markdownMedium, side: 'head' })
  return [...weightFacts(image.head, view), ...baseUnreadFacts(image)]
    .map((facts) => collapsedFacts(facts, { context, priority: priorities.weight }))
    .filter((section) => section !== null)
}

function baseUnreadFacts({ base }: SectionContext['image']): readonly FactTable[] {
  if (base.state === 'missing') return []
  const title = 'Package databases of base that were not read'
  return [unreadFacts(base, { medium: markdownMedium, title })]
}
