import { excerptOf, type AnalysedImage, type Excerpt } from '../analysis/contents.js'
import { attributeChanges, causeOf, type Attribution, type Cause } from './attribution.js'
import type { Comparison, LayerChange } from './comparison.js'
import { explainChange, type DirectoryChange } from './directories.js'
import { compareFiles, type FileChange, type FileChangeKind } from './files.js'
import { compareImages } from './images.js'
import { comparePackages, type PackageChange } from './packages.js'
import { compareSettings, type SettingChange } from './settings.js'

/** A row of the layer lists with who answers for it and what in it moved. */
export interface ExplainedLayer extends LayerChange {
  readonly cause: Cause
  /** The directories, or single files, of this layer that moved most; of a removed layer, what left with it. */
  readonly inside: readonly DirectoryChange[]
}

/** A comparison with its reasons. Bytes are unpacked bytes, head minus base, unless said otherwise. */
export interface ExplainedComparison extends Comparison {
  readonly layers: readonly ExplainedLayer[]
  /** Adds up to `sizeChange`, to the byte. */
  readonly attribution: Attribution
  /** How much more a container sees. */
  readonly visibleChange: number
  readonly wasteChange: number
  readonly fileCounts: Readonly<Record<FileChangeKind, number>>
  readonly files: Excerpt<FileChange>
  /** The places that explain nine tenths of what moved. */
  readonly directories: readonly DirectoryChange[]
  readonly packages: Excerpt<PackageChange>
  readonly settings: readonly SettingChange[]
}

const insideLimit = 3

/** Compares two images and says why they differ; `isTouched` as in `attributeChanges`. */
export function explainImages(
  base: AnalysedImage,
  head: AnalysedImage,
  isTouched: (change: LayerChange) => boolean | null,
): ExplainedComparison {
  const comparison = compareImages(base, head)
  const { changes, visibleChange } = compareFiles(base.files, head.files)
  return {
    ...comparison,
    layers: explainLayers(comparison.layers, { changes, base, head, isTouched }),
    attribution: attributeChanges(comparison.layers, isTouched),
    visibleChange,
    wasteChange: head.waste.wastedBytes - base.waste.wastedBytes,
    fileCounts: countKinds(changes),
    files: excerptOf(changes),
    directories: explainChange(changes),
    packages: excerptOf(comparePackages(base.packages, head.packages)),
    settings: compareSettings(base.settings, head.settings),
  }
}

interface LayerReasons {
  readonly changes: readonly FileChange[]
  readonly base: AnalysedImage
  readonly head: AnalysedImage
  readonly isTouched: (change: LayerChange) => boolean | null
}

/** Groups the changed files by the layer that carries them, once for all rows. */
function explainLayers(
  rows: readonly LayerChange[],
  { changes, base, head, isTouched }: LayerReasons,
): readonly ExplainedLayer[] {
  const byHead = groupBy(changes, ({ headLayer }) => headLayer)
  const byBase = groupBy(changes, ({ baseLayer, headLayer }) =>
    headLayer === null ? baseLayer : null,
  )
  return rows.map((row) => {
    const here = row.head ? byHead.get(head.layers.indexOf(row.head)) : undefined
    const gone = row.base ? byBase.get(base.layers.indexOf(row.base)) : undefined
    const inside = explainChange([...(here ?? []), ...(gone ?? [])]).slice(0, insideLimit)
    return { ...row, cause: causeOf(row, isTouched), inside }
  })
}

function groupBy(
  changes: readonly FileChange[],
  layerOf: (change: FileChange) => number | null,
): ReadonlyMap<number, readonly FileChange[]> {
  const groups = new Map<number, FileChange[]>()
  for (const change of changes) {
    const layer = layerOf(change)
    if (layer === null) continue
    const group = groups.get(layer)
    if (group === undefined) groups.set(layer, [change])
    else group.push(change)
  }
  return groups
}

function countKinds(changes: readonly FileChange[]): ExplainedComparison['fileCounts'] {
  const counts = { added: 0, removed: 0, grown: 0, shrunk: 0, rewritten: 0, attributes: 0 }
  for (const { kind } of changes) counts[kind] += 1
  return counts
}
