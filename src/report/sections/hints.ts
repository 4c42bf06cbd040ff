import type { Hint } from '../../advice/hint.js'
import type { Section } from '../budget.js'
import { orderFacts, siblingFacts } from '../facts/hint-facts.js'
import type { FactTable } from '../facts/fact-table.js'
import { table } from '../markdown.js'
import { markdownMedium } from '../medium.js'
import { collapsedFacts } from './fact-sections.js'
import { priorities, wholeSection, type SectionContext } from './make-section.js'

/** Hints about what the pull request brought, openly. */
export function newHintSections(context: SectionContext): readonly Section[] {
  const tables = factsOf(context, ({ introduced }) => introduced === true)
  return tables.map(({ name, title, columns, rows }) => {
    const lines = table(columns, rows)
    const place = { name, priority: priorities.advice, under: context.under }
    return wholeSection([`${title}.`, '', lines.head, ...lines.rows].join('\n'), place)
  })
}

/** All other hints, collapsed. */
export function standingHintSections(context: SectionContext): readonly Section[] {
  const tables = factsOf(context, ({ introduced }) => introduced !== true)
  return tables.flatMap(
    (facts) => collapsedFacts(facts, { context, priority: priorities.standing }) ?? [],
  )
}

function factsOf(
  { image, report }: SectionContext,
  isMeant: (hint: Hint) => boolean,
): readonly FactTable[] {
  const shown = { ...image, hints: (image.hints ?? []).filter(isMeant) }
  const telling = { subject: report.subject, medium: markdownMedium }
  return [orderFacts(shown, telling), siblingFacts(shown, telling)].filter(
    ({ rows }) => rows.length > 0,
  )
}
