import { failure } from '../errors.js'
import { runCommand, type CommandResult } from './exec.js'

export interface GitCall {
  /** Settings for this call, as `git -c`; a key may have several values. */
  readonly config?: Readonly<Record<string, readonly string[]>>
  /** Added to the environment. */
  readonly environment?: Readonly<Record<string, string>>
}

/** Runs git in a folder. Throws only when there is no git. */
export async function runGit(
  folder: string,
  args: readonly string[],
  { config = {}, environment = {} }: GitCall = {},
): Promise<CommandResult> {
  return runCommand('git', ['-c', 'advice.detachedHead=false', ...args], {
    folder,
    environment: { ...gitEnvironment(folder, config), ...environment },
  }).catch((error: unknown) => {
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
function gitEnvironment(
  folder: string,
  config: Readonly<Record<string, readonly string[]>>,
): NodeJS.ProcessEnv {
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
  {
    token,
    environment = {},
  }: { readonly token: GitToken; readonly environment?: Readonly<Record<string, string>> },
): Promise<CommandResult> {
  const first = await runGit(folder, args, { environment })
  if (first.code === 0 || token.token === '') return first
  const second = await runGit(folder, args, { environment, config: tokenConfig(token) })
  return second.code === 0 ? second : first
}

/** The empty header removes one that the checkout left: two of them are refused as duplicates. */
function tokenConfig({ serverUrl, token }: GitToken): Readonly<Record<string, readonly string[]>> {
  const basic = Buffer.from(`x-access-token:${token}`).toString('base64')
  return { [`http.${serverUrl}/.extraheader`]: ['', `AUTHORIZATION: basic ${basic}`] }
}
