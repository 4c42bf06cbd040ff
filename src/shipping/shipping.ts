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
  const given = readOutputs(read)
  const pushed = read.flag('push') ? pushImages(given) : given
  const outputs = (read.flag('load') ? loadImage(pushed) : pushed).map(useOciTypes)
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
  const isLoaded = outputs.some(
    (output) => output.type === 'docker' && fieldOf(output, 'dest') === undefined,
  )
  return isLoaded ? outputs : [...outputs, { type: 'docker', fields: [] }]
}

/** BuildKit writes Docker's media types unless told otherwise: the same layers, under another manifest. */
function useOciTypes(output: OutputEntry): OutputEntry {
  const isSettled = fieldOf(output, 'oci-mediatypes') !== undefined
  if (isSettled || (output.type !== 'image' && output.type !== 'docker')) return output
  return withField(output, 'oci-mediatypes', 'true')
}

function isPushedWithoutName(output: OutputEntry): boolean {
  const isPushed = output.type === 'image' && isTrue(fieldOf(output, 'push'))
  return isPushed && fieldOf(output, 'name') === undefined
}
