import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

import { parseConfig } from '../../src/config.js'
import {
  parseYaml,
  readWorkflows,
  stepsOf,
  type WorkflowFile,
  type WorkflowStep,
} from '../support/workflows.js'

const root = join(import.meta.dirname, '../..')
const own = readWorkflows('.github/workflows')
const examples = readWorkflows('examples')
const byPath = (files: readonly WorkflowFile[]) => files.map((file) => [file.path, file] as const)

/** The names of the inputs that an action.yml of this repository declares. */
function inputsOf(path: string): readonly string[] {
  const text = readFileSync(join(root, path), 'utf8')
  return Object.keys((parse(text) as { readonly inputs: object }).inputs)
}

const declared: Readonly<Record<string, readonly string[]>> = {
  './': inputsOf('action.yml'),
  'dockweigh/dockweigh': inputsOf('action.yml'),
  'dockweigh/dockweigh/comment': inputsOf('comment/action.yml'),
}

function unknownInputs(step: WorkflowStep): readonly string[] {
  const names = declared[(step.uses ?? '').replace(/@.*/, '')]
  return Object.keys(step.with ?? {}).filter((name) => names?.includes(name) === false)
}

/** The inputs of a step as the runner would give them; expressions that choose something are left at its default. */
function inputsIn(step: WorkflowStep): Readonly<Record<string, string>> {
  const entries = Object.entries(step.with ?? {}).map(([name, value]) => [name, String(value)])
  const known = entries.map(([name = '', text = '']) => [name, expressions[text] ?? text] as const)
  return Object.fromEntries(
    known.map(([name, text]) => [name, text.replace(/\$\{\{.*?\}\}/g, 'a')]),
  )
}

const expressions: Readonly<Record<string, string>> = {
  "${{ github.event_name == 'push' }}": 'false',
  '${{ matrix.budget }}': '80MB',
}

/** Lines that grant something, without a comment that says what for. */
function unexplainedPermissions(text: string): readonly string[] {
  return text.split('\n').filter((line) => /^ +[a-z-]+: (read|write)(?! *#)/.test(line))
}

describe.each(byPath([...own, ...examples]))('%s', (_, { text, workflow }) => {
  test('starts on nothing that runs strangers’ code with the rights of the base branch', () => {
    expect(Object.keys(workflow.on)).not.toContain('pull_request_target')
  })

  test('asks for no more than it says, and says what for', () => {
    const jobs = Object.values(workflow.jobs)
    expect(workflow.permissions ?? jobs.every((job) => job.permissions)).toBeTruthy()
    expect(text).not.toContain('write-all')
    expect(unexplainedPermissions(text)).toEqual([])
  })

  test('has at most one run of a kind at a time', () => {
    if ('workflow_run' in workflow.on) return
    expect(workflow.concurrency).toMatchObject({ group: expect.any(String) as unknown })
  })

  test('gives inputs that the action has', () => {
    expect(stepsOf(workflow).flatMap(unknownInputs)).toEqual([])
  })

  test('puts no expression into a script', () => {
    expect(stepsOf(workflow).filter(({ run }) => run?.includes('${{'))).toEqual([])
  })
})

describe.each(byPath(own))('%s', (_, { text, workflow }) => {
  test('takes every action by the commit of a version that a comment names', () => {
    const lines = text.split('\n').filter((line) => line.includes('uses:'))
    const loose = lines.filter(
      (line) => !/uses: (\.\/|[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+)$/.test(line),
    )
    expect(lines.length).toBeGreaterThan(0)
    expect(loose).toEqual([])
  })

  test('grants nothing to all jobs, and each job its own', () => {
    expect(workflow.permissions).toEqual({})
    for (const job of Object.values(workflow.jobs)) expect(job.permissions).toBeDefined()
  })

  test('ends each job in time, and leaves no token in the checkout', () => {
    for (const job of Object.values(workflow.jobs)) expect(job['timeout-minutes']).toBeLessThan(61)
    const checkouts = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('actions/checkout@'))
    for (const step of checkouts) expect(step.with).toMatchObject({ 'persist-credentials': false })
  })

  test('runs scripts that there are', () => {
    const scripts = [...text.matchAll(/(?<!\$)\b(scripts\/[\w./-]+)/g)].map(([, path = '']) => path)
    expect(scripts.filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

describe.each(byPath(examples))('%s', (_, { text, workflow }) => {
  test('takes every action by a version or a commit, never by a branch', () => {
    const used = stepsOf(workflow).flatMap(({ uses }) => uses ?? [])
    expect(used.filter((uses) => !/^[\w-]+\/[\w./-]+@(?:v\d+|[0-9a-f]{40})$/.test(uses))).toEqual(
      [],
    )
  })

  test('says first what it is for', () => {
    expect(text).toMatch(/^# \w/)
  })

  test('gives values that the action takes', () => {
    const given = stepsOf(workflow).filter(({ uses }) => uses?.startsWith('dockweigh/dockweigh@'))
    for (const step of given) expect(() => parseConfig(inputsIn(step), '/work')).not.toThrow()
  })
})

test('the list of examples has each of them', () => {
  const list = readFileSync(join(root, 'examples/README.md'), 'utf8')
  const listed = [...list.matchAll(/\]\(([\w./-]+\.yml)\)/g)].map(([, name]) => `examples/${name}`)
  expect(listed.toSorted()).toEqual(examples.map(({ path }) => path))
})

test('an action has the same version wherever a workflow uses it', () => {
  const texts = [...own, ...examples].map(({ text }) => text)
  const used = texts.flatMap((text) => [...text.matchAll(/uses: ([\w./-]+)@(\S+)(?: # (v\d+))?/g)])
  const versions = new Map<string, Set<string>>()
  for (const [, action = '', pin = '', version] of used) {
    const known = versions.get(action) ?? new Set()
    versions.set(action, known.add(version ?? pin))
  }
  expect([...versions].filter(([, found]) => found.size > 1)).toEqual([])
})

test('a new release of a dependency is not taken on its first day', () => {
  const path = '.github/dependabot.yml'
  const { updates } = parseYaml(path, readFileSync(join(root, path), 'utf8')) as {
    readonly updates: readonly { readonly 'package-ecosystem': string }[]
  }
  expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions'])
  for (const each of updates) expect(each).toMatchObject({ cooldown: { 'default-days': 7 } })
})

test('issue forms are forms', () => {
  for (const { path, text } of readWorkflows('.github/ISSUE_TEMPLATE')) {
    if (path.endsWith('config.yml')) continue
    expect(parseYaml(path, text)).toMatchObject({
      name: expect.any(String) as unknown,
      description: expect.any(String) as unknown,
      body: expect.arrayContaining([]) as unknown,
    })
  }
})
