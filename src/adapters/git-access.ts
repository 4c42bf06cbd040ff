import type { CommandResult } from './exec.js'
import { runGit, runWithToken, type GitCall } from './git-command.js'
import type { WorktreeOptions } from './git-worktree.js'

/** The token is used only when the checkout's own credentials do not do. */
export interface GitOptions extends WorktreeOptions {
  /** The answer to `askHead` where it was asked before. */
  readonly headAnswer?: Promise<CommandResult>
  readonly say: (line: string) => void
}

/** The commands of a run. */
export interface GitAccess {
  readonly options: GitOptions
  /** Runs git in the checkout with the credentials that are there. */
  readonly git: (...args: readonly string[]) => Promise<CommandResult>
}

export function accessGit(options: GitOptions): GitAccess {
  const { workspace, signal } = options
  return { options, git: (...args) => runGit(workspace, args, { signal }) }
}

/** The remote that base is fetched from. */
export const remoteName = 'origin'

/** A fetch that leaves nothing but objects. */
export const fetching = [
  'fetch',
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--recurse-submodules=no',
] as const

/** Talks to the remote with the checkout's own credentials, then with the token. */
export function askRemote(
  { options }: GitAccess,
  args: readonly string[],
  call: Pick<GitCall, 'config'> = {},
): Promise<CommandResult> {
  const { workspace, signal } = options
  return runWithToken(workspace, args, { token: options, signal, ...call })
}
