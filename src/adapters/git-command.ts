import { failure } from '../errors.js'
import { runCommand, type CommandOptions, type CommandResult } from './exec.js'

/** Settings by their keys; a key may have several values. */
export type GitConfig = Readonly<Record<string, readonly string[]>>

export interface GitCall extends Pick<CommandOptions, 'input' | 'signal'> {
  /** Settings for this call, as `git -c`. */
  readonly config?: GitConfig
  /** Added to the environment. */
  readonly environment?: Readonly<Record<string, string>>
}

/** No hook of a checkout runs for the files that are taken out of it. */
export const hooksOff = ['-c', 'core.hooksPath=/dev/null'] as const

/** Runs git in a folder. Throws only when there is no git. */
export async function runGit(
  folder: string,
  args: readonly string[],
  { config = {}, environment = {}, ...how }: GitCall = {},
): Promise<CommandResult> {
  return runCommand('git', ['-c', 'advice.detachedHead=false', ...args], {
    ...how,
    folder,
    environment: { ...gitEnvironment(folder, config), ...environment },
  }).catch((error: unknown) => {
    how.signal?.throwIfAborted()
    throw failure(
      'git-failed',
      { command: args[0] ?? '', detail: 'there is no `git` command on the PATH' },
      error,
    )
  })
}

/**
 * Configuration goes through the environment, so that no token stands on a command line. A checkout owned by
 * another user, as in container jobs, is trusted: it is the one the job was given.
 * @see https://git-scm.com/docs/git-config#ENVIRONMENT
 */
function gitEnvironment(folder: string, config: GitConfig): NodeJS.ProcessEnv {
  const entries = Object.entries({ 'safe.directory': [folder], ...config }).flatMap(
    ([key, values]) => values.map((value) => ({ key, value })),
  )
  const first = Number(process.env['GIT_CONFIG_COUNT'] ?? '0')
  const environment: NodeJS.ProcessEnv = {
    ...process.env,
    GIT_TERMINAL_PROMPT: '0',
    LC_ALL: 'C',
    GIT_CONFIG_COUNT: String(first + entries.length),
  }
  for (const [index, { key, value }] of entries.entries()) {
    environment[`GIT_CONFIG_KEY_${first + index}`] = key
    environment[`GIT_CONFIG_VALUE_${first + index}`] = value
  }
  return environment
}

/** What git says went wrong, in one line. */
export function firstLine(result: CommandResult): string {
  return result.stderr.trim().split('\n')[0] ?? `exit code ${result.code}`
}

export interface GitToken {
  readonly serverUrl: string
  readonly token: string
}

/** Talks to a remote with the checkout's own credentials, then with the token. */
export async function runWithToken(
  folder: string,
  args: readonly string[],
  { token, ...call }: GitCall & { readonly token: GitToken },
): Promise<CommandResult> {
  const first = await runGit(folder, args, call)
  if (first.code === 0 || token.token === '') return first
  const config = withToken(call.config ?? {}, token)
  const second = await runGit(folder, args, { ...call, config })
  return second.code === 0 ? second : first
}

/** The empty header removes one that the checkout left: two of them are refused as duplicates. */
function withToken(config: GitConfig, { serverUrl, token }: GitToken): GitConfig {
  const key = `http.${serverUrl}/.extraheader`
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return { ...config, [key]: [...(config[key] ?? []), '', `AUTHORIZATION: basic ${basic}`] }
}
