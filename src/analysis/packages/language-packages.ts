import { readParagraphs } from './control-files.js'
import type { InstalledPackage, PackageFile, PackageType } from './package-model.js'

/** A package and the directory whose bytes are its own; null when `sizeBytes` already says what it takes up. */
export interface FoundPackage extends InstalledPackage {
  readonly directory: string | null
}

const npmManifest = /(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/@][^/]*\/package\.json$/
const pythonMetadata = /(?:^|\/)[^/]+\.(?:dist-info\/METADATA|egg-info(?:\/PKG-INFO)?)$/
const pythonRecord = /(?:^|\/)[^/]+\.dist-info\/RECORD$/
const gemSpecification = /^(.*\/)specifications\/([^/]+?)-(\d[^/]*)\.gemspec$/
const javaArchive = /(?:^|\/)([^/]+?)-(\d[^/]*?)\.(?:jar|war|ear)$/

/** Whether the content of a path is needed to know a package. */
export function isLanguageMetadata(path: string): boolean {
  return npmManifest.test(path) || pythonMetadata.test(path) || pythonRecord.test(path)
}

/** Whether the path alone names a package. */
export function isNamedPackage(path: string): boolean {
  return gemSpecification.test(path) || javaArchive.test(path)
}

/** The package that a file proves; null for files of none, or whose content does not say it. */
export function readLanguagePackage(file: PackageFile): FoundPackage | null {
  if (npmManifest.test(file.path)) return readNpm(file)
  if (pythonMetadata.test(file.path)) return readPython(file)
  return readByName(file)
}

/** The bytes of a Python package: the sizes its RECORD lists (Python packaging, "Recording installed projects"). */
export function readRecordedBytes(record: PackageFile): number | null {
  if (record.text === null) return null
  const sizes = record.text.split('\n').map((line) => Number(/,(\d+)\r?$/.exec(line)?.[1] ?? 0))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  return Number.isSafeInteger(total) ? total : null
}

function readNpm(file: PackageFile): FoundPackage | null {
  const manifest = parseObject(file.text)
  const { name, version } = manifest
  if (typeof name !== 'string' || typeof version !== 'string') return null
  return found('npm', {
    file,
    name,
    version,
    directory: file.path.slice(0, -'/package.json'.length),
  })
}

function readPython(file: PackageFile): FoundPackage | null {
  const [paragraph] = file.text === null ? [] : readParagraphs(file.text)
  const name = paragraph?.get('name')
  const version = paragraph?.get('version')
  if (name === undefined || version === undefined) return null
  return found('pypi', { file, name, version, directory: null })
}

function readByName(file: PackageFile): FoundPackage | null {
  const gem = gemSpecification.exec(file.path)
  if (gem) {
    const [, root = '', name = '', version = ''] = gem
    return found('gem', { file, name, version, directory: `${root}gems/${name}-${version}` })
  }
  const [, name, version] = javaArchive.exec(file.path) ?? []
  if (name === undefined || version === undefined) return null
  const archive = found('maven', { file, name, version, directory: null })
  return { ...archive, sizeBytes: file.sizeBytes }
}

function found(
  type: PackageType,
  facts: {
    readonly file: PackageFile
    readonly name: string
    readonly version: string
    readonly directory: string | null
  },
): FoundPackage {
  const { file, name, version, directory } = facts
  return { type, name, version, sizeBytes: null, path: file.path, directory }
}

function parseObject(text: string | null): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text ?? '')
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {}
  } catch {
    return {}
  }
}
