/** Workflow files, as far as the examples need them: steps, their inputs, and expressions. */
import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Permissions } from '../github/model.js'

export interface WorkflowStep {
  readonly uses?: string
  readonly run?: string
  readonly id?: string
  readonly if?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, string | number | boolean>>
  readonly 'continue-on-error'?: boolean
}

/** Either a list of legs under `include`, or lists of values to be combined. */
export type Matrix = Readonly<Record<string, readonly unknown[]>>

export interface WorkflowJob {
  readonly if?: string
  readonly needs?: string
  readonly strategy?: { readonly matrix: Matrix }
  readonly permissions?: Permissions
  readonly steps: readonly WorkflowStep[]
}

export interface Workflow {
  readonly name: string
  readonly on: Readonly<Record<string, unknown>>
  readonly permissions: Permissions
  readonly jobs: Readonly<Record<string, WorkflowJob>>
}

export function readWorkflow(path: string): Workflow {
  return parse(readFileSync(path, 'utf8')) as Workflow
}

/** What expressions may name, such as `github` and `steps`. */
export type ExpressionContexts = Readonly<Record<string, unknown>>

/** A text with its `${{ }}` filled in. */
export function fillIn(text: string, contexts: ExpressionContexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/gs, (_, expression: string) =>
    toText(evaluate(expression, contexts)),
  )
}

/** Whether a job or a step with this condition runs; one without does while nothing has failed. */
export function isMet(
  condition: string | undefined,
  contexts: ExpressionContexts,
  hasFailed = false,
): boolean {
  const expression = (condition ?? '').replace(/^\$\{\{(.*)\}\}$/s, '$1').trim()
  const saysItself = /\b(?:always|cancelled|failure|success)\(\)/.test(expression)
  if (hasFailed && !saysItself) return false
  return expression === '' || isTrue(evaluate(expression, contexts))
}

/** https://docs.github.com/actions/reference/workflows-and-actions/expressions: `||`, `&&`, `!`, `==`, `!=`. */
function evaluate(expression: string, contexts: ExpressionContexts): unknown {
  const text = expression.trim()
  for (const operator of ['||', '&&'] as const) {
    const [first = '', ...others] = text.split(operator)
    if (others.length === 0) continue
    const left = evaluate(first, contexts)
    const isDecided = operator === '||' ? isTrue(left) : !isTrue(left)
    return isDecided ? left : evaluate(others.join(operator), contexts)
  }
  const [, left, operator, right] = /^(.+?)\s*(==|!=)\s*(.+)$/s.exec(text) ?? []
  if (left !== undefined && right !== undefined) {
    const isEqual = toText(evaluate(left, contexts)) === toText(evaluate(right, contexts))
    return operator === '==' ? isEqual : !isEqual
  }
  if (text.startsWith('!')) return !isTrue(evaluate(text.slice(1), contexts))
  return look(text, contexts)
}

function look(text: string, contexts: ExpressionContexts): unknown {
  const quoted = /^'([^']*)'$/.exec(text)?.[1]
  if (quoted !== undefined) return quoted
  if (text === 'cancelled()') return false
  if (text === 'always()') return true
  if (!/^[\w-]+(?:\.[\w-]+)*$/.test(text)) throw new Error(`The runner double cannot read ${text}.`)
  return text
    .split('.')
    .reduce<unknown>(
      (value, key) => (value as Readonly<Record<string, unknown>> | undefined)?.[key],
      contexts,
    )
}

function isTrue(value: unknown): boolean {
  return value !== '' && Boolean(value)
}

function toText(value: unknown): string {
  if (value === undefined || value === null) return ''
  return typeof value === 'string' ? value : JSON.stringify(value)
}
