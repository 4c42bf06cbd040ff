import { choosePlace, readPackageAddress } from '../package-address.js'
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

/** Whether a document is one of `grype --output json`. */
export function isGrypeReport(document: Fields): boolean {
  return 'matches' in document && textOf(fieldsOf(document['descriptor'])['name']) === 'grype'
}

/**
 * Reads a report of Grype. Fails with a ReportFault.
 * @see https://github.com/anchore/grype/blob/main/grype/presenter/models/document.go
 */
export function readGrypeReport(document: Fields): ScanReport {
  const descriptor = fieldsOf(document['descriptor'])
  const version = textOf(descriptor['version'])
  const database = databaseOf(fieldsOf(descriptor['db']))
  return {
    scanner: {
      name: 'grype',
      version: version === '' ? null : version,
      database: database === '' ? null : database,
    },
    vulnerabilities: itemsOf(placeIn(document, 'matches')).map(readMatch),
  }
}

/** Schema 6 of the database says it under `status`. */
function databaseOf(db: Fields): string {
  const built = textOf(fieldsOf(db['status'])['built'])
  return built === '' ? textOf(db['built']) : built
}

function readMatch(place: Place): Vulnerability {
  const match = requireFields(place)
  const found = requireFields(placeIn(match, 'vulnerability', place.path))
  const artifact = requireFields(placeIn(match, 'artifact', place.path))
  const address = readPackageAddress(textOf(artifact['purl']))
  const id = requireText(placeIn(found, 'id', `${place.path}.vulnerability`))
  const related = itemsOf(placeIn(match, 'relatedVulnerabilities', place.path)).map((one) =>
    textOf(fieldsOf(one.value)['id']),
  )
  return {
    id,
    aliases: textsOf(related)
      .filter((alias) => alias !== id)
      .toSorted(),
    severity: readSeverity(textOf(found['severity'])),
    packageName: requireText(placeIn(artifact, 'name', `${place.path}.artifact`)),
    packageType: address?.type ?? textOf(artifact['type']),
    version: textOf(artifact['version']),
    fixedIn: textsOf(fieldsOf(found['fix'])['versions']),
    ...choosePlace(itemsOf(placeIn(artifact, 'locations', place.path)).map(readLocation)),
  }
}

function readLocation({ value }: Place) {
  const location = fieldsOf(value)
  return { path: textOf(location['path']), layer: textOf(location['layerID']) }
}
