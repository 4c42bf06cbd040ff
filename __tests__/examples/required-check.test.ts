import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { describe, expect, test } from '@jest/globals'
import { parse } from 'yaml'

import { inputDefinitions } from '../../src/inputs.js'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, string>>
}

interface Workflow {
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>
  readonly jobs: Readonly<
    Record<
      string,
      { readonly if?: string; readonly needs?: string; readonly steps: readonly Step[] }
    >
  >
}

const path = join(import.meta.dirname, '../../examples/required-check.yml')
const workflow = parse(readFileSync(path, 'utf8')) as Workflow

describe('the example of a required check', () => {
  test('runs for everything that can be merged, without a filter that could skip it', () => {
    expect(Object.keys(workflow.on)).toEqual(['pull_request', 'merge_group', 'push'])
    expect(workflow.on['pull_request']).toEqual({
      types: ['opened', 'synchronize', 'reopened', 'labeled', 'unlabeled'],
    })
    expect(workflow.on['merge_group']).toBeNull()
  })

  test('has no job that can be skipped, and a last one that fails when another did', () => {
    expect(workflow.jobs['weigh']?.if).toBeUndefined()
    expect(workflow.jobs['verdict']).toMatchObject({ needs: 'weigh', if: 'always()' })
  })

  test('gives only inputs that there are', () => {
    const steps = Object.values(workflow.jobs).flatMap((job) => job.steps)
    const given = steps.filter(({ uses }) => uses?.startsWith('dockweigh/') === true)
    const names = given.flatMap((step) => Object.keys(step.with ?? {}))
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !inputDefinitions.some((input) => input.name === name))).toEqual(
      [],
    )
  })
})
