import { expect, it } from '@jest/globals'
import { lookupIn, walkScopes } from '../../src/dockerfile/scopes.js'
import { expandVariables, variableUses } from '../../src/dockerfile/variables.js'
import { read } from './reading.js'

it.each([
  ['$A', ['A']],
  ['${A}b$C', ['A', 'C']],
  ['${A:-$B}', ['A']],
  ['${A#p}${B%%s}${C/x/y}', ['A', 'B', 'C']],
  ['\\$A', []],
  ["'$A'", []],
  ['"$A"', ['A']],
  ['$(cmd) $1 $', []],
  ['${A', []],
  ['${A b}', []],
])('finds the variables of %j', (text, expected) => {
  expect(variableUses(text, '\\').map(({ name }) => name)).toEqual(expected)
})

it.each([
  ['${A}-b', 'a-b'],
  ['${X:-y}', 'y'],
  ['${E:-y}', 'y'],
  ['${E-y}', ''],
  ['${A:+y}', 'y'],
  ['${X:+y}', ''],
  ['${X:-${A}}', 'a'],
  ['${A:?no}', 'a'],
  ['${X:?no}', null],
  ['${N}', null],
  ['${N:-y}', null],
  ['${A#a}', null],
  ['${X}', null],
])('expands %j', (text, expected) => {
  const values = new Map<string, string | null>([
    ['A', 'a'],
    ['E', ''],
    ['N', null],
  ])
  expect(expandVariables(text, (name) => values.get(name), { escape: '\\' })).toBe(expected)
})

it('gives up on deep nesting', () => {
  const text = '${X:-'.repeat(100) + 'a' + '}'.repeat(100)
  expect(expandVariables(text, () => undefined, { escape: '\\' })).toBeNull()
})

it('follows stages and global defaults', () => {
  const dockerfile = read(
    'ARG V=1\nARG W\nFROM a AS b\nARG V\nARG W\nENV E=$V\nARG E=other\nRUN x\nFROM b\nRUN y\nFROM c\nRUN z',
  )
  const seen = [...walkScopes(dockerfile)]
    .filter(({ instruction }) => instruction.keyword === 'RUN')
    .map(({ scope }) => ['V', 'W', 'E'].map((name) => lookupIn(scope)(name)))
  expect(seen).toEqual([
    ['1', null, '1'],
    ['1', null, '1'],
    [undefined, undefined, undefined],
  ])
})
