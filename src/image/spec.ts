import { failure } from '../errors.js'
import type { Descriptor, HistoryEntry, ImageSettings, Platform } from './image.js'
import {
  asDigest,
  asList,
  asObject,
  asOptionalText,
  asSizeBytes,
  asText,
  asTexts,
  fieldOf,
  isAbsent,
  invalidField,
  type Field,
} from './json-field.js'

/** An image index: descriptors of manifests, one a platform (OCI image spec, image-index.md). */
export interface ImageIndex {
  readonly kind: 'index'
  readonly manifests: readonly IndexedManifest[]
}

/** A manifest or a nested index, as an index lists it. */
export interface IndexedManifest extends Descriptor {
  /** Null when the index does not say. */
  readonly platform: Platform | null
  /** Whether this is BuildKit's attestation rather than an image. */
  readonly attestation: boolean
}

/** An image manifest (OCI image spec, manifest.md; Docker image manifest, version 2, schema 2). */
export interface Manifest {
  readonly kind: 'manifest'
  readonly config: Descriptor
  readonly layers: readonly Descriptor[]
}

/** An image configuration (OCI image spec, config.md). */
export interface ImageConfig {
  readonly platform: Platform
  readonly settings: ImageSettings
  readonly history: readonly HistoryEntry[]
  readonly diffIds: readonly Descriptor['digest'][]
}

const indexTypes = new Set([
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
])
const manifestTypes = new Set([
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.v2+json',
])
const configTypes = new Set([
  'application/vnd.oci.image.config.v1+json',
  'application/vnd.docker.container.image.v1+json',
])

/**
 * Reads an index or a manifest, whichever the document is.
 * Fails with `image-invalid`, naming the field, or with `image-unsupported` for other kinds of artifact.
 */
export function parseManifestOrIndex(root: Field): ImageIndex | Manifest {
  const mediaType = asOptionalText(fieldOf(root, 'mediaType'))
  const hasManifests = !isAbsent(fieldOf(root, 'manifests'))
  const hasLayers = !isAbsent(fieldOf(root, 'layers'))
  if (hasManifests && hasLayers) throw invalidField(fieldOf(root, 'layers'), 'absent from an index')
  requireSchemaVersion(fieldOf(root, 'schemaVersion'))
  if (indexTypes.has(mediaType) || (mediaType === '' && hasManifests)) return parseIndex(root)
  if (manifestTypes.has(mediaType) || (mediaType === '' && hasLayers)) return parseManifest(root)
  throw failure('image-unsupported', {
    detail: `${root.document} has the media type ${mediaType || '(none)'}, which is neither an image index nor an image manifest.`,
  })
}

/** Reads an image configuration. Fails with `image-invalid`, naming the field. */
export function parseImageConfig(root: Field): ImageConfig {
  const settings = fieldOf(root, 'config')
  return {
    platform: parsePlatform(root),
    settings: parseSettings(isAbsent(settings) ? { ...settings, value: {} } : settings),
    history: asList(fieldOf(root, 'history')).map(parseHistoryEntry),
    diffIds: asList(fieldOf(fieldOf(root, 'rootfs'), 'diff_ids')).map(asDigest),
  }
}

function requireSchemaVersion(field: Field): void {
  if (!isAbsent(field) && field.value !== 2) throw invalidField(field, '2')
}

function parseIndex(root: Field): ImageIndex {
  return { kind: 'index', manifests: asList(fieldOf(root, 'manifests')).map(parseIndexedManifest) }
}

function parseIndexedManifest(field: Field): IndexedManifest {
  const platformField = fieldOf(field, 'platform')
  const platform = isAbsent(platformField) ? null : parsePlatform(platformField)
  return {
    ...parseDescriptor(field),
    platform,
    attestation: isAttestation(fieldOf(field, 'annotations'), platform),
  }
}

/** BuildKit marks attestations by an annotation and by the platform unknown/unknown (BuildKit, attestation-storage.md). */
function isAttestation(annotations: Field, platform: Platform | null): boolean {
  if (platform?.os === 'unknown' && platform.architecture === 'unknown') return true
  if (isAbsent(annotations)) return false
  return fieldOf(annotations, 'vnd.docker.reference.type').value === 'attestation-manifest'
}

function parseManifest(root: Field): Manifest {
  const config = parseDescriptor(fieldOf(root, 'config'))
  if (!configTypes.has(config.mediaType)) {
    throw failure('image-unsupported', {
      detail: `${root.document} describes a ${config.mediaType}, not a container image.`,
    })
  }
  return {
    kind: 'manifest',
    config,
    layers: asList(fieldOf(root, 'layers')).map(parseDescriptor),
  }
}

function parseDescriptor(field: Field): Descriptor {
  return {
    mediaType: asText(fieldOf(field, 'mediaType')),
    digest: asDigest(fieldOf(field, 'digest')),
    sizeBytes: asSizeBytes(fieldOf(field, 'size')),
  }
}

function parsePlatform(field: Field): Platform {
  const platform = {
    os: asText(fieldOf(field, 'os')),
    architecture: asText(fieldOf(field, 'architecture')),
  }
  const variant = asOptionalText(fieldOf(field, 'variant'))
  return variant === '' ? platform : { ...platform, variant }
}

function parseSettings(field: Field): ImageSettings {
  return {
    entrypoint: asTexts(fieldOf(field, 'Entrypoint')),
    command: asTexts(fieldOf(field, 'Cmd')),
    environment: asTexts(fieldOf(field, 'Env')),
    user: asOptionalText(fieldOf(field, 'User')),
    workingDirectory: asOptionalText(fieldOf(field, 'WorkingDir')),
    exposedPorts: sortedKeys(fieldOf(field, 'ExposedPorts')),
    volumes: sortedKeys(fieldOf(field, 'Volumes')),
    labels: parseLabels(fieldOf(field, 'Labels')),
  }
}

function sortedKeys(field: Field): readonly string[] {
  return isAbsent(field) ? [] : Object.keys(asObject(field)).sort()
}

function parseLabels(field: Field): Readonly<Record<string, string>> {
  const names = sortedKeys(field)
  return Object.fromEntries(names.map((name) => [name, asText(fieldOf(field, name))]))
}

function parseHistoryEntry(field: Field): HistoryEntry {
  return {
    createdBy: asOptionalText(fieldOf(field, 'created_by')),
    comment: asOptionalText(fieldOf(field, 'comment')),
    emptyLayer: fieldOf(field, 'empty_layer').value === true,
  }
}
