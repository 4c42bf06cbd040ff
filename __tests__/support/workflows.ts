import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

import { parseDocument } from 'yaml'

export interface WorkflowStep {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
  readonly env?: Readonly<Record<string, string>>
}

export interface WorkflowJob {
  readonly if?: string
  readonly needs?: string | readonly string[]
  readonly permissions?: Readonly<Record<string, string>>
  readonly 'timeout-minutes'?: number
  readonly 'continue-on-error'?: boolean
  readonly steps: readonly WorkflowStep[]
}

export interface Workflow {
  readonly name?: string
  readonly on: Readonly<Record<string, Readonly<Record<string, unknown>> | null>>
  readonly permissions?: Readonly<Record<string, string>>
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, WorkflowJob>>
}

export interface WorkflowFile {
  /** Relative to the repository. */
  readonly path: string
  readonly text: string
  readonly workflow: Workflow
}

const root = join(import.meta.dirname, '../..')

/** The workflows in a folder of the repository and below, by path. Throws for a file that is no YAML. */
export function readWorkflows(folder: string): readonly WorkflowFile[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yml'))
    .toSorted()
    .map((name) => readWorkflow(join(folder, name)))
}

/** A workflow of the repository. Throws when it is no YAML, or has a key twice. */
export function readWorkflow(path: string): WorkflowFile {
  const text = readFileSync(join(root, path), 'utf8')
  return { path, text, workflow: parseYaml(path, text) as Workflow }
}

/** Reads YAML as GitHub does: a key that stands twice is a mistake. */
export function parseYaml(path: string, text: string): unknown {
  const document = parseDocument(text, { uniqueKeys: true })
  const [mistake] = [...document.errors, ...document.warnings]
  if (mistake !== undefined) throw new Error(`${path}: ${mistake.message}`)
  return document.toJS()
}

/** All steps of a workflow, job by job. */
export function stepsOf({ jobs }: Workflow): readonly WorkflowStep[] {
  return Object.values(jobs).flatMap(({ steps }) => steps)
}
