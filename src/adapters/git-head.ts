import type { Checkout } from '../sources/base.js'
import type { CommandResult } from './exec.js'
import { runGit } from './git-command.js'

/** Asks git what is checked out in a folder: the commit's name and its content, in one answer. */
export function askHead(folder: string, signal: AbortSignal): Promise<CommandResult> {
  return runGit(folder, ['cat-file', '--batch'], { input: 'HEAD\n', signal })
}

/**
 * Reads the answer to `askHead`; null where nothing is checked out.
 * @see https://git-scm.com/docs/git-cat-file#_batch_output
 */
export function readHead({ stdout }: CommandResult): Checkout | null {
  const [, sha, header] = /^([0-9a-f]+) commit \d+\n(.*?)(?:\n\n|$)/s.exec(stdout) ?? []
  if (sha === undefined || header === undefined) return null
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map((match) => match[1] ?? '')
  return { sha, parents }
}
