import { formatBytes, formatCount, formatImagePath, formatNumber, formatShare } from '../format.js'
import { nameLayer, type LayerView } from '../layer-words.js'
import { leftoverLayers } from '../leftover-words.js'
import type { MeasuredSide } from '../report.js'
import { groupWaste, type WasteManner } from '../waste-groups.js'
import type { FactTable } from './fact-table.js'

const manners: Readonly<Record<WasteManner, string>> = {
  'attributes-changed': 'other owner or mode',
  'copied-again': 'copied again',
  overwritten: 'overwritten',
  deleted: 'deleted',
}

/** What no container sees, by who brought and who hid it. */
export function wasteFacts(side: MeasuredSide, view: LayerView): FactTable {
  const { wastedBytes, efficiency, wastedFiles } = side.contents
  const files = formatCount(wastedFiles.total, 'file')
  return {
    name: 'waste',
    title: `Waste: ${formatBytes(wastedBytes)} in ${files}, efficiency ${formatShare(efficiency)}`,
    columns: [
      ['waste', 'right'],
      ['files', 'right'],
      ['why', 'left'],
      ['hidden by', 'left'],
      ['brought by', 'left'],
      ['largest', 'left'],
    ],
    rows: groupWaste(side).map((group) => [
      formatBytes(group.sizeBytes),
      formatNumber(group.fileCount),
      manners[group.manner],
      nameLayer(group.hiddenBy, view),
      group.hiddenBy === group.addedBy ? 'the same' : nameLayer(group.addedBy, view),
      view.medium.code(formatImagePath(group.path)),
    ]),
  }
}

/** Caches and temporary files that containers have no use for. */
export function leftoverFacts({ contents }: MeasuredSide, view: LayerView): FactTable {
  const { leftovers } = contents
  const total = leftovers.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  return {
    name: 'leftovers',
    title: `Leftovers: ${formatBytes(total)}`,
    columns: [
      ['size', 'right'],
      ['files', 'right'],
      ['what', 'left'],
      ['where', 'left'],
      ['brought by', 'left'],
    ],
    rows: leftovers.map((leftover) => [
      formatBytes(leftover.sizeBytes),
      formatNumber(leftover.fileCount),
      view.medium.name(leftover.what),
      view.medium.code(formatImagePath(leftover.path)),
      leftoverLayers(leftover, view),
    ]),
  }
}
