import type { Origin } from '../analysis/origin-model.js'
import { formatBytes } from './format.js'
import { nameLayer, startWith, type LayerView } from './layer-words.js'
import { findCause } from './cause.js'
import type { ImageReport } from './report.js'
import { newWaste, type WasteGroup } from './waste-groups.js'

/** Instructions of new waste that a reader is told of; the rest is in the list. */
const toldGroups = 3

/**
 * New waste of head, a sentence for each pair of instructions: the largest, and those that something can be done about;
 * not the pair that the cause has told of.
 */
export function toldWaste(image: ImageReport, view: LayerView): readonly string[] {
  const told = findCause(image)?.waste ?? null
  return newWaste(image)
    .filter(
      ({ addedBy, hiddenBy, manner }) =>
        told === null ||
        told.addedBy !== addedBy ||
        told.hiddenBy !== hiddenBy ||
        told.manner !== manner,
    )
    .filter((group) => !isAdvised(group, image))
    .filter((group, index) => index === 0 || wasteRemedy(group, view) !== '')
    .slice(0, toldGroups)
    .map((group) => wasteSentence(group, view))
}

/** Whether advice speaks of the same two layers. */
function isAdvised({ addedBy, hiddenBy }: WasteGroup, { advice }: ImageReport): boolean {
  return advice.some(
    ({ layer, relatedLayer }) =>
      (layer === addedBy && relatedLayer === hiddenBy) ||
      (layer === hiddenBy && relatedLayer === addedBy),
  )
}

/** `RUN chown …` (Dockerfile:20) stores again 12.0 MB that `COPY . .` (Dockerfile:18) brought, and what to do. */
function wasteSentence(group: WasteGroup, view: LayerView): string {
  const { addedBy, hiddenBy, manner, sizeBytes } = group
  const size = formatBytes(sizeBytes)
  const hider = startWith(originOf(hiddenBy, view), nameLayer(hiddenBy, view))
  if (addedBy === hiddenBy) return `${hider} writes ${size} twice.`
  const what = `${verbs[manner]} ${size} that ${nameLayer(addedBy, view)} brought`
  const kept = manner === 'deleted' ? '; the image still carries it' : ''
  return [`${hider} ${what}${kept}.`, wasteRemedy(group, view)].join(' ').trim()
}

const verbs = {
  'attributes-changed': 'stores again',
  'copied-again': 'stores again',
  overwritten: 'overwrites',
  deleted: 'deletes',
} as const

/** What to do against it; empty when the pull request's Dockerfile cannot help. */
export function wasteRemedy({ manner, addedBy }: WasteGroup, view: LayerView): string {
  const origin = originOf(addedBy, view)
  if (origin.kind !== 'instruction') return ''
  if (manner === 'attributes-changed') {
    const option = /^\s*(?:copy|add)\b/i.test(origin.text)
    return option
      ? `Use ${view.medium.code('--chown')} or ${view.medium.code('--chmod')} there instead.`
      : 'Set owner and mode there.'
  }
  if (manner === 'deleted') return 'Delete it there.'
  return 'Write it once.'
}

function originOf(index: number, { layers }: LayerView): Origin {
  return layers[index]?.origin ?? { kind: 'unknown' }
}
