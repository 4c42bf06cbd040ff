import { describe, expect, test } from '@jest/globals'

import { failure } from '../src/errors.js'
import { visibleMessage, visibleName } from '../src/visible.js'

describe('invisible characters', () => {
  test.each([
    ['a\u202egnp.exe', 'a\\u{202e}gnp.exe'],
    ['a\0b', 'a\\u{0}b'],
    ['\u001b[2J', '\\u{1b}[2J'],
    ['a\u200bb\u{e0001}', 'a\\u{200b}b\\u{e0001}'],
    ['\ud83d', '\\u{d83d}'],
    ['é שלום 🐳', 'é שלום 🐳'],
  ])('of %j are spelled out', (text, shown) => {
    expect([visibleName(text), visibleMessage(text)]).toEqual([shown, shown])
  })

  test('do not include the lines of a message', () => {
    expect(visibleMessage('a\n\tb\r')).toBe('a\n\tb\\u{d}')
    expect(visibleName('a\nb')).toBe('a\\u{a}b')
  })

  test('stand in no failure, whatever its values are', () => {
    const { message } = failure('no-builder', { builder: 'a\u202eb', detail: 'x\0' })
    expect(message).toContain('a\\u{202e}b: x\\u{0}')
  })
})
