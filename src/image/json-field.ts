import { failure } from '../errors.js'
import { isDigest, type Digest } from './digest.js'

/** A JSON object whose fields nobody has checked yet. */
export type JsonObject = Readonly<Record<string, unknown>>

/** A value of an untrusted document, with the words that name it in an error: `layers[2].digest`. */
export interface Field {
  readonly value: unknown
  /** The document, for example `The manifest sha256:…`. */
  readonly document: string
  /** The path to the value inside it; empty for the document itself. */
  readonly path: string
}

/** The field of an object; a missing one has the value undefined. Fails with `image-invalid` unless the parent is an object. */
export function fieldOf(parent: Field, name: string): Field {
  const path = parent.path === '' ? name : `${parent.path}.${name}`
  const object = asObject(parent)
  return {
    document: parent.document,
    path,
    value: Object.hasOwn(object, name) ? object[name] : undefined,
  }
}

/** Whether a field is missing; `null` counts as missing, since Go writes empty lists and maps so. */
export function isAbsent(field: Field): boolean {
  return field.value === undefined || field.value === null
}

/** Fails with `image-invalid` unless the value is an object. */
export function asObject(field: Field): JsonObject {
  const { value } = field
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw invalidField(field, 'an object')
  }
  return value as JsonObject
}

/** The elements of a list; none when it is absent. Fails with `image-invalid` for anything else. */
export function asList(field: Field): readonly Field[] {
  if (isAbsent(field)) return []
  if (!Array.isArray(field.value)) throw invalidField(field, 'a list')
  return field.value.map((value: unknown, index) => ({
    document: field.document,
    path: `${field.path}[${index}]`,
    value,
  }))
}

/** Fails with `image-invalid` unless the value is a text. */
export function asText(field: Field): string {
  if (typeof field.value !== 'string') throw invalidField(field, 'a text')
  return field.value
}

/** A text, or the empty text when it is absent. */
export function asOptionalText(field: Field): string {
  return isAbsent(field) ? '' : asText(field)
}

/** A list of texts; empty when it is absent. */
export function asTexts(field: Field): readonly string[] {
  return asList(field).map(asText)
}

/** Fails with `image-invalid` unless the value is a sha256 digest. */
export function asDigest(field: Field): Digest {
  const text = asText(field)
  if (!isDigest(text)) throw invalidField(field, 'a sha256 digest')
  return text
}

/** Fails with `image-invalid` unless the value is a whole number of bytes that JavaScript can hold exactly. */
export function asSizeBytes(field: Field): number {
  const { value } = field
  if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) {
    throw invalidField(field, 'a size in bytes')
  }
  return value
}

/** The error for a field that is not what the specification says. */
export function invalidField(field: Field, expected: string): Error {
  const where = field.path === '' ? 'It' : `\`${field.path}\``
  const actual = isAbsent(field) ? 'missing' : JSON.stringify(field.value).slice(0, 80)
  return failure('image-invalid', {
    what: field.document,
    detail: `${where} is ${actual}, not ${expected}.`,
  })
}
