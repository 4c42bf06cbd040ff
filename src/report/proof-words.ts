import type { ByteSaving, DroppedFix, FixWords, ProvenFix } from '../proof/fix.js'
import type { Proof } from '../proof/proof.js'
import {
  formatByteChange,
  formatBytes,
  formatCount,
  formatNumber,
  formatPercentChange,
} from './format.js'
import type { Medium } from './medium.js'
import type { ImageReport } from './report.js'

/** What building the image with fixes has shown; null when nothing was tried. */
export function proofSentence({ head, proof }: ImageReport): string | null {
  if (proof === undefined || head.state !== 'measured') return null
  const { size, fixes, dropped } = proof
  if (size === null) {
    const which =
      dropped.length === 1 ? 'The one fix' : `None of ${formatNumber(dropped.length)} fixes`
    return `${which} that a machine can make ${dropped.length === 1 ? 'does not hold' : 'holds'}.`
  }
  const unpacked = movement(head.size.unpackedBytes, size.unpackedBytes)
  const compressed = movement(head.size.compressedBytes, size.compressedBytes)
  const how = `measured by building it with ${formatCount(fixes.length, 'fix', 'fixes')}`
  return `Proven: ${unpacked} unpacked, ${compressed} compressed, ${how}.`
}

/** `1.02 GB → 402 MB (−60.6%)`. */
function movement(from: number, to: number): string {
  const percent = formatPercentChange(to - from, from)
  return `${formatBytes(from)} → ${formatBytes(to)}${percent === null || to === from ? '' : ` (${percent})`}`
}

/** `120 MB`, negative when the image gets larger; a dash for what was only built together with others. */
export function fixSaving(saving: ByteSaving | null, figure: keyof ByteSaving): string {
  if (saving === null) return '–'
  const bytes = saving[figure]
  return bytes < 0 ? formatByteChange(bytes) : formatBytes(bytes)
}

/** What a fix does, and which packages go with it. */
export function fixWords({ summary, removedPackages }: ProvenFix, medium: Medium): string {
  return `${medium.sentence(`${summary}.`)}${packageWords(removedPackages, medium)}`
}

/** Packages that a sentence names. */
const namedPackages = 6

function packageWords(names: readonly string[], medium: Medium): string {
  if (names.length === 0) return ''
  const shown = names.slice(0, namedPackages).map((name) => medium.code(name))
  const left = names.length - shown.length
  const rest = left === 0 ? '' : ` and ${formatNumber(left)} more`
  return ` Gone with it: ${shown.join(', ')}${rest}.`
}

/** Where a fix changes something: `Dockerfile:12`, or the ignore file. */
export function fixPlace({ file, lines }: FixWords): string {
  return lines === null ? file : `${file}:${lines.start}`
}

/** The title above fixes that were not kept. */
export function droppedWords({ dropped }: Proof): string {
  return `Not kept: ${formatCount(dropped.length, 'fix', 'fixes')}`
}

/** What a fix would have done, and why it was not kept. */
export function droppedReason({ reason }: DroppedFix, medium: Medium): string {
  return medium.sentence(reason)
}
