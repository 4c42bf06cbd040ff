import type { Directive } from './directives.js'
import { excerpt } from './excerpt.js'
import type { Instruction } from './instruction.js'
import type { Span } from './source.js'
import type { StagedInstructions } from './stages.js'

/** A place that BuildKit refuses, with the reason as one sentence. */
export interface Fault extends Span {
  readonly message: string
}

const known: ReadonlySet<string> = new Set(
  (
    'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL ' +
    'STOPSIGNAL USER VOLUME WORKDIR'
  ).split(' '),
)

/** Everything BuildKit would refuse; of neighbouring faulty instructions only the first, since the others follow from it. */
export function faultsOf({
  directives,
  instructions,
  stages,
}: StagedInstructions & { readonly directives: readonly Directive[] }): Fault[] {
  const faults = directives.flatMap((directive, index) =>
    directiveFault(directive, directives.slice(0, index)),
  )
  let afterFault = false
  for (const instruction of instructions) {
    const fault = instructionFault(instruction)
    if (fault !== null && !afterFault) faults.push(fault)
    afterFault = fault !== null
  }
  if (stages.length === 0 && faults.length === 0)
    faults.push({ start: 0, end: 0, message: 'There is no FROM: nothing can be built.' })
  return faults
}

function directiveFault(directive: Directive, earlier: readonly Directive[]): Fault[] {
  const { name, value } = directive
  if (earlier.some((other) => other.name === name))
    return [{ ...directive, message: `The directive ${excerpt(name)} stands twice.` }]
  if (name === 'escape' && value !== '\\' && value !== '`')
    return [
      {
        ...directive,
        message: `The escape ${excerpt(value)} is neither a backslash nor a backtick.`,
      },
    ]
  return []
}

function instructionFault(instruction: Instruction): Fault | null {
  const { keyword, keywordSpan, heredocs, json, body } = instruction
  if (!known.has(keyword)) return at(keywordSpan, `There is no instruction ${excerpt(keyword)}.`)
  const open = heredocs.find(({ terminated }) => !terminated)
  if (open !== undefined)
    return at(open.opener, `The here-document ${excerpt(open.name)} is never ended.`)
  if (json.kind === 'not-strings')
    return at(instruction, `The JSON array of ${excerpt(keyword)} may hold nothing but strings.`)
  if (body.text.trim() === '') return at(keywordSpan, `${excerpt(keyword)} has no arguments.`)
  return argumentFault(instruction)
}

function argumentFault(instruction: Instruction): Fault | null {
  const { keyword, keywordSpan, words, pairs, json, trigger } = instruction
  switch (keyword) {
    case 'FROM':
      return fromFault(instruction)
    case 'COPY':
    case 'ADD':
      return words.length < 2 ? at(keywordSpan, `${excerpt(keyword)} has no destination.`) : null
    case 'ENV':
    case 'LABEL': {
      const bad = pairs.find(({ value }) => value === null)
      return bad === undefined
        ? null
        : at(bad, `${excerpt(keyword)} ${excerpt(bad.key.text)} has no value.`)
    }
    case 'SHELL':
      return json.kind === 'words' ? null : at(keywordSpan, 'SHELL takes a JSON array.')
    case 'ONBUILD':
      return trigger === null ? null : instructionFault(trigger)
    default:
      return null
  }
}

function fromFault({ keywordSpan, words }: Instruction): Fault | null {
  const [, as, , extra] = words
  if (words.length === 1) return null
  if (as?.value.toLowerCase() === 'as' && words.length === 3) return null
  const place = extra ?? as ?? keywordSpan
  return at(place, 'FROM takes an image, or an image, AS and a name.')
}

function at({ start, end }: Span, message: string): Fault {
  return { start, end, message }
}
