import type { Finding } from '../../lint/finding.js'
import type { Section } from '../budget.js'
import { isNewFinding, sortFindings } from '../findings.js'
import { formatCount, formatNumber } from '../format.js'
import { fileUrl, ruleUrl } from '../links.js'
import type { TableLines } from '../markdown.js'
import { codeSpan, label, link, prose, table } from '../markdown.js'
import type { SectionContext } from './make-section.js'
import { collapsedTable, priorities, tableSections, wholeSection } from './make-section.js'

/**
 * Findings the pull request answers for, or how many it fixed. In a comment only errors and warnings stand open: advice
 * is for those who want it.
 */
export function newFindingsSections(context: SectionContext): readonly Section[] {
  const { image, under, extent } = context
  const findings = sortFindings(image.findings.filter(isNewFinding))
  const first = findings[0]
  if (first === undefined) return fixedFindings(context)
  const count = formatCount(findings.length, first.introduced === null ? 'finding' : 'new finding')
  const fixed = image.findingsFixed === 0 ? '' : `, ${formatNumber(image.findingsFixed)} fixed`
  const title = `${count}${fixed}`
  const place = { name: 'findings', priority: priorities.findings, under }
  const strong = extent === 'summary' ? findings : findings.filter(isStrong)
  const advice = findings.slice(strong.length)
  const adviceTitle = strong.length === 0 ? title : formatNumber(advice.length)
  return [
    ...(strong.length === 0
      ? []
      : tableSections(findingsTable(strong, { title, context }), { place, extent })),
    ...(advice.length === 0
      ? []
      : [
          collapsedTable(
            `${adviceTitle}${strong.length === 0 ? ', all' : ' more'} of severity info or style`,
            {
              lines: findingsTable(advice, { title: 'finding', context }),
              place: { ...place, priority: priorities.standing },
            },
          ),
        ]),
  ]
}

function isStrong({ severity }: Finding): boolean {
  return severity === 'error' || severity === 'warning'
}

/** Findings that were on base already. Null when there are none. */
export function standingFindingsSection(context: SectionContext): Section | null {
  const findings = sortFindings(context.image.findings.filter((finding) => !isNewFinding(finding)))
  if (findings.length === 0) return null
  const place = { name: 'standing findings', priority: priorities.standing, under: context.under }
  const lines = findingsTable(findings, { title: 'finding', context })
  return collapsedTable(`Standing findings, also on base (${findings.length})`, { lines, place })
}

function fixedFindings({ image, under }: SectionContext): readonly Section[] {
  if (image.findingsFixed === 0) return []
  const text = `${formatCount(image.findingsFixed, 'finding')} fixed.`
  return [wholeSection(text, { name: 'fixed findings', priority: priorities.findings, under })]
}

function findingsTable(
  findings: readonly Finding[],
  { title, context }: { readonly title: string; readonly context: SectionContext },
): TableLines {
  return table(
    [
      ['', 'left'],
      [title, 'left'],
      ['where', 'left'],
    ],
    findings.map((finding) => findingRow(finding, context)),
  )
}

function findingRow(
  finding: Finding,
  { report, image, docsUrl }: SectionContext,
): readonly string[] {
  const lines = { start: finding.line, end: finding.endLine }
  const url = fileUrl(report.subject, image.head.commit, { path: finding.file, lines })
  const code = link(codeSpan(finding.code), ruleUrl(docsUrl, finding))
  return [
    finding.severity,
    `${code} ${prose(finding.message)}<br>${prose(finding.remedy)}`,
    link(label(`${finding.file}:${finding.line}`, 60), url),
  ]
}
