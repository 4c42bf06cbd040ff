import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { createFingerprinter } from '../../src/image/fingerprint.js'

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex')

describe('a fingerprint', () => {
  // Recorded analyses are compared with later ones, so these values must never change.
  it.each([
    ['', '99aa06d3014798d86001c324468d497f'],
    ['abc', '06b05ab6733a618578af5f94892f3950'],
  ])('of %j is what xxhsum -H2 says', async (text, expected) => {
    const fingerprinter = await createFingerprinter()
    fingerprinter.add(Buffer.from(text))
    expect(hex(fingerprinter.finish())).toBe(expected)
  })

  it('depends on the bytes alone, not on the pieces or on what came before', async () => {
    const [whole, pieces] = [await createFingerprinter(), await createFingerprinter()]
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 700 })), (parts) => {
        whole.add(Buffer.concat(parts))
        for (const part of parts) pieces.add(part)
        expect(hex(pieces.finish())).toBe(hex(whole.finish()))
      }),
    )
  })

  it('is computed by several at once', async () => {
    const [one, other] = [await createFingerprinter(), await createFingerprinter()]
    one.add(Buffer.from('a'))
    other.add(Buffer.from('a'))
    one.add(Buffer.from('b'))
    other.add(Buffer.from('c'))
    expect(hex(one.finish())).not.toBe(hex(other.finish()))
  })
})
