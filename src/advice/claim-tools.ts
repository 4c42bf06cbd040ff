import { listToolFiles } from '../analysis/packages/tool-files.js'
import { findNode, type FileNode, type FileSystem } from '../image/filesystem.js'
import type { KindWords } from './kind.js'
import type { Ledger } from './ledger.js'
import type { Scene } from './scene.js'
import { seenFiles } from './seen-files.js'

/** Packages that compile programs; a part is a package. */
export const buildTools: KindWords = {
  name: 'build-tools',
  what: 'build tools',
  remedy: 'Build in a stage of its own, and copy what it made.',
  certainty: 'likely',
  partKind: 'package',
  rules: ['build-tools-left'],
}

const builders =
  /^.*(?:\b(?:gcc|g\+\+|clang|make|cmake|ninja|cargo|rustc|mvnw?|gradlew?|ant|javac|node-gyp)\b|\bgo (?:run|test|build)\b)/

/** Claims the files of compilers and the like that dpkg or apk installed, unless the image is started with one. */
export function claimTools(scene: Scene, ledger: Ledger): void {
  if (builders.test(scene.settings)) return
  const owners = ownersOf(scene.image.files)
  if (owners.size === 0) return
  for (const { paths, layer, sizeBytes } of seenFiles(scene)) {
    const [path] = paths
    const part = owners.get(path)
    const isInstalled = scene.makers[layer] === 'run' || scene.makers[layer] === 'unknown'
    if (part === undefined || !isInstalled || !paths.every((name) => owners.has(name))) continue
    ledger.add({ kind: buildTools, layer, relatedLayer: null, path, part, sizeBytes })
  }
}

/**
 * The packages that files belong to, by the path a container sees, which is below /usr where folders were merged. The
 * first package that lists a file has it; terms under which programs are passed on belong to none.
 */
function ownersOf(files: FileSystem): ReadonlyMap<string, string> {
  const owners = new Map<string, string>()
  for (const tool of listToolFiles(files)) {
    for (const path of tool.paths) {
      const place = isFile(findNode(files, path)) ? path : `usr/${path}`
      if (!owners.has(place) && !path.endsWith('/copyright')) owners.set(place, tool.name)
    }
  }
  return owners
}

function isFile(node: FileNode | undefined): boolean {
  return node?.children === null
}
