import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'
import { RpmFormatError } from '../../../src/analysis/packages/rpm-format.js'
import { readRpmHeader } from '../../../src/analysis/packages/rpm-header.js'
import { plainHeader, rpmHeader, type RpmValue } from '../../support/rpm-bytes.js'

const header = (values: Readonly<Record<number, RpmValue>> = {}, unused = 0): Buffer =>
  rpmHeader({ ...plainHeader, ...values }, unused)

/** The header with one 32-bit number of it replaced. */
function altered(at: number, value: number): Buffer {
  const bytes = header({ 1009: 7 })
  bytes.writeUInt32BE(value, at)
  return bytes
}

const wrongLength = 'a header has another length than it says'
const noText = 'a header lacks a name, a version or a release'
const noEnd = 'a name, a version or a release is empty or has no end'
const noNumber = 'an epoch or a size is not a number'

describe('readRpmHeader', () => {
  it.each([
    ['without a size', {}, { name: 'a', version: '1-2', sizeBytes: null }],
    ['with a size', { 1009: 3_000_000_000 }, { version: '1-2', sizeBytes: 3_000_000_000 }],
    ['with an epoch of 0', { 1003: 0 }, { version: '0:1-2' }],
    ['with an epoch', { 1003: 2 }, { version: '2:1-2' }],
    ['with a size above 4 GiB', { 1009: 1, 5009: 5_000_000_000n }, { sizeBytes: 5_000_000_000 }],
    ['with a name that is not ASCII', { 1000: 'grüße' }, { name: 'grüße' }],
  ])('reads a header %s', (_, values, expected) => {
    expect(readRpmHeader(header(values))).toMatchObject(expected)
  })

  it('reads a header that lies inside a larger buffer', () => {
    const around = Buffer.concat([Buffer.alloc(3, 1), header({ 1009: 7 }), Buffer.alloc(5, 1)])
    expect(readRpmHeader(around.subarray(3, -5))).toMatchObject({ name: 'a', sizeBytes: 7 })
  })

  it.each([
    ['no bytes', Buffer.alloc(0), wrongLength],
    ['a few bytes', Buffer.alloc(7), wrongLength],
    ['bytes behind its end', Buffer.concat([header(), Buffer.alloc(1)]), wrongLength],
    ['no end', header().subarray(0, -1), wrongLength],
    ['more entries than there are', altered(0, 5), wrongLength],
    ['too many entries', altered(0, 0xffffffff), wrongLength],
    ['more data than there is', altered(4, 0xffffffff), wrongLength],
    ['no entries', Buffer.alloc(8), noText],
    ['no release', rpmHeader({ 1000: 'a', 1001: '1' }), noText],
    ['a number as a name', header({ 1000: 1 }), noText],
    ['several names', altered(20, 2), noText],
    ['an empty name', header({ 1000: '' }), noEnd],
    ['a name behind the data', altered(16, 0xffffffff), noEnd],
    ['a name without an end', header({ 1000: 'a'.repeat(1025) }), noEnd],
    ['a text as a size', header({ 1009: '1' }), noNumber],
    ['a size at the edge of the data', altered(64, 7), noNumber],
    ['a size behind the data', altered(64, 0xffffffff), noNumber],
    ['several sizes', altered(68, 2), noNumber],
    ['a size beyond counting', header({ 5009: 2n ** 63n }), 'a size is too large to be counted'],
  ])('refuses a header with %s', (_, bytes, message) => {
    expect(() => readRpmHeader(bytes)).toThrow(new RpmFormatError(message))
  })

  it('reads or refuses whatever the bytes are', () => {
    const whole = header({ 1003: 1, 1009: 7, 5009: 8n }, 30)
    const change = fc.tuple(fc.nat(whole.length - 1), fc.nat(255))
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 6 }), (changes) => {
        const bytes = Buffer.from(whole)
        for (const [at, value] of changes) bytes[at] = value
        try {
          readRpmHeader(bytes)
        } catch (error) {
          expect(error).toBeInstanceOf(RpmFormatError)
        }
      }),
    )
  })
})
