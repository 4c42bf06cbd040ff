import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { actionsRunner, readInputs } from '../../src/adapters/actions.js'
import type { Annotation } from '../../src/report/annotations.js'
import { mustRun } from '../support/process.js'
import type { RunnerCall } from '../support/runner-program.js'
import {
  createFileCommands,
  readFileCommands,
  type FileCommandReport,
} from '../support/runner/file-commands.js'
import { createInterpreter, type Interpretation } from '../support/runner/interpreter.js'
import { forEachLine } from '../support/runner/lines.js'

/** What a runner makes of the calls. */
interface Heard extends Interpretation {
  readonly stdout: string
  readonly files: FileCommandReport
  readonly masks: readonly string[]
}

const patienceMs = 60_000
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dockweigh-actions-'))
})

afterAll(() => rm(folder, { recursive: true, force: true }))

const program = join(import.meta.dirname, '../support/runner-program.ts')

async function tellRunner(calls: readonly RunnerCall[]): Promise<Heard> {
  const files = await createFileCommands(folder)
  const stdout = await mustRun(
    process.execPath,
    ['--import', 'tsx', program, JSON.stringify(calls)],
    { env: { GITHUB_OUTPUT: files.OUTPUT, GITHUB_STEP_SUMMARY: files.STEP_SUMMARY } },
  )
  const interpreter = createInterpreter([])
  const stream = Readable.from([stdout], { objectMode: false })
  forEachLine(stream, (line) => {
    interpreter.feed('stdout', line)
  })
  await new Promise((resolve) => stream.once('end', resolve))
  return {
    ...interpreter.result(),
    stdout,
    files: await readFileCommands(files),
    masks: interpreter.masks(),
  }
}

const hostileLines = [
  '::error::injected',
  '   ::error file=a,line=1::injected',
  '\u0085::error::injected',
  '\u3000\u2028::warning::injected',
  '::set-output name=verdict::pass',
  '::SET-OUTPUT name=verdict::pass',
  '##[set-output name=verdict]pass',
  'text before ##[error]injected',
  '###[error]injected',
  '::save-state name=clean::true',
  '::add-mask::e',
  '::add-path::/tmp/evil',
  '::set-env name=PATH::/tmp/evil',
  '::add-matcher::/tmp/evil.json',
  '::group::injected',
  '::debug::injected',
  '::echo::on',
  '::stop-commands::mine',
  '::mine::',
  '::::',
  'two lines\n::error::injected',
  'one overwritten\r::error::injected',
]
const says = hostileLines.map((say): RunnerCall => ({ say }))

describe('text that looks like a workflow command', () => {
  let heard: Heard

  beforeAll(async () => {
    heard = await tellRunner([
      ...says,
      { chapter: 'Build head', calls: [...says, { notice: 'half-way' }, ...says] },
      ...says,
      { warn: 'our own, at the end' },
    ])
  }, patienceMs)

  test('never takes effect, in a chapter or outside of one', () => {
    expect(heard).toMatchObject({
      outputs: {},
      state: {},
      debug: [],
      matchers: [],
      refusedCommands: [],
      droppedAnnotations: [],
    })
    expect(heard.log.filter(({ text }) => text.startsWith('##[group]'))).toHaveLength(1)
    // The tokens that stop commands are the only masks.
    expect(heard.masks.filter((mask) => !/^[0-9a-f-]{36}$/.test(mask))).toEqual([])
  })

  test('leaves our own commands in force, also in the middle of a chapter', () => {
    expect(heard.annotations).toEqual([
      { level: 'notice', message: 'half-way', properties: {} },
      { level: 'warning', message: 'our own, at the end', properties: {} },
    ])
  })

  test('is shown all the same', () => {
    const shown = heard.log.map(({ text }) => text.replaceAll('\u200b', ''))
    for (const line of hostileLines.flatMap((lines) => lines.split(/[\r\n]/))) {
      expect(shown.filter((each) => each === line).length).toBeGreaterThanOrEqual(4)
    }
  })

  test('meets another token at each stop', () => {
    const tokens = [...heard.stdout.matchAll(/^::stop-commands::([0-9a-f-]{36})$/gm)]
    expect(tokens).toHaveLength(2)
    expect(new Set(tokens.map(([, token]) => token)).size).toBe(2)
  })
})

describe('a chapter', () => {
  let heard: Heard

  beforeAll(async () => {
    heard = await tellRunner([
      { chapter: 'Fails', calls: [{ say: 'before' }, { fail: 'in the middle' }] },
      { warn: 'after a failure' },
      { chapter: 'Outer', calls: [{ chapter: 'Inner', calls: [{ say: '::error::x' }] }] },
      { warn: 'after a chapter in a chapter' },
      { chapter: 'Endless', calls: [{ interrupt: true }, { say: '::error::x' }, { warn: 'end' }] },
    ])
  }, patienceMs)

  test('is a group without commands, byte for byte', () => {
    const lines = heard.stdout.split('\n').slice(0, 6)
    expect(lines.map((line) => line.replaceAll(/[0-9a-f-]{36}/g, 'TOKEN'))).toEqual([
      '::group::Fails',
      '::stop-commands::TOKEN',
      'before',
      '::TOKEN::',
      '::endgroup::',
      '::warning::after a failure',
    ])
  })

  test('lets commands through again when it fails, holds another chapter, or is interrupted', () => {
    expect(heard.annotations.map(({ message }) => message)).toEqual([
      'after a failure',
      'after a chapter in a chapter',
      'end',
    ])
  })

  test('that is interrupted does so at once: the reason is said before its work ends', () => {
    const lines = heard.stdout.split('\n')
    const [token = ''] =
      /[0-9a-f-]{36}$/.exec(lines.findLast((l) => l.includes('stop-')) ?? '') ?? []
    expect(lines.slice(lines.indexOf(`::${token}::`))).toEqual([
      `::${token}::`,
      ':\u200b:error::x',
      '::warning::end',
      '::endgroup::',
      '',
    ])
  })
})

describe('annotations, masks, outputs and summary', () => {
  const annotations: readonly Annotation[] = [
    {
      level: 'error',
      title: '100%: a, b',
      message: 'first\nsecond\r\n::error::third 5%0A',
      location: { file: 'a:b,c/Dockerfile', startLine: 3, endLine: 4 },
    },
    {
      level: 'warning',
      message: 'here',
      location: { file: 'Dockerfile', startLine: 1, endLine: 1, startColumn: 5, endColumn: 9 },
    },
    { level: 'notice', message: '' },
  ]
  const outputs = {
    verdict: 'pass',
    report: 'a\nghadelimiter_\nEOF\nverdict=fail\n',
    'comment-url': '',
    layers: 'x<<EOF',
  }
  const secret = 'line one\nline two 50%'
  let heard: Heard

  beforeAll(async () => {
    heard = await tellRunner([
      { annotate: annotations },
      { hide: secret },
      { say: 'it says line two 50% and line one' },
      { setOutputs: outputs },
      { setOutputs: { findings: '3' } },
      { addSummary: '# One\n' },
      { addSummary: '# Two' },
    ])
  }, patienceMs)

  test('annotations are written as GitHub documents them', () => {
    expect(heard.stdout.split('\n').slice(0, 3)).toEqual([
      '::error title=100%25%3A a%2C b,file=a%3Ab%2Cc/Dockerfile,line=3,endLine=4::first%0Asecond%0D%0A::error::third 5%250A',
      '::warning file=Dockerfile,line=1,endLine=1,col=5,endColumn=9::here',
      '::notice::',
    ])
  })

  test('and read back as they were meant', () => {
    expect(heard.annotations).toEqual([
      {
        level: 'error',
        message: annotations[0]?.message,
        properties: { title: '100%: a, b', file: 'a:b,c/Dockerfile', line: '3', endLine: '4' },
      },
      {
        level: 'warning',
        message: 'here',
        properties: { file: 'Dockerfile', line: '1', endLine: '1', col: '5', endColumn: '9' },
      },
      { level: 'notice', message: '', properties: {} },
    ])
  })

  test('a secret of two lines is masked line by line', () => {
    expect(heard.masks).toEqual([secret, 'line one', 'line two 50%'])
    expect(heard.log.at(-1)?.text).toBe('it says *** and ***')
  })

  test('an output that looks like the file it stands in changes no other', () => {
    expect(heard.files).toMatchObject({ errors: [], outputs: { ...outputs, findings: '3' } })
  })

  test('the summary is appended to', () => {
    expect(heard.files.summary).toBe('# One\n\n# Two\n')
  })
})

describe('the job', () => {
  const openRunner = (environment: NodeJS.ProcessEnv) =>
    actionsRunner({
      environment,
      signal: new AbortController().signal,
      folder,
      reportFolder: folder,
    })

  test.each([
    ['missing', undefined],
    ['gone', '/nowhere/event.json'],
    ['no JSON', import.meta.filename],
  ])('reads a payload that is %s as an empty one', async (_, path) => {
    const { job } = await openRunner({ GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: path })
    expect(job.event).toEqual({ name: 'push', ref: '', payload: {} })
  })

  test('is described by the variables of the runner', async () => {
    const { job } = await openRunner({
      GITHUB_REPOSITORY: 'octo/shop',
      GITHUB_SERVER_URL: 'https://ghe.example',
      GITHUB_API_URL: 'https://ghe.example/api/v3',
      GITHUB_RUN_ID: '77',
      GITHUB_RUN_ATTEMPT: '2',
      GITHUB_WORKSPACE: '/work',
    })
    expect(job).toMatchObject({
      repository: { owner: 'octo', name: 'shop' },
      workspace: '/work',
      serverUrl: 'https://ghe.example',
      apiUrl: 'https://ghe.example/api/v3',
      runId: 77,
      runAttempt: 2,
      runUrl: 'https://ghe.example/octo/shop/actions/runs/77',
    })
  })

  test('outside of a runner has no address of its run', async () => {
    expect((await openRunner({})).job).toMatchObject({ runId: 0, runAttempt: 1, runUrl: null })
  })

  test('saves each report in files of its own, its forms side by side', async () => {
    const runner = await openRunner({})
    const first = await runner.saveReport({ json: '{"a":1}', sarif: '{"b":2}' })
    const second = await runner.saveReport({ json: '{"c":3}', sarif: '{"d":4}' })
    const paths = [first.json, first.sarif, second.json, second.sarif]
    expect(await Promise.all(paths.map((path) => readFile(path, 'utf8')))).toEqual([
      '{"a":1}',
      '{"b":2}',
      '{"c":3}',
      '{"d":4}',
    ])
    expect(first.sarif).toBe(first.json.replace(/json$/, 'sarif'))
  })

  test('gives the inputs that are set, by the names of the runner', () => {
    expect(
      readInputs({
        'INPUT_BUILD-ARGS': 'A=1',
        INPUT_CONTEXT: '',
        INPUT_UNKNOWN: 'x',
        CONTEXT: 'no',
      }),
    ).toEqual({ 'build-args': 'A=1', context: '' })
  })
})
