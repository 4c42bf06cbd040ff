import { expect, test } from '@jest/globals'
import fc from 'fast-check'

import { formatOutput, readOutput, type OutputEntry } from '../../src/shipping/output-entry.js'

/** The text that buildx is given for one that the user wrote; a mistake in its words. */
function pass(text: string): string {
  const reading = readOutput(text)
  return reading.kind === 'output' ? formatOutput(reading.output) : reading.mistake
}

test.each([
  ['type=image,name=r/i:1,push=true', 'type=image,name=r/i:1,push=true'],
  ['push=true,type=image', 'type=image,push=true'],
  ['Type=image, Push =true', 'type=image,push=true'],
  ['type=registry', 'type=image,push=true'],
  ['type=registry,push=false', 'type=image,push=true,push=false'],
  ['type=docker', 'type=docker'],
  ['type=oci,dest=image.tar', 'type=oci,dest=image.tar'],
  ['type=tar,dest=root.tar', 'type=tar,dest=root.tar'],
  ['out', 'type=local,dest=out'],
  ['type=image,"name=a:1,b:1"', 'type=image,"name=a:1,b:1"'],
  ['type=local,"dest=a,""b"""', 'type=local,"dest=a,""b"""'],
  ['type=image,annotation.a=x=y', 'type=image,annotation.a=x=y'],
  ['type=cacheonly', 'type=cacheonly'],
])('reads %s as buildx does', (text, expected) => {
  expect(pass(text)).toBe(expected)
})

test.each([
  ['dest=image.tar,push=true', 'has no type'],
  ['type=image,push', 'has `push`; write `name=value`.'],
  ['type=image,"name=a', 'has a quote that is not closed'],
  ['-', 'would be written to standard output'],
  ['type=tar,dest=-', 'would be written to standard output'],
  ['type=oci', 'would be written to standard output'],
  ['type=oci,tar=false,dest=layout', 'is an image layout in a folder'],
  ['type=docker,tar=0,dest=layout', 'is an image layout in a folder'],
])('refuses %s', (text, expected) => {
  expect(pass(text)).toContain(expected)
})

test('reads back what it writes', () => {
  const name = fc.constantFrom('name', 'annotation.a', 'compression')
  const fields = fc.uniqueArray(fc.record({ name, value: fc.string() }), {
    selector: (field) => field.name,
  })
  fc.assert(
    fc.property(fields, (given) => {
      const output: OutputEntry = { type: 'image', fields: given }
      expect(readOutput(formatOutput(output))).toEqual({ kind: 'output', output })
    }),
  )
})
