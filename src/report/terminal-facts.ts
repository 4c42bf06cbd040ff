import { attributionWords } from './attribution-words.js'
import { fileFacts, packageFacts, placeFacts } from './facts/change-facts.js'
import type { FactTable } from './facts/fact-table.js'
import { formatNumber } from './format.js'
import { viewLayers } from './layer-words.js'
import { textMedium } from './medium.js'
import { noiseFloor } from './noise.js'
import type { ImageReport, RunSubject } from './report.js'
import { runningSettings, settingWords } from './setting-words.js'
import { textTable } from './terminal-text.js'
import { toldWaste } from './waste-words.js'

/** Lines that belong together; blocks are parted by an empty line. */
export type Block = readonly string[]

/** A title and its rows, indented; longer lists are cut and say so. */
export function factLines(facts: FactTable, limit = facts.rows.length): Block {
  if (facts.rows.length === 0) return []
  const rows = facts.rows.slice(0, limit)
  const left = facts.rows.length - rows.length
  const names = facts.columns.map(([name]) => name)
  const lefts = facts.columns.flatMap(([, side], index) => (side === 'left' ? [index] : []))
  return [
    facts.title,
    ...textTable([names, ...rows], lefts).map((line) => `  ${line}`),
    ...(left === 0 ? [] : [`  ${formatNumber(left)} more`]),
  ]
}

/** Who answers for the change, below the sentence of its cause. */
export function attributionLines(image: ImageReport): Block {
  const words = attributionWords(image)
  return words === null ? [] : [words]
}

/** What the pull request made the image carry in vain, as far as no advice speaks of it. */
export function newWasteLines(image: ImageReport, subject: RunSubject): Block {
  const view = viewLayers(image, { subject, medium: textMedium, side: 'head' })
  return toldWaste(image, view).map((sentence) => `Waste: ${sentence}`)
}

const listedRows = 10

/** Where the change is, how containers run otherwise, and which packages and files moved. */
export function changeBlocks({ comparison, head, ...image }: ImageReport): readonly Block[] {
  if (comparison === null || head.state === 'missing') return []
  const moved = comparison.directories.reduce((sum, { movedBytes }) => sum + movedBytes, 0)
  const matters = moved >= noiseFloor(head.size.unpackedBytes)
  const settings = runningSettings({ comparison, head, ...image })
  const files = fileFacts(comparison, textMedium)
  return [
    matters ? factLines(placeFacts(comparison, textMedium)) : [],
    settings.length === 0
      ? []
      : ['Settings', ...settings.map((change) => `  ${settingWords(change, textMedium)}`)],
    factLines(packageFacts(comparison, textMedium), listedRows),
    matters ? factLines(files, listedRows) : files.rows.length === 0 ? [] : [files.title],
  ]
}
