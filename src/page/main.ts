import { blockIds } from '../html/block-ids.js'
import { plainWords } from '../html/marked-words.js'
import type { PageImage, PageModel } from '../html/page-model.js'
import { element, linkTo, wordsOf } from './elements.js'
import {
  adviceSection,
  factSection,
  findingSection,
  proofSection,
  vulnerabilitySection,
} from './fact-sections.js'
import { openImage, type ImageState } from './image-state.js'
import { layerSection } from './layer-section.js'
import { mapSection } from './map-section.js'
import { openContents } from './open-contents.js'
import { packageSection } from './package-section.js'
import { summaryOf } from './summary.js'
import { wasteSection } from './waste-section.js'

await openPage()

async function openPage(): Promise<void> {
  const model = JSON.parse(textOf(blockIds.model) ?? '{}') as PageModel
  document.title = model.title
  const place = element('div')
  const show = (index: number): Promise<void> => showImage(model, { index, place })
  const picker = pickerOf(model, (index) => void show(index))
  const main = element('main', {}, headerOf(model), picker, place, footerOf(model))
  document.querySelector('.opening')?.remove()
  document.body.append(main)
  await show(0)
  requestAnimationFrame(() => {
    document.documentElement.dataset['state'] = 'ready'
  })
}

function textOf(id: string): string | null {
  return document.getElementById(id)?.textContent ?? null
}

function headerOf({ status, words, links, notes }: PageModel): HTMLElement {
  return element(
    'header',
    {},
    element(
      'h1',
      {},
      element('span', { class: `status ${status}` }, status),
      ' ',
      ...wordsOf(words),
    ),
    element('p', { class: 'links' }, ...links.map(linkTo)),
    ...notes.map((note) => element('p', { class: 'note' }, ...wordsOf(note))),
  )
}

/** Among several images the reader picks one. */
function pickerOf({ images }: PageModel, pick: (index: number) => void): HTMLElement | null {
  if (images.length < 2) return null
  const options = images.map(({ words }, index) =>
    element('option', { value: index }, plainWords(words)),
  )
  const list = element('select', {}, ...options)
  list.addEventListener('change', () => {
    pick(Number(list.value))
  })
  return element('label', { class: 'picker' }, 'Image ', list)
}

function footerOf({ footer }: PageModel): HTMLElement {
  return element('footer', {}, ...wordsOf(footer))
}

/** Images are unpacked when they are looked at. */
async function showImage(
  { images }: PageModel,
  { index, place }: { readonly index: number; readonly place: HTMLElement },
): Promise<void> {
  const image = images[index]
  if (image === undefined) return
  const packed = textOf(blockIds.contents(index))
  const state = packed === null ? null : openImage(image, await openContents(packed))
  const parts = partsOf(image, state).filter((part) => part !== null)
  const title = images.length > 1 ? [element('h2', {}, ...wordsOf(image.words))] : []
  place.replaceChildren(...title, summaryOf(image), contentsOf(parts), ...parts)
}

function partsOf(image: PageImage, state: ImageState | null): readonly (HTMLElement | null)[] {
  return [
    vulnerabilitySection(image),
    adviceSection(image),
    proofSection(image),
    state && mapSection(state),
    layerSection(image),
    state && packageSection(state),
    state && wasteSection(state),
    findingSection(image),
    factSection(image),
  ]
}

/** Links to the parts of the page. */
function contentsOf(parts: readonly HTMLElement[]): HTMLElement {
  const links = parts.map((part) => {
    const title = part.querySelector('h2')?.textContent ?? ''
    return element('li', {}, element('a', { href: `#${part.id}` }, title))
  })
  const list = element('ul', {}, ...links)
  return element('nav', { class: 'contents', 'aria-label': 'Parts of the report' }, list)
}
