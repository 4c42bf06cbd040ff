import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { runAtTerminal } from '../../src/cli/main.js'

const sound = 'FROM debian:12-slim\nUSER 1000\n'

let folder: string

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'lint-')))
})

afterEach(() => rm(folder, { recursive: true }))

async function write(files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

function git(...args: readonly string[]): void {
  execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], {
    cwd: folder,
    stdio: 'ignore',
  })
}

async function lint(
  ...args: readonly string[]
): Promise<{ readonly exitCode: number; readonly output: string; readonly errors: string }> {
  const said = { output: '', errors: '' }
  const screen = (name: keyof typeof said) => ({
    isTerminal: false,
    columns: () => 80,
    write: (text: string) => {
      said[name] += text
    },
  })
  const exitCode = await runAtTerminal(['lint', ...args], {
    cwd: folder,
    // Without ShellCheck findings are the same wherever the tests run.
    environment: { PATH: folder },
    output: screen('output'),
    errors: screen('errors'),
  })
  return { exitCode, ...said }
}

interface Item {
  readonly file: string
  readonly line: number
  readonly code: string
}

async function itemsOf(...args: readonly string[]): Promise<readonly string[]> {
  const { output } = await lint('--format', 'json', ...args)
  return (JSON.parse(output) as readonly Item[]).map(
    ({ file, line, code }) => `${file}:${line} ${code}`,
  )
}

describe('files', () => {
  test('are named, or meant by a pattern, each linted once and in order', async () => {
    await write({
      Dockerfile: sound + 'MAINTAINER a\n',
      'b/Dockerfile': sound + 'MAINTAINER b\n',
      'a/api.Dockerfile': sound + 'MAINTAINER c\n',
      'node_modules/x/Dockerfile': 'MAINTAINER d\n',
    })
    expect(await itemsOf('./Dockerfile', '**/*Dockerfile')).toEqual([
      'Dockerfile:3 DL4000',
      'a/api.Dockerfile:3 DL4000',
      'b/Dockerfile:3 DL4000',
    ])
  })

  test('without a fault pass', async () => {
    await write({ Dockerfile: sound })
    expect(await lint('Dockerfile')).toMatchObject({ exitCode: 0, output: 'No findings.\n' })
  })

  test('that cannot be parsed are a finding, and the others are linted all the same', async () => {
    await write({
      one: 'FROM debian:12-slim\nRUNN x\nUSER 1000\n',
      two: `# ${'x'.repeat(1024 * 1024)}`,
      three: sound + 'MAINTAINER a\n',
    })
    expect(await itemsOf('one', 'two', 'three')).toEqual([
      'one:2 DL1000',
      'two:1 DL1000',
      'three:3 DL4000',
    ])
  })

  test.each([
    [
      ['nowhere', 'none', '.'],
      'There is no file `nowhere`.\nThere is no file `none`.\n`.` is a folder',
    ],
    [['*.none'], 'No file matches `*.none`.'],
    [[''], 'There is no file ``.'],
    [['/'], '`/` is a folder; name its files, for example `/**/*Dockerfile`.'],
    [[], '`lint` takes one or more Dockerfiles, or `-`.'],
    [['--fix', '-'], '`--fix` cannot change what comes from standard input.'],
    [['--format', 'xml', 'a'], '`--format` is `xml`; write one of text, json, sarif.'],
    [['--scope', 'old', 'a'], '`--scope` is `old`; write one of new, all.'],
    [['--max-size', '1MB', 'a'], '`--max-size` is no option of `lint`.'],
    [['--config', 'none.yml', 'a'], '`--config` is `none.yml`, which is no file.'],
    [['--config', '.', 'a'], '`--config` is `.`, which is no file.'],
  ])('asked for wrongly end with 2: %j', async (args, problem) => {
    const { exitCode, output, errors } = await lint(...args)
    expect([exitCode, output]).toEqual([2, ''])
    expect(errors).toContain(problem)
  })
})

describe('the exit code', () => {
  test.each([
    [[], 0],
    [['--lint-threshold', 'warning'], 1],
    [['--config', 'hadolint.yaml'], 1],
    [['--config', 'hadolint.yaml', '--lint-threshold', 'never'], 0],
    [['--config', 'own.yml'], 0],
  ])('with %j is %d', async (args, expected) => {
    await write({
      Dockerfile: 'FROM debian:12-slim\nUSER root\n',
      'hadolint.yaml': 'failure-threshold: info\n',
      'own.yml': 'lint:\n  threshold: info\n  ignored: [DL3002, DW1002, DL3066]\n',
    })
    expect((await lint(...args, 'Dockerfile')).exitCode).toBe(expected)
  })
})

describe('a configuration that is named', () => {
  test.each([
    ['a.yml', 'ignored: [DL4000]\n', 0],
    ['b.yml', 'lint:\n  ignored: [DL4000]\n', 0],
    ['c.yml', '{ignored: [DL4000]}\n', 0],
    ['d.yml', '{lint: {ignored: [DL4000]}}\n', 0],
    ['e.yml', '', 1],
    ['hadolint/e.yml', 'lint:\n  ignored: [DL4000]\n', 0],
  ])('is ours or hadolint’s: %s', async (config, text, expected) => {
    await write({ [config]: text, Dockerfile: sound + 'MAINTAINER a\n' })
    expect((await lint('--config', config, 'Dockerfile')).exitCode).toBe(expected)
  })

  test.each([
    ['severities: {DL4000: off}\n', 'sub/my.yml:1: `severities` is no setting; there are'],
    ['lint: {treshold: error}\n', 'sub/my.yml:1: `lint.treshold` is no setting; did you mean'],
    ['ignored: DL4000\n', 'sub/my.yml:1: `ignored` must be a list'],
    ['#'.repeat(300_000), 'sub/my.yml: The file is larger than 256 kB.'],
  ])('has its mistakes told under its name: %#', async (text, problem) => {
    await write({ 'sub/my.yml': text, Dockerfile: sound })
    const { exitCode, errors } = await lint('--config', 'sub/my.yml', 'Dockerfile')
    expect([exitCode, errors.includes(problem)]).toEqual([2, true])
  })
})

test('configuration is read from the root of the repository', async () => {
  await write({
    '.hadolint.yaml': 'ignored: [DL4000]\n',
    'sub/Dockerfile': sound + 'MAINTAINER a\n',
  })
  git('init', '-q')
  expect(await itemsOf('sub/Dockerfile')).toEqual([])
})

test('mistakes in the configuration end with 2', async () => {
  await write({ '.dockweigh.yml': 'lint: {scoop: all}\n', Dockerfile: sound })
  const { exitCode, errors } = await lint('Dockerfile')
  expect(exitCode).toBe(2)
  expect(errors).toContain('.dockweigh.yml:1: `lint.scoop` is no setting; did you mean `scope`?')
})

describe('compared with base,', () => {
  const old = sound + 'MAINTAINER a\n'

  beforeEach(async () => {
    await write({ Dockerfile: old })
    git('init', '-q', '-b', 'main')
    git('add', '.')
    git('commit', '-qm', 'One')
    await write({ Dockerfile: `# moved\n${old}CMD ls\n`, new: sound + 'MAINTAINER a\n' })
  })

  test('only new findings count', async () => {
    const args = ['--base', 'main', '--scope', 'new'] as const
    expect(await itemsOf(...args, 'Dockerfile')).toEqual(['Dockerfile:5 DL3025'])
    expect((await lint(...args, 'Dockerfile')).exitCode).toBe(0)
  })

  test('all findings are shown unless the scope says otherwise, and the new ones marked', async () => {
    const { output, exitCode } = await lint('--base', 'main', 'Dockerfile')
    expect(output.match(/^Dockerfile.*$/gm)).toEqual([
      expect.stringMatching(/DL4000 .*deprecated\.$/),
      expect.stringMatching(/DL3025 .* \(new\)$/),
    ])
    expect(exitCode).toBe(1)
  })

  test('a file that base does not have is new as a whole', async () => {
    expect(await itemsOf('--base', 'main', '--scope', 'new', 'new')).toEqual(['new:3 DL4000'])
  })

  test('base is the branch of origin unless it is named', async () => {
    expect(await itemsOf('--scope', 'new', 'Dockerfile')).toEqual(['Dockerfile:5 DL3025'])
  })

  test('without a commit to compare with it ends with 2', async () => {
    await rm(join(folder, '.git'), { recursive: true })
    const { exitCode, errors } = await lint('--scope', 'new', 'Dockerfile')
    expect(exitCode).toBe(2)
    expect(errors).toContain('`--scope new` needs to know what to compare with')
  })

  test('a base that is no commit ends with 2', async () => {
    const { exitCode, errors } = await lint('--base', 'nope', 'Dockerfile')
    expect(exitCode).toBe(2)
    expect(errors).toContain('`--base` is `nope`, which is no commit of a repository at /')
  })
})

test('--fix writes the safe fixes, and shows what is left', async () => {
  await write({ Dockerfile: 'FROM debian:12-slim\nMAINTAINER me\nUSER 1000\nCMD ls\n' })
  const { output } = await lint('--fix', 'Dockerfile')
  const fixed = await readFile(join(folder, 'Dockerfile'), 'utf8')
  expect(fixed).toContain('LABEL org.opencontainers.image.authors=')
  expect(output).not.toContain('DL4000')
  expect(output).toContain('DL3025')
  await lint('--fix', 'Dockerfile')
  expect(await readFile(join(folder, 'Dockerfile'), 'utf8')).toBe(fixed)
})

test('SARIF names files from the root of the repository', async () => {
  await write({ 'sub/Dockerfile': sound + 'MAINTAINER a\n' })
  git('init', '-q')
  folder = join(folder, 'sub')
  try {
    const { output } = await lint('--format', 'sarif', 'Dockerfile')
    expect(output).toContain('"uri": "sub/Dockerfile"')
  } finally {
    folder = dirname(folder)
  }
})

test('SARIF is one document for all files', async () => {
  await write({ a: sound + 'MAINTAINER a\n', b: sound + 'MAINTAINER a\n' })
  const { output } = await lint('--format', 'sarif', 'a', 'b')
  const { runs } = JSON.parse(output) as { runs: readonly { results: readonly object[] }[] }
  expect(runs.map(({ results }) => results.length)).toEqual([2])
})

test('without ShellCheck a line on standard error says so, but not with --quiet', async () => {
  await write({ Dockerfile: 'FROM debian:12-slim\nRUN true\nUSER 1000\n' })
  expect((await lint('Dockerfile')).errors).toContain('no `shellcheck` on the PATH')
  expect((await lint('--quiet', 'Dockerfile')).errors).toBe('')
})
