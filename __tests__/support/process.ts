import { spawn } from 'node:child_process'

/** How a process ended. */
export interface ProcessResult {
  /** Exit code; 128 plus the signal's number when a signal ended it, as a shell reports it. */
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

export interface ProcessOptions {
  readonly cwd?: string
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>
  readonly input?: string | Buffer
  /** SIGTERM after so many milliseconds; default 5 minutes. */
  readonly timeoutMs?: number
}

const signalNumbers: Partial<Record<NodeJS.Signals, number>> = {
  SIGINT: 2,
  SIGKILL: 9,
  SIGTERM: 15,
}

/** Runs a program to its end. An exit code other than 0 is a result; only a program that cannot start rejects. */
export function runProcess(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<ProcessResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      timeout: options.timeoutMs ?? 300_000,
    })
    const stdout = collect(child.stdout)
    const stderr = collect(child.stderr)
    child.on('error', reject)
    child.on('close', (code, signal) => {
      const ended = code ?? 128 + (signal === null ? 0 : (signalNumbers[signal] ?? 0))
      resolve({ code: ended, stdout: stdout(), stderr: stderr() })
    })
    child.stdin.on('error', ignoreClosedPipe)
    child.stdin.end(options.input)
  })
}

/** As `runProcess`, but rejects with the program's own words on any exit code other than 0; returns stdout. */
export async function mustRun(
  program: string,
  args: readonly string[],
  options: ProcessOptions = {},
): Promise<string> {
  const result = await runProcess(program, args, options)
  if (result.code === 0) return result.stdout
  const words = (result.stderr || result.stdout).trim()
  throw new Error(`${program} ${args.join(' ')} ended with ${result.code}: ${words}`)
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

/** A program may end without reading its input; its exit code says what happened. */
function ignoreClosedPipe(): void {
  return
}
