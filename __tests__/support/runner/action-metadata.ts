import { readFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'

interface ActionFile {
  readonly inputs?: Readonly<
    Record<string, { readonly default?: string | number | boolean } | null>
  >
  readonly runs?: { readonly post?: string }
}

/** Where the step after the job starts; null where there is none. */
export async function findPostEntry(actionFile: string): Promise<string | null> {
  const { runs } = parse(await readFile(actionFile, 'utf8')) as ActionFile
  return runs?.post === undefined ? null : join(dirname(actionFile), runs.post)
}

/** What expressions in defaults of inputs may name: `github.token`, `toJSON(matrix)` and so on. */
export interface Contexts {
  readonly github: Readonly<Record<string, string>>
  /** Null outside a matrix. */
  readonly matrix: Readonly<Record<string, unknown>> | null
  readonly strategy: Readonly<Record<string, unknown>>
}

export interface ResolvedInputs {
  /** `INPUT_…` variables. */
  readonly env: Readonly<Record<string, string>>
  /** Given, but not declared in action.yml. The runner warns and passes them on. */
  readonly unexpected: readonly string[]
  readonly declared: readonly string[]
}

function evaluate(text: string, contexts: Contexts): string {
  return text.replace(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    if (expression === 'toJSON(matrix)') return JSON.stringify(contexts.matrix, null, 2)
    if (expression === 'toJSON(strategy)') return JSON.stringify(contexts.strategy, null, 2)
    const name = /^github\.(\w+)$/.exec(expression)?.[1]
    if (name === undefined) throw new Error(`The runner double cannot evaluate ${expression}.`)
    return contexts.github[name] ?? ''
  })
}

/** Spaces become `_`, letters become capitals, hyphens stay. */
function toVariable(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`
}

/** Every declared input with its value or its default, as the runner passes them. */
export async function resolveInputs(
  actionFile: string,
  given: Readonly<Record<string, string>>,
  contexts: Contexts,
): Promise<ResolvedInputs> {
  const { inputs = {} } = parse(await readFile(actionFile, 'utf8')) as ActionFile
  const declared = Object.keys(inputs)
  const defaults = declared.map((name): [string, string] => [
    name,
    evaluate(String(inputs[name]?.default ?? ''), contexts),
  ])
  const values = { ...Object.fromEntries(defaults), ...given }
  const env = Object.entries(values).map(([name, value]) => [toVariable(name), value])
  return {
    env: Object.fromEntries(env) as Record<string, string>,
    unexpected: Object.keys(given).filter((name) => !declared.includes(name)),
    declared,
  }
}
