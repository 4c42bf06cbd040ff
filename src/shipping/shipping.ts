import { parseRegistryReference } from '../image/registry-reference.js'
import { quote, type InputReader, type Pair } from '../input-reader.js'
import {
  fieldOf,
  formatField,
  formatOutput,
  isImage,
  isTrue,
  readOutput,
  withField,
  type OutputEntry,
} from './output-entry.js'

/** Where the image of head goes besides being measured. Base is only ever measured. */
export interface Shipping {
  readonly tags: readonly string[]
  readonly outputs: readonly OutputEntry[]
}

/** Reads `tags`, `push`, `load` and `outputs`; they mean what they mean to docker/build-push-action. */
export function readShipping(read: InputReader): Shipping {
  const tags = read.list('tags').flatMap((line) => line.split(',').map((tag) => tag.trim()))
  for (const tag of tags) rejectTag(read, tag)
  const given = readOutputs(read)
  const pushed = read.flag('push') ? pushImages(given) : given
  const loaded = read.flag('load') ? loadImage(pushed) : pushed
  const outputs = storeOnce(loaded).map(useOciTypes)
  if (tags.length === 0 && outputs.some(isPushedWithoutName)) {
    read.reject('tags', 'is empty, but an image is to be pushed; write its name, one a line.')
  }
  if (new Set(outputs.filter(isImage).map(formatForm)).size > 1) {
    read.reject(
      'outputs',
      'has images that differ in compression, timestamps or annotations, so that only one of them could be measured; write the same in all, and in `outputs` what `push` and `load` stand for.',
    )
  }
  return { tags, outputs }
}

/**
 * Arguments that ship what is measured: the manifest pushed is the one in the layout. An attestation would be wrapped
 * around it in an index with a digest of its own.
 */
export function shippingArguments({ tags, outputs }: Shipping): readonly string[] {
  if (outputs.length === 0) return []
  return [
    '--provenance=false',
    ...tags.flatMap((tag) => ['--tag', tag]),
    ...outputs.flatMap((output) => ['--output', formatOutput(output)]),
  ]
}

/** Fields of an image's output that change its bytes. What is measured has them too, on both sides. */
export function formFields({ outputs }: Shipping): readonly string[] {
  const image = outputs.find(isImage)
  return image === undefined ? [] : listForm(image).map(formatField)
}

/** Those of the fields that change the layers, in a fixed order: annotations stand in the manifest. */
export function layerForm(shipping: Shipping): readonly string[] {
  return formFields(shipping)
    .filter((field) => !/^"?annotation/.test(field))
    .sort()
}

const formNames =
  /^(compression|compression-level|force-compression|rewrite-timestamp|annotation.*)$/

function listForm({ fields }: OutputEntry): readonly Pair[] {
  return fields.filter(({ name }) => formNames.test(name))
}

function formatForm(output: OutputEntry): string {
  return listForm(output).map(formatField).sort().join(',')
}

function readOutputs(read: InputReader): readonly OutputEntry[] {
  return read.list('outputs').flatMap((text) => {
    const reading = readOutput(text)
    if (reading.kind === 'output') return [reading.output]
    read.reject('outputs', `has ${quote(text)}, which ${reading.mistake}`)
    return []
  })
}

function pushImages(outputs: readonly OutputEntry[]): readonly OutputEntry[] {
  if (!outputs.some(({ type }) => type === 'image')) {
    return [...outputs, { type: 'image', fields: [{ name: 'push', value: 'true' }] }]
  }
  return outputs.map((output) =>
    output.type === 'image' ? withField(output, 'push', 'true') : output,
  )
}

function loadImage(outputs: readonly OutputEntry[]): readonly OutputEntry[] {
  return outputs.some(isLoaded) ? outputs : [...outputs, { type: 'docker', fields: [] }]
}

function isLoaded(output: OutputEntry): boolean {
  return output.type === 'docker' && fieldOf(output, 'dest') === undefined
}

/**
 * Where Docker is the builder, an image that is pushed is stored as well, under the same names as the one that is
 * loaded: one of the two then fails with `already exists`.
 * @see https://github.com/docker/buildx/issues/3576
 */
function storeOnce(outputs: readonly OutputEntry[]): readonly OutputEntry[] {
  if (!outputs.some(isLoaded)) return outputs
  return outputs.map((output) =>
    output.type === 'image' ? withDefault(output, 'store', 'false') : output,
  )
}

/** BuildKit writes Docker's media types unless told otherwise: the same layers, under another manifest. */
function useOciTypes(output: OutputEntry): OutputEntry {
  const hasDockerTypes = output.type === 'image' || output.type === 'docker'
  return hasDockerTypes ? withDefault(output, 'oci-mediatypes', 'true') : output
}

function withDefault(output: OutputEntry, name: string, value: string): OutputEntry {
  return fieldOf(output, name) === undefined ? withField(output, name, value) : output
}

function isPushedWithoutName(output: OutputEntry): boolean {
  const isPushed = output.type === 'image' && isTrue(fieldOf(output, 'push'))
  return isPushed && fieldOf(output, 'name') === undefined
}

function rejectTag(read: InputReader, tag: string): void {
  const reference = parseRegistryReference(tag)
  const problem =
    typeof reference !== 'string' && reference.digest !== null
      ? 'has a digest; a tag cannot have one.'
      : reference
  if (typeof problem === 'string') read.reject('tags', `names ${quote(tag)}, which ${problem}`)
}
