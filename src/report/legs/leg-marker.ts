import type { ImageSize } from '../../image/image.js'
import { shownStatuses } from '../shown-status.js'
import type { Leg, LegFacts, LegImage } from './leg.js'

/**
 * Sections in a comment's Markdown, between two hidden lines. The first carries the facts as JSON. Anyone who may edit
 * the comment can change them, so they are read strictly: what is not as it was written is no section.
 */
const opening = /^<!-- dockweigh-leg (\{.{1,60000}\}) -->$/
const closing = '<!-- dockweigh-leg-end -->'
const version = 1

/** The section with its hidden lines. */
export function printLeg({ facts, text }: Leg): string {
  const open = `<!-- dockweigh-leg ${printFacts(facts)} -->`
  return text === '' ? `${open}\n${closing}` : `${open}\n\n${text}\n\n${closing}`
}

/** All sections of a comment in the order they stand in; the last of two with one key counts. */
export function readLegs(body: string): readonly Leg[] {
  const legs = new Map<string, Leg>()
  let facts: LegFacts | null = null
  let lines: string[] = []
  for (const line of body.replace(/\r\n/g, '\n').split('\n')) {
    const found = opening.exec(line)?.[1]
    if (found !== undefined) {
      facts = readFacts(found)
      lines = []
    } else if (line === closing && facts !== null) {
      legs.set(facts.key, { facts, text: lines.join('\n').trim() })
      facts = null
    } else lines.push(line)
  }
  return [...legs.values()]
}

/** Takes the power from text that looks like one of our hidden lines, by an invisible character inside it. */
export function withoutMarkers(text: string): string {
  return text.replaceAll('<!-- dockweigh', '<!-- dock\u2060weigh')
}

/** JSON that cannot end an HTML comment (https://html.spec.whatwg.org/multipage/syntax.html#comments). */
function printFacts(facts: LegFacts): string {
  return JSON.stringify({ version, ...facts })
    .replace(/-(?=-)/g, '\\u002d')
    .replace(/[<>\u2028\u2029]/g, escapeCharacter)
}

function escapeCharacter(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

function readFacts(json: string): LegFacts | null {
  const value = parse(json)
  if (!isRecord(value) || value['version'] !== version) return null
  const whose = readWhose(value)
  const { head, base, alone, heading } = value
  const images = readImages(value['images'])
  if (whose === null || images === null || !isCommit(head) || !isCommit(base)) return null
  if (!isLine(alone) || !isLine(heading)) return null
  return { ...whose, head, base, alone, heading, images }
}

function readWhose({
  key,
  name,
  runId,
  runAttempt,
}: Fields): Pick<LegFacts, 'key' | 'name' | 'runId' | 'runAttempt'> | null {
  if (!isKey(key) || !isLine(name) || !isCount(runId) || !isCount(runAttempt)) return null
  return { key, name, runId, runAttempt }
}

function readImages(value: unknown): readonly LegImage[] | null {
  if (!Array.isArray(value) || value.length === 0 || value.length > mostImages) return null
  const images = value.map(readImage).filter((image) => image !== null)
  return images.length === value.length ? images : null
}

const mostImages = 300

function readImage(value: unknown): LegImage | null {
  if (!isRecord(value)) return null
  const { name, status, quiet, head, base } = value
  const known = shownStatuses.find((each) => each === status)
  if (!isLine(name) || known === undefined || typeof quiet !== 'boolean') return null
  if (!isSize(head) || !isSize(base)) return null
  return { name, status: known, quiet, head, base }
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

type Fields = Readonly<Record<string, unknown>>

function isRecord(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function isKey(value: unknown): value is string {
  return typeof value === 'string' && /^[A-Za-z0-9._-]{1,64}$/.test(value) && !value.includes('--')
}

/** One short line that holds no hidden line of ours. */
function isLine(value: unknown): value is string {
  if (typeof value !== 'string' || value.length === 0 || value.length > 1000) return false
  return !/[\r\n\u2028\u2029]|<!--/.test(value)
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0
}

function isCommit(value: unknown): value is string | null {
  return value === null || (typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value))
}

function isSize(value: unknown): value is ImageSize | null {
  if (value === null) return true
  if (!isRecord(value)) return false
  const { compressedBytes, unpackedBytes, layerCount } = value
  return isCount(compressedBytes) && isCount(unpackedBytes) && isCount(layerCount)
}
