import type { InputReader } from '../input-reader.js'
import type { VulnerabilityFilter } from './changed-vulnerabilities.js'
import { vulnerabilitySeverities } from './vulnerability.js'

export const scannerPrograms = ['trivy', 'grype'] as const
export type ScannerProgram = (typeof scannerPrograms)[number]

/** Which program scans; `auto` is the first that is there. */
export type ScannerChoice = ScannerProgram | 'auto'

/** Paths of reports that somebody made already, by side; null: none. */
export type ReportPaths = Readonly<Record<'base' | 'head', string | null>>

/** How known vulnerabilities are found. */
export interface VulnerabilitySettings {
  /** Null: no program is started. */
  readonly scanner: ScannerChoice | null
  readonly reports: ReportPaths
  readonly filter: VulnerabilityFilter
  /** For one image. */
  readonly timeoutMs: number
}

/** Reads the inputs `vulnerabilities…`, but for the limit and the time. */
export function readVulnerabilitySettings(
  read: InputReader,
): Omit<VulnerabilitySettings, 'timeoutMs'> {
  const scanner = read.choice('vulnerabilities', ['off', 'auto', ...scannerPrograms])
  const [base, head] = [read.text('vulnerabilities-base'), read.text('vulnerabilities-head')]
  return {
    scanner: scanner === 'off' ? null : scanner,
    reports: { base: base === '' ? null : base, head: head === '' ? null : head },
    filter: {
      floor: read.choice(
        'vulnerabilities-severity',
        vulnerabilitySeverities.filter((severity) => severity !== 'unknown'),
      ),
      fixableOnly: read.flag('vulnerabilities-fixable'),
    },
  }
}
