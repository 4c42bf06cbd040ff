import { hasSameAttributes, hasSameContent } from '../image/entry-table.js'
import { numberContents, pathOf, walkNodes, type FileSystem } from '../image/filesystem.js'
import type { Layer } from '../image/layer.js'
import { compareTexts } from '../image/path.js'
import { stackLayers, type HiddenReason, type Hiding } from '../image/stack-layers.js'

/**
 * Why nobody sees bytes of a layer: they were deleted, or a layer put something else in their place; of those, the
 * same content with another mode or owner (`chmod`, `chown`), or the same content and attributes once more.
 */
export type WasteReason = HiddenReason | 'attributes-changed' | 'copied-again'

/** Bytes that a layer carries and no container can see. */
export interface WastedFile {
  readonly path: string
  readonly sizeBytes: number
  /** The layer that carries the bytes: index, oldest first. */
  readonly addedBy: number
  /** The layer that took their last name away; the same one when it lists a path twice. */
  readonly hiddenBy: number
  readonly reason: WasteReason
}

/** Files that the same layer carries and the same layer hid for the same reason. */
export interface WasteGroup extends WastedFile {
  /** The largest of them; `sizeBytes` is the sum of all. */
  readonly path: string
  readonly fileCount: number
}

/** The waste of one image. */
export interface Waste {
  /** Largest first, then by path and layer. */
  readonly files: readonly WastedFile[]
  /** The same files by layers and reason, largest first; their bytes add up to the waste. */
  readonly groups: readonly WasteGroup[]
  readonly wastedBytes: number
  /** Bytes that each layer carries in vain, oldest layer first. */
  readonly byLayer: readonly number[]
  /**
   * The share of the unpacked size that a container can see: 1 − wasted bytes ÷ unpacked bytes; 1 for an empty image.
   * The copy that survives is not waste: a file that is written twice counts once.
   */
  readonly efficiency: number
}

/** An image's merged file system, and what no container sees of its layers. */
export interface StackedImage {
  readonly files: FileSystem
  readonly waste: Waste
}

/**
 * Merges layers and finds the bytes in them that nobody can see. Bytes with a second name (hard link) are waste only
 * when the last name is gone. Identical files at two paths are not waste here, since both are seen: `findDuplicates`.
 * Linear in the number of entries. Fails like `stackLayers`.
 */
export function findWaste(layers: readonly Layer[]): StackedImage {
  const numberOf = numberContents(layers)
  const hidden = new Map<number, WastedFile>()
  const files = stackLayers(layers, (hiding) => {
    const content = numberOf(hiding.node)
    const wasted = describeHiding(layers, hiding, hidden.get(content))
    if (wasted.sizeBytes > 0) hidden.set(content, wasted)
  })
  if (hidden.size > 0) {
    for (const node of walkNodes(files)) hidden.delete(numberOf(node))
  }
  return { files, waste: summarize(layers, [...hidden.values()]) }
}

function describeHiding(
  layers: readonly Layer[],
  hiding: Hiding,
  earlier: WastedFile | undefined,
): WastedFile {
  const { node, byLayer } = hiding
  const old = layers[node.contentLayer]?.entries
  return {
    path: pathOf(node),
    sizeBytes: old?.sizeBytes(node.contentEntry) ?? 0,
    addedBy: node.contentLayer,
    hiddenBy: byLayer,
    reason: reasonOf(layers, hiding, earlier),
  }
}

/** When a file and its hard links are all copied again, the later links say no more than the first name did. */
function reasonOf(
  layers: readonly Layer[],
  { node, byLayer, byEntry, reason }: Hiding,
  earlier: WastedFile | undefined,
): WasteReason {
  const old = layers[node.contentLayer]?.entries
  const table = layers[byLayer]?.entries
  if (reason !== 'overwritten' || byEntry < 0 || !old || !table) return reason
  if (table.type(byEntry) === 'hardlink' && earlier?.hiddenBy === byLayer) return earlier.reason
  const before = { table: old, index: node.contentEntry }
  const after = { table, index: byEntry }
  if (!hasSameContent(before, after)) return reason
  return hasSameAttributes(before, after) ? 'copied-again' : 'attributes-changed'
}

function summarize(layers: readonly Layer[], wasted: readonly WastedFile[]): Waste {
  const byLayer = layers.map(() => 0)
  for (const { addedBy, sizeBytes } of wasted)
    byLayer[addedBy] = (byLayer[addedBy] ?? 0) + sizeBytes
  const wastedBytes = byLayer.reduce((sum, bytes) => sum + bytes, 0)
  const unpackedBytes = layers.reduce((sum, layer) => sum + layer.unpackedBytes, 0)
  const files = wasted.toSorted(byWeight)
  return {
    files,
    groups: groupFiles(files),
    wastedBytes,
    byLayer,
    efficiency: unpackedBytes === 0 ? 1 : 1 - wastedBytes / unpackedBytes,
  }
}

function groupFiles(files: readonly WastedFile[]): readonly WasteGroup[] {
  const groups = new Map<string, WasteGroup>()
  for (const file of files) {
    const key = `${file.addedBy} ${file.hiddenBy} ${file.reason}`
    const known = groups.get(key) ?? { ...file, sizeBytes: 0, fileCount: 0 }
    groups.set(key, {
      ...known,
      sizeBytes: known.sizeBytes + file.sizeBytes,
      fileCount: known.fileCount + 1,
    })
  }
  return [...groups.values()].sort(byWeight)
}

function byWeight(left: WastedFile, right: WastedFile): number {
  return (
    right.sizeBytes - left.sizeBytes ||
    compareTexts(left.path, right.path) ||
    left.addedBy - right.addedBy
  )
}
