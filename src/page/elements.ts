import { splitWords } from '../html/marked-words.js'

type Child = Node | string | null

/** Attributes by name; false leaves one out. */
export type Attributes = Readonly<Record<string, string | number | boolean>>

/** Makes an element. Texts become text nodes, never markup. */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false) made.setAttribute(name, value === true ? '' : String(value))
  }
  made.append(...children.filter((child) => child !== null))
  return made
}

/** A link, or its words alone where there is no address. */
export function linkTo({
  text,
  url,
}: {
  readonly text: string
  readonly url: string | null
}): HTMLElement {
  return url === null
    ? element('span', {}, text)
    : element('a', { href: url, rel: 'noopener noreferrer' }, text)
}

/** A part of the page with a heading that names it. */
export function section(id: string, title: string, ...children: readonly Child[]): HTMLElement {
  return element(
    'section',
    { id, 'aria-labelledby': `${id}-title` },
    element('h2', { id: `${id}-title` }, title),
    ...children,
  )
}

/** Words with code in them. */
export function wordsOf(words: string): readonly (HTMLElement | string)[] {
  return splitWords(words).map(({ text, isCode }) => (isCode ? code(text) : text))
}

/** Text that is read letter by letter; its direction does not spread. */
export function code(text: string): HTMLElement {
  return element('code', { dir: 'ltr' }, element('bdi', {}, text))
}
