import { vulnerabilityTables } from './facts/vulnerability-facts.js'
import { textMedium } from './medium.js'
import type { ImageReport, RunSubject } from './report.js'
import { factLines, type Block } from './terminal-facts.js'

const listedRows = 10

/** Known vulnerabilities that came or went: those that the pull request answers for first. */
export function vulnerabilityBlocks(image: ImageReport, subject: RunSubject): readonly Block[] {
  const tables = vulnerabilityTables(image, { subject, medium: textMedium })
  return tables.map((table) => factLines(table, listedRows))
}
