import type { Dockerfile } from './dockerfile.js'
import type { Instruction } from './instruction.js'
import type { Stage } from './stages.js'
import { globalArguments } from './stages.js'
import type { Lookup } from './variables.js'
import { expandVariables } from './variables.js'

/** A variable that an instruction can use. */
export interface ScopedVariable {
  readonly kind: 'arg' | 'env'
  /** With variables filled in; null when it is not known before the build. */
  readonly value: string | null
}

/** The variables in force before an instruction, those of the stages it continues included. */
export type Scope = ReadonlyMap<string, ScopedVariable>

/** An instruction with what it can see. */
export interface ScopedInstruction {
  readonly stage: Stage
  readonly instruction: Instruction
  readonly scope: Scope
}

/** Goes through the instructions of all stages in file order. https://docs.docker.com/reference/dockerfile/#scope */
export function* walkScopes({
  stages,
  preamble,
  escape,
}: Dockerfile): Generator<ScopedInstruction> {
  const globals = globalArguments(preamble, escape)
  const atEnd = new Map<Stage, Scope>()
  for (const stage of stages) {
    let scope: Scope = (stage.parent === null ? undefined : atEnd.get(stage.parent)) ?? new Map()
    for (const instruction of stage.instructions) {
      yield { stage, instruction, scope }
      scope = scopeAfter(instruction, scope, { globals, escape })
    }
    atEnd.set(stage, scope)
  }
}

/** The lookup that fills in variables from a scope. */
export function lookupIn(scope: Scope): Lookup {
  return (name) => scope.get(name)?.value
}

function scopeAfter(
  { keyword, pairs }: Instruction,
  scope: Scope,
  { globals, escape }: { readonly globals: Lookup; readonly escape: string },
): Scope {
  if (keyword !== 'ARG' && keyword !== 'ENV') return scope
  const next = new Map(scope)
  const kind = keyword === 'ARG' ? 'arg' : 'env'
  for (const { key, value } of pairs) {
    if (kind === 'arg' && scope.get(key.value)?.kind === 'env') continue
    const own =
      value === null
        ? globals(key.value)
        : expandVariables(value.value, lookupIn(scope), { escape })
    next.set(key.value, { kind, value: own ?? null })
  }
  return next
}
