import type { Section } from '../budget.js'
import { formatNumber } from '../format.js'
import { details } from '../markdown.js'
import type { TableLines } from '../markdown.js'
import type { ImageReport, Report } from '../report.js'

/** Where a document is read: a comment shows what changed, a job summary everything. */
export type Extent = 'comment' | 'summary'

/** What a section is made from. */
export interface SectionContext {
  readonly report: Report
  readonly image: ImageReport
  /** The image's heading, when there are several images. */
  readonly under: Section | null
  readonly docsUrl: string | null
  readonly extent: Extent
}

/** What is shown first when room is short. */
export const priorities = {
  headline: 0,
  verdict: 1,
  heading: 2,
  cause: 3,
  changes: 4,
  waste: 5,
  settings: 6,
  vulnerabilities: 7,
  advice: 8,
  proof: 9,
  findings: 10,
  places: 11,
  log: 12,
  notes: 13,
  checks: 14,
  packages: 15,
  standing: 16,
  rest: 17,
  subject: 18,
  files: 19,
  unchanged: 20,
  weight: 21,
} as const

/** What a section is, for the reader and for the room there is. */
export interface SectionPlace {
  readonly name: string
  readonly priority: number
  readonly under: Section | null
}

/** A section that is shown whole or not at all. */
export function wholeSection(text: string, place: SectionPlace): Section {
  return { ...place, open: '', rows: [text], close: '' }
}

/** Rows a comment shows openly; the rest of a longer table is collapsed. */
const openRows = 10

/** A table, cut at whole rows; in a comment the rows after the first ten are collapsed. */
export function tableSections(
  { head, rows }: TableLines,
  { place, extent }: { readonly place: SectionPlace; readonly extent: Extent },
): readonly Section[] {
  const open = extent === 'summary' ? rows : rows.slice(0, openRows)
  const rest = rows.slice(open.length)
  return [
    { ...place, open: `${head}\n`, rows: open, close: '' },
    ...(rest.length === 0
      ? []
      : [
          collapsedTable(`${formatNumber(rest.length)} more ${place.name}`, {
            lines: { head, rows: rest },
            place: { ...place, priority: priorities.rest },
          }),
        ]),
  ]
}

/** A table in a collapsed block, cut at whole rows; the title is HTML. */
export function collapsedTable(
  title: string,
  { lines, place }: { readonly lines: TableLines; readonly place: SectionPlace },
): Section {
  const { open, close } = details(title)
  return { ...place, open: `${open}\n${lines.head}\n`, rows: lines.rows, close: `\n${close}` }
}

/** Lines in a collapsed block, shown whole or not at all; the title is HTML. */
export function collapsedText(
  title: string,
  { text, place }: { readonly text: string; readonly place: SectionPlace },
): Section {
  const { open, close } = details(title)
  return { ...place, open: `${open}\n`, rows: [text], close: `\n${close}` }
}
