import { describe, expect, test } from '@jest/globals'

import { parseArguments } from '../../src/cli/arguments.js'
import { renderHelp } from '../../src/cli/help.js'
import { nearestName } from '../../src/cli/nearest.js'
import { listOptions } from '../../src/cli/option-table.js'
import { explainOptions } from '../../src/cli/option-words.js'
import { parseConfig } from '../../src/config.js'
import { inputDefinitions } from '../../src/inputs.js'

const parse = (...args: readonly string[]) => parseArguments(args, '/home/me')

function run(...args: readonly string[]) {
  const invocation = parse(...args)
  if (invocation.kind !== 'run') throw new Error(`It is ${invocation.kind}.`)
  return invocation
}

describe('a command line', () => {
  test('names a command, images and options, in any order', () => {
    expect(run('diff', '-q', 'v1', '--format', 'json', 'v2', '--no-color')).toMatchObject({
      command: 'diff',
      images: ['v1', 'v2'],
      format: 'json',
      quiet: true,
      colour: 'refused',
    })
    expect(run('inspect', '--', '--odd-name')).toMatchObject({ images: ['--odd-name'] })
  })

  test('is text, talkative and coloured unless it says otherwise', () => {
    const expected = { images: [], format: 'text', quiet: false, colour: 'allowed' }
    expect(run('diff')).toMatchObject(expected)
  })

  test('sets the action’s inputs, and none of its caches', () => {
    const { inputs } = run('diff', '--target=app', '--no-cache', '--max-increase', '5% and 10MB')
    expect(inputs).toEqual({
      'cache-from': 'none',
      'cache-to': 'none',
      target: 'app',
      'no-cache': 'true',
      'max-increase': '5% and 10MB',
    })
  })

  test('gives lists item by item, whatever is in them', () => {
    const values = ['A=1', 'B="x", y', 'C=one\ntwo', 'D= ', 'E=--f', 'F=a,b']
    const { inputs } = run('diff', ...values.flatMap((value) => ['--build-arg', value]))
    expect(parseConfig(inputs, '/').build.buildArgs).toEqual(values)
  })

  test('anchors the paths of secrets where it was typed', () => {
    const { inputs } = run('diff', '--secret-file', 'npm=.npmrc', '--secret-file', 'a=/b=c')
    expect(inputs['secret-files']).toBe('npm=/home/me/.npmrc\na=/b=c')
  })

  test('anchors the paths of reports where it was typed', () => {
    const { inputs } = run('diff', '--vulnerabilities-base', 'a.json', '--vulnerabilities-head=/b')
    expect([inputs['vulnerabilities-base'], inputs['vulnerabilities-head']]).toEqual([
      '/home/me/a.json',
      '/b',
    ])
  })

  test('takes the last of several values where there can be but one', () => {
    expect(run('diff', '--target', 'a', '--target', 'b').inputs.target).toBe('b')
  })

  test.each([
    [['--help'], { kind: 'help', command: null }],
    [['diff', '-h', 'a', 'b', 'c'], { kind: 'help', command: 'diff' }],
    [['--version'], { kind: 'version' }],
  ])('%j asks for words only', (args, expected) => {
    expect(parse(...args)).toEqual(expected)
  })

  test.each([
    [[], 'No command was given'],
    [['weigh'], 'no command `weigh`. There are diff, inspect, lint and slim'],
    [['inspec', 'a'], 'Did you mean `inspect`?'],
    [['diff', '--max-incraese', '1'], 'Did you mean `--max-increase`?'],
    [['diff', '--build-args', 'A=1'], 'Did you mean `--build-arg`?'],
    [['diff', '--maximum-of-everything'], 'no option `--maximum-of-everything`.'],
    [['diff', '-x'], 'no option `-x`'],
    [['diff', '--target'], '`--target` needs a value'],
    [['diff', '--target', '--pull'], '`--target` needs a value'],
    [['diff', '--pull=yes'], '`--pull` takes no value'],
    [['diff', '--format', 'xml'], 'write one of text, json, markdown'],
    [['diff', 'a', 'b', 'c'], 'not 3 images'],
    [['diff', 'a', '--base-ref', 'b'], 'both say what to compare with'],
    [['inspect'], 'takes one image, not 0'],
    [['inspect', 'a', '--max-size', '1MB'], '`--max-size` is no option of `inspect`'],
    [['diff', '--secret', 'a=b'], 'Did you mean `--secret-env`?'],
  ])('%j is refused', (args, words) => {
    expect(() => parse(...args)).toThrow(
      expect.objectContaining({ code: 'usage', message: expect.stringContaining(words) }),
    )
  })
})

describe('the options', () => {
  test('cover every input but those that only a pull request has, that choose or that ship', () => {
    const covered = listOptions().map(({ input }) => input as string | null)
    const missing = inputDefinitions
      .map(({ name }) => name)
      .filter((name) => !covered.includes(name))
    const shipping = ['tags', 'push', 'load', 'outputs', 'head', 'base']
    expect(missing).toEqual([
      'images',
      'bake-files',
      'secrets',
      ...shipping,
      'comment',
      'comment-mode',
      'comment-unwanted',
      'comment-key',
      'comment-group',
      'matrix',
      'strategy',
      'base-image-advice',
      'html',
      'verify-fixes',
      'suggest-fixes',
      'status',
      'check',
      'override-label',
      'override-lint',
      'github-token',
    ])
  })

  test('are all in the help, and in no line wider than a hundred characters', () => {
    const help = renderHelp(null)
    for (const { name } of listOptions()) expect(help).toContain(`--${name} `.trimEnd())
    expect(help.split('\n').filter((line) => line.length > 100)).toEqual([])
    expect(help).not.toContain('one a line')
  })

  test('of a command are all that its help shows', () => {
    expect(renderHelp('inspect')).not.toContain('--max-size')
    expect(renderHelp('diff')).not.toContain('dockweigh inspect')
  })

  test('replace the names of inputs in messages', () => {
    expect(explainOptions('2 of the inputs cannot be used:\n- `platforms` is `x`; `main`')).toBe(
      '2 of the options cannot be used:\n- `--platform` is `x`; `main`',
    )
  })
})

describe('the nearest name', () => {
  test.each([
    ['platfrom', 'platform'],
    ['max', 'max-size'],
    ['x', null],
    ['something-else', null],
  ])('to %s is %s', (typed, nearest) => {
    expect(nearestName(typed, ['max-waste', 'platform', 'max-size', 'pull'])).toBe(nearest)
  })
})
