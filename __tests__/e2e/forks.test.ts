import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

import type { Report } from '../../src/report/report.js'
import { actionsBot, type Grant, type Permissions } from '../support/github/model.js'
import { findReferences, inspectMarkdown } from '../support/markdown/inspect.js'
import { openRig, type FinishedPush, type Rig } from '../support/rig.js'
import { logOf } from '../support/run-facts.js'
import { runAction, type RunResult } from '../support/runner.js'
import {
  pullRequestEvent,
  workflowRunEvent,
  type WorkflowRunSeed,
} from '../support/runner/events.js'
import {
  fillIn,
  isMet,
  readWorkflow,
  type ExpressionContexts,
  type WorkflowStep,
} from '../support/runner/workflow-file.js'

const patienceMs = 600_000
const root = join(import.meta.dirname, '../..')
const weigh = readWorkflow(join(root, 'examples/forks/weigh.yml'))
const comment = readWorkflow(join(root, 'examples/forks/comment.yml'))
const commentFile = join(root, 'comment/action.yml')
const runId = 4711

/** GITHUB_TOKEN with what a workflow asks for. */
const grant = (permissions: Permissions | undefined): Grant => ({
  account: actionsBot,
  kind: 'installation',
  permissions: permissions ?? {},
})

let rig: Rig
let weighed: FinishedPush
let report: string
/** Files by the name of their artifact. */
const artifacts = new Map<string, string>()

beforeAll(async () => {
  const grants = {
    ghs_weigh: grant(weigh.permissions),
    ghs_comment: grant(Object.values(comment.jobs)[0]?.permissions),
    ghs_reader: grant({ contents: 'read', 'pull-requests': 'read' }),
  }
  rig = await openRig({ github: { grants } })
  weighed = await runWeigh()
  report = readFileSync(weighed.outputs['report'] ?? '', 'utf8')
}, patienceMs)

afterAll(() => rig.close())

const pull = () => rig.sample.pullRequests.grow

const forkEvent = () => {
  const { number, baseSha, headSha, baseRef } = pull()
  const seed = { number, baseSha, headSha, baseRef, headRef: 'grow', fork: 'mona/shop' }
  return pullRequestEvent(seed)
}

const inputsOf = (step: WorkflowStep, contexts: ExpressionContexts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(step.with ?? {}).map(([name, value]) => [name, fillIn(String(value), contexts)]),
  )

const actionOf = ({ uses = '' }: WorkflowStep): string => uses.replace(/@v\d+$/, '')

/** The job of weigh.yml on a run for a fork. */
async function runWeigh(): Promise<FinishedPush> {
  const event = forkEvent()
  const steps: Record<string, unknown> = {}
  const contexts = { github: { event: event.payload, event_name: event.name }, steps }
  let run: FinishedPush | null = null
  const [job] = Object.values(weigh.jobs)
  for (const step of job?.steps ?? []) {
    if (!isMet(step.if, contexts, run?.conclusion === 'failure')) continue
    const inputs = inputsOf(step, contexts)
    switch (actionOf(step)) {
      case 'actions/checkout':
      case 'docker/setup-buildx-action':
        break
      case 'dockweigh/dockweigh':
        run = await rig.push({ branch: 'grow', runId, inputs, run: { event, token: 'ghs_weigh' } })
        if (step.id !== undefined) steps[step.id] = { outputs: run.outputs }
        break
      case 'actions/upload-artifact':
        upload(inputs)
        break
      default:
        throw new Error(`Nobody stands in for ${actionOf(step)}.`)
    }
  }
  if (run === null) throw new Error('The example does not weigh.')
  return run
}

function upload({ name = '', path = '' }: Readonly<Record<string, string>>): void {
  artifacts.set(name, path)
}

interface CommentScene {
  readonly run?: Partial<WorkflowRunSeed>
  readonly token?: string
  /** Puts into the folder what the artifact has; what was uploaded unless said otherwise. */
  readonly unpack?: (folder: string) => void
}

/** The job of comment.yml after that run; null when its condition keeps it from running. */
async function runComment(scene: CommentScene = {}): Promise<RunResult | null> {
  const event = workflowRunEvent({
    runId,
    headSha: pull().headSha,
    headBranch: 'grow',
    headRepository: 'mona/shop',
    conclusion: 'failure',
    ...scene.run,
  })
  const token = scene.token ?? 'ghs_comment'
  const contexts = { github: { event: event.payload, event_name: event.name, token } }
  const [name, job] = Object.entries(comment.jobs)[0] ?? []
  if (name === undefined || job === undefined || !isMet(job.if, contexts)) return null
  const workspace = await rig.folder()
  for (const step of job.steps) {
    const inputs = inputsOf(step, contexts)
    if (actionOf(step) === 'actions/download-artifact') {
      download(inputs, { step, workspace, scene })
      continue
    }
    expect(actionOf(step)).toBe('dockweigh/dockweigh/comment')
    const { runs } = parse(readFileSync(commentFile, 'utf8')) as { runs: { main: string } }
    return runAction({
      entry: join(dirname(commentFile), runs.main),
      actionFile: commentFile,
      inputs,
      event,
      workspace,
      sha: pull().baseSha,
      runId: runId + 1,
      token,
      apiUrl: rig.github.url,
    })
  }
  throw new Error('The example does not comment.')
}

function download(
  inputs: Readonly<Record<string, string>>,
  {
    step,
    workspace,
    scene,
  }: { readonly step: WorkflowStep; readonly workspace: string; readonly scene: CommentScene },
): void {
  expect(inputs).toMatchObject({ 'run-id': String(runId), 'github-token': expect.any(String) })
  const uploaded = artifacts.get(inputs['name'] ?? '')
  const folder = join(workspace, inputs['path'] ?? '')
  if (scene.unpack !== undefined) {
    mkdirSync(folder)
    scene.unpack(folder)
  } else if (uploaded !== undefined) {
    cpSync(uploaded, join(folder, basename(uploaded)))
  } else expect(step['continue-on-error']).toBe(true)
}

const commentsOf = (number = pull().number): readonly string[] =>
  rig.github.commentsOn(number).map(({ body }) => body)

describe('a pull request from a fork', () => {
  test('is judged as ever, with a token that can only read, and hands over its report', () => {
    expect(weigh.permissions).toEqual({ contents: 'read' })
    expect(weighed).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail', 'comment-url': '' } })
    expect(weighed.summary).toContain('### ❌ Image grew by')
    expect(logOf(weighed)).not.toContain('refused')
    expect([...artifacts.keys()]).toEqual(['dockweigh-report'])
  })

  test(
    'that tries to comment itself is not red for it, and says what to do',
    async () => {
      const run = await rig.push({
        branch: 'grow',
        inputs: { comment: 'always' },
        run: { event: forkEvent(), token: 'ghs_reader' },
      })
      expect(run).toMatchObject({ exitCode: 0, conclusion: 'success' })
      const told = run.annotations.filter(({ message }) => message.includes('forks.md'))
      expect(told).toMatchObject([{ level: 'notice' }])
      expect(run.annotations.filter(({ message }) => message.includes('refused'))).toEqual([])
      expect(run.summary).toContain('Image grew by')
    },
    patienceMs,
  )
})

describe('the workflow that comments for it', () => {
  beforeEach(() => {
    for (const { id } of rig.github.commentsOn(pull().number)) rig.github.removeComment(id)
    const { number, headSha } = pull()
    rig.github.seedPull({ number, head: { ref: 'grow', sha: headSha, owner: 'mona' } })
  })

  test('asks for no more than it needs, and checks nothing out', () => {
    expect(comment.permissions).toEqual({})
    const [job] = Object.values(comment.jobs)
    expect(job?.permissions).toEqual({ actions: 'read', 'pull-requests': 'write' })
    expect(job?.steps.map(actionOf)).toEqual([
      'actions/download-artifact',
      'dockweigh/dockweigh/comment',
    ])
    expect(comment.on).toMatchObject({ workflow_run: { workflows: [weigh.name] } })
  })

  test('writes what the run itself would have written, once', async () => {
    const first = await runComment()
    expect(first).toMatchObject({ exitCode: 0, outputs: { 'pull-request': '1' } })
    const again = await runComment()
    expect(again === null ? '' : logOf(again)).toContain('Comment unchanged')
    const [body = '', ...others] = commentsOf()
    expect(others).toEqual([])
    expect(body).toMatch(/^<!-- dockweigh:Dockerfile run=4711\.1 -->\n### ❌ Image grew by /)
    expect(body).toContain(`https://github.com/octo/shop/actions/runs/${runId}`)
  }, 60_000)

  test('runs for no other event and for no run that was cancelled', async () => {
    expect(await runComment({ run: { event: 'push' } })).toBeNull()
    expect(await runComment({ run: { conclusion: 'cancelled' } })).toBeNull()
  })

  const forged = (change: (report: Report) => unknown) => (folder: string) => {
    const document = change(JSON.parse(report) as Report)
    writeFileSync(join(folder, 'report.json'), JSON.stringify(document))
  }
  const subject = (changes: Partial<Report['subject']>) =>
    forged((told) => ({ ...told, subject: { ...told.subject, ...changes } }))

  test.each([
    ['names another pull request', subject({ pullRequest: 7 }), 'names pull request #7'],
    ['is of another commit', subject({ headShown: 'e'.repeat(40) }), 'is of commit eeeeeee'],
    ['has another version', forged((told) => ({ ...told, version: 2 })), 'it is of version 2'],
    [
      'has Markdown of its own',
      forged((told) => ({ ...told, body: '# x' })),
      'additional properties',
    ],
    [
      'is oversized',
      forged((told) => ({ ...told, notes: 'x'.repeat(10_000_000) })),
      'more than the 10000000 bytes',
    ],
    [
      'is a link',
      (folder: string) => {
        symlinkSync(commentFile, join(folder, 'report.json'))
      },
      'report.json is a symbolic link',
    ],
    [
      'is one of two',
      (folder: string) => {
        for (const name of ['a.json', 'b.json']) writeFileSync(join(folder, name), report)
      },
      'there are 2 reports',
    ],
  ])(
    'refuses a report that %s',
    async (_, unpack, word) => {
      rig.github.seedPull({ number: 7 })
      const run = await runComment({ unpack })
      expect(run).toMatchObject({ exitCode: 1, conclusion: 'failure' })
      const [error, ...others] = run?.annotations ?? []
      expect(error).toMatchObject({ level: 'error', message: expect.stringContaining(word) })
      expect(others).toEqual([])
      expect([...commentsOf(), ...commentsOf(7)]).toEqual([])
    },
    60_000,
  )

  test('takes the power from every text of a report', async () => {
    const attack =
      '@octocat #1 <img src=x onerror=alert(1)> ](https://evil.example)\n::error::x\n# x'
    const words = new Set([
      'name',
      'message',
      'text',
      'reason',
      'remedy',
      'reference',
      'path',
      'baseWhy',
      'context',
      'dockerfile',
      'file',
      'stage',
      'platform',
      'limit',
      'what',
      'base',
      'head',
    ])
    // A note's stage is one of a few words, and there is a note where the machine has no ShellCheck.
    const isChosen = (name: string, owner: object): boolean =>
      ['tool', 'comment', 'fix'].includes(name) || (name === 'stage' && 'message' in owner)
    const poison = (value: unknown, key = ''): unknown => {
      if (Array.isArray(value)) return value.map((item) => poison(item))
      if (typeof value === 'object' && value !== null) {
        return Object.fromEntries(
          Object.entries(value).map(([name, item]) => [
            name,
            isChosen(name, value) ? item : poison(item, name),
          ]),
        )
      }
      const isChoice = key === 'reason' && !String(value).includes(' ')
      return typeof value === 'string' && words.has(key) && !isChoice ? attack : value
    }
    const run = await runComment({ unpack: forged((told) => poison(told)) })
    expect(run).toMatchObject({ annotations: [], refusedCommands: [] })
    const [body = ''] = commentsOf()
    expect(body).toContain('octocat')
    const { open, links, blocks } = inspectMarkdown(body)
    expect(findReferences(open)).toEqual([])
    expect(links.join()).not.toContain('evil')
    expect(blocks.filter((block) => /h1|img|script/.test(block))).toEqual([])
  }, 60_000)

  test.each([
    [
      'the head has moved on',
      () => {
        const head = { ref: 'grow', sha: 'e'.repeat(40), owner: 'mona' }
        rig.github.seedPull({ number: pull().number, head })
        return {}
      },
      'is at eeeeeee by now',
    ],
    [
      'the pull request is closed',
      () => {
        const head = { ref: 'grow', sha: pull().headSha, owner: 'mona' }
        rig.github.seedPull({ number: pull().number, head, state: 'closed' })
        return {}
      },
      'No open pull request',
    ],
    [
      'the run left no report',
      () => ({ unpack: () => undefined }),
      'ended with `failure` and left no report',
    ],
  ])(
    'does nothing when %s',
    async (_, prepare, word) => {
      const run = await runComment(prepare())
      expect(run).toMatchObject({ exitCode: 0, conclusion: 'success' })
      expect(run?.annotations).toMatchObject([
        { level: 'notice', message: expect.stringContaining(word) },
      ])
      expect(commentsOf()).toEqual([])
    },
    60_000,
  )

  test('names the permission that its token lacks', async () => {
    const run = await runComment({ token: 'ghs_reader' })
    expect(run).toMatchObject({ exitCode: 1 })
    expect(run?.annotations[0]?.message).toContain(
      'Give the job the permission `pull-requests: write`',
    )
  }, 60_000)
})
