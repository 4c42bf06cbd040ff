import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/** How a short command ended. */
export interface CommandResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface CommandOptions {
  readonly folder?: string
  readonly environment?: NodeJS.ProcessEnv
}

/**
 * Runs a short command to its end and returns everything it printed; nothing reaches the log.
 * Throws only when the program cannot be started.
 */
export async function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  const { getExecOutput } = await import('@actions/exec')
  const { exitCode, stdout, stderr } = await getExecOutput(command, [...args], {
    silent: true,
    ignoreReturnCode: true,
    ...(options.folder === undefined ? {} : { cwd: options.folder }),
    env: definedOnly(options.environment ?? process.env),
  })
  return { code: exitCode, stdout, stderr }
}

export interface StreamedCommand {
  readonly command: string
  readonly args: readonly string[]
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  /** Receives each line of standard error. */
  readonly onLine: (line: string) => void
  /** Asked once a second for a reason to stop; milliseconds since the last line are given. */
  readonly shouldStop: (idleMs: number) => boolean
  readonly timeoutMs: number
  readonly signal: AbortSignal
  /** Between SIGTERM and SIGKILL; ten seconds unless said otherwise. */
  readonly patienceMs?: number
}

export type StreamedEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'timed-out' | 'stopped' | 'canceled' }

const defaultPatienceMs = 10_000

/**
 * Runs a long command, line by line, until it ends or has to be stopped with everything it started: SIGTERM, and
 * SIGKILL if it is still there some time later. Rejects only when the program cannot be started.
 * @actions/exec has no way to stop what it started, hence Node's own spawn.
 */
export function streamCommand(command: StreamedCommand): Promise<StreamedEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.command, [...command.args], {
      cwd: command.folder,
      env: command.environment,
      stdio: ['ignore', 'ignore', 'pipe'],
      // A process group of its own: `docker` leaves the work to a plugin, which has to be stopped with it.
      detached: true,
    })
    let reason: Exclude<StreamedEnd['kind'], 'exited'> | null = null
    let lastLineMs = Date.now()
    let killTimer: NodeJS.Timeout | undefined
    const stop = (why: typeof reason): void => {
      if (reason !== null) return
      reason = why
      signalGroup(child.pid, 'SIGTERM')
      killTimer = setTimeout(() => {
        signalGroup(child.pid, 'SIGKILL')
        // What left the group may outlive it and hold the pipe open for ever.
        child.stderr.destroy()
      }, command.patienceMs ?? defaultPatienceMs)
    }
    const onAbort = (): void => {
      stop('canceled')
    }
    const timer = setTimeout(() => {
      stop('timed-out')
    }, command.timeoutMs)
    const watch = setInterval(() => {
      if (command.shouldStop(Date.now() - lastLineMs)) stop('stopped')
    }, 1000)
    createInterface({ input: child.stderr, crlfDelay: Infinity }).on('line', (line) => {
      lastLineMs = Date.now()
      command.onLine(line)
    })
    if (command.signal.aborted) onAbort()
    command.signal.addEventListener('abort', onAbort)
    const settle = (): void => {
      clearTimeout(timer)
      clearTimeout(killTimer)
      clearInterval(watch)
      command.signal.removeEventListener('abort', onAbort)
    }
    child.once('error', (error) => {
      settle()
      reject(error)
    })
    child.once('close', (code) => {
      settle()
      resolve(reason === null ? { kind: 'exited', code: code ?? 1 } : { kind: reason })
    })
  })
}

/** A group that is gone needs no signal. */
function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  if (leader === undefined) return
  try {
    process.kill(-leader, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
}
