import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import ts from 'typescript'
import { parse } from 'yaml'

import { failure, type FailureCode } from '../../src/errors.js'
import { inputDefinitions } from '../../src/inputs.js'
import { outputDefinitions } from '../../src/outputs.js'
import { relayInputDefinitions, relayOutputDefinitions } from '../../src/relay/inputs.js'
import { version } from '../../src/version.js'
import { nodesOf, readSources, type Source } from '../support/source-tree.js'

const root = join(import.meta.dirname, '../..')
const read = (path: string): string => readFileSync(join(root, path), 'utf8')

interface ActionFile {
  readonly inputs: Readonly<
    Record<
      string,
      { readonly description: string; readonly required: boolean; readonly default: string }
    >
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: Readonly<Record<string, string>>
}

describe('action.yml', () => {
  const action = parse(read('action.yml')) as ActionFile

  test('declares the inputs that the code reads, with the same defaults', () => {
    expect(Object.entries(action.inputs)).toEqual(
      inputDefinitions.map(({ name, description, default: value }) => [
        name,
        { description, required: false, default: value },
      ]),
    )
  })

  test('declares the outputs that the code sets', () => {
    expect(Object.entries(action.outputs)).toEqual(
      outputDefinitions.map(({ name, description }) => [name, { description }]),
    )
  })

  test('runs one file, on Node 24, and once more after the job whatever happened', () => {
    expect(action.runs).toEqual({
      using: 'node24',
      main: 'dist/index.js',
      post: 'dist/post.js',
      'post-if': 'always()',
    })
  })
})

describe('comment/action.yml', () => {
  const action = parse(read('comment/action.yml')) as ActionFile

  test('declares the inputs and outputs of the code', () => {
    expect(Object.entries(action.inputs)).toEqual(
      relayInputDefinitions.map(({ name, description, default: value }) => [
        name,
        { description, required: false, default: value },
      ]),
    )
    expect(Object.keys(action.outputs)).toEqual(relayOutputDefinitions.map(({ name }) => name))
  })

  test('takes what both actions have by the same names and defaults', () => {
    const main = parse(read('action.yml')) as ActionFile
    const shared = ['comment', 'comment-key', 'github-token']
    const defaultsOf = ({ inputs }: ActionFile) => shared.map((name) => inputs[name]?.default)
    expect(defaultsOf(action)).toEqual(defaultsOf(main))
  })

  test('runs a file of its own, on Node 24', () => {
    expect(action.runs).toEqual({ using: 'node24', main: '../dist/comment/index.js' })
  })
})

test('the version is that of package.json', () => {
  expect((JSON.parse(read('package.json')) as { version: string }).version).toBe(version)
})

describe('failures', () => {
  const sources = readSources(join(root, 'src'))
  const codes = sources.filter(({ path }) => path === 'errors.ts').flatMap(codesIn)
  const calls = sources.flatMap(callsIn)

  test('are found by this test', () => {
    expect(codes.length).toBeGreaterThan(15)
    expect(calls.length).toBeGreaterThanOrEqual(codes.length)
  })

  test('all of them can happen', () => {
    const used = new Set(calls.map(({ code }) => code))
    expect(codes.filter((code) => !used.has(code))).toEqual([])
  })

  test('are made with the values that their message names, and no other', () => {
    expect(calls.filter(({ code }) => !codes.includes(code))).toEqual([])
    expect(calls).toEqual(calls.map((call) => ({ ...call, values: valuesNamedBy(call.code) })))
  })

  test('say what to do without naming a value', () => {
    expect(codes.filter((code) => /\{\w+\}/.test(failure(code).remedy))).toEqual([])
  })

  test('a wrong call is noticed', () => {
    const text = `throw failure('no-buildx', { version, detail: 1 }, error)`
    expect(callsIn({ path: 'a.ts', text })).toEqual([
      { place: 'a.ts:1 no-buildx', code: 'no-buildx', values: ['detail', 'version'] },
    ])
  })
})

function valuesNamedBy(code: FailureCode): readonly string[] {
  const names = [...failure(code).message.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')
  return [...new Set(names)].toSorted()
}

interface Call {
  readonly place: string
  readonly code: FailureCode
  /** Sorted; `...` for a spread, whose names cannot be known here. */
  readonly values: readonly string[]
}

function codesIn(source: Source): readonly FailureCode[] {
  const tables = nodesOf(source).filter(ts.isVariableDeclaration)
  return tables
    .filter(({ name }) => name.getText() === 'failures')
    .flatMap((table) => nodesBelow(table).find(ts.isObjectLiteralExpression)?.properties ?? [])
    .map((property) => nameOf(property) as FailureCode)
}

function callsIn(source: Source): readonly Call[] {
  return nodesOf(source)
    .filter(ts.isCallExpression)
    .filter(({ expression }) => expression.getText() === 'failure')
    .map((call) => {
      const [code, values] = call.arguments
      const text = code !== undefined && ts.isStringLiteral(code) ? code.text : '(computed)'
      const line = call.getSourceFile().getLineAndCharacterOfPosition(call.getStart()).line + 1
      const properties =
        values !== undefined && ts.isObjectLiteralExpression(values) ? values.properties : []
      return {
        place: `${source.path}:${line} ${text}`,
        code: text as FailureCode,
        values: properties.map(nameOf).toSorted(),
      }
    })
}

function nameOf(property: ts.ObjectLiteralElementLike): string {
  if (property.name === undefined) return '...'
  return ts.isStringLiteral(property.name) ? property.name.text : property.name.getText()
}

function nodesBelow(node: ts.Node): readonly ts.Node[] {
  const children: ts.Node[] = []
  ts.forEachChild(node, (child) => void children.push(child))
  return children.flatMap((child) => [child, ...nodesBelow(child)])
}
