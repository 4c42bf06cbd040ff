import type { WastedFile } from '../analysis/waste.js'
import { contentTable, findNode } from '../image/filesystem.js'
import type { Claim } from './claim.js'
import { contextPackages } from './kinds/context-packages.js'
import { leftoverKinds } from './kinds/index.js'
import { secrets } from './kinds/secrets.js'
import type { Kind, KindWords } from './kind.js'
import type { Ledger } from './ledger.js'
import type { Scene } from './scene.js'
import { baseStoredAgain, wasteKinds } from './waste-kinds.js'

/**
 * Claims what no container sees. Of a file that is stored twice alike the copy goes; of one that is deleted or
 * overwritten the hidden bytes go. What should not have come in at all is spoken of as that.
 */
export function claimHidden(scene: Scene, ledger: Ledger): void {
  const hidden = new Map(
    scene.image.waste.files.map((file) => [`${file.addedBy} ${file.path}`, file]),
  )
  for (const file of scene.image.waste.files) {
    const copy = isCopied(file) ? copyOf(file, { scene, hidden }) : null
    if (copy !== null) ledger.add(copy)
    const kind = kindOf(file, { scene, isCopySpokenOf: copy !== null })
    if (kind !== null) ledger.add(claimOf(file, kind))
  }
}

function claimOf({ path, sizeBytes, addedBy, hiddenBy }: WastedFile, found: Found): Claim {
  const { kind, part } = found
  return { kind, layer: addedBy, relatedLayer: hiddenBy, path, part, sizeBytes }
}

function isCopied({ reason }: WastedFile): boolean {
  return reason === 'attributes-changed' || reason === 'copied-again'
}

/** The copy is in the layer that hides the file, be it seen or hidden in turn; null when it is not the author's. */
function copyOf(
  file: WastedFile,
  { scene, hidden }: { readonly scene: Scene; readonly hidden: ReadonlyMap<string, WastedFile> },
): Claim | null {
  const { path, sizeBytes, addedBy, hiddenBy, reason } = file
  if (scene.makers[hiddenBy] == null || addedBy === hiddenBy) return null
  const isThere =
    hidden.get(`${hiddenBy} ${path}`)?.sizeBytes === sizeBytes ||
    seenSize(scene, { path, layer: hiddenBy }) === sizeBytes
  if (!isThere) return null
  const kind = scene.makers[addedBy] == null ? baseStoredAgain : wasteKinds[reason]
  return { kind, layer: hiddenBy, relatedLayer: addedBy, path, part: path, sizeBytes }
}

/** The size of a file that a container sees, by the name that carries it; null when it is of another layer. */
function seenSize(
  { image: { files } }: Scene,
  { path, layer }: { readonly path: string; readonly layer: number },
): number | null {
  const node = findNode(files, path)
  if (node?.contentLayer !== layer || node.layer !== layer || node.entry !== node.contentEntry) {
    return null
  }
  return contentTable(files, node)?.sizeBytes(node.contentEntry) ?? null
}

interface Found {
  readonly kind: KindWords
  readonly part: string
}

/** What the hidden bytes are spoken of as; null when they are the base image's, or go with what else is spoken of. */
function kindOf(
  file: WastedFile,
  { scene, isCopySpokenOf }: { readonly scene: Scene; readonly isCopySpokenOf: boolean },
): Found | null {
  const { path, addedBy, reason } = file
  const maker = scene.makers[addedBy] ?? null
  if (maker === null || isSpared(file, scene)) return null
  const match = scene
    .match(path)
    .find(({ kind }) => leftoverKinds.includes(kind) && kind.makers.includes(maker))
  const isReplaced = reason === 'overwritten' || isCopied(file)
  if (match !== undefined && (isReplaced || isUnwanted(match.kind))) {
    return { kind: surely(match.kind), part: match.part }
  }
  return isCopySpokenOf ? null : { kind: wasteKinds[reason], part: path }
}

/** Of what is deleted a reader is told who deletes it, unless it should not have come in at all. */
function isUnwanted(kind: Kind): boolean {
  return kind === secrets || kind.cure === 'ignore-file'
}

/** What nobody sees nobody needs. */
function surely(kind: Kind): KindWords {
  return kind.certainty === 'sure' ? kind : { ...kind, certainty: 'sure' }
}

/** A copied folder of packages hides those that a RUN installed: without the copy these are seen again. */
function isSpared({ path, hiddenBy }: WastedFile, scene: Scene): boolean {
  return (
    scene.makers[hiddenBy] === 'context' &&
    seenSize(scene, { path, layer: hiddenBy }) !== null &&
    scene.match(path).some(({ kind }) => kind === contextPackages)
  )
}
