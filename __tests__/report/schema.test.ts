import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'

import type { Hint } from '../../src/advice/hint.js'
import { aptLists } from '../../src/advice/kinds/apt-lists.js'
import { renderJson } from '../../src/report/json.js'
import type { Report } from '../../src/report/report.js'
import { reportSchema } from '../../src/report/report.js'
import { finding, image, report, unknownOrigin, added } from '../support/report-builder.js'
import { stories } from '../support/report-stories.js'

const schemaPath = join(import.meta.dirname, '..', '..', 'docs', 'report-schema.json')
const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as AnySchemaObject

function compile() {
  const ajv = new Ajv2020({ strict: true, strictTypes: false })
  addFormats.default(ajv)
  return ajv.compile(schema)
}

/** A report with every optional part. */
function fullReport(): Report {
  const range = { line: 1, column: 1, endLine: 1, endColumn: 5 }
  const advice = {
    kind: aptLists,
    megabytes: 1,
    broughtBy: unknownOrigin,
    parts: [['var/lib/apt/lists', 1]],
  } as const
  const fix = { safety: 'safe', summary: 'Write it.', edits: [{ range, text: 'x' }] } as const
  const order: Hint = {
    kind: 'cache-order',
    file: 'Dockerfile',
    copy: { line: 2, text: 'COPY . .' },
    install: { line: 3, text: 'RUN npm ci' },
    repeatedMs: 42_000,
    introduced: true,
  }
  const hint: Hint = {
    kind: 'base-image',
    variant: 'slim',
    ...{ file: 'Dockerfile', line: 1 },
    current: { reference: 'python:3.12', compressedBytes: 9 },
    sibling: { reference: 'python:3.12-slim', compressedBytes: 3 },
    tradeOff: 'It lacks compilers.',
    introduced: null,
  }
  return report(
    [
      {
        ...image({
          rows: [added(unknownOrigin, { compressed: 1, unpacked: 2 })],
          findings: [{ ...finding({ code: 'X1', message: 'A fault.' }), fix, stage: null }],
          advice: [
            { ...advice, fix: { file: 'dockerfile', ...fix } },
            {
              ...advice,
              fix: { file: 'dockerignore', safety: 'safe', summary: 'Ignore it.', lines: ['**/x'] },
            },
          ],
        }),
        hints: [hint, order],
      },
    ],
    { notes: [{ stage: 'lint', message: 'One file was not read.' }] },
  )
}

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json }

/** Copies of a document, each with one object changed by `alter`. */
function* variants(
  value: Json,
  alter: (object: { readonly [key: string]: Json }) => readonly Json[],
): Generator<Json> {
  if (value === null || typeof value !== 'object') return
  if (Array.isArray(value)) {
    const items = value as readonly Json[]
    for (const [index, item] of items.entries()) {
      for (const variant of variants(item, alter)) yield items.with(index, variant)
    }
    return
  }
  const object = value as { readonly [key: string]: Json }
  yield* alter(object)
  for (const [key, item] of Object.entries(object)) {
    for (const variant of variants(item, alter)) yield { ...object, [key]: variant }
  }
}

/** Keys that an object may lack: a fix, hints, the traces of a label, and the types of packages that are installed. */
const optional = new Set([
  'fix',
  'hints',
  'override',
  'overridden',
  'deb',
  'apk',
  'rpm',
  'npm',
  'pypi',
  'gem',
  'maven',
])

function withoutOneKey(object: { readonly [key: string]: Json }): readonly Json[] {
  return Object.keys(object)
    .filter((key) => !optional.has(key))
    .map((key) => Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)))
}

describe('report schema', () => {
  const validate = compile()

  test.each(Object.entries(stories))('holds the report of %s', (_, tell) => {
    expect(validate(JSON.parse(renderJson(tell()))) || validate.errors).toBe(true)
  })

  test('holds a report with every optional part', () => {
    expect(validate(JSON.parse(renderJson(fullReport()))) || validate.errors).toBe(true)
  })

  test.each([
    ['its own', null],
    ['shared', { key: 'api.1a2b', name: 'api', jobs: null }],
    ['shared by known jobs', { key: 'api', name: 'api', jobs: { index: 0, total: 2 } }],
  ])('holds a report whose comment is %s', (_, section) => {
    const document = JSON.parse(renderJson(fullReport(), { key: 'group.CI', section })) as Json
    expect(validate(document) || validate.errors).toBe(true)
    const place = { key: '<!--', section }
    expect(validate({ ...(document as object), comment: place })).toBe(false)
  })

  test.each([['full', fullReport] as const, ...Object.entries(stories).slice(0, 9)])(
    'refuses a missing and an unknown field at every depth of %s',
    (_, tell) => {
      const document = JSON.parse(renderJson(tell())) as Json
      const wrong = [
        ...variants(document, withoutOneKey),
        ...variants(document, (object) => [{ ...object, surprise: 1 }]),
      ]
      expect(wrong.length).toBeGreaterThan(50)
      expect(wrong.filter((variant) => validate(variant) === true)).toEqual([])
    },
  )

  test('is published where reports say it is', () => {
    expect(schema['$id']).toBe(reportSchema)
  })
})

describe('JSON report', () => {
  test('is the same bytes whatever order its keys were made in', () => {
    const tell = fullReport()
    const reversed = Object.fromEntries(Object.entries(tell).reverse()) as unknown as Report
    expect(renderJson(reversed)).toBe(renderJson(tell))
  })

  test('gives back what was put in', () => {
    expect(JSON.parse(renderJson(fullReport()))).toEqual(fullReport())
  })
})
