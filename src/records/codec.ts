import { crc32 } from 'node:zlib'

import { ActionError } from '../errors.js'
import type { LayerDescriptor } from '../image/image.js'
import type { Layer } from '../image/layer.js'
import {
  bytesOf,
  decodeText,
  readBytes,
  RecordFault,
  takeNumbers,
  type ByteReader,
} from './byte-reader.js'
import { describeFacts, readFacts, type RecordFacts } from './facts.js'
import { decodeLayer, encodeLayer, entryLimit } from './layer-codec.js'
import { recordLimitBytes, recordVersion, type ImageRecord } from './record.js'

/** A record that was read, or why it cannot be, as the end of a sentence. */
export type DecodedRecord = { readonly kind: 'read'; readonly record: ImageRecord } | RefusedRecord

/** A record whose facts were read. */
export type OpenedRecord =
  | {
      readonly kind: 'opened'
      readonly facts: RecordFacts
      /** Reads its layers, in the order of the image's. Fails with `RecordFault`. */
      readonly readLayers: () => readonly Layer[]
    }
  | RefusedRecord

interface RefusedRecord {
  readonly kind: 'refused'
  readonly why: string
}

/** `DWGR`; reads otherwise on a machine with another byte order, where the columns would, too. */
const magic = 0x52475744
/** The part that is JSON; a hundred times what an image's configuration has. */
const factsLimitBytes = 16 * 1024 * 1024
const headerWords = 4

/**
 * Puts a record in bytes, uncompressed: a header of magic number, version, CRC-32 of what follows and the length of
 * the facts; the facts as JSON; the layers in columns. About 110 bytes an entry.
 */
export function encodeRecord(record: ImageRecord): Uint8Array {
  const facts = Buffer.from(JSON.stringify(describeFacts(record)))
  const body = Buffer.concat([facts, ...record.layers.flatMap(encodeLayer)])
  const header = Uint32Array.of(magic, recordVersion, crc32(body), facts.length)
  return Buffer.concat([bytesOf(header), body])
}

/**
 * Reads untrusted bytes. Refuses what is damaged, of another version, too large, or not what measuring an image can
 * give; a record that was made up with care is not told from a true one. Never throws.
 */
export function decodeRecord(bytes: Uint8Array): DecodedRecord {
  return refusing(() => {
    const opened = open(bytes)
    return { kind: 'read', record: { ...opened.facts, layers: opened.readLayers() } }
  })
}

/**
 * The same without the layers, which are by far the most of it: they can be read while something else is waited for.
 * What is damaged is refused now. Never throws.
 */
export function openRecord(bytes: Uint8Array): OpenedRecord {
  return refusing(() => ({ kind: 'opened', ...open(bytes) }))
}

function refusing<T>(read: () => T): T | RefusedRecord {
  try {
    return read()
  } catch (error) {
    if (error instanceof RecordFault) return { kind: 'refused', why: error.message }
    if (error instanceof ActionError) return { kind: 'refused', why: asEnding(error.message) }
    return { kind: 'refused', why: 'it cannot be read' }
  }
}

type Opened = Omit<Extract<OpenedRecord, { kind: 'opened' }>, 'kind'>

function open(bytes: Uint8Array): Opened {
  if (bytes.length > recordLimitBytes) throw new RecordFault(`it has ${bytes.length} bytes`)
  const reader = readBytes(bytes)
  const [mark, version, checksum, factsBytes = 0] = takeNumbers(reader, {
    of: Uint32Array,
    length: headerWords,
  })
  if (mark !== magic) throw new RecordFault('it is no record')
  if (version !== recordVersion) {
    throw new RecordFault(`it is of version ${String(version)}, not ${recordVersion}`)
  }
  if (checksum !== crc32(bytes.subarray(headerWords * Uint32Array.BYTES_PER_ELEMENT))) {
    throw new RecordFault('it is damaged')
  }
  if (factsBytes > factsLimitBytes) throw new RecordFault(`its facts have ${factsBytes} bytes`)
  const facts = readFacts(parseJson(decodeText(reader.take(factsBytes))))
  const columns = reader.take(reader.leftBytes)
  return { facts, readLayers: () => decodeLayers(readBytes(columns), facts.image.layers) }
}

function decodeLayers(
  reader: ByteReader,
  descriptors: readonly LayerDescriptor[],
): readonly Layer[] {
  let entryCount = 0
  const layers = descriptors.map((descriptor) => {
    const layer = decodeLayer(reader, descriptor)
    entryCount += layer.entries.length
    if (entryCount > entryLimit) throw new RecordFault(`it has more than ${entryLimit} entries`)
    return layer
  })
  if (reader.leftBytes > 0) throw new RecordFault(`it has ${reader.leftBytes} bytes too many`)
  return layers
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RecordFault('its facts are not JSON')
  }
}

/** A sentence that begins with `The record` as the end of one. */
function asEnding(sentence: string): string {
  return sentence.replace(/^The record of the image is not valid: /, '').replace(/\.$/, '')
}
