import { formatCommit } from '../report/format.js'
import { reportHeadline } from '../report/headline.js'
import { commitUrl, figuresUrl, summaryUrl } from '../report/links.js'
import { modeSentences } from '../report/mode-words.js'
import { blockIds } from './block-ids.js'
import { describeImage, type Surroundings } from './describe-image.js'
import type { PackedContents } from './image-contents.js'
import { plainWords } from './marked-words.js'
import { pageMedium } from './page-medium.js'
import type { PageLink, PageModel } from './page-model.js'

/** The HTML report: everything it shows, in the order of the report's images. */
export interface HtmlReport extends Surroundings {
  /** Null for an image that was not measured. */
  readonly contents: readonly (PackedContents | null)[]
  /** Hides secrets in a text; nothing is hidden without it. */
  readonly mask?: (text: string) => string
}

/** Where a page without contents takes them. */
export const dataMark = '<!--data-->'

/**
 * The report as one HTML document that loads nothing: a page built beforehand, its data put in as blocks that no
 * browser runs. Foreign text stands in JSON without `<`, or in base64; the page's script shows it as text only.
 */
export function renderHtml(page: string, { contents, mask, ...surroundings }: HtmlReport): string {
  const at = page.indexOf(dataMark)
  if (at === -1) throw new Error(`The page has no ${dataMark}.`)
  const blocks = [
    block(blockIds.model, 'application/json', escapeJson(describePage(surroundings), mask)),
    ...contents.flatMap((packed, index) =>
      packed === null ? [] : [block(blockIds.contents(index), 'text/plain', packed)],
    ),
  ]
  return page.slice(0, at) + blocks.join('\n') + page.slice(at + dataMark.length)
}

/** What the page shows beside the contents of the images. */
export function describePage(surroundings: Surroundings): PageModel {
  const { report } = surroundings
  const headline = reportHeadline(report, pageMedium)
  const mode = modeSentences(report, pageMedium)
  return {
    title: `${plainWords(headline.words)} · Dockweigh`,
    ...headline,
    notes: [...mode, ...report.notes.map(({ message }) => pageMedium.sentence(message))],
    links: linksOf(surroundings),
    footer: `Compared with ${pageMedium.sentence(report.subject.baseWhy)}. Dockweigh ${report.tool.version}.`,
    images: report.images.map((image) => describeImage(image, surroundings)),
  }
}

function linksOf({ report: { subject }, docsUrl }: Surroundings): readonly PageLink[] {
  const commitLink = (side: string, commit: string | null): readonly PageLink[] =>
    commit === null
      ? []
      : [{ text: `${side} ${formatCommit(commit)}`, url: commitUrl(subject, commit) }]
  return [
    ...commitLink('Head', subject.headShown),
    ...commitLink('Base', subject.baseCommit),
    { text: 'Run', url: summaryUrl(subject) },
    { text: 'What every figure means', url: figuresUrl(docsUrl) },
  ].filter(({ text, url }) => url !== null || /^(?:Head|Base) /.test(text))
}

function block(id: string, type: string, text: string): string {
  return `<script id="${id}" type="${type}">${text}</script>`
}

/** JSON that no HTML parser finds a tag or a comment in, and that is a JavaScript text, too. */
function escapeJson(value: unknown, mask = (text: string) => text): string {
  const json = JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'string' ? mask(part) : part,
  )
  return json.replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
