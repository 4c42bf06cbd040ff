import {
  findDevelopmentPackages,
  type DevelopmentPackages,
} from '../analysis/packages/development-packages.js'
import { findOwners } from './claim-copies.js'
import type { KindWords } from './kind.js'
import type { Ledger } from './ledger.js'
import type { Scene } from './scene.js'
import { seenFiles } from './seen-files.js'

/** npm packages that only development needs; a part is a package. */
export const developmentDependencies: KindWords = {
  name: 'development-dependencies',
  what: 'development dependencies',
  remedy:
    'Leave them out where packages are installed (npm ci --omit=dev, yarn install --production, pnpm install --prod), or prune before the folder is copied.',
  certainty: 'likely',
  partKind: 'package',
  rules: ['development-dependencies'],
}

/** Claims the files of packages that only development needs, unless the image is started with one of them. */
export function claimDevelopment(scene: Scene, ledger: Ledger): void {
  const { files, packages } = scene.image
  const folders = new Map(
    findDevelopmentPackages(files, packages.packages)
      .filter((found) => !isStarted(found, scene.settings))
      .flatMap((found) => [...found.folders]),
  )
  if (folders.size === 0) return
  const ownerOf = findOwners(folders)
  for (const { paths, layer, sizeBytes } of seenFiles(scene)) {
    const [path, ...others] = paths
    const maker = scene.makers[layer] ?? null
    const part = maker === null || maker === 'context' ? null : ownerOf(path)
    if (part === null || !others.every((other) => ownerOf(other) !== null)) continue
    ledger.add({ kind: developmentDependencies, layer, relatedLayer: null, path, part, sizeBytes })
  }
}

/** Whether the words that a container is started with, or the script they name, are of development. */
function isStarted(
  { folders, scripts, hasWorkspaces }: DevelopmentPackages,
  settings: string,
): boolean {
  const [command = ''] = settings.split('\n')
  if (/^NODE_ENV=(?:development|test)$/m.test(settings)) return true
  const script = /\b(?:npm|yarn|pnpm|bun)\s+(?:run\s+|run-script\s+)?([\w:.-]+)/.exec(command)?.[1]
  const found = script !== undefined && Object.hasOwn(scripts, script) ? scripts[script] : ''
  const text = typeof found === 'string' ? found : ''
  const started = text === '' ? command : text
  // Which project's script that would be is not known.
  if (hasWorkspaces && /\b(?:npm|npx|yarn|pnpm|pnpx|bun|bunx)\b/.test(started)) return true
  const words = new Set(`${command} ${text}`.split(/[\s"'/=]+/))
  return [...folders.values()].some((name) => words.has(name)) || words.has('tsc')
}
