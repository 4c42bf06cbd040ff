import type { Claim } from './claim.js'
import { contextPackages } from './kinds/context-packages.js'
import { leftoverKinds } from './kinds/index.js'
import type { Kind } from './kind.js'
import type { Ledger } from './ledger.js'
import type { Match } from './match-paths.js'
import type { Scene } from './scene.js'
import { seenFiles, type SeenFile } from './seen-files.js'

/**
 * Claims what a container sees and the table of kinds knows, leftovers at once; gives back the claims on what packages
 * brought, for whoever knows these packages comes first.
 */
export function claimByPath(scene: Scene, ledger: Ledger): readonly Claim[] {
  const later: Claim[] = []
  const isInstalledBelow = findInstalled(scene)
  for (const file of seenFiles(scene)) {
    const match = matchFile(file, { scene, isInstalledBelow })
    if (match === null) continue
    const claim = claimOf(file, match)
    if (leftoverKinds.includes(match.kind)) ledger.add(claim)
    else later.push(claim)
  }
  return later
}

function claimOf({ paths, layer, sizeBytes }: SeenFile, { kind, part }: Match): Claim {
  return { kind, layer, relatedLayer: null, path: paths[0], part, sizeBytes }
}

interface Matching {
  readonly scene: Scene
  readonly isInstalledBelow: (folder: string, layer: number) => boolean
}

/** The first kind that all names of a file are of: deleting one name of several saves nothing. */
function matchFile(
  { paths, layer }: SeenFile,
  { scene: { match, makers }, isInstalledBelow }: Matching,
): Match | null {
  const maker = makers[layer] ?? null
  if (maker === null) return null
  const [first, ...others] = paths
  for (const found of match(first)) {
    const { kind, part } = found
    if (!kind.makers.includes(maker) || !others.every((path) => isOf(kind, match(path)))) continue
    if (kind !== contextPackages || isInstalledBelow(part, layer)) return found
  }
  return null
}

function isOf(kind: Kind, matches: readonly Match[]): boolean {
  return matches.some((one) => one.kind === kind)
}

const installs =
  /\b(?:npm\s+(?:\S+\s+)*?(?:ci|i|install|clean-install)|yarn(?:\s+install)?|pnpm\s+(?:\S+\s+)*?(?:i|install)|bun\s+(?:i|install))(?=$|[\s;&|])/

/** Says whether a RUN below a layer has installed packages into a folder, so that what is copied there is not needed. */
function findInstalled({ image, makers, textOf }: Scene): Matching['isInstalledBelow'] {
  const known = new Map<string, number>()
  const firstInstalled = (folder: string): number =>
    image.files.layers.findIndex(
      ({ entries }, layer) =>
        makers[layer] === 'run' &&
        installs.test(textOf(layer)) &&
        holds(entries.length, (index) => entries.path(index).startsWith(`${folder}/`)),
    )
  return (folder, layer) => {
    const first = known.get(folder) ?? firstInstalled(folder)
    known.set(folder, first)
    return first >= 0 && first < layer
  }
}

function holds(length: number, test: (index: number) => boolean): boolean {
  for (let index = 0; index < length; index++) if (test(index)) return true
  return false
}
