import { join, posix } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import {
  findCycles,
  globalsIn,
  importsOf,
  loadedWith,
  readSources,
  type Import,
  type Source,
} from './support/source-tree.js'

/**
 * Who may import whom: folders of src/ and the files that lie in it directly. A module may always import itself, and
 * whatever a row does not name is forbidden. Packages and parts of Node stand in the second column; `node:path` is
 * plain text work and free to all.
 */
const table: Readonly<Record<string, readonly [modules: string, packages: string]>> = {
  // The world.
  main: ['action adapters version', ''],
  cli: [
    'adapters analysis compare config dockerfile errors html image inputs lint policy ports proof report run sources stages version',
    'node:*',
  ],
  action: ['adapters errors ports run stages', '@actions/core node:*'],
  comment: ['adapters relay version', '@actions/core node:*'],
  adapters: [
    'build config delivery errors image inputs lint ports records relay report sources version vulnerabilities',
    '@actions/cache @actions/core @actions/exec @actions/github @actions/http-client ajv/dist/2020.js tinyglobby node:*',
  ],
  // The story.
  run: ['config errors ports sources stages', ''],
  stages: [
    'advice analysis build compare config delivery dockerfile errors html image images input-reader lint policy ports proof records report sources version vulnerabilities',
    '',
  ],
  relay: [
    'comment-key delivery errors input-reader inputs outputs ports report sources stages',
    '',
  ],
  ports: ['delivery image inputs lint records report sources vulnerabilities', ''],
  config: [
    'comment-key delivery errors image images input-reader inputs lint policy shipping vulnerabilities',
    '',
  ],
  'comment-key': ['delivery input-reader', ''],
  'input-reader': ['inputs', 'csv-parse/sync'],
  inputs: ['', ''],
  outputs: ['', ''],
  errors: ['visible', ''],
  visible: ['', ''],
  version: ['', ''],
  // The pure parts.
  sources: ['errors', ''],
  build: [
    'config dockerfile errors image images input-reader ports shipping',
    'csv-parse/sync node:crypto',
  ],
  images: ['config dockerfile image input-reader lint policy vulnerabilities', ''],
  shipping: ['image input-reader', 'csv-parse/sync'],
  image: ['errors', 'hash-wasm node:crypto node:stream node:zlib'],
  dockerfile: ['errors image', 'dockerfile-ast unbash'],
  analysis: ['dockerfile image', ''],
  compare: ['analysis image', ''],
  lint: ['dockerfile errors', '@balena/dockerignore spdx-expression-parse yaml'],
  advice: ['analysis compare dockerfile image lint', ''],
  proof: ['advice analysis compare dockerfile image lint', ''],
  vulnerabilities: ['analysis compare image input-reader', ''],
  policy: ['compare image lint vulnerabilities', ''],
  html: ['analysis compare image lint policy proof report', 'd3-hierarchy node:zlib'],
  page: ['html report visible', ''],
  report: [
    'advice analysis compare errors image lint outputs policy proof vulnerabilities',
    'node:crypto sarif',
  ],
  delivery: ['', ''],
  records: ['analysis config errors image report shipping', 'node:buffer node:crypto node:zlib'],
}

const worldly = ['main', 'cli', 'action', 'comment', 'adapters']

/** What reads the environment, the clock or chance, or speaks to the outside, without an import. */
const worldlyGlobals = [
  'console',
  'fetch',
  'process.env',
  'process.argv',
  'process.exit',
  'process.on',
  'process.stdout',
  'process.stderr',
  'process.cwd',
  'Date.now',
  'performance.now',
  'Math.random',
  'setTimeout',
  'setInterval',
]

/** Loaded by nobody until they are used: each takes longer than everything before it. */
const onDemand = ['@actions/cache', '@actions/github', 'ajv/dist/2020.js']

const shapelessNames = /^(utils?|helpers?|common|misc|types)$/

function moduleOf(path: string): string {
  const [first = ''] = path.split('/')
  // `cli.ts` may grow parts beside it: `cli-arguments.ts`.
  return first.replace(/\.ts$/, '').replace(/^cli-.*/, 'cli')
}

function isAllowed({ from, to }: Import): boolean {
  const [modules = '', packages = ''] = table[moduleOf(from)] ?? []
  if (to.endsWith('.ts')) {
    return moduleOf(to) === moduleOf(from) || modules.split(' ').includes(moduleOf(to))
  }
  const names = packages.split(' ')
  const anyOfNode = names.includes('node:*') && to.startsWith('node:')
  return to === 'node:path' || anyOfNode || names.includes(to)
}

const findForbiddenImports = (sources: readonly Source[]): readonly string[] =>
  sources
    .flatMap(importsOf)
    .filter((each) => !isAllowed(each))
    .map(({ from, to }) => `${from} imports ${to}`)

const findWorldlyCode = (sources: readonly Source[]): readonly string[] =>
  sources
    .filter(({ path }) => !worldly.includes(moduleOf(path)))
    .flatMap((source) =>
      globalsIn(source, worldlyGlobals).map((name) => `${source.path} uses ${name}`),
    )

const findEagerImports = (sources: readonly Source[]): readonly string[] =>
  sources
    .flatMap(importsOf)
    .filter(({ to, kind }) => kind === 'static' && onDemand.includes(to))
    .map(({ from, to }) => `${from} loads ${to} at once`)

const findShapelessNames = (sources: readonly Source[]): readonly string[] =>
  sources
    .map(({ path }) => path)
    .filter((path) =>
      path.split('/').some((name) => shapelessNames.test(posix.basename(name, '.ts'))),
    )

describe('the sources', () => {
  const sources = readSources(join(import.meta.dirname, '../src'))

  test('are there', () => {
    expect(sources.length).toBeGreaterThan(100)
  })

  test('are in modules that the table names', () => {
    const strangers = sources.map(({ path }) => path).filter((path) => !(moduleOf(path) in table))
    expect(strangers).toEqual([])
  })

  test('import in one direction', () => {
    expect(findForbiddenImports(sources)).toEqual([])
  })

  test('touch the world in adapters and entries only', () => {
    expect(findWorldlyCode(sources)).toEqual([])
  })

  test.each(onDemand)('load %s only when it is needed', (client) => {
    expect(findEagerImports(sources)).toEqual([])
    expect(sources.flatMap(importsOf).some(({ to }) => to === client)).toBe(true)
  })

  test.each([
    ['cli/main.ts', ['node:child_process', 'node:crypto', 'node:fs/promises', 'dockerfile-ast']],
    [
      'cli/lint-command.ts',
      ['@actions/exec', 'csv-parse/sync', 'node:crypto', 'tinyglobby', 'yaml'],
    ],
  ])('start %s without what takes long to load', (entry, late) => {
    const loaded = loadedWith(sources, entry)
    expect(loaded.size).toBeGreaterThan(10)
    expect(late.filter((name) => loaded.has(name))).toEqual([])
  })

  test('import in no ring', () => {
    expect(findCycles(sources)).toEqual([])
  })

  test('have names that say what is inside', () => {
    expect(findShapelessNames(sources)).toEqual([])
  })
})

describe('a source that is wrong is found:', () => {
  const at = (path: string, text: string): readonly Source[] => [{ path, text }]

  test.each([
    ['a fact that knows the report', 'image/layer.ts', `import { x } from '../report/report.js'`],
    ['a type of it, too', 'image/layer.ts', `import type { X } from '../report/report.js'`],
    ['a type of it, in passing', 'image/a.ts', `type A = import('../report/report.js').X`],
    ['a re-export', 'image/layer.ts', `export * from '../report/report.js'`],
    ['a rule that reads files', 'lint/rules/a.ts', `import { readFile } from 'node:fs/promises'`],
    ['a stage that starts programs', 'stages/a.ts', `import { spawn } from 'node:child_process'`],
    ['the network', 'delivery/retry.ts', `import { request } from 'node:https'`],
    ['the machine', 'compare/files.ts', `import os from 'os'`],
    ['an old-fashioned import', 'image/a.ts', `const fs = require('node:fs')`],
    ['an import at the last moment', 'policy/judge.ts', `await import('node:fs')`],
    ['an import that is computed', 'policy/judge.ts', `await import('node:' + name)`],
    ['a second reader of Dockerfiles', 'report/a.ts', `import { x } from 'dockerfile-ast'`],
    ['a second reader of shell', 'lint/rules/a.ts', `import { parse } from 'unbash'`],
    ['hashes where nothing is hashed', 'policy/a.ts', `import { createHash } from 'node:crypto'`],
    ['an adapter used by a stage', 'stages/a.ts', `import { x } from '../adapters/git.js'`],
    ['a folder nobody knows', 'extras/a.ts', `import { x } from '../errors.js'`],
  ])('%s', (_, path, text) => {
    expect(findForbiddenImports(at(path, text))).toHaveLength(1)
  })

  test.each([
    ['uses console', 'lint/lint.ts', `console.log(1)`],
    ['uses process.env', 'config.ts', `const token = process.env['TOKEN']`],
    ['uses Date.now', 'report/report.ts', `export const at = () => Date.now()`],
    ['uses fetch', 'stages/deliver.ts', `const answer = await fetch(url)`],
    ['uses setTimeout', 'build/sides.ts', `const x = setTimeout(() => y, 5)`],
    ['uses Math.random', 'run.ts', `const x = { y: Math.random }`],
  ])('code that %s', (found, path, text) => {
    expect(findWorldlyCode(at(path, text))).toEqual([`${path} ${found}`])
  })

  test('the same words in comments, texts and names of others are none of that', () => {
    const text = `/** console */ const a = 'process.env'; b.console; interface C { fetch(): void }`
    expect(findWorldlyCode(at('lint/lint.ts', text))).toEqual([])
  })

  test('the GitHub client loaded at once, but not its types', () => {
    const load = `import { getOctokit } from '@actions/github'`
    expect(findEagerImports(at('adapters/github.ts', load))).toHaveLength(1)
    const types = `import type { X } from '@actions/github'; await import('@actions/github')`
    expect(findEagerImports(at('adapters/github.ts', types))).toEqual([])
  })

  test('a ring of three', () => {
    const ring = [
      ...at('image/a.ts', `import './b.js'`),
      ...at('image/b.ts', `import type { X } from '../report/c.js'`),
      ...at('report/c.ts', `export { y } from '../image/a.js'`),
      ...at('report/d.ts', `import '../image/a.js'`),
    ]
    expect(findCycles(ring)).toEqual([['image/a.ts', 'image/b.ts', 'report/c.ts', 'image/a.ts']])
  })

  test.each(['image/utils.ts', 'report/helpers/a.ts', 'types.ts', 'lint/common.ts'])(
    'the name %s',
    (path) => {
      expect(findShapelessNames(at(path, ''))).toEqual([path])
    },
  )
})
