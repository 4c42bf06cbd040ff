import { lineageOf } from '../html/file-tree.js'
import { element, section } from './elements.js'
import { folderList } from './folder-list.js'
import type { AreaMode, ColourMode, ImageState } from './image-state.js'
import { mapOf } from './map.js'
import { nameOf, toneWords, type Tone } from './node-words.js'
import { detailsOf } from './node-details.js'
import { searchOf } from './search.js'

/** Where the bytes are: search, the way to the folder, the map, what is selected, and the folder's entries. */
export function mapSection(state: ImageState): HTMLElement {
  const help = 'Arrow keys move over the map, Enter looks into a folder, Backspace goes back.'
  return section(
    'files',
    'Files',
    element('div', { class: 'tools' }, searchOf(state), ...choicesOf(state)),
    trailOf(state),
    mapOf(state),
    legendOf(state),
    element('p', { id: 'map-help', class: 'unseen' }, help),
    detailsOf(state),
    folderList(state),
  )
}

function choicesOf(state: ImageState): readonly HTMLElement[] {
  if (!state.image.isCompared) return []
  return [
    choice<AreaMode>('Area', {
      options: [
        ['size', 'size in head'],
        ['change', 'bytes that changed'],
      ],
      choose: (area) => {
        state.change({ area })
      },
    }),
    choice<ColourMode>('Colour', {
      options: [
        ['change', 'change against base'],
        ['layer', 'layer'],
      ],
      choose: (colour) => {
        state.change({ colour })
      },
    }),
  ]
}

function choice<Value extends string>(
  name: string,
  {
    options,
    choose,
  }: {
    readonly options: readonly (readonly [Value, string])[]
    readonly choose: (value: Value) => void
  },
): HTMLElement {
  const list = element(
    'select',
    {},
    ...options.map(([value, words]) => element('option', { value }, words)),
  )
  list.addEventListener('change', () => {
    const chosen = options.find(([value]) => value === list.value)
    if (chosen !== undefined) choose(chosen[0])
  })
  return element('label', {}, `${name} `, list)
}

/** The folders from the root to the one that is looked at. */
function trailOf(state: ImageState): HTMLElement {
  const trail = element('ol')
  const show = (): void => {
    const { folder } = state.look()
    const hadFocus = trail.contains(document.activeElement)
    trail.replaceChildren(
      ...lineageOf(state.tree, folder).map((node) => {
        const name = element('bdi', {}, nameOf(state.tree, node))
        const button = element('button', { type: 'button', dir: 'ltr' }, name)
        if (node === folder) button.setAttribute('aria-current', 'location')
        button.addEventListener('click', () => {
          state.change({ folder: node, selected: node })
        })
        return element('li', {}, button)
      }),
    )
    if (hadFocus) trail.querySelector<HTMLElement>('[aria-current]')?.focus()
  }
  show()
  state.listen((look, before) => {
    if (look.folder !== before.folder) show()
  })
  return element('nav', { class: 'trail', 'aria-label': 'Folder' }, trail)
}

const shownTones: readonly Tone[] = [
  'new',
  'grew',
  'grew-little',
  'same',
  'rewritten',
  'shrank-little',
  'shrank',
]

function legendOf(state: ImageState): HTMLElement {
  const legend = element('ul', { class: 'legend', 'aria-label': 'Colours of the map' })
  const show = (): void => {
    const { colour, area } = state.look()
    const tones = area === 'change' ? [...shownTones, 'gone' as const] : shownTones
    const items =
      colour === 'change'
        ? tones.map((tone) => legendItem(tone, toneWords[tone]))
        : [element('li', {}, 'A colour for each layer, as in the list of layers')]
    legend.replaceChildren(...items)
  }
  show()
  state.listen(show)
  return legend
}

function legendItem(tone: Tone, words: string): HTMLElement {
  return element('li', {}, element('span', { class: `swatch ${tone}` }), words)
}
