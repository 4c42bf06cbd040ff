import { PassThrough } from 'node:stream'

import { recordLimitBytes } from '../records/record.js'
import { streamCommand, type StreamedCommand, type StreamedEnd } from './exec.js'
import { doneLine, recordFile, type RecordTask } from './record-client.js'

export interface RecordProcessOptions {
  /** Arguments of Node that start `runRecordClient`. */
  readonly client: readonly string[]
  /** Of the run; holds the variables of the Actions cache. */
  readonly environment: NodeJS.ProcessEnv
  /** Time limit of each task; 20 s unless said otherwise. */
  readonly patienceMs?: number
}

/** The cache's client in a process of its own, which does one task after the other. */
export interface RecordProcess {
  /**
   * Gives it a task when it has none, and waits until that is done. A task whose time is up, or that the signal ends,
   * is the end of the process. Rejects only when it could not be started.
   */
  perform(task: RecordTask, signal: AbortSignal): Promise<RecordTaskEnd>
  /** Ends it, task or none. */
  dismiss(): void
}

/** How a task ended, and every line that the client printed meanwhile. */
export interface RecordTaskEnd {
  /** Done: the process is ready for another one. */
  readonly end: StreamedEnd | { readonly kind: 'done' }
  readonly lines: readonly string[]
}

export const defaultPatienceMs = 20_000
const killAfterMs = 1_000
/** Room for the archive's own blocks. */
const fileLimitBytes = recordLimitBytes + 1024 * 1024
/** POSIX: the unit of `ulimit -f`. */
const blockBytes = 512

/**
 * Whatever an archive's members are called and link to, absolute or with `..`, GNU tar takes them for the record: an
 * archive from the cache is as untrusted as the record in it, and the client has tar keep such names (`-P`).
 */
const tarOptions = `--transform=s,^.*$,${recordFile},`

/** Starts its arguments: all they print is on standard error, and no file of theirs grows beyond a limit. */
const launcher = `
case "$(tar --version 2>&1)" in *'GNU tar'*) ;; *) echo 'Error: this machine has no GNU tar' >&2; exit 1 ;; esac
ulimit -f ${fileLimitBytes / blockBytes} && exec "$@" >&2`

/** Arguments of Node that start the client from the bundle that is running. */
export function recordClient(): readonly string[] {
  return [process.argv[1] ?? '', 'records']
}

/** Starts a client, which loads its programs until its first task is there. Needs `/bin/sh` and GNU tar. */
export function startRecordProcess(options: RecordProcessOptions): RecordProcess {
  const { patienceMs = defaultPatienceMs } = options
  const stop = new AbortController()
  const tasks = new PassThrough()
  let lines: string[] = []
  let tellDone: () => void = () => undefined
  const ending = runClient(options, {
    tasks,
    signal: stop.signal,
    onLine: (line) => {
      if (line === doneLine) tellDone()
      else lines.push(line)
    },
  })
  // Its failure is met by whoever gives it a task.
  ending.catch(() => undefined)
  const dismiss = (): void => {
    stop.abort()
  }
  return {
    async perform(task, signal) {
      lines = []
      const late = new AbortController()
      const done = new Promise<{ readonly kind: 'done' }>((resolve) => {
        tellDone = () => {
          resolve({ kind: 'done' })
        }
      })
      const timer = setTimeout(() => {
        late.abort()
        dismiss()
      }, patienceMs)
      signal.addEventListener('abort', dismiss)
      if (signal.aborted) dismiss()
      tasks.write(`${JSON.stringify(task)}\n`)
      const end = await Promise.race([done, ending]).finally(() => {
        clearTimeout(timer)
        signal.removeEventListener('abort', dismiss)
      })
      const isLate = late.signal.aborted && end.kind === 'canceled'
      return { end: isLate ? { kind: 'timed-out' } : end, lines }
    },
    dismiss,
  }
}

/** Longer than any run. */
const noLimitMs = 2 ** 31 - 1

function runClient(
  { client, environment }: RecordProcessOptions,
  { tasks, ...how }: Pick<StreamedCommand, 'onLine' | 'signal'> & { readonly tasks: PassThrough },
): Promise<StreamedEnd> {
  return streamCommand({
    command: '/bin/sh',
    args: ['-c', launcher, 'sh', process.execPath, ...client],
    folder: process.cwd(),
    environment: clientEnvironment(environment),
    input: tasks,
    shouldStop: () => false,
    timeoutMs: noLimitMs,
    patienceMs: killAfterMs,
    ...how,
  })
}

/** The client lists archives in a debug run, and tar takes its options from anywhere. */
function clientEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^INPUT_|^RUNNER_DEBUG$/.test(name))
  return { ...Object.fromEntries(kept), TAR_OPTIONS: tarOptions }
}
