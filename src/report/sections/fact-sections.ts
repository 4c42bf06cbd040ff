import type { Section } from '../budget.js'
import type { FactTable } from '../facts/fact-table.js'
import { formatNumber } from '../format.js'
import { details, htmlText, table } from '../markdown.js'
import type { SectionContext } from './make-section.js'
import { collapsedTable, wholeSection } from './make-section.js'

/** Rows of a collapsed table in a comment: who wants more than these wants them all. */
const commentRows = 20

/** Facts in a collapsed block; in a comment the first rows only. Null when there are none. */
export function collapsedFacts(
  facts: FactTable,
  { context, priority }: { readonly context: SectionContext; readonly priority: number },
): Section | null {
  if (facts.rows.length === 0) return null
  const rows = context.extent === 'summary' ? facts.rows : facts.rows.slice(0, commentRows)
  const left = facts.rows.length - rows.length
  const section = collapsedTable(htmlText(facts.title), {
    lines: table(facts.columns, rows),
    place: { name: facts.name, priority, under: context.under },
  })
  if (left === 0) return section
  const { close } = details('')
  return { ...section, close: `\n\n${formatNumber(left)} more in the job summary.${close}` }
}

/** Facts as a small open table, whole or not at all. Null when there are none. */
export function openFacts(
  facts: FactTable,
  { context, priority }: { readonly context: SectionContext; readonly priority: number },
): Section | null {
  if (facts.rows.length === 0) return null
  const lines = table(facts.columns, facts.rows)
  return wholeSection([lines.head, ...lines.rows].join('\n'), {
    name: facts.name,
    priority,
    under: context.under,
  })
}
