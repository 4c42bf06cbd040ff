/** A stretch of a document that is shown whole, cut after a whole row, or left out. */
export interface Section {
  /** What its rows are, in the plural: `unchanged layers`. */
  readonly name: string
  /** Lower comes first when room is short. */
  readonly priority: number
  readonly open: string
  readonly rows: readonly string[]
  readonly close: string
  /** The heading it stands under; without that heading it is left out. */
  readonly under: Section | null
}

/** What did not fit. */
export interface Cut {
  readonly name: string
  readonly left: number
  readonly total: number
}

/** The room there is, and how it is counted. */
export interface Budget {
  readonly limit: number
  readonly measure: (text: string) => number
  /** Says in a section how many of its rows are elsewhere. */
  readonly describeRest: (cut: Cut) => string
  /** Says at the document's end what was cut. */
  readonly describeCuts: (cuts: readonly Cut[]) => string
}

const separator = '\n\n'

/**
 * Joins sections into a document of at most `limit`. Room is given by priority, at whole rows; the order of the
 * document stays. The limit is kept for every input, because whatever does not fit is left out.
 */
export function fitSections(sections: readonly Section[], budget: Budget): string {
  const whole = joinSections(sections.map((section) => renderRows(section, section.rows.length)))
  if (budget.measure(whole) <= budget.limit) return whole
  const shown = allotRows(sections, budget)
  const texts = sections.map((section) => renderPart(section, shown.get(section) ?? 0, budget))
  return joinSections([...texts, budget.describeCuts(listCuts(sections, shown))])
}

/** Room for the sentence about what was cut, which is known only afterwards. */
const cutSentence = 1000

function allotRows(sections: readonly Section[], budget: Budget): ReadonlyMap<Section, number> {
  const shown = new Map<Section, number>()
  let left = budget.limit - cutSentence
  for (const section of sections.toSorted((a, b) => a.priority - b.priority)) {
    if (section.under !== null && !shown.get(section.under)) continue
    const rows = countFittingRows(section, { ...budget, limit: left })
    if (rows === 0) continue
    shown.set(section, rows)
    left -= budget.measure(renderPart(section, rows, budget) + separator)
  }
  return shown
}

function countFittingRows(section: Section, budget: Budget): number {
  const { measure, limit } = budget
  const all = section.rows.length
  if (measure(renderRows(section, all) + separator) <= limit) return all
  const rest = budget.describeRest({ name: section.name, left: all, total: all })
  let left = limit - measure(section.open + section.close + rest + separator.repeat(2))
  let rows = 0
  while (rows < all - 1 && left >= measure(`${section.rows[rows] ?? ''}\n`)) {
    left -= measure(`${section.rows[rows] ?? ''}\n`)
    rows += 1
  }
  return rows
}

function renderPart(section: Section, rows: number, budget: Budget): string {
  const total = section.rows.length
  if (rows === 0) return ''
  if (rows === total) return renderRows(section, rows)
  const rest = budget.describeRest({ name: section.name, left: total - rows, total })
  const close = `${separator}${rest}${section.close}`
  return renderRows({ ...section, close }, rows)
}

function renderRows(section: Section, rows: number): string {
  return `${section.open}${section.rows.slice(0, rows).join('\n')}${section.close}`
}

function joinSections(texts: readonly string[]): string {
  return `${texts.filter((text) => text !== '').join(separator)}\n`
}

/** Sections of one name, from several images, are counted together. */
function listCuts(
  sections: readonly Section[],
  shown: ReadonlyMap<Section, number>,
): readonly Cut[] {
  const cuts = new Map<string, Cut>()
  for (const section of sections) {
    const total = section.rows.length
    const left = total - (shown.get(section) ?? 0)
    const known = cuts.get(section.name) ?? { name: section.name, left: 0, total: 0 }
    cuts.set(section.name, {
      name: section.name,
      left: known.left + left,
      total: known.total + total,
    })
  }
  return [...cuts.values()].filter((cut) => cut.left > 0)
}
