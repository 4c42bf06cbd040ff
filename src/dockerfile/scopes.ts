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

/** The variables in force before an instruction, those of the stages it continues included; it moves on with the walk. */
export type Scope = ReadonlyMap<string, ScopedVariable>

/** An instruction with what it can see. */
export interface ScopedInstruction {
  readonly stage: Stage
  readonly instruction: Instruction
  readonly scope: Scope
}

/**
 * Goes through the instructions of all stages in file order. A scope holds until the next instruction is asked for:
 * a copy for each would make large files slow. https://docs.docker.com/reference/dockerfile/#scope
 */
export function* walkScopes({
  stages,
  preamble,
  escape,
}: Dockerfile): Generator<ScopedInstruction> {
  const globals = globalArguments(preamble, escape)
  const atEnd = new Map<Stage, Scope>()
  for (const stage of stages) {
    const scope = new Map(stage.parent === null ? undefined : atEnd.get(stage.parent))
    for (const instruction of stage.instructions) {
      yield { stage, instruction, scope }
      for (const [name, variable] of variablesSet(instruction, scope, { globals, escape }))
        scope.set(name, variable)
    }
    atEnd.set(stage, scope)
  }
}

/** The lookup that fills in variables from a scope. */
export function lookupIn(scope: Scope): Lookup {
  return (name) => scope.get(name)?.value
}

/** What an instruction sets; its values see the scope before it. https://docs.docker.com/reference/dockerfile/#environment-replacement */
function variablesSet(
  { keyword, pairs }: Instruction,
  scope: Scope,
  { globals, escape }: { readonly globals: Lookup; readonly escape: string },
): (readonly [string, ScopedVariable])[] {
  if (keyword !== 'ARG' && keyword !== 'ENV') return []
  const kind = keyword === 'ARG' ? 'arg' : 'env'
  return pairs
    .filter(({ key }) => kind === 'env' || scope.get(key.value)?.kind !== 'env')
    .map(({ key, value }) => {
      const own =
        value === null
          ? globals(key.value)
          : expandVariables(value.value, lookupIn(scope), { escape })
      return [key.value, { kind, value: own ?? null }]
    })
}
