import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'

import { reduceNpmFile } from '../../../src/analysis/packages/npm-facts.js'

const reduce = (path: string, text: string): string =>
  Buffer.from(reduceNpmFile(path, Buffer.from(text))).toString()

const secret = 'https://ada:hunter2@registry.example'

describe('what is kept of npm’s files', () => {
  test('are names, and never where packages come from', () => {
    const manifest = {
      name: 'shop',
      version: '1.0.0',
      description: secret,
      dependencies: { express: `git+${secret}/express` },
      devDependencies: { jest: '30' },
      peerDependencies: [],
      workspaces: [secret],
      scripts: { start: `node main.js --registry ${secret}`, odd: 7 },
    }
    const kept = reduce('app/package.json', JSON.stringify(manifest))
    expect(JSON.parse(kept)).toEqual({
      name: 'shop',
      version: '1.0.0',
      dependencies: { express: 0 },
      devDependencies: { jest: 0 },
      workspaces: 0,
      scripts: { start: 'node main.js --registry https://registry.example', odd: 0 },
    })
    const installed = reduce('app/node_modules/x/package.json', JSON.stringify(manifest))
    expect(JSON.parse(installed)).not.toHaveProperty('scripts')
    expect(kept + installed).not.toContain('hunter2')
  })

  test('are the packages of development of a lock file', () => {
    const packages = {
      '': { name: 'shop' },
      'node_modules/jest': { dev: true, resolved: `${secret}/jest.tgz` },
      'node_modules/express': { resolved: `${secret}/express.tgz` },
      'node_modules/odd': 7,
    }
    const lock = JSON.stringify({ lockfileVersion: 3, packages })
    for (const path of ['app/package-lock.json', 'app/node_modules/.package-lock.json'])
      expect(JSON.parse(reduce(path, lock))).toEqual({
        packages: { 'node_modules/jest': { dev: true } },
      })
    expect(reduce('package-lock.json', '{"dependencies":{"jest":{"dev":true}}}')).toBe('{}')
  })

  test.each(['', '{', '[]', '7', 'null', '{"name":"\u{fffd}'])('of %j is nothing', (text) => {
    expect(reduce('app/package.json', text)).toBe('')
  })

  test('is never longer than the file, whatever that is', () => {
    const value = fc.json().map((text) => `{"dependencies":${text},"name":"é","scripts":${text}}`)
    const bytes = fc.oneof(
      value.map((text) => Buffer.from(text)),
      fc.uint8Array(),
    )
    fc.assert(
      fc.property(bytes, fc.constantFrom('package.json', 'package-lock.json'), (content, path) => {
        expect(reduceNpmFile(path, content).length).toBeLessThanOrEqual(content.length)
      }),
    )
    const invalid = Buffer.from(`{"name":"${'\xff'.repeat(60)}"}`, 'latin1')
    expect(reduceNpmFile('package.json', invalid)).toHaveLength(0)
  })
})
