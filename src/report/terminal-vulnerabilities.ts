import { vulnerabilityFacts } from './facts/vulnerability-facts.js'
import { viewLayers } from './layer-words.js'
import { textMedium } from './medium.js'
import type { ImageReport, RunSubject } from './report.js'
import { factLines, type Block } from './terminal-facts.js'
import {
  driftedVulnerabilities,
  driftSentence,
  fixedSentence,
  newVulnerabilitySentence,
  ownVulnerabilities,
} from './vulnerability-words.js'

const listedRows = 10

/** Known vulnerabilities that came or went: those that the pull request answers for first. */
export function vulnerabilityBlocks(image: ImageReport, subject: RunSubject): readonly Block[] {
  const { vulnerabilities } = image
  if (vulnerabilities?.state !== 'compared') return []
  const lists = [
    ['head', ownVulnerabilities(vulnerabilities), newVulnerabilitySentence(vulnerabilities)],
    ['head', driftedVulnerabilities(vulnerabilities), `${driftSentence(vulnerabilities)}.`],
    ['base', vulnerabilities.fixed.rows, `${fixedSentence(vulnerabilities)}.`],
  ] as const
  return lists.map(([side, list, title]) => {
    const view = viewLayers(image, { subject, medium: textMedium, side })
    return factLines(vulnerabilityFacts(list, { title, view }), listedRows)
  })
}
