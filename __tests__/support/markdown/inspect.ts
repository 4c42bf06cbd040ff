import type { Element, Nodes } from 'hast'

import { renderTree } from './render.js'

/** What a rendered document could do to its reader. */
export interface Inspection {
  /** Block elements in document order, nested by depth: `0 h3`, `1 tr`. */
  readonly blocks: readonly string[]
  /** Inline elements that occur. */
  readonly inlines: readonly string[]
  readonly links: readonly string[]
  /** Text outside code and links: what GitHub looks for mentions, references and addresses in. */
  readonly open: string
  readonly text: string
}

const inlineElements = new Set(['a', 'code', 'br', 'sub', 'strong', 'em', 'del', 'input', 'img'])

/** Renders Markdown as GitHub does and takes it apart. */
export function inspectMarkdown(markdown: string): Inspection {
  const found = { blocks: [], inlines: new Set<string>(), links: [], open: [], text: [] }
  walk(renderTree(markdown), { depth: 0, open: true, found })
  return {
    blocks: found.blocks,
    inlines: [...found.inlines].sort(),
    links: found.links,
    open: found.open.join('\n'),
    text: found.text.join(''),
  }
}

/** What GitHub's filters, which run on the rendered page, would still link, mention or draw in open text. */
export function findReferences(open: string): readonly string[] {
  const reference =
    /@[\p{L}\p{N}]|#\d|\bGH-\d|\bGHSA-|\b[0-9a-f]{7,40}\b|:\/\/|www\.|\$|:[\w+-]+:|[\p{Cc}\p{Cf}]/giu
  return open.replaceAll('\n', ' ').match(reference) ?? []
}

interface Found {
  readonly blocks: string[]
  readonly inlines: Set<string>
  readonly links: string[]
  readonly open: string[]
  readonly text: string[]
}

interface Walk {
  readonly depth: number
  readonly open: boolean
  readonly found: Found
}

function walk(node: Nodes, { depth, open, found }: Walk): void {
  if (node.type === 'text') {
    found.text.push(node.value)
    if (open) found.open.push(node.value)
  }
  if (node.type === 'element') record(node, { depth, open, found })
  if (!('children' in node)) return
  const closed = node.type === 'element' && ['code', 'pre', 'a'].includes(node.tagName)
  for (const child of node.children) walk(child, { depth: depth + 1, open: open && !closed, found })
}

function record(element: Element, { depth, found }: Walk): void {
  const { tagName, properties } = element
  if (inlineElements.has(tagName)) found.inlines.add(tagName)
  else found.blocks.push(`${depth} ${tagName}`)
  for (const name of ['href', 'src'] as const) {
    const address = properties[name]
    if (typeof address === 'string') found.links.push(address)
  }
}
