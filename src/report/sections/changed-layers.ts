import type { Section } from '../budget.js'
import { formatByteChange, formatCount, formatCountChange } from '../format.js'
import type { LayerGroup } from '../layer-groups.js'
import { changedGroups, replacedReference, shownOrigin } from '../layer-groups.js'
import { imageMovement } from '../movement.js'
import { codeSpan, table } from '../markdown.js'
import { matters, smallChangesWords } from '../matters.js'
import type { SectionContext, SectionPlace } from './make-section.js'
import { priorities, tableSections, wholeSection } from './make-section.js'
import { originCells } from './origin-cells.js'

/** Layers that changed, the largest change first. None when none did, or when the cause has said it all. */
export function changedLayersSections(context: SectionContext): readonly Section[] {
  const { comparison } = context.image
  if (comparison === null) return []
  const all = changedGroups(comparison)
  const groups =
    context.extent === 'summary' ? all : all.filter((group) => matters(group, context.image))
  const place = { name: 'changed layers', priority: priorities.changes, under: context.under }
  const rest = smallChangesWords(all.length - groups.length, {
    shown: groups.length,
    image: context.image,
  })
  return [
    ...(groups.length === 0 || isTold(groups, context)
      ? []
      : layerTable(groups, { place, context })),
    ...(rest === '' ? [] : [wholeSection(rest, { ...place, name: 'small changes' })]),
  ]
}

function layerTable(
  groups: readonly LayerGroup[],
  { place, context }: { readonly place: SectionPlace; readonly context: SectionContext },
): readonly Section[] {
  const lines = table(
    [
      ['changed layers', 'left'],
      ['', 'left'],
      ['compressed', 'right'],
      ['unpacked', 'right'],
    ],
    groups.map((group) => groupRow(group, context)),
  )
  return tableSections(lines, { place, extent: context.extent })
}

/** A table of the one change that the sentence above it tells of would repeat it. */
function isTold(groups: readonly LayerGroup[], { image }: SectionContext): boolean {
  return groups.length === 1 && imageMovement(image).kind === 'sized'
}

function groupRow(group: LayerGroup, context: SectionContext): readonly string[] {
  const side = group.headOrigin === null ? 'base' : 'head'
  const layer = group.row?.[side] ?? null
  const [what, where] = originCells({ origin: shownOrigin(group), side, layer }, context)
  return [
    `${group.kind} ${what}${replacing(group)}${countLayers(group)}`,
    where,
    formatByteChange(group.compressedChange),
    formatByteChange(group.unpackedChange),
  ]
}

function replacing(group: LayerGroup): string {
  const replaced = replacedReference(group)
  return replaced === null ? '' : ` in place of ${codeSpan(replaced)}`
}

/** Layers of a base image are told together; how many they are is news when it changed. */
function countLayers({ row, baseLayers, headLayers }: LayerGroup): string {
  if (row !== null) return ''
  const change = headLayers - baseLayers
  const count = formatCount(headLayers, 'layer')
  return change === 0 || baseLayers === 0
    ? `, ${count}`
    : `, ${count} (${formatCountChange(change)})`
}
