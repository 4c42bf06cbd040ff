const names = new Set([
  'status',
  'installed',
  'rpmdb.sqlite',
  'rpmdb.sqlite-wal',
  'Packages',
  'Packages.db',
  'package.json',
  'METADATA',
  'RECORD',
  'PKG-INFO',
])
const endings = /\.(?:egg-info|gemspec|jar|war|ear)$/

/** The directory whose files have packages' names: distroless images' part of dpkg's database. */
const packageDirectory = 'status.d'

/**
 * Whether a file of this name, in a directory of that name, may say something of packages. Most files do not, and
 * asking this first is many times faster than matching their paths.
 */
export function hasKnownName(name: string, directory: string): boolean {
  return names.has(name) || directory === packageDirectory || endings.test(name)
}
