/** Who installed a package, by the name of its package type (package URL specification). */
export type PackageType = 'deb' | 'apk' | 'rpm' | 'npm' | 'pypi' | 'gem' | 'maven'

/** A package that a container sees. */
export interface InstalledPackage {
  readonly type: PackageType
  readonly name: string
  readonly version: string
  /** What it takes up: as its package manager records it, else its files' sizes; null when neither is known. */
  readonly sizeBytes: number | null
  /** The file that proves it is there. */
  readonly path: string
}

/** A package database, or a part of one, that is there and was not read. */
export interface UnreadDatabase {
  readonly path: string
  readonly reason: string
}

/** The packages of an image. */
export interface PackageInventory {
  /** By type, name, version and path. */
  readonly packages: readonly InstalledPackage[]
  readonly unread: readonly UnreadDatabase[]
  /** Types of which packages may be missing, because a database of theirs was not read. */
  readonly unreadTypes: ReadonlySet<PackageType>
}

/** A file whose place or content says which packages are installed. */
export interface PackageFile {
  readonly path: string
  /** The content as text; null when it was not kept. */
  readonly text: string | null
  readonly sizeBytes: number
}
