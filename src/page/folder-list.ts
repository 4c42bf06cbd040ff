import { childrenOf, isFolder } from '../html/file-tree.js'
import { formatBytes, formatCount, formatNumber } from '../report/format.js'
import { element } from './elements.js'
import { weightsOf, type ImageState } from './image-state.js'
import { listTable, type Column } from './list-table.js'
import { changeWords, nameOf } from './node-words.js'

/** The entries of the folder that is looked at: the map as a table. */
export function folderList(state: ImageState): HTMLElement {
  const place = element('div', { class: 'folder' })
  const show = (): void => {
    const hadFocus = place.contains(document.activeElement)
    place.replaceChildren(tableOf(state))
    if (hadFocus) place.querySelector<HTMLElement>('button.name')?.focus()
  }
  show()
  state.listen((look, before) => {
    if (look.folder !== before.folder || look.area !== before.area) show()
  })
  return place
}

function tableOf(state: ImageState): HTMLElement {
  const { tree } = state
  const { folder, area } = state.look()
  const weights = weightsOf(tree, area)
  const rows = childrenOf(tree, folder).toSorted(
    (one, other) => (weights[other] ?? 0) - (weights[one] ?? 0) || one - other,
  )
  const caption = `${formatCount(rows.length, 'entry', 'entries')} of ${nameOf(tree, folder)}`
  return listTable({ caption, rows, columns: columnsOf(state), step: 15 })
}

function columnsOf(state: ImageState): readonly Column<number>[] {
  const { tree, image } = state
  const { folder } = state.look()
  const whole = Math.max(1, tree.headBytes[folder] ?? 0)
  const sizes: readonly Column<number>[] = [
    {
      title: 'Size',
      side: 'right',
      cell: (node) => formatBytes(tree.headBytes[node] ?? 0),
      sortBy: (node) => tree.headBytes[node] ?? 0,
    },
    { title: '', side: 'left', cell: (node) => bar((tree.headBytes[node] ?? 0) / whole) },
    {
      title: 'Files',
      side: 'right',
      cell: (node) => (isFolder(tree, node) ? formatNumber(tree.fileCounts[node] ?? 0) : ''),
      sortBy: (node) => tree.fileCounts[node] ?? 0,
    },
  ]
  const change: Column<number> = {
    title: 'Change',
    side: 'right',
    cell: (node) => changeWords(tree, node),
    sortBy: (node) => tree.changes[node] ?? 0,
  }
  return [
    {
      title: 'Name',
      side: 'left',
      cell: (node) => nameCell(node, state),
      sortBy: (node) => tree.names[node] ?? '',
    },
    ...sizes,
    ...(image.isCompared ? [change] : []),
  ]
}

function nameCell(node: number, state: ImageState): HTMLElement {
  const folder = isFolder(state.tree, node)
  const name = element('bdi', {}, `${nameOf(state.tree, node)}${folder ? '/' : ''}`)
  const button = element('button', { type: 'button', class: 'name', dir: 'ltr' }, name)
  button.addEventListener('click', () => {
    state.visit(node)
  })
  return button
}

/** A share as a bar; its figure stands beside it. */
export function bar(share: number): HTMLElement {
  const filled = element('span')
  filled.style.width = `${(Math.min(1, Math.max(0, share)) * 100).toFixed(1)}%`
  return element('span', { class: 'bar', 'aria-hidden': 'true' }, filled)
}
