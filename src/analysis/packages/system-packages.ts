import { readApkRecords, readParagraphs, type Paragraph } from './control-files.js'
import type { InstalledPackage, PackageFile } from './package-model.js'

/** Debian's database, and distroless images' one file a package. */
const dpkgStatus = /^var\/lib\/dpkg\/(?:status|status\.d\/(?!.*\.md5sums$)[^/]+)$/
const apkInstalled = /^(?:usr\/)?lib\/apk\/db\/installed$/

/** The type of the packages in a database of dpkg or apk; null for all other paths. */
export function systemTypeOf(path: string): 'deb' | 'apk' | null {
  if (dpkgStatus.test(path)) return 'deb'
  return apkInstalled.test(path) ? 'apk' : null
}

/** Reads the packages of a dpkg or apk database; sizes are those that the package manager records. */
export function readSystemPackages(file: PackageFile): readonly InstalledPackage[] {
  const text = file.text ?? ''
  if (dpkgStatus.test(file.path)) {
    return [...readParagraphs(text)].flatMap((paragraph) => readDebian(paragraph, file.path))
  }
  return [...readApkRecords(text)].flatMap((record) => readAlpine(record, file.path))
}

/** Installed-Size is in KiB (Debian policy, 5.6.20); packages that were removed keep their paragraph. */
function readDebian(paragraph: Paragraph, path: string): readonly InstalledPackage[] {
  const name = paragraph.get('package')
  const version = paragraph.get('version')
  const status = paragraph.get('status') ?? 'install ok installed'
  if (name === undefined || version === undefined || !status.endsWith(' installed')) return []
  const kibibytes = readCount(paragraph.get('installed-size'))
  const sizeBytes = kibibytes === null ? null : kibibytes * 1024
  return [{ type: 'deb', name, version, sizeBytes, path }]
}

function readAlpine(record: Paragraph, path: string): readonly InstalledPackage[] {
  const name = record.get('P')
  const version = record.get('V')
  if (name === undefined || version === undefined) return []
  return [{ type: 'apk', name, version, sizeBytes: readCount(record.get('I')), path }]
}

function readCount(text: string | undefined): number | null {
  const value = Number(text)
  return text !== undefined && /^\d+$/.test(text) && Number.isSafeInteger(value * 1024)
    ? value
    : null
}
