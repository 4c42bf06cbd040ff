import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { flagOf } from '../dockerfile/instruction.js'
import type { Span } from '../dockerfile/source.js'
import { ofKeyword } from './instructions.js'

/** A mode that files are given, in digits or letters. */
export interface GivenMode {
  readonly word: Span
  readonly mode: string
}

/** The modes of every chmod, and of every `COPY --chmod` and `ADD --chmod`. */
export function modesIn(dockerfile: Dockerfile): GivenMode[] {
  const commands = dockerfile.runCommands.flatMap(({ command: { name, args } }) => {
    const word = name === 'chmod' ? args.find(({ value }) => isMode(value)) : undefined
    return word === undefined ? [] : [{ word, mode: word.value }]
  })
  const flags = ofKeyword(dockerfile, 'COPY', 'ADD').flatMap((instruction) => {
    const word = flagOf(instruction, 'chmod')
    return word === null ? [] : [{ word, mode: word.value ?? '' }]
  })
  return [...commands, ...flags]
}

/** https://www.gnu.org/software/coreutils/manual/html_node/File-permissions.html */
function isMode(text: string): boolean {
  return /^[0-7]{3,4}$/.test(text) || /^[ugoa]*[-+=][rwxXst]*(?:,|$)/.test(text)
}
