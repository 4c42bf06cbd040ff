import { isFolder, pathOf } from '../html/file-tree.js'
import { formatBytes, formatCount, formatShare } from '../report/format.js'
import { code, element, wordsOf } from './elements.js'
import type { ImageState } from './image-state.js'
import { changeWords } from './node-words.js'
import { visibleName } from '../visible.js'

/** What is known of the selected place; screen readers hear it when it changes. */
export function detailsOf(state: ImageState): HTMLElement {
  const details = element('div', { class: 'details', role: 'status' })
  const show = (): void => {
    details.replaceChildren(...describe(state, state.look().selected))
  }
  show()
  state.listen((look, before) => {
    if (look.selected !== before.selected) show()
  })
  return details
}

function describe(state: ImageState, node: number): readonly HTMLElement[] {
  const { tree, image } = state
  const head = tree.headBytes[node] ?? 0
  const whole = tree.headBytes[0] ?? 0
  const share = whole === 0 ? '' : ` (${formatShare(head / whole)} of what a container sees)`
  const files = isFolder(tree, node) ? `, ${formatCount(tree.fileCounts[node] ?? 0, 'file')}` : ''
  const change = image.isCompared
    ? ` · base ${formatBytes(head - (tree.changes[node] ?? 0))}, ${changeWords(tree, node)}`
    : ''
  const facts = element('p', {}, `${formatBytes(head)}${share}${files}${change}`)
  return [
    element('p', { class: 'path' }, code(visibleName(pathOf(tree, node)))),
    facts,
    layerLine(state, node),
  ]
}

function layerLine({ tree, image }: ImageState, node: number): HTMLElement {
  const index = tree.layers[node] ?? -1
  const side = tree.kinds[node] === 'removed' ? 'base' : 'head'
  const layer = index < 0 ? undefined : image.layers.find((one) => one[side] === index)
  if (layer === undefined) return element('p', {}, '\u00a0')
  const place = layer.place === null ? '' : ` (${layer.place.text})`
  return element(
    'p',
    {},
    `Layer ${index + 1}${side === 'base' ? ' of base' : ''}: `,
    ...wordsOf(layer.name),
    place,
  )
}
