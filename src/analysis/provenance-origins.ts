import type { Image } from '../image/image.js'
import { traceChain, type ChainLink } from './layer-chain.js'
import type { Origin } from './origin-model.js'
import { readProvenance, type Provenance, type SourceLines } from './provenance.js'
import { chainStages, outlineStages, stageAt, type StageOutline } from './stage-chain.js'

/**
 * The origin of each layer by BuildKit's own record, or null when there is no record or it does not fit the image:
 * then guessing from it would name the wrong lines.
 */
export function originsFromProvenance(request: {
  readonly image: Image
  readonly provenance: unknown
  readonly file: string
}): readonly Origin[] | null {
  const { image, file } = request
  const provenance = readProvenance(request.provenance, image.platform)
  if (!provenance) return null
  const chain = traceChain(provenance, image.layers.length)
  const links = chain && spread(chain, image.layers.length)
  if (!links || contradicts(provenance, links, image)) return null
  const sources = readSources(provenance, file)
  return links.map((link) => originOf(provenance, sources, link))
}

interface Sources {
  readonly file: string
  readonly lines: readonly string[]
  readonly stages: readonly StageOutline[]
  /** The target stage and those it stands on. */
  readonly chain: readonly StageOutline[]
}

/** Gives an image that the build started from all layers that no step made. */
function spread(chain: readonly ChainLink[], layerCount: number): readonly ChainLink[] | null {
  const images = chain.filter((link) => link.kind === 'image')
  const missing = layerCount - (chain.length - images.length)
  if (images.length > 1 || missing < 0 || (images.length === 0 && missing > 0)) return null
  return chain.flatMap((link) =>
    link.kind === 'image' ? Array.from({ length: missing }, () => link) : [link],
  )
}

/** Whether the record says of a step's layer that it stands elsewhere in the image; recompressed layers say nothing. */
function contradicts(provenance: Provenance, links: readonly ChainLink[], image: Image): boolean {
  const places = new Map<string, Set<number>>()
  image.layers.forEach((layer, index) => {
    for (const digest of [layer.digest, layer.diffId]) {
      places.set(digest, (places.get(digest) ?? new Set()).add(index))
    }
  })
  return links.some((link, index) => {
    if (link.kind === 'image') return false
    const claimed = provenance.lastLayers.get(`${link.step}:0`) ?? []
    const found = claimed.flatMap((digest) => [...(places.get(digest) ?? [])])
    return found.length > 0 && !found.includes(index)
  })
}

function readSources(provenance: Provenance, file: string): Sources {
  const lines = (provenance.sources[0]?.text ?? '').split(/\r?\n/)
  const stages = outlineStages(findFroms(lines, insideInstructions(provenance)))
  return { file, lines, stages, chain: chainStages(stages, provenance.target) }
}

/** Lines that continue an instruction, where FROM is only a word. */
function insideInstructions(provenance: Provenance): ReadonlySet<number> {
  const inside = new Set<number>()
  const sourceLines = provenance.sources[0]?.text.split('\n').length ?? 0
  for (const entries of provenance.locations.values()) {
    for (const { startLine, endLine } of entries) {
      for (let line = startLine + 1; line <= Math.min(endLine, sourceLines); line++)
        inside.add(line)
    }
  }
  return inside
}

function findFroms(
  lines: readonly string[],
  inside: ReadonlySet<number>,
): readonly { text: string; line: number }[] {
  return lines.flatMap((text, index) => {
    const isFrom = /^\s*FROM\s/i.test(text) && !inside.has(index + 1)
    return isFrom ? [{ text: joinContinued(lines, index), line: index + 1 }] : []
  })
}

function joinContinued(lines: readonly string[], start: number): string {
  let end = start
  while (lines[end]?.trimEnd().endsWith('\\')) end++
  return lines.slice(start, end + 1).join('\n')
}

function originOf(provenance: Provenance, sources: Sources, link: ChainLink): Origin {
  if (link.kind === 'image') return baseImageOrigin(provenance, sources, link)
  const entries = (provenance.locations.get(link.step) ?? []).filter(
    (entry) => entry.sourceIndex === 0 && entry.endLine <= sources.lines.length,
  )
  const entry = preferred(entries, sources)
  if (!entry) return { kind: 'unknown' }
  return {
    kind: 'instruction',
    file: sources.file,
    stage: stageAt(sources.stages, entry.startLine)?.name ?? '',
    startLine: entry.startLine,
    endLine: entry.endLine,
    text: sources.lines.slice(entry.startLine - 1, entry.endLine).join('\n'),
  }
}

/** The FROM line by which the record names the image; it may name several, and a stage's name may hide in an argument. */
function baseImageOrigin(provenance: Provenance, sources: Sources, link: ChainLink): Origin {
  const lines = new Set(provenance.locations.get(link.step)?.map((entry) => entry.startLine))
  const isNamed = (stage: StageOutline): boolean => lines.has(stage.startLine)
  const stage =
    sources.chain.findLast(isNamed) ?? sources.stages.find(isNamed) ?? sources.chain.at(-1)
  return stage
    ? { kind: 'base-image', reference: stage.base, line: stage.startLine }
    : { kind: 'unknown' }
}

/** Stages with the same beginning share steps; the one nearest to the target is what the reader means. */
function preferred(entries: readonly SourceLines[], sources: Sources): SourceLines | undefined {
  const rank = (entry: SourceLines): number => {
    const stage = stageAt(sources.stages, entry.startLine)
    const place = stage ? sources.chain.indexOf(stage) : -1
    return place === -1 ? sources.chain.length : place
  }
  return entries.toSorted((a, b) => rank(a) - rank(b) || a.startLine - b.startLine)[0]
}
