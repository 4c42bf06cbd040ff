import type { Dockerfile } from '../../dockerfile/dockerfile.js'
import { excerpt } from '../../dockerfile/excerpt.js'
import type { Instruction } from '../../dockerfile/instruction.js'
import type { Scope } from '../../dockerfile/scopes.js'
import { walkScopes } from '../../dockerfile/scopes.js'
import type { Stage } from '../../dockerfile/stages.js'
import type { VariableUse } from '../../dockerfile/variables.js'
import { variableUses } from '../../dockerfile/variables.js'
import type { Word } from '../../dockerfile/words.js'
import { proxyArguments } from '../predefined.js'
import { nearestVariable } from '../suggest.js'
import type { Rule } from '../rule.js'

export const undefinedVariable: Rule = {
  meta: {
    code: 'UndefinedVar',
    aliases: [],
    name: 'undefined-variable',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'An instruction uses a variable that nothing sets.',
    why: 'An unset variable is empty: a path begins at the root, a label says nothing.',
    bad: [
      { dockerfile: 'FROM debian:12\nARG APP_HOME=/app\nWORKDIR $APP_HOEM' },
      { dockerfile: 'FROM scratch\nCOPY app $BIN' },
    ],
    good: [{ dockerfile: 'FROM debian:12\nARG APP_HOME=/app\nWORKDIR $APP_HOME' }],
    remedy: 'Declare the variable with ARG or ENV in the stage.',
    differs:
      'The variables of the base image are not known, so that a name is reported only when it is near to a declared one, or when the stage starts from scratch.',
  },
  *check({ dockerfile }) {
    const scratch = scratchStages(dockerfile)
    for (const { stage, instruction, scope } of walkScopes(dockerfile)) {
      if (!expanding.has(instruction.keyword)) continue
      for (const word of expandedWords(instruction)) {
        const use = variableUses(word.text, dockerfile.escape).find((one) =>
          isUndefined(one, scope),
        )
        if (use === undefined) continue
        const near = nearestVariable(use.name, scope)
        if (near === null && !scratch.has(stage)) continue
        const hint = near === null ? '' : `; ${excerpt(near)} is set`
        yield { at: word, message: `Nothing sets ${excerpt(use.name)}${hint}.` }
      }
    }
  },
}

/** Stages that begin with no file and no variable, and those that continue them. */
function scratchStages({ stages }: Dockerfile): ReadonlySet<Stage> {
  const scratch = new Set<Stage>()
  for (const stage of stages) {
    const { parent, imageName } = stage
    if (parent === null ? imageName === 'scratch' : scratch.has(parent)) scratch.add(stage)
  }
  return scratch
}

/** Instructions whose words Docker expands. https://docs.docker.com/reference/dockerfile/#environment-replacement */
const expanding: ReadonlySet<string> = new Set(
  'ADD COPY ENV EXPOSE LABEL STOPSIGNAL USER VOLUME WORKDIR'.split(' '),
)

function expandedWords({ pairs, words }: Instruction): readonly Word[] {
  return pairs.length === 0 ? words : pairs.flatMap(({ value }) => value ?? [])
}

function isUndefined({ name, operator }: VariableUse, scope: Scope): boolean {
  return operator === '' && !scope.has(name) && !proxyArguments.has(name) && name !== 'PATH'
}
