import type { InstalledPackage } from '../analysis/packages/package-model.js'
import { parentPath } from '../image/path.js'
import type { KindWords } from './kind.js'
import type { Ledger } from './ledger.js'
import type { Scene } from './scene.js'
import { seenFiles } from './seen-files.js'

/** Other versions of a package than the one that weighs most; a part is a package with its version. */
export const packageVersions: KindWords = {
  name: 'package-versions',
  what: 'further versions of packages',
  remedy: 'Ask for one version where the packages that need them allow it.',
  certainty: 'likely',
  partKind: 'package',
  rules: [],
}

/** Files that are there at other paths, too. */
export const duplicates: KindWords = {
  name: 'duplicates',
  what: 'copies of files that are also elsewhere',
  remedy: 'Keep one, and link to it, where nothing needs both.',
  certainty: 'likely',
  rules: [],
}

/** A package or a file below it is not worth a word. */
export const smallestCopy = 100_000

/** Claims the files of packages that are there in several versions, all but the version that weighs most. */
export function claimVersions(scene: Scene, ledger: Ledger): void {
  const folders = new Map<string, string>()
  for (const one of furtherVersions(scene.image.packages.packages)) {
    folders.set(placeOf(one), `${one.name} ${one.version}`)
  }
  if (folders.size === 0) return
  const ownerOf = findOwners(folders)
  for (const { paths, layer, sizeBytes } of seenFiles(scene)) {
    const [path, ...others] = paths
    const part = scene.makers[layer] == null || others.length > 0 ? null : ownerOf(path)
    if (part === null) continue
    ledger.add({ kind: packageVersions, layer, relatedLayer: null, path, part, sizeBytes })
  }
}

function furtherVersions(packages: readonly InstalledPackage[]): readonly InstalledPackage[] {
  const groups = new Map<string, InstalledPackage[]>()
  for (const one of packages) {
    if (one.type !== 'npm' && one.type !== 'gem' && one.type !== 'maven') continue
    const group = groups.get(`${one.type} ${one.name}`)
    if (group === undefined) groups.set(`${one.type} ${one.name}`, [one])
    else group.push(one)
  }
  return [...groups.values()].flatMap((group) => {
    const heaviest = group.reduce((most, one) => (bytesOf(one) > bytesOf(most) ? one : most))
    return group.filter((one) => one.version !== heaviest.version && bytesOf(one) >= smallestCopy)
  })
}

function bytesOf({ sizeBytes }: InstalledPackage): number {
  return sizeBytes ?? 0
}

/** The folder of a package, or its archive. */
function placeOf({ type, path }: InstalledPackage): string {
  if (type === 'npm') return parentPath(path)
  if (type === 'maven') return path
  return path.replace(/(^|\/)specifications\/([^/]+)\.gemspec$/, '$1gems/$2')
}

/** Says which package a file belongs to: the innermost folder of one counts, and packages inside it are their own. */
export function findOwners(folders: ReadonlyMap<string, string>): (path: string) => string | null {
  const known = new Map<string, string | null>([['', null]])
  const ownerOf = (place: string): string | null => {
    const found = known.get(place)
    if (found !== undefined) return found
    const isPackageFolder = /(?:^|\/)node_modules$/.test(place)
    const owner = folders.get(place) ?? (isPackageFolder ? null : ownerOf(parentPath(place)))
    known.set(place, owner)
    return owner
  }
  return (path) => folders.get(path) ?? ownerOf(parentPath(path))
}

/** Claims the copies in the author's layers among the largest groups of equal files, all but the first. */
export function claimDuplicates({ image, makers }: Scene, ledger: Ledger): void {
  for (const { files, sizeBytes } of image.contents.duplicates.rows) {
    if (sizeBytes < smallestCopy) continue
    for (const { path, layer } of files.toSorted((a, b) => a.layer - b.layer).slice(1)) {
      if (makers[layer] == null) continue
      ledger.add({ kind: duplicates, layer, relatedLayer: null, path, part: path, sizeBytes })
    }
  }
}
