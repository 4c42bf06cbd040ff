import { execFileSync } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'

import { version } from '../src/version.js'
import { checkoutFacts, logOf } from './support/run-facts.js'
import { runAction, type ActionRun, type RunResult } from './support/runner.js'
import { pullRequestEvent, pushEvent } from './support/runner/events.js'

jest.setTimeout(120_000)

const entry = join(import.meta.dirname, '../dist/index.js')
let root: string

beforeAll(() => {
  if (!existsSync(entry)) throw new Error('dist/index.js is missing. Run: npm run build')
  root = mkdtempSync(join(tmpdir(), 'dockweigh-bundle-'))
})

afterAll(() => {
  rmSync(root, { recursive: true, force: true })
})

const sha = 'a'.repeat(40)

interface Finished extends RunResult {
  readonly workspace: string
  /** What the step left in RUNNER_TEMP, other than the runner's own files. */
  readonly left: readonly string[]
}

async function start(run: Partial<ActionRun> = {}): Promise<Finished> {
  const workspace = run.workspace ?? mkdtempSync(join(root, 'workspace-'))
  const temporary = mkdtempSync(join(root, 'temporary-'))
  const event = pullRequestEvent({ number: 7, baseSha: sha, headSha: sha })
  const result = await runAction({ entry, event, sha, ...run, workspace, temporary })
  const left = readdirSync(temporary).filter((name) => name.startsWith('dockweigh'))
  return { ...result, workspace, left }
}

function git(folder: string, ...args: readonly string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@b.c']
  return execFileSync('git', [...identity, ...args], { cwd: folder, encoding: 'utf8' }).trim()
}

function makeCheckout(): string {
  const workspace = mkdtempSync(join(root, 'checkout-'))
  writeFileSync(join(workspace, 'Dockerfile'), 'FROM scratch\nCOPY . .\n')
  git(workspace, 'init', '--quiet')
  git(workspace, 'add', '.')
  git(workspace, 'commit', '--quiet', '--message', 'Start')
  return workspace
}

/** A PATH with git and nothing else. */
function pathWithGit(): string {
  const folder = join(mkdtempSync(join(root, 'path-')), 'bin')
  const places = (process.env['PATH'] ?? '').split(delimiter).map((each) => join(each, 'git'))
  mkdirSync(folder)
  symlinkSync(places.find((place) => existsSync(place)) ?? '', join(folder, 'git'))
  return folder
}

/** The step is red for one reason, said once, without the inside of the program. */
function expectOneError(run: Finished): void {
  expect(run).toMatchObject({ exitCode: 1, conclusion: 'failure', left: [] })
  expect(run.annotations).toMatchObject([{ level: 'error' }])
  expect(logOf(run)).not.toMatch(/^\s+at .*[:(]\d+/m)
}

describe('the bundle on its own', () => {
  test('says first who runs where', async () => {
    const { log } = await start()
    expect(log[0]?.text).toBe(`Dockweigh ${version} weighs octo/shop on pull_request`)
  })

  test('names every mistake in the inputs at once', async () => {
    const run = await start({
      inputs: {
        context: '..',
        'max-size': 'big',
        platforms: 'linux/amd64,arm',
        comment: 'maybe',
        'report-only': 'perhaps',
      },
    })
    expectOneError(run)
    const message = run.annotations[0]?.message ?? ''
    expect(message.split('\n')).toEqual([
      '5 of the inputs cannot be used:',
      ...['context', 'platforms', 'max-size', 'comment', 'report-only'].map(
        (name) => expect.stringMatching(`^- \`${name}\` `) as unknown,
      ),
      'Correct them under `with:` in the workflow.',
    ])
  })

  test('outside of a checkout asks for one', async () => {
    const run = await start()
    expectOneError(run)
    expect(run.annotations[0]?.message).toContain(`${run.workspace} is not a git checkout`)
    expect(run.annotations[0]?.message).toContain('actions/checkout')
  })

  test.each([
    ['docker', () => pathWithGit(), /^Docker cannot be used: there is no `docker` command/],
    ['git', () => '/nowhere', /there is no `git` command on the PATH/],
  ])('without %s says so', async (_, path, message) => {
    const workspace = makeCheckout()
    const facts = checkoutFacts(workspace)
    const event = pushEvent({ beforeSha: '0'.repeat(40), afterSha: sha })
    const run = await start({ workspace, event, env: { PATH: path() } })
    expectOneError(run)
    expect(run.annotations[0]?.message).toMatch(message)
    expect(checkoutFacts(workspace)).toEqual(facts)
  })

  test('refuses pull_request_target, whatever is checked out', async () => {
    const event = pullRequestEvent({
      number: 7,
      baseSha: sha,
      headSha: sha,
      name: 'pull_request_target',
    })
    const run = await start({ workspace: makeCheckout(), event })
    expectOneError(run)
    expect(run.annotations[0]?.message).toContain('Run on `pull_request` instead')
  })

  test('weighs nothing of a pull request without a Dockerfile, and says so everywhere', async () => {
    const workspace = makeCheckout()
    git(workspace, 'rm', '--quiet', 'Dockerfile')
    git(workspace, 'commit', '--quiet', '--allow-empty', '--message', 'Stop')
    const event = pushEvent({ beforeSha: '0'.repeat(40), afterSha: sha })
    const run = await start({ workspace, event })
    expect(run).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', 'compressed-size': '' } })
    expect(run.summary).toContain('There is no Dockerfile')
    expect(existsSync(run.outputs['report'] ?? '')).toBe(true)
  })

  test('tells why it ends when it is interrupted, also while git does not answer', async () => {
    const folder = mkdtempSync(join(root, 'path-'))
    const pid = join(folder, 'pid')
    writeFileSync(join(folder, 'git'), `#!/bin/sh\necho $$ >${pid}\nexec sleep 60\n`, {
      mode: 0o755,
    })
    const run = await start({
      cancelAt: 'Find head and base',
      env: { PATH: `${folder}${delimiter}${process.env['PATH'] ?? ''}` },
    })
    expect(run).toMatchObject({ exitCode: 1, conclusion: 'cancelled', left: [] })
    expect(run.annotations.map(({ message }) => message)).toEqual([
      'The run was interrupted by SIGINT.\nNothing was left behind. Run the job again.',
    ])
    if (existsSync(pid)) expect(await isGone(Number(readFileSync(pid, 'utf8')))).toBe(true)
  })

  test('has nothing to do after the job when the main step ended in order', async () => {
    const main = await start()
    expect(main.state).toMatchObject({ clean: 'true' })
    const post = await start({ phase: 'post', state: main.state })
    expect(post).toMatchObject({ exitCode: 0, log: [], annotations: [] })
  })

  test('has nothing to do after a main step that was killed before it began, and does not begin anew', async () => {
    const post = await start({ phase: 'post', state: {} })
    expect(post).toMatchObject({ exitCode: 0, log: [], annotations: [], left: [] })
  })
})

/** Whether a process ends within ten seconds. */
async function isGone(id: number): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    try {
      process.kill(id, 0)
    } catch {
      return true
    }
    await sleep(100)
  }
  return false
}
