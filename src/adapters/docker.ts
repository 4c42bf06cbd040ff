import { failure } from '../errors.js'
import { runCommand, type CommandOptions, type CommandResult } from './exec.js'

/** Runs a short `docker` command to its end. Fails with `no-docker` where there is no such program. */
export function docker(...args: readonly string[]): Promise<CommandResult> {
  return dockerIn({}, args)
}

/** The same, started elsewhere or with another environment. */
export async function dockerIn(
  options: CommandOptions,
  args: readonly string[],
): Promise<CommandResult> {
  try {
    return await runCommand('docker', args, options)
  } catch (error) {
    options.signal?.throwIfAborted()
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
