import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { fillMarkers } from '../../scripts/docs/markers.js'
import type { ImageSize } from '../../src/image/image.js'
import { formatBytes } from '../../src/report/format.js'
import { articles, versions, type Article } from './articles.js'
import type { Measured } from './measure.js'

const path = 'docs/articles.md'
const root = join(import.meta.dirname, '../..')

/** Writes the measured parts of docs/articles.md; false where an article was not measured yet. */
export async function writePage(results: string): Promise<boolean> {
  const found: Pair[] = []
  for (const article of articles) {
    const file = join(results, `${article.name}.json`)
    const text = await readFile(file, 'utf8').catch(() => null)
    if (text === null) return false
    found.push([article, JSON.parse(text) as Measured])
  }
  const parts = {
    'article bases': baseTable(found),
    'article sizes': sizeTable(found),
    'article shares': shareTable(found),
    ...Object.fromEntries(found.map((pair) => [`article ${pair[0].name}`, describeArticle(pair)])),
  }
  await writeFile(join(root, path), fillMarkers(path, parts))
  return true
}

type Pair = readonly [Article, Measured]

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [head, head.map(() => '---'), ...rows].map(line).join('\n')
}

function both({ unpackedBytes, compressedBytes }: ImageSize): string {
  return `${formatBytes(unpackedBytes)} (${formatBytes(compressedBytes)})`
}

function sizeTable(found: readonly Pair[]): string {
  return table(
    ['Example', ...versions, 'naive with the fixes'],
    found.map(([{ title, name }, { sizes, fixed }]) => [
      `[${title}](../examples/articles/${name})`,
      ...versions.map((version) => both(sizes[version])),
      both(fixed),
    ]),
  )
}

function baseTable(found: readonly Pair[]): string {
  const sizes = Object.assign({}, ...found.map(([, { bases }]) => bases)) as Measured['bases']
  const rows = Object.entries(sizes).map(([name, size]) => [`\`${name}\``, both(size)])
  return table(['Base image', 'Unpacked (compressed)'], rows.sort())
}

function shareTable(found: readonly Pair[]): string {
  return table(
    ['Example', 'By hand', 'saves', 'The fixes save', 'Share', 'Of what multi-stage saves'],
    found.map(([{ title, safest }, { sizes, fixed }]) => {
      const savedBy = ({ unpackedBytes }: ImageSize): number =>
        sizes.naive.unpackedBytes - unpackedBytes
      const byHand = savedBy(sizes[safest])
      const own = savedBy(fixed)
      const shares = [byHand, savedBy(sizes['multi-stage'])].map((whole) => percent(own / whole))
      return [title, safest, formatBytes(byHand), formatBytes(own), ...shares]
    }),
  )
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)}%`
}

function describeArticle(pair: Pair): string {
  const [, { proof }] = pair
  return [
    adviceTable(pair),
    ...fixLines(pair),
    ['```diff', proof.patch.trimEnd(), '```'].join('\n'),
    leftLines(pair).join('\n'),
  ].join('\n\n')
}

function adviceTable([, { advice, proof }]: Pair): string {
  const fixes = new Map(proof.fixes.map((fix) => [fix.code, fix]))
  const kinds = [...new Set(advice.map(({ kind }) => kind))]
  const rows = kinds.map((kind) => {
    const same = advice.filter((one) => one.kind === kind)
    const bytes = same.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0)
    const isSure = same.every(({ certainty }) => certainty === 'sure')
    const saving = fixes.get(kind)?.saving ?? null
    return [
      `\`${kind}\``,
      isSure ? formatBytes(bytes) : `up to ${formatBytes(bytes)}`,
      saving === null ? '–' : formatBytes(saving.unpackedBytes),
    ]
  })
  return table(['Advice', 'could save', 'its fix saves, built alone'], rows)
}

/** Fixes that no advice asks for, those that were not kept, and what went. */
function fixLines([, { advice, proof }]: Pair): readonly string[] {
  const kinds = new Set(advice.map(({ kind }) => kind))
  const others = proof.fixes
    .filter(({ code }) => !kinds.has(code))
    .map(({ code, summary, saving }) => {
      const bytes = saving === null ? '' : ` (${formatBytes(saving.unpackedBytes)} alone)`
      return `- ${code}: ${summary}${bytes}.`
    })
  const dropped = proof.dropped.map(
    ({ code, reason }) => `- Not kept: ${code}. ${reason.replace(/\.?$/, '.')}`,
  )
  const lines = [...others, ...dropped]
  return lines.length === 0 ? [] : [lines.join('\n')]
}

function leftLines([{ sibling, safest }, { sizes, bases, fixed, onSibling }]: Pair): string[] {
  const lines: string[] = []
  if (sibling !== null) {
    const [from, to] = sibling.map((name) => `\`${name}\`, ${both(bases[name] ?? fixed)}`)
    const works =
      onSibling === null ? 'does not build: it has no compiler' : `weighs ${both(onSibling)}`
    lines.push(
      `- A smaller base image: ${to ?? ''}, for ${from ?? ''}. The fixed Dockerfile on it ${works}.`,
    )
  }
  const more = versions.slice(versions.indexOf(safest) + 1).map((version) => {
    const bytes = fixed.unpackedBytes - sizes[version].unpackedBytes
    return `${version} ${bytes > 0 ? formatBytes(bytes) : 'nothing'}`
  })
  lines.push(`- More is saved by what is left to a person: ${more.join(', ')}.`)
  return lines
}
