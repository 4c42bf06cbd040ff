import { adviceWords, compressedWords, savingsWords, savingWords } from '../report/advice-words.js'
import type { FactTable } from '../report/facts/fact-table.js'
import { nameLayer, viewLayers } from '../report/layer-words.js'
import type { ImageReport, RunSubject } from '../report/report.js'
import { pageMedium } from './page-medium.js'

/** What could go from the image, in the report's order; no rows when there is nothing. */
export function adviceFacts(image: ImageReport, subject: RunSubject): FactTable {
  const view = viewLayers(image, { subject, medium: pageMedium, side: 'head' })
  const isCompared = image.base.state === 'measured'
  return {
    name: 'advice',
    title: savingsWords(image.advice),
    columns: [
      ['saves', 'right'],
      ['compressed, about', 'right'],
      ['what could go', 'left'],
      ['what to do', 'left'],
      ['brought by', 'left'],
      ['', 'left'],
    ],
    rows: image.advice.map((advice) => [
      savingWords(advice),
      compressedWords(advice),
      adviceWords(advice, view),
      pageMedium.sentence(advice.remedy),
      nameLayer(advice.layer, view),
      !isCompared ? '' : advice.introduced === true ? 'new' : 'also on base',
    ]),
  }
}
