import type { Advice } from '../advice/advice.js'
import { savingsWords } from './advice-words.js'
import type { FactTable } from './facts/fact-table.js'
import { layerFacts, shareFacts } from './facts/layer-facts.js'
import { leftoverFacts, wasteFacts } from './facts/waste-facts.js'
import { weightFacts } from './facts/weight-facts.js'
import { formatBytes, formatDigest } from './format.js'
import type { LayerView } from './layer-words.js'
import { codeSpan, table } from './markdown.js'
import type { Medium } from './medium.js'
import { markdownMedium, textMedium } from './medium.js'
import type { MeasuredSide } from './report.js'
import { adviceTable } from './sections/advice.js'
import { sizesInWords } from './sections/sizes.js'
import { adviceLines } from './terminal-advice.js'
import { factLines } from './terminal-facts.js'
import type { Colour } from './terminal-text.js'
import { paint } from './terminal-text.js'

/** How an inspection is rendered. */
export type InspectionOptions = InspectedName &
  ({ readonly format: 'text'; readonly colour: Colour } | { readonly format: 'markdown' })

interface InspectedName {
  readonly advice: readonly Advice[]
  /** What the user called the image. */
  readonly name: string
  /** Null when the image was not built from one that is known. */
  readonly dockerfile: string | null
}

/** Rows of a list in a terminal, layers excepted: the ones that weigh. */
const textRows = 20

/** What one image weighs and what is in it: sizes, layers, waste, largest places, duplicates, leftovers, packages. */
export function renderInspection(side: MeasuredSide, options: InspectionOptions): string {
  return options.format === 'text' ? renderText(side, options) : renderMarkdown(side, options)
}

function renderText(
  side: MeasuredSide,
  { name, dockerfile, advice, colour }: InspectedName & { readonly colour: Colour },
): string {
  const view = viewSide(side, { medium: textMedium, dockerfile })
  const blocks = [
    [
      paint(`${textMedium.name(name)}: ${sizesInWords(side)}`, { as: 'bold', colour }),
      paint(identityWords(side, textMedium), { as: 'dim', colour }),
    ],
    ...(advice.length === 0 ? [] : [[savingsWords(advice), ...adviceLines(advice, view)]]),
    ...inspectionFacts(side, view).map((facts) =>
      factLines(facts, facts.name === 'layers' ? facts.rows.length : textRows),
    ),
  ]
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`
}

function renderMarkdown(side: MeasuredSide, { name, dockerfile, advice }: InspectedName): string {
  const view = viewSide(side, { medium: markdownMedium, dockerfile })
  const tables = inspectionFacts(side, view).map((facts) => {
    const lines = table(facts.columns, facts.rows)
    return [`#### ${facts.title}`, '', lines.head, ...lines.rows].join('\n')
  })
  const lines = adviceTable(advice, view)
  const savings =
    advice.length === 0
      ? []
      : [[`#### ${savingsWords(advice)}`, '', lines.head, ...lines.rows].join('\n')]
  const title = `### ${codeSpan(name)}: ${sizesInWords(side)}`
  return `${[title, identityWords(side, markdownMedium), ...savings, ...tables].join('\n\n')}\n`
}

function inspectionFacts(side: MeasuredSide, view: LayerView): readonly FactTable[] {
  return [
    shareFacts(side),
    layerFacts(side, view),
    wasteFacts(side, view),
    leftoverFacts(side, view),
    ...weightFacts(side, view),
  ].filter(({ rows }) => rows.length > 0)
}

function identityWords({ digest, platform, contents }: MeasuredSide, medium: Medium): string {
  const waste =
    contents.wastedBytes === 0 ? 'no waste' : `waste ${formatBytes(contents.wastedBytes)}`
  const seen = `a container sees ${formatBytes(contents.visibleBytes)}`
  return `${medium.code(platform)} · ${medium.code(formatDigest(digest))} · ${seen}, ${waste}`
}

function viewSide(
  { layers }: MeasuredSide,
  { medium, dockerfile }: { readonly medium: Medium; readonly dockerfile: string | null },
): LayerView {
  return { medium, layers, dockerfile, suffix: '', locate: () => null }
}
