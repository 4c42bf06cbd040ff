import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'

import {
  isPnpmLock,
  readPnpmLock,
  reducePnpmLock,
} from '../../../src/analysis/packages/pnpm-lock.js'

/**
 * As pnpm left them in `node_modules/.pnpm` of one workspace of three projects; 9, 10 and 11 write the same. `react` is of
 * development in one project and not in another, `ms` and `is-number` have a version of either kind, and one is an alias.
 */
const locks = ['8.15.9', '10.18.0'].map((version) => {
  const path = join(import.meta.dirname, `../../fixtures/pnpm/lock-${version}.yaml`)
  return [version, readFileSync(path, 'utf8')] as const
})

const development = ['debug@4.4.0', 'is-number@6.0.0', 'is-odd@3.0.1', 'ms@2.1.3']

describe('a lock file of pnpm', () => {
  test.each(locks)('%s tells what only development needs', (_, text) => {
    expect(readPnpmLock(text)).toEqual({ development, hasWorkspaces: true })
  })

  test('of one project has no workspaces, and cycles and left out platforms do no harm', () => {
    const text = lock({
      dependencies: { a: '1.0.0' },
      devDependencies: { b: '2.0.0(a@1.0.0)' },
      snapshots: {
        'a@1.0.0': { c: '1.0.0' },
        'c@1.0.0': { a: '1.0.0' },
        'b@2.0.0(a@1.0.0)': { a: '1.0.0', d: 'e@3.0.0' },
        'e@3.0.0': {},
      },
    })
    const told = { development: ['b@2.0.0', 'e@3.0.0'], hasWorkspaces: false }
    expect(readPnpmLock(text)).toEqual(told)
    const optional = '    optionalDependencies:\n      f:\n        version: 1.0.0\n'
    expect(readPnpmLock(text.replace('    dependencies:\n', `${optional}$&`))).toEqual(told)
  })

  test('says nothing of a package that is of production with other peers', () => {
    const text = lock({
      dependencies: { b: '2.0.0' },
      devDependencies: { b: '2.0.0(a@1.0.0)' },
      snapshots: { 'b@2.0.0': {}, 'b@2.0.0(a@1.0.0)': {} },
    })
    expect(readPnpmLock(text)?.development).toEqual([])
  })

  test('says nothing of a name that also comes from elsewhere than a registry', () => {
    const address = 'https://codeload.github.com/acme/b/tar.gz/0123456'
    const text = lock({
      dependencies: { b: address },
      devDependencies: { c: '1.0.0', b2: 'b@1.0.0' },
      snapshots: { [`b@${address}`]: {}, 'b@1.0.0': {}, 'c@1.0.0': {} },
    })
    expect(readPnpmLock(text)?.development).toEqual(['c@1.0.0'])
  })

  test('has texts and lists that say nothing of dependencies', () => {
    const [, text = ''] = locks[0] ?? []
    const put = [
      '    deprecated: |-',
      '      Not one: two',
      '',
      '       and odd',
      '    bundledDependencies:',
      '      - ms',
      '',
    ].join('\n')
    const longer = text.replaceAll('    dev: true\n', `${put}$&`)
    expect(longer.length).toBeGreaterThan(text.length + put.length)
    expect(readPnpmLock(longer)?.development).toEqual(development)
  })

  const [, newest = ''] = locks[1] ?? []
  test.each([
    ['another version', newest.replace("'9.0'", "'10.0'")],
    ['no version', newest.replace("lockfileVersion: '9.0'", '')],
    ['two documents', `---\n${newest}`],
    ['a dependency that leads nowhere', newest.replace('version: 4.4.0', 'version: 4.4.1')],
    ['flow mappings', '{lockfileVersion: 9.0}'],
    ['another indentation', newest.replaceAll('\n  ', '\n   ')],
    ['nothing', ''],
    ['a package from elsewhere', (locks[0]?.[1] ?? '').replace('  /ms@2.1.2:', '  x.tgz:')],
    ['no end', `${newest}${' '.repeat(9_000_000)}`],
  ])('with %s is not understood', (_, text) => {
    expect(readPnpmLock(text)).toBeNull()
    expect(reducePnpmLock(Buffer.from(text))).toHaveLength(0)
  })

  test('is that of a node_modules, and what is kept of it is short', () => {
    expect(
      ['node_modules', 'srv/node_modules'].map((f) => isPnpmLock(`${f}/.pnpm/lock.yaml`)),
    ).toEqual([true, true])
    expect(['lock.yaml', 'xnode_modules/.pnpm/lock.yaml'].map(isPnpmLock)).toEqual([false, false])
    const kept = Buffer.from(reducePnpmLock(Buffer.from(newest))).toString()
    expect(JSON.parse(kept)).toEqual({ development, hasWorkspaces: true })
  })
})

type Dependencies = Readonly<Record<string, string>>

/** As pnpm 9 and later write it. */
function lock({
  dependencies,
  devDependencies,
  snapshots,
}: {
  readonly dependencies: Dependencies
  readonly devDependencies: Dependencies
  readonly snapshots: Readonly<Record<string, Dependencies>>
}): string {
  const direct = (list: Dependencies): readonly string[] =>
    Object.entries(list).flatMap(([name, version]) => [
      `      ${name}:`,
      `        specifier: '*'`,
      `        version: ${version}`,
    ])
  return [
    `lockfileVersion: '9.0'`,
    ...['', 'importers:', '', '  .:'],
    ...['    dependencies:', ...direct(dependencies)],
    ...['    devDependencies:', ...direct(devDependencies)],
    ...['', 'snapshots:', ''],
    ...Object.entries(snapshots).flatMap(([key, list]) =>
      Object.keys(list).length === 0
        ? [`  ${key}: {}`, '']
        : [
            `  ${key}:`,
            '    dependencies:',
            ...Object.entries(list).map(([name, version]) => `      ${name}: ${version}`),
            '',
          ],
    ),
  ].join('\n')
}
