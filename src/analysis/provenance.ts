import type { Platform } from '../image/image.js'
import { formatPlatform } from '../image/platform.js'

/** A record of a build, read from BuildKit's provenance: the graph of its steps and where each stands in the source. */
export interface Provenance {
  readonly steps: ReadonlyMap<string, BuildStep>
  /** The step output that became the image, for example `step7:0`. */
  readonly result: string
  readonly locations: ReadonlyMap<string, readonly SourceLines[]>
  readonly sources: readonly SourceFile[]
  /** Digests of the layer that a step output ended in, when it was made. */
  readonly lastLayers: ReadonlyMap<string, readonly string[]>
  /** The `--target` of the build; empty for the last stage. */
  readonly target: string
}

/** One operation; `inputs` are outputs of other steps, `op` is its untrusted description. */
export interface BuildStep {
  readonly id: string
  readonly inputs: readonly string[]
  readonly op: JsonRecord
}

/** A stretch of a source file: lines 1-based, inclusive. */
export interface SourceLines {
  readonly sourceIndex: number
  readonly startLine: number
  readonly endLine: number
}

export interface SourceFile {
  readonly name: string
  readonly text: string
}

export type JsonRecord = Readonly<Record<string, unknown>>

/**
 * Finds BuildKit's provenance in buildx's metadata file, or takes an in-toto statement or its predicate; null when
 * there is none or it is not what BuildKit writes. Never fails: the record is a courtesy, and the build may come from anywhere.
 * Shape: BuildKit v0.25, solver/llbsolver/provenance/types; SLSA v0.2 and v1.
 */
export function readProvenance(metadata: unknown, platform: Platform): Provenance | null {
  const predicate = findPredicate(record(metadata), platform)
  const build = record(predicate.buildDefinition)
  const config = record(predicate.buildConfig ?? record(build.internalParameters).buildConfig)
  const steps = new Map(
    list(config.llbDefinition)
      .map(readStep)
      .map((step) => [step.id, step]),
  )
  const result = findResult(steps)
  const details = readDetails(predicate)
  const source = record(details.source)
  const sources = list(source.infos).map(readSource)
  if (result === null || sources.length === 0) return null
  return {
    steps,
    result,
    locations: readLocations(record(source.locations)),
    sources,
    lastLayers: readLastLayers(record(details.layers)),
    target: readTarget(predicate, build),
  }
}

/** The value as an object; empty when it is none. */
export function record(value: unknown): JsonRecord {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as JsonRecord)
    : {}
}

/** The value as a list; empty when it is none. */
export function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : []
}

/** The value as a whole number; the fallback when it is none, as Go leaves zeros out. */
export function integer(value: unknown, fallback: number): number {
  return Number.isSafeInteger(value) ? (value as number) : fallback
}

function findPredicate(metadata: JsonRecord, platform: Platform): JsonRecord {
  const key = 'buildx.build.provenance'
  const found = metadata[key] ?? metadata[`${key}/${formatPlatform(platform)}`]
  const held = found === undefined ? metadata : record(found)
  return record(held.predicate ?? held)
}

function readDetails(predicate: JsonRecord): JsonRecord {
  const metadata = record(predicate.metadata)
  const details = metadata['https://mobyproject.org/buildkit@v1#metadata']
  return record(details ?? record(record(predicate.runDetails).metadata).buildkit_metadata)
}

function readTarget(predicate: JsonRecord, build: JsonRecord): string {
  const request =
    record(predicate.invocation).parameters ?? record(build.externalParameters).request
  return text(record(record(request).args).target)
}

function readStep(value: unknown): BuildStep {
  const step = record(value)
  return {
    id: text(step.id),
    inputs: list(step.inputs).map(text),
    op: record(record(step.op).Op ?? record(step.op).op),
  }
}

/** BuildKit ends the definition with a step without operation, whose one input is the result. */
function findResult(steps: ReadonlyMap<string, BuildStep>): string | null {
  const last = [...steps.values()].at(-1)
  if (last?.inputs.length !== 1 || Object.keys(last.op).length > 0) return null
  return last.inputs[0] ?? null
}

function readLocations(locations: JsonRecord): ReadonlyMap<string, readonly SourceLines[]> {
  return new Map(
    Object.entries(locations).map(([step, value]) => [
      step,
      list(record(value).locations).flatMap(readLines),
    ]),
  )
}

/** One location is one instruction; its ranges are its physical lines. */
function readLines(value: unknown): readonly SourceLines[] {
  const location = record(value)
  const ranges = list(location.ranges).map(record)
  const starts = ranges.map((range) => integer(record(range.start).line, 0))
  const ends = ranges.map((range) => integer(record(range.end).line, 0))
  const startLine = smallest(starts)
  const endLine = Math.max(startLine, -smallest(ends.map((line) => -line)))
  if (startLine < 1) return []
  return [{ sourceIndex: integer(location.sourceIndex, 0), startLine, endLine }]
}

function smallest(numbers: readonly number[]): number {
  return numbers.reduce((left, right) => Math.min(left, right), numbers[0] ?? 0)
}

function readSource(value: unknown): SourceFile {
  const source = record(value)
  return {
    name: text(source.filename),
    text: Buffer.from(text(source.data), 'base64').toString('utf8'),
  }
}

function readLastLayers(layers: JsonRecord): ReadonlyMap<string, readonly string[]> {
  return new Map(
    Object.entries(layers).map(([output, chains]) => [
      output,
      list(chains).map((chain) => text(record(list(chain).at(-1)).digest)),
    ]),
  )
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
