import { describe, expect, test } from '@jest/globals'

import { withoutSecrets } from '../../src/stages/without-secrets.js'

describe('facts without secrets', () => {
  test('have every secret masked, the longer ones first', () => {
    const facts = { a: ['x hunter2 y', { b: 'hunter2-hunter2' }], c: 1, d: null, e: true }
    expect(withoutSecrets(facts, ['hunter2', 'hunter2-hunter2'])).toEqual({
      a: ['x *** y', { b: '***' }],
      c: 1,
      d: null,
      e: true,
    })
  })

  test('are the same objects where there is none', () => {
    const bytes = new Uint8Array([1])
    const facts = { a: { b: 'x' }, c: ['secret'], d: bytes, e: new Map([['a', 'b']]) }
    const masked = withoutSecrets(facts, ['secret'])
    expect(masked.a).toBe(facts.a)
    expect([masked.d, masked.e]).toEqual([bytes, facts.e])
    expect(withoutSecrets(facts, ['other'])).toBe(facts)
    expect(withoutSecrets(facts, [])).toBe(facts)
  })

  test('keep one part that stands in two places one', () => {
    const shared = { text: 'secret' }
    const { one, two } = withoutSecrets({ one: shared, two: [shared] }, ['secret'])
    expect(two[0]).toBe(one)
    expect(one).toEqual({ text: '***' })
  })
})
