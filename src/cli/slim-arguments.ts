import { failure } from '../errors.js'
import type { RawInputs } from '../inputs.js'

export const slimFormats = ['text', 'json', 'patch'] as const

/** What `slim` was asked. */
export interface SlimInvocation {
  readonly kind: 'slim'
  /** Build contexts as they were typed; at least one. */
  readonly contexts: readonly [string, ...string[]]
  readonly format: (typeof slimFormats)[number]
  readonly fixes: 'written' | 'shown'
  readonly quiet: boolean
  readonly colour: 'allowed' | 'refused'
  /** What the options say, as the action's inputs. */
  readonly inputs: RawInputs
}

/** Reads the options of `slim` by their names. Fails with `usage`. */
export function readSlim(
  contexts: readonly string[],
  {
    inputs,
    valueOf,
  }: {
    readonly inputs: RawInputs
    readonly valueOf: (option: string) => string | undefined
  },
): SlimInvocation {
  const [first = '.', ...others] = contexts
  if (others.length > 0 && inputs.file !== undefined) {
    throw usage(`\`--file\` names one Dockerfile, and there are ${contexts.length} build contexts.`)
  }
  return {
    kind: 'slim',
    contexts: [first, ...others],
    format: readFormat(valueOf('format') ?? 'text'),
    fixes: valueOf('apply') === undefined ? 'shown' : 'written',
    quiet: valueOf('quiet') !== undefined,
    colour: valueOf('no-color') === undefined ? 'allowed' : 'refused',
    inputs,
  }
}

function readFormat(value: string): SlimInvocation['format'] {
  const found = slimFormats.find((format) => format === value)
  if (found !== undefined) return found
  throw usage(`\`--format\` is \`${value}\`; write one of ${slimFormats.join(', ')}.`)
}

function usage(problem: string): Error {
  return failure('usage', { problem })
}
