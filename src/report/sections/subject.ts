import type { Section } from '../budget.js'
import { formatCommit, formatDigest, formatDuration } from '../format.js'
import { commitUrl, figuresUrl, summaryUrl } from '../links.js'
import { codeSpan, link, prose, table } from '../markdown.js'
import { recordedSentence } from '../recorded-words.js'
import type { ImageReport, MeasuredSide, Note, Report, RunSubject, Side } from '../report.js'
import type { Extent, SectionContext } from './make-section.js'
import { collapsedText, priorities, wholeSection } from './make-section.js'

/** What was compared and why that base, how it was built, and what the sizes mean. */
export function subjectSection({ report, image, under, docsUrl }: SectionContext): Section {
  const { subject } = report
  const lines = table(
    [
      ['', 'left'],
      ['commit', 'left'],
      ['image', 'left'],
      ['platform', 'left'],
      ['steps run', 'right'],
      ['steps cached', 'right'],
      ['duration', 'right'],
      ['build cache', 'left'],
    ],
    [
      ['base', commitLink(subject, subject.baseCommit), ...sideCells(image.base)],
      ['head', commitLink(subject, subject.headShown), ...sideCells(image.head)],
    ],
  )
  const text = [
    [lines.head, ...lines.rows].join('\n'),
    '',
    ...explanations({ report, image, docsUrl }),
  ]
  const place = { name: 'comparisons', priority: priorities.subject, under }
  return collapsedText('What was compared', { text: text.join('\n'), place })
}

function explanations({
  report,
  image,
  docsUrl,
}: Pick<SectionContext, 'report' | 'image' | 'docsUrl'>): readonly string[] {
  const figures = figuresUrl(docsUrl)
  const recorded = recordedSentence(image)
  return [
    `- ${recipeWords(image)}; compared with ${prose(report.subject.baseWhy)}.`,
    ...(recorded === null ? [] : [`- ${recorded}`]),
    '- Compressed size: the layers as a registry stores them and a pull downloads them.',
    '- Unpacked size: the files of all layers on disk, also those that a later layer hides.',
    ...(figures === null ? [] : [`- ${link('What every figure means', figures)}.`]),
  ]
}

/** A stage that could not do all of its work, said quietly. Null when every stage did. */
export function notesSection(notes: readonly Note[]): Section | null {
  if (notes.length === 0) return null
  const lines = notes.map(({ message }) => `> Note: ${prose(message)}`)
  return wholeSection(lines.join('\n>\n'), {
    name: 'notes',
    priority: priorities.notes,
    under: null,
  })
}

/** Who says something, and of what. */
export type Speaker = Pick<Report, 'subject' | 'tool'>

/** The last line: who says this of which commits, and where the rest is. */
export function footerSection(report: Speaker, extent: Extent): Section {
  return wholeSection(`<sub>${footerWords(report, extent).replace(/^head/, 'Head')}</sub>`, {
    name: 'footer',
    priority: priorities.headline,
    under: null,
  })
}

/** `head abc1234 against base def5678 · job summary · Dockweigh 1.0.0`. */
export function footerWords({ subject, tool }: Speaker, extent: Extent): string {
  const base =
    subject.baseCommit === null ? '' : ` against base ${commitLink(subject, subject.baseCommit)}`
  const head =
    subject.headShown === null ? '' : `head ${commitLink(subject, subject.headShown)}${base} · `
  const url = extent === 'summary' ? null : summaryUrl(subject)
  const summary = url === null ? '' : `${link('job summary', url)} · `
  return `${head}${summary}Dockweigh ${prose(tool.version)}`
}

const cacheWords = { imported: 'used', 'not-used': 'not used', failed: 'failed' } as const

function sideCells(side: Side): readonly string[] {
  if (side.state === 'missing') return [missingWords[side.reason], '–', '–', '–', '–', '–']
  return [codeSpan(formatDigest(side.digest)), codeSpan(side.platform), ...buildCells(side)]
}

function buildCells({ build, recorded }: MeasuredSide): readonly string[] {
  if (recorded !== null) return ['by an earlier run', '–', '–', '–']
  if (build === null) return ['not built', '–', '–', '–']
  return [
    String(build.stepsBuilt),
    String(build.stepsCached),
    formatDuration(build.durationMs),
    cacheWords[build.cache],
  ]
}

const missingWords = {
  'other-platform': 'other platform',
  'no-commit': 'none',
  'no-dockerfile': 'no Dockerfile',
  'build-failed': 'build failed',
  'not-built': 'not built',
} as const

function commitLink(subject: RunSubject, commit: string | null): string {
  return commit === null ? '–' : link(codeSpan(formatCommit(commit)), commitUrl(subject, commit))
}

function recipeWords({ subject, head }: ImageReport): string {
  if (head.state === 'measured' && head.build === null) return 'Read, not built'
  const target = subject.target === null ? '' : `, target ${codeSpan(subject.target)}`
  return `Built from ${codeSpan(subject.dockerfile)} with context ${codeSpan(subject.context)}${target}`
}
