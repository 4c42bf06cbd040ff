import { isCycloneDx, readCycloneDx } from './formats/cyclonedx.js'
import { isGrypeReport, readGrypeReport } from './formats/grype.js'
import { isSarif, readSarif } from './formats/sarif.js'
import { isTrivyReport, readTrivyReport } from './formats/trivy.js'
import { fieldsOf, ReportFault } from './report-field.js'
import type { ScanReport } from './vulnerability.js'

/** What a text turned out to be; `why` is the end of a sentence. */
export type ScanReading =
  | { readonly kind: 'read'; readonly report: ScanReport }
  | { readonly kind: 'refused'; readonly why: string }

/** Larger reports are not read; the largest image known has a tenth of it. */
export const scanLimitBytes = 64 * 1024 * 1024

/** No image has more; the comparison is made for as many. */
const mostVulnerabilities = 100_000

/**
 * Reads a report on one image: JSON of Trivy or Grype, CycloneDX 1.4 to 1.7, or SARIF 2.1.0. Its author is not trusted.
 * Never throws.
 */
export function readScan(text: string): ScanReading {
  try {
    const report = readDocument(JSON.parse(text) as unknown)
    const { length } = report.vulnerabilities
    return length > mostVulnerabilities
      ? refuse(`it lists ${length} vulnerabilities, and ${mostVulnerabilities} are the most`)
      : { kind: 'read', report }
  } catch (error) {
    if (error instanceof ReportFault) return refuse(error.message)
    return refuse(error instanceof SyntaxError ? 'it is not JSON' : 'it cannot be read')
  }
}

function readDocument(value: unknown): ScanReport {
  const document = fieldsOf(value)
  if (isTrivyReport(document)) return readTrivyReport(document)
  if (isGrypeReport(document)) return readGrypeReport(document)
  if (isCycloneDx(document)) return readCycloneDx(document)
  if (isSarif(document)) return readSarif(document)
  throw new ReportFault('it is neither JSON of Trivy or Grype nor CycloneDX nor SARIF')
}

function refuse(why: string): ScanReading {
  return { kind: 'refused', why }
}
