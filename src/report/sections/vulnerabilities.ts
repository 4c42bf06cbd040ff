import type { ComparedVulnerabilities } from '../../vulnerabilities/changed-vulnerabilities.js'
import type { Section } from '../budget.js'
import { vulnerabilityFacts } from '../facts/vulnerability-facts.js'
import { viewLayers, type LayerView } from '../layer-words.js'
import { table } from '../markdown.js'
import { markdownMedium } from '../medium.js'
import {
  driftedVulnerabilities,
  driftSentence,
  fixedSentence,
  newVulnerabilitySentence,
  ownVulnerabilities,
} from '../vulnerability-words.js'
import { collapsedFacts } from './fact-sections.js'
import type { SectionContext } from './make-section.js'
import { priorities, tableSections } from './make-section.js'

/**
 * Known vulnerabilities that came or went: the pull request's openly, the worst first; what came without its doing and
 * what is gone collapsed. Nothing when none is listed.
 */
export function vulnerabilitySections(context: SectionContext): readonly Section[] {
  const { vulnerabilities } = context.image
  if (vulnerabilities?.state !== 'compared') return []
  return [
    ...newSections(vulnerabilities, context),
    ...driftSections(vulnerabilities, context),
    ...fixedSections(vulnerabilities, context),
  ]
}

function newSections(
  vulnerabilities: ComparedVulnerabilities,
  context: SectionContext,
): readonly Section[] {
  const list = ownVulnerabilities(vulnerabilities)
  if (list.length === 0) return []
  const { extent, under } = context
  const { name, columns, rows } = vulnerabilityFacts(list, {
    title: '',
    view: view(context, 'head'),
  })
  const place = { name, priority: priorities.vulnerabilities, under }
  const [open, ...more] = tableSections(table(columns, rows), { place, extent })
  if (open === undefined) return []
  const sentence = newVulnerabilitySentence(vulnerabilities)
  return [{ ...open, open: `${sentence}\n\n${open.open}` }, ...more]
}

function driftSections(
  vulnerabilities: ComparedVulnerabilities,
  context: SectionContext,
): readonly Section[] {
  const facts = vulnerabilityFacts(driftedVulnerabilities(vulnerabilities), {
    title: driftSentence(vulnerabilities),
    view: view(context, 'head'),
  })
  return collapsed({ ...facts, name: 'vulnerabilities by drift' }, context)
}

function fixedSections(
  vulnerabilities: ComparedVulnerabilities,
  context: SectionContext,
): readonly Section[] {
  const facts = vulnerabilityFacts(vulnerabilities.fixed.rows, {
    title: fixedSentence(vulnerabilities),
    view: view(context, 'base'),
  })
  return collapsed({ ...facts, name: 'fixed vulnerabilities' }, context)
}

function collapsed(
  facts: ReturnType<typeof vulnerabilityFacts>,
  context: SectionContext,
): readonly Section[] {
  const section = collapsedFacts(facts, { context, priority: priorities.vulnerabilities })
  return section === null ? [] : [section]
}

function view({ image, report }: SectionContext, side: 'base' | 'head'): LayerView {
  return viewLayers(image, { subject: report.subject, medium: markdownMedium, side })
}
