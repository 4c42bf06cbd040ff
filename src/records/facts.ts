import type { Origin, OriginSource } from '../analysis/origin-model.js'
import type { TracedOrigins } from '../analysis/origin.js'
import type {
  HistoryEntry,
  Image,
  ImageSettings,
  LayerDescriptor,
  Platform,
} from '../image/image.js'
import {
  asDigest,
  asList,
  asObject,
  asSizeBytes,
  asText,
  asTexts,
  fieldOf,
  invalidField,
  isAbsent,
  type Field,
} from '../image/json-field.js'
import type { BuildSummary } from '../report/report.js'
import type { ImageRecord } from './record.js'

/** A record without the contents of its layers: what is written as JSON. */
export type RecordFacts = Omit<ImageRecord, 'layers'>

const layerLimit = 4096
const sources: readonly OriginSource[] = ['provenance', 'history', 'none']
const cacheFates: readonly BuildSummary['cache'][] = ['imported', 'not-used', 'failed']

/** The facts of a record, and nothing else that the object may carry. */
export function describeFacts(record: ImageRecord): RecordFacts {
  const { imageKey, inputsDigest, commit, recordedAt, image, origins, build } = record
  return { imageKey, inputsDigest, commit, recordedAt, image, origins, build }
}

/** Checks untrusted JSON, and copies what it must hold. Fails with `image-invalid`, naming the field. */
export function readFacts(value: unknown): RecordFacts {
  const root: Field = { value, document: 'The record', path: '' }
  const image = readImage(fieldOf(root, 'image'))
  const origins = readOrigins(fieldOf(root, 'origins'))
  if (origins.origins.length !== image.layers.length) {
    throw invalidField(fieldOf(root, 'origins'), `one for each of ${image.layers.length} layers`)
  }
  return {
    imageKey: asMatch(fieldOf(root, 'imageKey'), /^[\w.-]{0,64}$/, 'the key of an image'),
    inputsDigest: asMatch(fieldOf(root, 'inputsDigest'), /^[0-9a-f]{64}$/, 'a sha256'),
    commit: asMatch(fieldOf(root, 'commit'), /^[0-9a-f]{40}$/, 'a commit'),
    recordedAt: readTime(fieldOf(root, 'recordedAt')),
    image,
    origins,
    build: readBuild(fieldOf(root, 'build')),
  }
}

function readImage(field: Field): Image {
  const layers = asList(fieldOf(field, 'layers')).map(readLayer)
  if (layers.length > layerLimit) {
    throw invalidField(fieldOf(field, 'layers'), `at most ${layerLimit} layers`)
  }
  return {
    digest: asDigest(fieldOf(field, 'digest')),
    platform: readPlatform(fieldOf(field, 'platform')),
    settings: readSettings(fieldOf(field, 'settings')),
    history: asList(fieldOf(field, 'history')).map(readHistory),
    layers,
  }
}

function readLayer(field: Field): LayerDescriptor {
  return {
    mediaType: asText(fieldOf(field, 'mediaType')),
    digest: asDigest(fieldOf(field, 'digest')),
    sizeBytes: asSizeBytes(fieldOf(field, 'sizeBytes')),
    diffId: asDigest(fieldOf(field, 'diffId')),
  }
}

function readPlatform(field: Field): Platform {
  const os = asText(fieldOf(field, 'os'))
  const architecture = asText(fieldOf(field, 'architecture'))
  const variant = fieldOf(field, 'variant')
  return isAbsent(variant) ? { os, architecture } : { os, architecture, variant: asText(variant) }
}

function readSettings(field: Field): ImageSettings {
  const labels = fieldOf(field, 'labels')
  return {
    entrypoint: asTexts(fieldOf(field, 'entrypoint')),
    command: asTexts(fieldOf(field, 'command')),
    environment: asTexts(fieldOf(field, 'environment')),
    user: asText(fieldOf(field, 'user')),
    workingDirectory: asText(fieldOf(field, 'workingDirectory')),
    exposedPorts: asTexts(fieldOf(field, 'exposedPorts')),
    volumes: asTexts(fieldOf(field, 'volumes')),
    labels: Object.fromEntries(
      Object.keys(asObject(labels)).map((name) => [name, asText(fieldOf(labels, name))]),
    ),
  }
}

function readHistory(field: Field): HistoryEntry {
  const emptyLayer = fieldOf(field, 'emptyLayer')
  if (typeof emptyLayer.value !== 'boolean') throw invalidField(emptyLayer, 'true or false')
  return {
    createdBy: asText(fieldOf(field, 'createdBy')),
    comment: asText(fieldOf(field, 'comment')),
    emptyLayer: emptyLayer.value,
  }
}

function readOrigins(field: Field): TracedOrigins {
  return {
    origins: asList(fieldOf(field, 'origins')).map(readOrigin),
    source: asOneOf(fieldOf(field, 'source'), sources),
  }
}

function readOrigin(field: Field): Origin {
  const kind = asOneOf(fieldOf(field, 'kind'), ['instruction', 'base-image', 'unknown'] as const)
  if (kind === 'unknown') return { kind }
  if (kind === 'base-image') {
    return {
      kind,
      reference: asText(fieldOf(field, 'reference')),
      line: asSizeBytes(fieldOf(field, 'line')),
    }
  }
  return {
    kind,
    file: asText(fieldOf(field, 'file')),
    stage: asText(fieldOf(field, 'stage')),
    startLine: asSizeBytes(fieldOf(field, 'startLine')),
    endLine: asSizeBytes(fieldOf(field, 'endLine')),
    text: asText(fieldOf(field, 'text')),
  }
}

function readBuild(field: Field): BuildSummary {
  return {
    durationMs: asDuration(fieldOf(field, 'durationMs')),
    stepsBuilt: asSizeBytes(fieldOf(field, 'stepsBuilt')),
    stepsCached: asSizeBytes(fieldOf(field, 'stepsCached')),
    cache: asOneOf(fieldOf(field, 'cache'), cacheFates),
  }
}

function asDuration(field: Field): number {
  const { value } = field
  if (typeof value === 'number' && Number.isFinite(value) && value >= 0) return value
  throw invalidField(field, 'a time in milliseconds')
}

function readTime(field: Field): string {
  const text = asMatch(field, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,3})?Z$/, 'a time in UTC')
  if (Number.isNaN(Date.parse(text))) throw invalidField(field, 'a time in UTC')
  return text
}

function asOneOf<T extends string>(field: Field, allowed: readonly T[]): T {
  const found = allowed.find((one) => one === field.value)
  if (found === undefined) throw invalidField(field, `one of ${allowed.join(', ')}`)
  return found
}

function asMatch(field: Field, pattern: RegExp, expected: string): string {
  const text = asText(field)
  if (!pattern.test(text)) throw invalidField(field, expected)
  return text
}
