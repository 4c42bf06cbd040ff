const names = new Set([
  'status',
  'installed',
  'rpmdb.sqlite',
  'rpmdb.sqlite-wal',
  'Packages',
  'Packages.db',
  'package.json',
  'package-lock.json',
  '.package-lock.json',
  'lock.yaml',
  'METADATA',
  'RECORD',
  'PKG-INFO',
])
const endings = /\.(?:egg-info|gemspec|jar|war|ear|list)$/

/**
 * Whether a file may say something of packages, by the end of its path. Most files do not, and asking this first is many
 * times faster than matching whole paths. Of dpkg's `status.d` all files do: they have packages' names.
 */
export function hasKnownName(name: string, isInStatusDirectory: () => boolean): boolean {
  return names.has(name) || endings.test(name) || isInStatusDirectory()
}
