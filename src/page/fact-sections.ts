import type { PageFinding, PageImage } from '../html/page-model.js'
import type { FactTable } from '../report/facts/fact-table.js'
import { vulnerabilityLists } from '../report/facts/vulnerability-facts.js'
import { formatCount } from '../report/format.js'
import { element, linkTo, section, wordsOf } from './elements.js'
import { listTable } from './list-table.js'

/** Lint findings, the strongest first. */
export function findingSection({ findings }: PageImage): HTMLElement | null {
  if (findings.length === 0) return null
  const table = listTable<PageFinding>({
    caption: formatCount(findings.length, 'finding'),
    rows: findings,
    columns: [
      { title: 'Severity', side: 'left', cell: severityCell },
      { title: 'Where', side: 'left', cell: ({ place }) => linkTo(place) },
      { title: 'Rule', side: 'left', cell: (finding) => linkTo(finding.code) },
      { title: 'What', side: 'left', cell: messageCell },
      { title: '', side: 'left', cell: ({ isNew }) => (isNew ? 'new' : 'also on base') },
    ],
  })
  return section('findings', 'Findings', table)
}

function severityCell({ severity }: PageFinding): HTMLElement {
  return element('span', { class: `severity ${severity}` }, severity)
}

function messageCell({ message, remedy }: PageFinding): HTMLElement {
  return element(
    'div',
    {},
    ...wordsOf(message),
    element('small', { class: 'remedy' }, ...wordsOf(remedy)),
  )
}

/** What could go from the image, and what that saves. */
export function adviceSection({ facts }: PageImage): HTMLElement | null {
  const advice = facts.find(({ name }) => name === 'advice')
  if (advice === undefined) return null
  return section('advice', 'Advice', element('p', {}, advice.title), factTable(advice))
}

/** What building the image with fixes has shown. */
export function proofSection({ facts }: PageImage): HTMLElement | null {
  const proven = facts.filter(({ name }) => proofNames.has(name))
  if (proven.length === 0) return null
  const parts = proven.flatMap((table) => [element('p', {}, table.title), factTable(table)])
  return section('proof', 'Fixes', ...parts)
}

const proofNames: ReadonlySet<string> = new Set(['proof', 'dropped-fixes'])

/** Known vulnerabilities that came or went, by the instruction that brought them. */
export function vulnerabilitySection({ facts }: PageImage): HTMLElement | null {
  const lists = facts.filter(({ name }) => vulnerabilityNames.has(name))
  if (lists.length === 0) return null
  const parts = lists.flatMap((table) => [
    element('h3', {}, table.title.replace(/\.$/, '')),
    factTable(table),
  ])
  return section('vulnerabilities', 'Vulnerabilities', ...parts)
}

const vulnerabilityNames: ReadonlySet<string> = new Set(vulnerabilityLists)

const ownParts: ReadonlySet<string> = new Set([
  ...['waste', 'advice'],
  ...proofNames,
  ...vulnerabilityNames,
])

/** Lists that have no part of the page of their own. */
export function factSection({ facts }: PageImage): HTMLElement | null {
  const rest = facts.filter(({ name }) => !ownParts.has(name))
  if (rest.length === 0) return null
  const parts = rest.flatMap((table) => [element('h3', {}, table.title), factTable(table)])
  return section('more', 'More facts', ...parts)
}

/** A list of facts as a table. */
export function factTable({ title, columns, rows }: FactTable): HTMLElement {
  return listTable({
    caption: title,
    rows,
    step: 15,
    columns: columns.map(([name, side], index) => ({
      title: name,
      side: side === 'right' ? 'right' : 'left',
      cell: (row: readonly string[]) =>
        element(
          'span',
          { class: name === 'severity' && `severity ${row[index] ?? ''}` },
          ...wordsOf(row[index] ?? ''),
        ),
    })),
  })
}
