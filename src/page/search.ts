import { pathOf } from '../html/file-tree.js'
import { searchFiles } from '../html/search-files.js'
import { formatCount, formatNumber } from '../report/format.js'
import { element } from './elements.js'
import type { ImageState } from './image-state.js'
import { sizeWords } from './node-words.js'
import { visibleName } from '../visible.js'

const shownMatches = 100

/** A field that finds files by name or path; what is found leads to its place in the map. */
export function searchOf(state: ImageState): HTMLElement {
  const field = element('input', {
    type: 'search',
    placeholder: 'Find a file',
    'aria-label': 'Find a file by its name or path',
    autocomplete: 'off',
    spellcheck: 'false',
  })
  const count = element('p', { role: 'status' })
  const list = element('ul')
  const results = element('div', { class: 'results' }, count, list)
  results.hidden = true
  const choose = (node: number): void => {
    results.hidden = true
    state.visit(node)
    document.querySelector<HTMLElement>('.map')?.focus()
  }
  const search = (): void => {
    const { nodes, total } = searchFiles(state.tree, { text: field.value, limit: shownMatches })
    results.hidden = field.value.trim() === ''
    count.textContent = countWords(nodes.length, total)
    list.replaceChildren(...nodes.map((node) => matchOf(node, { state, choose })))
  }
  let waiting = 0
  field.addEventListener('input', () => {
    cancelAnimationFrame(waiting)
    waiting = requestAnimationFrame(search)
  })
  const box = element('search', { class: 'search' }, field, results)
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    field.value = ''
    results.hidden = true
    field.focus()
  })
  return box
}

function countWords(shown: number, total: number): string {
  const words = formatCount(total, 'match', 'matches')
  return shown === total ? words : `${words}, the ${formatNumber(shown)} largest listed`
}

function matchOf(
  node: number,
  { state, choose }: { readonly state: ImageState; readonly choose: (node: number) => void },
): HTMLElement {
  const path = element('bdi', {}, visibleName(pathOf(state.tree, node)))
  const size = element('small', {}, sizeWords(state.tree, node, state.image.isCompared))
  const button = element('button', { type: 'button', dir: 'ltr' }, path, ' ', size)
  button.addEventListener('click', () => {
    choose(node)
  })
  return element('li', {}, button)
}
