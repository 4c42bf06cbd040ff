import { recordLimitBytes } from '../records/record.js'
import { streamCommand, type StreamedEnd } from './exec.js'
import { recordFile, type RecordTask } from './record-client.js'

export interface RecordProcessOptions {
  /** Arguments of Node that start `runRecordClient`. */
  readonly client: readonly string[]
  /** Of the run; holds the variables of the Actions cache. */
  readonly environment: NodeJS.ProcessEnv
  /** Time limit of the task; 20 s unless said otherwise. */
  readonly patienceMs?: number
}

/** The cache's client in a process of its own, which does one task. */
export interface RecordProcess {
  /** Gives it its task, and waits until it has ended. Rejects only when it could not be started. */
  perform(task: RecordTask, signal: AbortSignal): Promise<RecordProcessEnd>
  /** Ends it, task or none. */
  dismiss(): void
}

/** How a client ended, and every line that it printed. */
export interface RecordProcessEnd {
  readonly end: StreamedEnd
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

/** Starts a client, which loads its programs until its task is there. Needs `/bin/sh` and GNU tar. */
export function startRecordProcess(options: RecordProcessOptions): RecordProcess {
  const { client, environment, patienceMs = defaultPatienceMs } = options
  const stop = new AbortController()
  const lines: string[] = []
  let give: (task: string) => void = () => undefined
  const input = new Promise<string>((resolve) => {
    give = resolve
  })
  const ending = streamCommand({
    command: '/bin/sh',
    args: ['-c', launcher, 'sh', process.execPath, ...client],
    folder: process.cwd(),
    environment: clientEnvironment(environment),
    input,
    onLine: (line) => {
      lines.push(line)
    },
    shouldStop: () => false,
    timeoutMs: patienceMs,
    patienceMs: killAfterMs,
    signal: stop.signal,
  })
  // Its failure is met by whoever gives it a task.
  ending.catch(() => undefined)
  const dismiss = (): void => {
    stop.abort()
  }
  return {
    async perform(task, signal) {
      signal.addEventListener('abort', dismiss)
      if (signal.aborted) dismiss()
      give(JSON.stringify(task))
      const end = await ending
      signal.removeEventListener('abort', dismiss)
      return { end, lines }
    },
    dismiss,
  }
}

/** The client lists archives in a debug run, and tar takes its options from anywhere. */
function clientEnvironment(environment: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^INPUT_|^RUNNER_DEBUG$/.test(name))
  return { ...Object.fromEntries(kept), TAR_OPTIONS: tarOptions }
}
