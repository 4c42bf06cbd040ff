import { listOptions } from './option-table.js'

/** Puts a message about the action's inputs into the words of the command line: `platforms` becomes `--platform`. */
export function explainOptions(message: string): string {
  const names = new Map(listOptions().map(({ input, name }) => [input as string | null, name]))
  return message
    .replace(/`([a-z-]+)`/g, (quoted, name: string) => {
      const option = names.get(name)
      return option === undefined ? quoted : `\`--${option}\``
    })
    .replace(/\bof the inputs\b/, 'of the options')
    .replace(/^The input\b/, 'The option')
}
