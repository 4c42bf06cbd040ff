import { choosePlace, readPackageAddress, type FoundPlace } from '../package-address.js'
import {
  fieldsOf,
  itemsOf,
  placeIn,
  ReportFault,
  requireFields,
  requireText,
  textOf,
  textsOf,
  type Fields,
  type Place,
} from '../report-field.js'
import {
  compareSeverities,
  readSeverity,
  type Scanner,
  type ScanReport,
  type Vulnerability,
  type VulnerabilitySeverity,
} from '../vulnerability.js'

/** Whether a document is CycloneDX. */
export function isCycloneDx(document: Fields): boolean {
  return document['bomFormat'] === 'CycloneDX'
}

/**
 * Reads the vulnerabilities of a CycloneDX document, versions 1.4 to 1.7. Those that its author says do not affect the
 * image are left out. Fails with a ReportFault.
 * @see https://cyclonedx.org/docs/1.6/json/#vulnerabilities
 */
export function readCycloneDx(document: Fields): ScanReport {
  const version = textOf(document['specVersion'])
  if (!/^1\.[4-7]$/.test(version)) {
    throw new ReportFault(`it is CycloneDX ${version}, and 1.4 to 1.7 are read`)
  }
  if (!Array.isArray(document['vulnerabilities'])) {
    throw new ReportFault('it lists components and no `vulnerabilities`: nothing looked for them')
  }
  const components = new Map<string, Component>()
  collectComponents(placeIn(document, 'components'), components)
  return {
    scanner: readScanner(fieldsOf(document['metadata'])),
    vulnerabilities: itemsOf(placeIn(document, 'vulnerabilities')).flatMap((one) =>
      readVulnerability(one, components),
    ),
  }
}

type Component = FoundPlace & Pick<Vulnerability, 'packageName' | 'packageType' | 'version'>

/** Components may hold others; nobody nests them deeper than this. */
const deepest = 20

function collectComponents(list: Place, found: Map<string, Component>, depth = 0): void {
  if (depth > deepest) throw new ReportFault(`\`${list.path}\` is nested too deep`)
  for (const place of itemsOf(list)) {
    const fields = requireFields(place)
    const reference = textOf(fields['bom-ref'])
    if (reference !== '') found.set(reference, readComponent(fields))
    collectComponents(placeIn(fields, 'components', place.path), found, depth + 1)
  }
}

function readComponent(fields: Fields): Component {
  const address = readPackageAddress(textOf(fields['purl']))
  const property = propertiesOf(fields)
  const locations = Array.from({ length: mostLocations }, (_, index) => ({
    path: property.get(`syft:location:${index}:path`) ?? '',
    layer: property.get(`syft:location:${index}:layerID`) ?? '',
  })).filter(({ path }) => path !== '')
  const trivy = {
    path: property.get('aquasecurity:trivy:FilePath') ?? '',
    layer: property.get('aquasecurity:trivy:LayerDiffID') ?? '',
  }
  const type = property.get('syft:package:type') ?? property.get('aquasecurity:trivy:PkgType') ?? ''
  return {
    packageName: address?.name ?? textOf(fields['name']),
    packageType: address?.type ?? type,
    version: textOf(fields['version']),
    ...choosePlace(locations.length > 0 ? locations : [trivy]),
  }
}

const mostLocations = 10

function propertiesOf(fields: Fields): ReadonlyMap<string, string> {
  const list: readonly unknown[] = Array.isArray(fields['properties']) ? fields['properties'] : []
  return new Map(
    list.map(fieldsOf).map(({ name, value }) => [textOf(name), textOf(value)] as const),
  )
}

/** Up to 1.4 tools are a list; later they may be an object of components. */
function readScanner({ tools }: Fields): Scanner {
  const list: unknown = Array.isArray(tools) ? tools : fieldsOf(tools)['components']
  const first = fieldsOf(Array.isArray(list) ? list[0] : null)
  const [name, version] = [textOf(first['name']), textOf(first['version'])]
  return {
    name: name === '' ? 'CycloneDX' : name,
    version: version === '' ? null : version,
    database: null,
  }
}

const harmless: ReadonlySet<string> = new Set([
  'resolved',
  'resolved_with_pedigree',
  'false_positive',
  'not_affected',
])

function readVulnerability(
  place: Place,
  components: ReadonlyMap<string, Component>,
): readonly Vulnerability[] {
  const fields = requireFields(place)
  if (harmless.has(textOf(fieldsOf(fields['analysis'])['state']))) return []
  const id = requireText(placeIn(fields, 'id', place.path))
  const references = itemsOf(placeIn(fields, 'references', place.path))
  const aliases = textsOf(references.map(({ value }) => textOf(fieldsOf(value)['id'])))
  const shared = {
    id,
    aliases: aliases.filter((alias) => alias !== id).toSorted(),
    severity: readRatings(fields),
  }
  return itemsOf(placeIn(fields, 'affects', place.path)).map((affected) => {
    const target = requireFields(affected)
    const reference = requireText(placeIn(target, 'ref', affected.path))
    const component = findComponent(reference, components)
    const versions = itemsOf(placeIn(target, 'versions', affected.path)).map(readAffected)
    const installed = versions.find(({ status }) => status === 'affected')?.version ?? ''
    return {
      ...shared,
      ...component,
      version: component.version === '' ? installed : component.version,
      fixedIn: fixesOf(versions, textOf(fields['recommendation'])),
    }
  })
}

/** What the source that named it says; else the worst that anybody says. */
function readRatings(fields: Fields): VulnerabilitySeverity {
  const list: readonly unknown[] = Array.isArray(fields['ratings']) ? fields['ratings'] : []
  const own = textOf(fieldsOf(fields['source'])['name'])
  const ratings = list.map(fieldsOf).map((rating) => ({
    source: textOf(fieldsOf(rating['source'])['name']),
    severity: readSeverity(textOf(rating['severity'])),
  }))
  const known = ratings.filter(({ severity }) => severity !== 'unknown')
  const named = known.filter(({ source }) => own !== '' && source === own)
  const [worst] = (named.length > 0 ? named : known)
    .map(({ severity }) => severity)
    .toSorted(compareSeverities)
  return worst ?? 'unknown'
}

/** A reference is a component's, or a link to one in another document, which ends with it. */
function findComponent(reference: string, components: ReadonlyMap<string, Component>): Component {
  const target = reference.startsWith('urn:cdx:')
    ? decodeLink(reference.slice(reference.indexOf('#') + 1))
    : reference
  const known = components.get(target)
  if (known !== undefined) return known
  const address = readPackageAddress(target)
  return {
    packageName: address?.name ?? target,
    packageType: address?.type ?? '',
    version: address?.version ?? '',
    path: '',
    layer: null,
  }
}

function decodeLink(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function readAffected({ value }: Place) {
  const fields = fieldsOf(value)
  return {
    version: textOf(fields['version']),
    range: textOf(fields['range']),
    status: textOf(fields['status']),
  }
}

/** Grype names them as ranges that are not affected, Trivy as what to upgrade to. */
function fixesOf(
  versions: readonly ReturnType<typeof readAffected>[],
  recommendation: string,
): readonly string[] {
  const ranges = versions
    .filter(({ status }) => status === 'unaffected')
    .map(({ version, range }) => version || (/^vers:[^/]+\/>=(.+)$/.exec(range)?.[1] ?? ''))
  const upgrade = /^Upgrade \S+ to version (.+)$/i.exec(recommendation)?.[1] ?? ''
  return textsOf([...ranges, ...upgrade.split(',')])
}
