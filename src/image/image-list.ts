import { failure } from '../errors.js'
import type { Digest } from './digest.js'
import {
  asDigest,
  asList,
  asOptionalText,
  asText,
  asTexts,
  fieldOf,
  isAbsent,
} from './json-field.js'
import type { Field } from './json-field.js'
import { parseManifestOrIndex } from './spec.js'

/** An image in a folder or an archive, with the names it goes by there. */
export interface NamedImage {
  readonly digest: Digest
  readonly names: readonly string[]
}

/** Which image of several is meant. */
export type Selector =
  | { readonly kind: 'only' }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'digest'; readonly digest: Digest }

const nameAnnotations = ['io.containerd.image.name', 'org.opencontainers.image.ref.name'] as const

/**
 * Lists the images of an `index.json` (OCI image spec, image-layout.md), each once, attestations left out. BuildKit and
 * containerd write the whole name as an annotation of their own beside the tag. Fails with `image-invalid`.
 */
export function listNamedImages(root: Field): readonly NamedImage[] {
  const index = parseManifestOrIndex(root)
  if (index.kind === 'manifest') {
    throw failure('image-invalid', { what: root.document, detail: 'It is no index of images.' })
  }
  const names = new Map<Digest, Set<string>>()
  asList(fieldOf(root, 'manifests')).forEach((field, position) => {
    const manifest = index.manifests[position]
    if (manifest === undefined || manifest.attestation) return
    const known = names.get(manifest.digest) ?? new Set()
    names.set(manifest.digest, known)
    for (const name of namesOf(field)) known.add(name)
  })
  return [...names].map(([digest, known]) => ({ digest, names: [...known] }))
}

function namesOf(manifest: Field): readonly string[] {
  const annotations = fieldOf(manifest, 'annotations')
  if (isAbsent(annotations)) return []
  return nameAnnotations
    .map((key) => asOptionalText(fieldOf(annotations, key)))
    .filter((name) => name !== '')
}

/** One image of a Docker archive: members that hold its configuration and its layers, oldest first. */
export interface ArchivedImage {
  readonly config: string
  readonly names: readonly string[]
  readonly layers: readonly string[]
}

/** Reads the `manifest.json` that `docker save` writes (Docker image specification, version 1.2). Fails with `image-invalid`. */
export function listArchivedImages(root: Field): readonly ArchivedImage[] {
  return asList(root).map((image) => ({
    config: asText(fieldOf(image, 'Config')),
    names: asTexts(fieldOf(image, 'RepoTags')),
    layers: asTexts(fieldOf(image, 'Layers')),
  }))
}

/** The diffIds of a configuration, oldest first. Fails with `image-invalid`. */
export function listDiffIds(config: Field): readonly Digest[] {
  return asList(fieldOf(fieldOf(config, 'rootfs'), 'diff_ids')).map(asDigest)
}

/**
 * Takes the image that is meant. A digest need not be listed: it may name one platform's manifest inside an index.
 * Fails with `image-ambiguous` or `image-unknown`, which list what there is.
 */
export function selectImage(
  images: readonly NamedImage[],
  { selector, path }: { readonly selector: Selector; readonly path: string },
): Digest {
  if (selector.kind === 'digest') return selector.digest
  const matching = images.filter(
    ({ names }) => selector.kind === 'only' || names.some((name) => isNamed(name, selector.name)),
  )
  const [first, ...others] = matching
  if (first !== undefined && others.length === 0) return first.digest
  const available = describeImages(first === undefined ? images : matching)
  if (first !== undefined) throw failure('image-ambiguous', { path, available })
  if (selector.kind === 'only')
    throw failure('image-file-invalid', { path, detail: 'it is empty.' })
  throw failure('image-unknown', { path, wanted: selector.name, available })
}

/** `shop:1` and `1` name `docker.io/library/shop:1`. */
function isNamed(name: string, wanted: string): boolean {
  return name === wanted || name.endsWith(`/${wanted}`) || name.endsWith(`:${wanted}`)
}

function describeImages(images: readonly NamedImage[]): string {
  const lines = images.map(({ digest, names }) => [...names, digest].join(', '))
  return lines.length === 0 ? ' none' : lines.map((line) => `\n- ${line}`).join('')
}
