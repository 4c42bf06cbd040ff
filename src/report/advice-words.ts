import type { Advice } from '../advice/advice.js'
import type { ByteChange } from '../compare/attribution.js'
import { formatBytes, formatImagePath, formatNumber } from './format.js'
import { nameLayer, type LayerView } from './layer-words.js'
import type { ImageReport } from './report.js'

/** Advice about what the pull request brought: it is told openly. */
export function newAdvice({ advice }: ImageReport): readonly Advice[] {
  return advice.filter(({ introduced }) => introduced === true)
}

/** Advice about all the rest. */
export function standingAdvice({ advice }: ImageReport): readonly Advice[] {
  return advice.filter(({ introduced }) => introduced !== true)
}

/** What following advice saves for sure. */
export function totalSaving(advice: readonly Advice[]): ByteChange {
  const sure = advice.filter(savesForSure)
  return {
    compressedBytes: sure.reduce((sum, { compressedBytes }) => sum + compressedBytes, 0),
    unpackedBytes: sure.reduce((sum, { unpackedBytes }) => sum + unpackedBytes, 0),
  }
}

/** Secrets weigh nothing: their bytes are not the point. */
export function isSecret({ kind }: Advice): boolean {
  return kind === 'secrets'
}

function savesForSure(advice: Advice): boolean {
  return advice.certainty === 'sure' && !isSecret(advice)
}

/** The sentence above what the pull request brought. */
export function newAdviceWords(advice: readonly Advice[]): string {
  const total = totalWords(advice)
  const secrets = advice.some(isSecret)
    ? 'This pull request puts what may be secrets into the image.'
    : ''
  const saving = total === null ? '' : `Advice: save ${total}.`
  return [secrets, saving].filter((words) => words !== '').join(' ')
}

/** `Standing savings: 41.2 MB (about 14.0 MB compressed)`; without a base nothing stands. */
export function standingWords(image: ImageReport): string {
  const words = savingsWords(standingAdvice(image))
  return image.base.state === 'measured' ? `Standing s${words.slice(1)}` : words
}

/** `Savings: 41.2 MB (about 14.0 MB compressed)`. */
export function savingsWords(advice: readonly Advice[]): string {
  return `Savings: ${totalWords(advice) ?? 'what may be secrets'}`
}

/** `24.3 MB (about 8.0 MB compressed)`; `up to 4.0 MB` where nothing is sure; null where there is nothing to save. */
function totalWords(advice: readonly Advice[]): string | null {
  const { unpackedBytes, compressedBytes } = totalSaving(advice)
  if (unpackedBytes > 0) {
    return `${formatBytes(unpackedBytes)} (about ${formatBytes(compressedBytes)} compressed)`
  }
  const may = advice.filter((one) => !isSecret(one))
  const bytes = may.reduce((sum, one) => sum + one.unpackedBytes, 0)
  return bytes === 0 ? null : `up to ${formatBytes(bytes)}`
}

/** `19.0 MB`, `up to 4.0 MB` of what may go; a dash for secrets. */
export function savingWords(advice: Advice): string {
  if (isSecret(advice)) return '–'
  const size = formatBytes(advice.unpackedBytes)
  return advice.certainty === 'sure' ? size : `up to ${size}`
}

/** `6.1 MB`, an estimate; a dash for secrets. */
export function compressedWords(advice: Advice): string {
  return isSecret(advice) ? '–' : formatBytes(advice.compressedBytes)
}

/** What could go, where it is, and which other instruction has to do with it. */
export function adviceWords(advice: Advice, view: LayerView): string {
  const { what, certainty } = advice
  const doubt = certainty === 'sure' ? '' : ', if nothing needs them'
  // A report that another run made may say anything here.
  const subject = view.medium.sentence(`${what.slice(0, 1).toUpperCase()}${what.slice(1)}${doubt}`)
  return `${subject}: ${partWords(advice, view)}${relatedWords(advice, view)}.`
}

/** The heaviest parts, with their sizes where there are several, and how many more there are. */
function partWords(advice: Advice, { medium }: LayerView): string {
  const { parts, partCount, partKind } = advice
  const isSized = parts.length > 1 && !isSecret(advice)
  const named = parts.map(({ name, sizeBytes }) => {
    const shown = partKind === 'package' ? medium.code(name) : medium.code(formatImagePath(name))
    return isSized ? `${shown} ${formatBytes(sizeBytes)}` : shown
  })
  const left = partCount - parts.length
  return [...named, ...(left === 0 ? [] : [`${formatNumber(left)} more`])].join(', ')
}

const copies = new Set(['stored-again', 'copied-again', 'base-stored-again'])

function relatedWords({ kind, relatedLayer, layer }: Advice, view: LayerView): string {
  if (relatedLayer === null || relatedLayer === layer) return ''
  const name = nameLayer(relatedLayer, view)
  if (copies.has(kind)) return `, which ${name} brought`
  return kind === 'overwritten' ? `, which ${name} overwrites` : `, which ${name} only hides`
}
