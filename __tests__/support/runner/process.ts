/** The step's process: started with its own environment and nothing else, ended the way the runner ends it. */
import { spawn, type ChildProcess } from 'node:child_process'
import { setTimeout as wait } from 'node:timers/promises'
import { forEachLine } from './lines.js'
import type { Stream } from './interpreter.js'

/** Pauses after SIGINT and after SIGTERM, in milliseconds. */
export interface CancelPlan {
  readonly afterInterruptMs: number
  readonly afterTerminateMs: number
}

/** https://github.com/actions/runner/blob/v2.336.0/src/Runner.Sdk/ProcessInvoker.cs */
export const runnerCancelPlan: CancelPlan = { afterInterruptMs: 7500, afterTerminateMs: 2500 }

/** How long the runner waits for pipes that a left-over child holds open. */
const pipesGraceMs = 5000

export interface StepProcess {
  readonly pid: number | undefined
  readonly exit: Promise<{ readonly exitCode: number | null; readonly signal: string | null }>
  /** Signals the step's process, and only that one, as the runner does. */
  readonly cancel: (plan: CancelPlan) => Promise<void>
}

export interface StepCommand {
  readonly node: string
  readonly entry: string
  readonly workspace: string
  readonly env: Readonly<Record<string, string>>
  readonly onLine: (stream: Stream, line: string) => void
}

function hasEnded(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null
}

async function cancelProcess(child: ChildProcess, plan: CancelPlan): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve))
  const steps = [
    ['SIGINT', plan.afterInterruptMs],
    ['SIGTERM', plan.afterTerminateMs],
    ['SIGKILL', 0],
  ] as const
  for (const [signal, pauseMs] of steps) {
    if (hasEnded(child)) return
    child.kill(signal)
    if (signal !== 'SIGKILL') await Promise.race([ended, wait(pauseMs, undefined, { ref: false })])
  }
}

async function waitForEnd(child: ChildProcess): Promise<void> {
  const closed = new Promise((resolve) => child.once('close', resolve))
  await new Promise((resolve, reject) => {
    child.once('exit', resolve)
    child.once('error', reject)
  })
  await Promise.race([closed, wait(pipesGraceMs, undefined, { ref: false })])
  child.stdout?.destroy()
  child.stderr?.destroy()
}

export function startStep(command: StepCommand): StepProcess {
  const { node, entry, workspace: cwd, env, onLine } = command
  const child = spawn(node, [entry], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  forEachLine(child.stdout, (line) => {
    onLine('stdout', line)
  })
  forEachLine(child.stderr, (line) => {
    onLine('stderr', line)
  })
  return {
    pid: child.pid,
    exit: waitForEnd(child).then(() => ({ exitCode: child.exitCode, signal: child.signalCode })),
    cancel: (plan) => cancelProcess(child, plan),
  }
}
