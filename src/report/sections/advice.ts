import type { Advice } from '../../advice/advice.js'
import {
  adviceWords,
  compressedWords,
  isSecret,
  newAdvice,
  savingWords,
  standingAdvice,
  standingWords,
  newAdviceWords,
} from '../advice-words.js'
import type { Section } from '../budget.js'
import { nameLayer, placeLink, viewLayers, type LayerView } from '../layer-words.js'
import { htmlText, prose, table, type TableLines } from '../markdown.js'
import { markdownMedium } from '../medium.js'
import type { SectionContext } from './make-section.js'
import { collapsedTable, priorities, tableSections } from './make-section.js'

/** What the pull request brought and could go, openly: a sentence with the total, and the places. */
export function newAdviceSections(context: SectionContext): readonly Section[] {
  const advice = newAdvice(context.image)
  if (advice.length === 0) return []
  const { extent, under } = context
  const place = { name: 'pieces of advice', priority: priorities.advice, under }
  const [open, ...more] = tableSections(adviceTable(advice, viewHead(context)), { place, extent })
  if (open === undefined) return []
  return [{ ...open, open: `${newAdviceWords(advice)}\n\n${open.open}` }, ...more]
}

/** Everything else that could go, collapsed, with its total. */
export function standingAdviceSection(context: SectionContext): Section | null {
  const advice = standingAdvice(context.image)
  if (advice.length === 0) return null
  return collapsedTable(htmlText(standingWords(context.image)), {
    lines: adviceTable(advice, viewHead(context)),
    place: { name: 'standing savings', priority: priorities.standing, under: context.under },
  })
}

/** Advice in a table: what it saves, what could go and what to do, and who brings it. */
export function adviceTable(advice: readonly Advice[], view: LayerView): TableLines {
  return table(
    [
      ['saves', 'right'],
      ['compressed', 'right'],
      ['what', 'left'],
      ['where', 'left'],
    ],
    advice.map((one) => [
      savingWords(one),
      isSecret(one) ? '–' : `≈\u00a0${compressedWords(one)}`,
      `${adviceWords(one, view)}<br>${prose(one.remedy)}`,
      wherePlace(one, view),
    ]),
  )
}

/** The instruction's place in the Dockerfile; a layer whose instruction is not known is named. */
function wherePlace({ layer }: Advice, view: LayerView): string {
  const origin = view.layers[layer]?.origin
  const place = origin === undefined ? '' : placeLink(origin, view)
  return place === '' ? nameLayer(layer, view) : place
}

function viewHead({ image, report }: SectionContext): LayerView {
  return viewLayers(image, { subject: report.subject, medium: markdownMedium, side: 'head' })
}
