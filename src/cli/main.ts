import { recogniseFullDisk } from '../adapters/full-disk.js'
import { ActionError } from '../errors.js'
import { version } from '../version.js'
import { parseArguments, type Invocation } from './arguments.js'
import { colourOf } from './colour.js'
import { renderHelp } from './help.js'
import { explainOptions } from './option-words.js'
import type { Terminal } from './session.js'

/** How a command ends; `exitCodes` says what each means. */
export type ExitCode = number

const signalCodes: Readonly<Record<string, number>> = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 }

/** Entry at a terminal: says the result on standard output, problems on standard error. Never throws. */
export async function runAtTerminal(
  args: readonly string[],
  terminal: Terminal,
): Promise<ExitCode> {
  try {
    const invocation = parseArguments(args, terminal.cwd)
    return await perform(invocation, terminal)
  } catch (error) {
    terminal.errors.write(`dockweigh: ${describe(error, terminal)}\n`)
    return exitCodeOf(error)
  }
}

async function perform(invocation: Invocation, terminal: Terminal): Promise<ExitCode> {
  switch (invocation.kind) {
    case 'help':
      terminal.output.write(renderHelp(invocation.command))
      return 0
    case 'version':
      terminal.output.write(`${version}\n`)
      return 0
    case 'lint': {
      const { runLint } = await import('./lint-command.js')
      return runLint(invocation, terminal, colourOf(invocation.colour, terminal))
    }
    case 'slim': {
      const { runSlim } = await import('./slim-command.js')
      return runSlim(invocation, terminal, colourOf(invocation.colour, terminal))
    }
    case 'run': {
      // Loaded only now, so that help and mistakes are answered at once.
      const { runCommand } = await import('./run-command.js')
      return runCommand(invocation, terminal)
    }
  }
}

/** Failures that name inputs of the action, which are options here. */
const aboutInputs: ReadonlySet<string> = new Set(['invalid-inputs', 'base-ref-unknown'])

function describe(thrown: unknown, { environment }: Terminal): string {
  const error = recogniseFullDisk(thrown) ?? thrown
  if (error instanceof ActionError) {
    const message = aboutInputs.has(error.code) ? explainOptions(error.message) : error.message
    return `${message}\n${error.terminalRemedy}`
  }
  const wantsStack = (environment['DEBUG'] ?? '') !== '' && error instanceof Error
  const detail = error instanceof Error ? error.message : String(error)
  return `It failed unexpectedly: ${wantsStack ? (error.stack ?? detail) : detail}\nPlease report this; with DEBUG=1 it says more.`
}

function exitCodeOf(error: unknown): ExitCode {
  if (!(error instanceof ActionError) || error.code !== 'interrupted') return 2
  const name = Object.keys(signalCodes).find((signal) => error.message.includes(signal))
  return signalCodes[name ?? ''] ?? 2
}
