import { isDigest } from '../../image/digest.js'
import { readPackageAddress } from '../package-address.js'
import {
  fieldsOf,
  itemsOf,
  placeIn,
  requireFields,
  requireText,
  textOf,
  textsOf,
  type Fields,
  type Place,
} from '../report-field.js'
import { readSeverity, type ScanReport, type Vulnerability } from '../vulnerability.js'

/** Whether a document is one of `trivy --format json`. */
export function isTrivyReport(document: Fields): boolean {
  return (
    typeof document['SchemaVersion'] === 'number' && typeof document['ArtifactName'] === 'string'
  )
}

/**
 * Reads a report of Trivy. Fails with a ReportFault.
 * @see https://trivy.dev/latest/docs/configuration/reporting/#json
 */
export function readTrivyReport(document: Fields): ScanReport {
  const version = textOf(fieldsOf(document['Trivy'])['Version'])
  return {
    scanner: { name: 'trivy', version: version === '' ? null : version, database: null },
    vulnerabilities: itemsOf(placeIn(document, 'Results')).flatMap(readResult),
  }
}

function readResult(place: Place): readonly Vulnerability[] {
  const result = requireFields(place)
  const type = textOf(result['Type'])
  return itemsOf(placeIn(result, 'Vulnerabilities', place.path)).map((one) =>
    readVulnerability(one, type),
  )
}

function readVulnerability(place: Place, type: string): Vulnerability {
  const fields = requireFields(place)
  const layer = fieldsOf(fields['Layer'])
  const layers = [textOf(layer['DiffID']), textOf(layer['Digest'])]
  const address = readPackageAddress(textOf(fieldsOf(fields['PkgIdentifier'])['PURL']))
  return {
    id: requireText(placeIn(fields, 'VulnerabilityID', place.path)),
    aliases: textsOf(fields['VendorIDs']).toSorted(),
    severity: readSeverity(textOf(fields['Severity'])),
    packageName: requireText(placeIn(fields, 'PkgName', place.path)),
    packageType: address?.type ?? type,
    version: textOf(fields['InstalledVersion']),
    fixedIn: textOf(fields['FixedVersion'])
      .split(',')
      .map((version) => version.trim())
      .filter((version) => version !== ''),
    path: textOf(fields['PkgPath']).replace(/^\/+/, ''),
    layer: layers.find(isDigest) ?? null,
  }
}
