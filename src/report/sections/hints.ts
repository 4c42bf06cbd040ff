import type { Hint } from '../../advice/hint.js'
import type { Section } from '../budget.js'
import { siblingFacts } from '../facts/hint-facts.js'
import { markdownMedium } from '../medium.js'
import { collapsedFacts } from './fact-sections.js'
import { priorities, wholeSection, type SectionContext } from './make-section.js'
import { table } from '../markdown.js'

/** Hints about what the pull request brought, openly. */
export function newHintsSection(context: SectionContext): Section | null {
  const facts = factsOf(context, ({ introduced }) => introduced === true)
  if (facts.rows.length === 0) return null
  const lines = table(facts.columns, facts.rows)
  const place = { name: facts.name, priority: priorities.advice, under: context.under }
  return wholeSection([`${facts.title}.`, '', lines.head, ...lines.rows].join('\n'), place)
}

/** All other hints, collapsed. */
export function standingHintsSection(context: SectionContext): Section | null {
  const facts = factsOf(context, ({ introduced }) => introduced !== true)
  return collapsedFacts(facts, { context, priority: priorities.standing })
}

function factsOf(
  { image, report }: SectionContext,
  isMeant: (hint: Hint) => boolean,
): ReturnType<typeof siblingFacts> {
  const hints = (image.hints ?? []).filter(isMeant)
  return siblingFacts({ ...image, hints }, { subject: report.subject, medium: markdownMedium })
}
