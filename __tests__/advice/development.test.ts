import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import { findSavings } from '../../src/advice/savings.js'
import type { ImageSettings } from '../../src/image/image.js'
import type { Layer } from '../../src/image/layer.js'
import { readBytes } from '../../src/records/byte-reader.js'
import { decodeLayer, encodeLayer } from '../../src/records/layer-codec.js'
import type { LayerBuilder } from '../support/image-builder.js'
import { analysed } from '../support/image/analysed.js'

type Fill = (layer: LayerBuilder) => LayerBuilder

const size = 200_000

/** A package of 200 kB and its package.json. */
function addPackage(folder: string, manifest: object = {}): Fill {
  const name = folder.slice(folder.lastIndexOf('node_modules/') + 13)
  const text = JSON.stringify({ name, version: '1.0.0', ...manifest })
  return (l) => l.file(`${folder}/package.json`, text).file(`${folder}/main.js`, size)
}

interface Story {
  readonly pass?: (layers: readonly Layer[]) => readonly Layer[]
  readonly instruction?: string
  readonly settings?: Partial<ImageSettings>
}

async function developmentIn(
  fills: readonly Fill[],
  { instruction = 'RUN npm ci', settings = {}, pass }: Story = {},
): Promise<readonly string[]> {
  const image = await analysed(
    [
      ['FROM node:22', (l) => l.file('bin/node', 1000)],
      [instruction, (layer) => fills.reduce((filled, fill) => fill(filled), layer)],
    ],
    settings,
    pass,
  )
  return findSavings(image)
    .filter(({ kind }) => kind.name === 'development-dependencies')
    .flatMap(({ parts, layer, partCount }) => [
      `${layer} ${partCount}`,
      ...parts.map(({ name }) => name).toSorted(),
    ])
}

const project = (manifest: object): Fill => {
  return (l) => l.file('app/package.json', JSON.stringify(manifest))
}

/** What a record gives back of a layer. */
function keepAndRead(layer: Layer): Layer {
  const { digest, diffId, compressedBytes: sizeBytes } = layer
  const descriptor = { digest, diffId, sizeBytes, mediaType: '' }
  return decodeLayer(readBytes(Buffer.concat(encodeLayer(layer))), descriptor)
}

const plain = [
  addPackage('app/node_modules/express', { dependencies: { debug: '^4' } }),
  addPackage('app/node_modules/debug'),
  addPackage('app/node_modules/jest', { dependencies: { debug: '^4', '@jest/core': '*' } }),
  addPackage('app/node_modules/@jest/core'),
]
const wanted = { dependencies: { express: '4' }, devDependencies: { jest: '30' } }

describe('development dependencies', () => {
  test('are told by package.json and what the packages depend on', async () => {
    const found = await developmentIn([project(wanted), ...plain])
    expect(found).toEqual(['1 2', '@jest/core', 'jest'])
  })

  test.each(['app/node_modules/.package-lock.json', 'app/package-lock.json'])(
    "are told by npm's lock file %s first",
    async (path) => {
      const packages = {
        '': { dev: true },
        'node_modules/express': { version: '4.0.0' },
        'node_modules/debug': { dev: true },
        'node_modules/jest': { devOptional: true },
        'node_modules/@jest/core': 7,
      }
      const lock: Fill = (l) => l.file(path, JSON.stringify({ lockfileVersion: 3, packages }))
      expect(await developmentIn([project(wanted), lock, ...plain])).toEqual(['1 1', 'debug'])
    },
  )

  test('are the same where a record has the layers, without any address', async () => {
    const address = 'https://ada:hunter2@registry.example/jest.tgz'
    const packages = { 'node_modules/jest': { dev: true, resolved: address } }
    const lock: Fill = (l) => l.file('app/package-lock.json', JSON.stringify({ packages }))
    const manifest = project({ ...wanted, scripts: { start: `node a --registry ${address}` } })
    const kept: string[] = []
    const pass = (layers: readonly Layer[]): readonly Layer[] =>
      layers.map((layer) => {
        kept.push(Buffer.concat(encodeLayer(layer)).toString('latin1'))
        return keepAndRead(layer)
      })
    for (const fills of [
      [manifest, ...plain],
      [manifest, lock, ...plain],
    ]) {
      const found = await developmentIn(fills)
      expect(found.length).toBeGreaterThan(1)
      expect(await developmentIn(fills, { pass })).toEqual(found)
    }
    expect(kept.length).toBeGreaterThan(0)
    expect(kept.filter((text) => text.includes('hunter2'))).toEqual([])
  })

  test('are found where pnpm links them to', async () => {
    const store = 'app/node_modules/.pnpm'
    const found = await developmentIn([
      project(wanted),
      addPackage(`${store}/express@4/node_modules/express`, { dependencies: { debug: '4' } }),
      addPackage(`${store}/debug@4/node_modules/debug`),
      addPackage(`${store}/jest@30/node_modules/jest`, {
        dependencies: { debug: '4', chalk: '5' },
      }),
      addPackage(`${store}/chalk@5/node_modules/chalk`),
      (l) =>
        l
          .symlink('app/node_modules/express', '.pnpm/express@4/node_modules/express')
          .symlink('app/node_modules/jest', '.pnpm/jest@30/node_modules/jest')
          .symlink(`${store}/express@4/node_modules/debug`, '../../debug@4/node_modules/debug')
          .symlink(`${store}/jest@30/node_modules/debug`, '../../debug@4/node_modules/debug')
          .symlink(`${store}/jest@30/node_modules/chalk`, '../../chalk@5/node_modules/chalk'),
    ])
    expect(found).toEqual(['1 2', 'chalk', 'jest'])
  })

  describe("are told by pnpm's lock file", () => {
    const lockText = readFileSync(
      join(import.meta.dirname, '../fixtures/pnpm/lock-10.18.0.yaml'),
      'utf8',
    )
    const store = 'app/node_modules/.pnpm'
    const addTo = (key: string, name: string): Fill =>
      addPackage(`${store}/${key}/node_modules/${name}`, { version: key.replace(/^.*@/, '') })
    const installed = [
      addTo('debug@4.4.0', 'debug'),
      addTo('ms@2.1.2', 'ms'),
      addTo('ms@2.1.3', 'ms'),
      addTo('react@18.3.1', 'react'),
      addTo('is-number@7.0.0', 'is-number'),
    ]
    const workspace: Fill = (l) =>
      l
        .file('app/pnpm-workspace.yaml', 'packages: ["packages/*"]')
        .file('app/packages/api/package.json', '{"name":"@shop/api","scripts":{"start":"x"}}')
        .file(`${store}/lock.yaml`, lockText)
    const fills = [project({ devDependencies: { debug: '4', ms: '2' } }), workspace, ...installed]

    test('in workspaces, too, version by version', async () => {
      const settings = { command: ['node', 'packages/api/main.js'] }
      expect(await developmentIn(fills, { settings })).toEqual(['1 2', 'debug', 'ms'])
    })

    test('but not where a script of some project may start one', async () => {
      const starts = [
        ['pnpm', '--filter', 'api', 'start'],
        ['sh', '-c', 'cd packages/api && npm start'],
      ]
      for (const command of starts) {
        expect(await developmentIn(fills, { settings: { command } })).toEqual([])
      }
      const scripts = { start: 'node packages/api/main.js' }
      const root = project({ devDependencies: { debug: '4' }, scripts })
      const settings = { command: ['pnpm', 'start'] }
      expect(await developmentIn([root, ...fills.slice(1)], { settings })).toHaveLength(3)
    })

    test('the same where a record has the layers', async () => {
      const pass = (layers: readonly Layer[]): readonly Layer[] => layers.map(keepAndRead)
      expect(await developmentIn(fills, { pass })).toEqual(['1 2', 'debug', 'ms'])
    })

    test('and not guessed at where it is not understood', async () => {
      const other: Fill = (l) => l.file(`${store}/lock.yaml`, "lockfileVersion: '99.0'\n")
      expect(await developmentIn([...fills, other])).toEqual([])
    })
  })

  test('are no fault where the image is started with one', async () => {
    const fills = [project({ ...wanted, scripts: { start: 'jest --watch' } }), ...plain]
    const started: readonly Partial<ImageSettings>[] = [
      { command: ['npx', 'jest'] },
      { entrypoint: ['npm'], command: ['run', 'start'] },
      { environment: ['NODE_ENV=development'] },
    ]
    for (const settings of started) expect(await developmentIn(fills, { settings })).toEqual([])
    const settings = { command: ['node', 'main.js'] }
    expect(await developmentIn(fills, { settings })).toHaveLength(3)
  })

  test('are left to other advice in the build context, and not guessed at in workspaces', async () => {
    const instruction = 'COPY . /app'
    expect(await developmentIn([project(wanted), ...plain], { instruction })).toEqual([])
    const workspaces = { ...wanted, workspaces: ['packages/*'] }
    expect(await developmentIn([project(workspaces), ...plain])).toEqual([])
  })

  test.each(['{', '[]', '7', '{"devDependencies":[],"scripts":1}', '{"devDependencies":{"..":1}}'])(
    'are none where package.json is %s',
    async (text) => {
      expect(await developmentIn([(l) => l.file('app/package.json', text), ...plain])).toEqual([])
    },
  )
})
