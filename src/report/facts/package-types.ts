import type { PackageType } from '../../analysis/packages/package-model.js'

/** Package types as their users call them. */
export const packageTypes: Readonly<Record<PackageType, string>> = {
  deb: 'Debian',
  apk: 'Alpine',
  rpm: 'RPM',
  npm: 'npm',
  pypi: 'PyPI',
  gem: 'Ruby',
  maven: 'Maven',
}
