import { failure } from '../errors.js'
import { runCommand, type CommandOptions, type CommandResult } from './exec.js'

/** Runs a short `docker` command to its end. Fails with `no-docker` where there is no such program. */
export function docker(...args: readonly string[]): Promise<CommandResult> {
  return dockerIn({}, args)
}

/** The same, started elsewhere or with another environment. */
export function dockerIn(options: CommandOptions, args: readonly string[]): Promise<CommandResult> {
  return answerOf(runCommand('docker', args, options), options.signal)
}

/** The answer of a `docker` command that is running. Fails as `docker` does, and with the signal's reason. */
export async function answerOf(
  running: Promise<CommandResult>,
  signal?: AbortSignal,
): Promise<CommandResult> {
  try {
    return await running
  } catch (error) {
    signal?.throwIfAborted()
    throw failure('no-docker', { detail: 'there is no `docker` command on the PATH' }, error)
  }
}

/** The first line that names itself an error, or the last one: what follows an error is advice on usage. */
export function reasonOf(result: CommandResult): string {
  const lines = `${result.stdout}\n${result.stderr}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const line = lines.find((each) => errorPrefix.test(each)) ?? lines.at(-1)
  return line?.replace(errorPrefix, '') ?? `exit code ${result.code}`
}

const errorPrefix = /^(docker|error):\s*/i
