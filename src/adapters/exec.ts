import { spawn, type ChildProcess } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'

/** How a short command ended. */
export interface CommandResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface CommandOptions {
  readonly folder?: string
  readonly environment?: NodeJS.ProcessEnv
  /** What it reads on standard input. Without it and without a signal the input stays open: not for what reads it. */
  readonly input?: string
  /** Stops it with everything it started. Without a signal it runs to its end. */
  readonly signal?: AbortSignal
}

const defaultPatienceMs = 10_000

/**
 * Runs a short command to its end and returns everything it printed; nothing reaches the log.
 * Rejects when the program cannot be started, and with the signal's reason when it was stopped.
 */
export function runCommand(
  command: string,
  args: readonly string[],
  options: CommandOptions = {},
): Promise<CommandResult> {
  return options.signal === undefined && options.input === undefined
    ? runToEnd(command, args, options)
    : runStoppable(command, args, options)
}

async function runToEnd(
  command: string,
  args: readonly string[],
  { folder, environment = process.env }: CommandOptions,
): Promise<CommandResult> {
  const { getExecOutput } = await import('@actions/exec')
  const { exitCode, stdout, stderr } = await getExecOutput(command, [...args], {
    silent: true,
    ignoreReturnCode: true,
    ...(folder === undefined ? {} : { cwd: folder }),
    env: definedOnly(environment),
  })
  return { code: exitCode, stdout, stderr }
}

function definedOnly(environment: NodeJS.ProcessEnv): Record<string, string> {
  return Object.fromEntries(
    Object.entries(environment).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
}

/**
 * @actions/exec has no way to stop what it started, and fails when a program ends without having read its input: hence
 * Node's own spawn here and below.
 */
function runStoppable(
  command: string,
  args: readonly string[],
  { folder, environment = process.env, input = '', signal }: CommandOptions,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const child = spawn(command, [...args], {
      cwd: folder,
      env: environment,
      detached: signal !== undefined,
    })
    const stdout: Buffer[] = []
    const stderr: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk))
    // It may end without having read everything.
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
    let killTimer: NodeJS.Timeout | undefined
    const onAbort = (): void => {
      killTimer = endGroup(child, defaultPatienceMs)
    }
    signal?.addEventListener('abort', onAbort)
    const settle = (): void => {
      clearTimeout(killTimer)
      signal?.removeEventListener('abort', onAbort)
    }
    child.once('error', (error) => {
      settle()
      reject(error)
    })
    child.once('close', (code) => {
      settle()
      if (signal?.aborted === true) {
        reject(signal.reason as Error)
        return
      }
      const [out = '', err = ''] = [stdout, stderr].map((chunks) =>
        Buffer.concat(chunks).toString(),
      )
      resolve({ code: code ?? 1, stdout: out, stderr: err })
    })
  })
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
  /** What it reads on standard input; without it there is nothing to read. */
  readonly input?: Readable
  readonly timeoutMs: number
  readonly signal: AbortSignal
  /** Between SIGTERM and SIGKILL; ten seconds unless said otherwise. */
  readonly patienceMs?: number
}

export type StreamedEnd =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'timed-out' | 'stopped' | 'canceled' }

/**
 * Runs a long command, line by line, until it ends or has to be stopped with everything it started: SIGTERM, and
 * SIGKILL if it is still there some time later. Rejects only when the program cannot be started.
 */
export function streamCommand(command: StreamedCommand): Promise<StreamedEnd> {
  return new Promise((resolve, reject) => {
    const child = spawn(command.command, [...command.args], {
      cwd: command.folder,
      env: command.environment,
      stdio: [command.input === undefined ? 'ignore' : 'pipe', 'ignore', 'pipe'],
      // A process group of its own: `docker` leaves the work to a plugin, which has to be stopped with it.
      detached: true,
    })
    let reason: Exclude<StreamedEnd['kind'], 'exited'> | null = null
    let lastLineMs = Date.now()
    let killTimer: NodeJS.Timeout | undefined
    const stop = (why: typeof reason): void => {
      if (reason !== null) return
      reason = why
      killTimer = endGroup(child, command.patienceMs ?? defaultPatienceMs)
    }
    const onAbort = (): void => {
      stop('canceled')
    }
    const timer = setTimeout(() => {
      stop('timed-out')
    }, command.timeoutMs)
    feed(child, command.input)
    const watch = setInterval(() => {
      if (command.shouldStop(Date.now() - lastLineMs)) stop('stopped')
    }, 1000)
    onEachLine(child, (line) => {
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

/** It may end without having read everything. */
function feed({ stdin }: ChildProcess, input: Readable | undefined): void {
  if (stdin === null) return
  stdin.on('error', () => undefined)
  input?.pipe(stdin)
}

function onEachLine({ stderr }: ChildProcess, onLine: (line: string) => void): void {
  if (stderr !== null) createInterface({ input: stderr, crlfDelay: Infinity }).on('line', onLine)
}

/** Asks a process and all it started to end, and kills those that have not when the timer ends that is returned. */
function endGroup(child: ChildProcess, patienceMs: number): NodeJS.Timeout {
  signalGroup(child.pid, 'SIGTERM')
  return setTimeout(() => {
    signalGroup(child.pid, 'SIGKILL')
    // What left the group may outlive it and hold the pipes open for ever.
    child.stdout?.destroy()
    child.stderr?.destroy()
  }, patienceMs)
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
