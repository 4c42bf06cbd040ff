import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { runAction, startAction, type ActionRun, type RunResult } from './runner.js'
import {
  mergeGroupEvent,
  pullRequestEvent,
  pushEvent,
  workflowDispatchEvent,
} from './runner/events.js'

const event = pullRequestEvent({ number: 7, baseSha: 'a'.repeat(40), headSha: 'b'.repeat(40) })
let folder: string

const actionFile = `
name: Probe
inputs:
  fail-on:
    default: 'warn'
  github-token:
    default: \${{ github.token }}
  with space:
  count:
    default: 3
`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'probe-'))
  await mkdir(join(folder, 'dist'))
  await writeFile(join(folder, 'action.yml'), actionFile)
})

afterAll(() => rm(folder, { recursive: true, force: true }))

/** Runs a piece of JavaScript as the action. */
async function write(script: string): Promise<ActionRun> {
  const entry = join(folder, 'dist', `${Math.random()}.mjs`)
  const files = `import { appendFileSync as append } from 'node:fs'\n`
  await writeFile(entry, `${files}const env = process.env\n${script}`)
  return { entry, event, workspace: folder, sha: 'c'.repeat(40) }
}

async function run(script: string, more: Partial<ActionRun> = {}): Promise<RunResult> {
  return runAction({ ...(await write(script)), ...more })
}

async function readEnvironment(
  more: Partial<ActionRun> = {},
): Promise<Readonly<Record<string, string>>> {
  const result = await run('append(env.GITHUB_STEP_SUMMARY, JSON.stringify(env))', more)
  return JSON.parse(result.summary) as Record<string, string>
}

describe('the environment of a step', () => {
  it('has the inputs with their defaults, and no variable of the test', async () => {
    process.env['LEAKED'] = 'yes'
    const env = await readEnvironment({ inputs: { 'with space': 'x', 'fail-on': 'never' } })
    delete process.env['LEAKED']
    expect(env).toMatchObject({
      'INPUT_FAIL-ON': 'never',
      'INPUT_GITHUB-TOKEN': '***',
      INPUT_WITH_SPACE: 'x',
      INPUT_COUNT: '3',
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/7/merge',
      GITHUB_REF_NAME: '7/merge',
      GITHUB_BASE_REF: 'main',
      GITHUB_HEAD_REF: 'feature',
      GITHUB_REPOSITORY_OWNER: 'octo',
      GITHUB_WORKSPACE: folder,
      RUNNER_OS: 'Linux',
      CI: 'true',
    })
    for (const name of ['LEAKED', 'GITHUB_TOKEN', 'NODE_OPTIONS', 'ACTIONS_RESULTS_URL']) {
      expect(env).not.toHaveProperty(name)
    }
  })

  it('adds what the job and the cache service give', async () => {
    const env = await readEnvironment({
      env: { DOCKER_HOST: 'unix:///x' },
      cacheEnv: { ACTIONS_RESULTS_URL: 'http://cache/' },
    })
    expect(env).toMatchObject({ DOCKER_HOST: 'unix:///x', ACTIONS_RESULTS_URL: 'http://cache/' })
  })

  it('starts Node 24 in the checkout and gives the event', async () => {
    const { log } = await run(`
      console.log(process.version.split('.')[0], process.cwd() === env.GITHUB_WORKSPACE)
      const { readFileSync } = await import('node:fs')
      console.log(JSON.parse(readFileSync(env.GITHUB_EVENT_PATH)).pull_request.head.sha)`)
    expect(log.map(({ text }) => text)).toEqual(['v24 true', 'b'.repeat(40)])
  })

  it('passes an undeclared input on, with a warning', async () => {
    const env = await readEnvironment({ inputs: { typo: '1' } })
    expect(env['INPUT_TYPO']).toBe('1')
    const { annotations } = await run('', { inputs: { typo: '1' } })
    expect(annotations[0]?.message).toContain("Unexpected input(s) 'typo'")
  })
})

describe('what a step leaves', () => {
  it('is read from its files and its lines', async () => {
    const result = await run(`
      append(env.GITHUB_OUTPUT, 'passed=true\\nreport<<E\\na\\nb\\nE\\n')
      append(env.GITHUB_STATE, 'folder=/tmp/x\\n')
      append(env.GITHUB_ENV, 'NAME=value\\n')
      append(env.GITHUB_PATH, '/tool\\n')
      append(env.GITHUB_STEP_SUMMARY, '# Summary ' + env['INPUT_GITHUB-TOKEN'])
      console.log('::group::Build')
      console.error('::error file=Dockerfile,line=3::Too big')
      process.exitCode = 1`)
    expect(result).toMatchObject({
      exitCode: 1,
      signal: null,
      conclusion: 'failure',
      outputs: { passed: 'true', report: 'a\nb' },
      state: { folder: '/tmp/x' },
      env: { NAME: 'value' },
      paths: ['/tool'],
      summary: '# Summary ***',
    })
    expect(result.annotations).toEqual([
      { level: 'error', message: 'Too big', properties: { file: 'Dockerfile', line: '3' } },
    ])
    expect(result.log).toContainEqual({ stream: 'stderr', text: '##[error]Too big' })
    expect(result.log).toContainEqual({ stream: 'stdout', text: '##[group]Build' })
  })

  it('fails the step when an output cannot be read', async () => {
    const result = await run(`append(env.GITHUB_OUTPUT, 'no sign\\n')`)
    expect(result).toMatchObject({ exitCode: 0, conclusion: 'failure', outputs: {} })
  })

  it('drops a summary above 1 MiB, and says so, without failing', async () => {
    const result = await run(`append(env.GITHUB_STEP_SUMMARY, 'x'.repeat(1024 * 1024 + 1))`)
    expect(result).toMatchObject({ conclusion: 'success', summary: '' })
    expect(result.annotations[0]?.message).toContain('supports content up to a size of 1024k')
  })

  it('reaches the post step as state', async () => {
    const { state } = await run(`append(env.GITHUB_STATE, 'folder=/tmp/x\\n')`)
    expect(await readEnvironment({ phase: 'post', state })).toMatchObject({
      STATE_folder: '/tmp/x',
    })
  })
})

describe('cancelling', () => {
  const plan = { afterInterruptMs: 300, afterTerminateMs: 300 }
  const stay = `setInterval(() => 0, 1000); console.log('ready')`

  it('interrupts, and lets the step clean up', async () => {
    const result = await run(
      `process.on('SIGINT', () => { console.log('cleaned'); process.exit(130) }); ${stay}`,
      { cancelAt: 'ready' },
    )
    expect(result).toMatchObject({ exitCode: 130, conclusion: 'cancelled' })
    expect(result.log.map(({ text }) => text)).toEqual(['ready', 'cleaned'])
  })

  it('terminates, then kills a step that does not listen', async () => {
    const deaf = `for (const s of ['SIGINT', 'SIGTERM']) process.on(s, () => console.log(s)); ${stay}`
    const result = await run(deaf, { cancelAt: 'ready', cancelPlan: plan })
    expect(result).toMatchObject({ exitCode: null, signal: 'SIGKILL', conclusion: 'cancelled' })
    expect(result.log.map(({ text }) => text)).toEqual(['ready', 'SIGINT', 'SIGTERM'])
  })

  it('can be asked for while the step runs', async () => {
    const action = await startAction({ ...(await write(stay)), cancelPlan: plan })
    await action.waitFor('ready')
    action.cancel()
    expect(await action.result).toMatchObject({ signal: 'SIGINT', conclusion: 'cancelled' })
    await expect(action.waitFor('never said')).rejects.toThrow('ended without saying')
  })

  it('ends a step that goes on for ever', async () => {
    const result = await run(stay, { timeoutMs: 500, cancelPlan: plan })
    expect(result.conclusion).toBe('cancelled')
  })
})

describe('events', () => {
  it('tells a fork by the repository of its head', () => {
    const { payload } = pullRequestEvent({
      number: 7,
      baseSha: 'a',
      headSha: 'b',
      fork: 'mona/shop',
    })
    expect(payload).toMatchObject({
      pull_request: {
        head: { label: 'mona:feature', repo: { full_name: 'mona/shop', fork: true } },
        base: { label: 'octo:main', repo: { full_name: 'octo/shop', fork: false } },
      },
    })
  })

  it('runs pull_request_target on the base branch', () => {
    const seed = { number: 7, baseSha: 'a', headSha: 'b', name: 'pull_request_target' } as const
    expect(pullRequestEvent(seed)).toMatchObject({ ref: 'refs/heads/main' })
  })

  it('has no pull request in the others', () => {
    const group = mergeGroupEvent({ number: 7, baseSha: 'a', headSha: 'b' })
    expect(group.ref).toBe('refs/heads/gh-readonly-queue/main/pr-7-a')
    const events = [group, pushEvent({ beforeSha: '0', afterSha: 'b' }), workflowDispatchEvent()]
    for (const { payload, headRef } of events) {
      expect(payload).not.toHaveProperty('pull_request')
      expect(headRef).toBe('')
    }
  })
})
