import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

import type { RunResult } from './runner.js'

/** The log of a run as one text. */
export function logOf(run: Pick<RunResult, 'log'>): string {
  return run.log.map(({ text }) => text).join('\n')
}

/** What a run must leave as it found it: HEAD, refs, worktrees and files of the checkout. */
export function checkoutFacts(workspace: string): readonly string[] {
  const git = (...args: readonly string[]): string =>
    execFileSync('git', args, { cwd: workspace, encoding: 'utf8' })
  return [
    git('rev-parse', 'HEAD'),
    git('for-each-ref'),
    git('worktree', 'list', '--porcelain'),
    git('status', '--porcelain', '--ignored'),
  ]
}

/** A running process, as Linux's /proc tells it. */
export interface RunningProcess {
  readonly pid: number
  readonly command: string
}

/** Running processes whose command line names a folder. */
export function processesIn(folder: string): readonly RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), command: commandLine(name) }))
    .filter(({ command }) => command.includes(folder))
}

/** Running processes that were started by a step with this RUNNER_TEMP, by whatever is between them and it. */
export function processesOf(temporary: string): readonly RunningProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((name) => readProcess(name, 'environ').includes(`RUNNER_TEMP=${temporary}`))
    .map((name) => ({ pid: Number(name), command: commandLine(name) }))
}

function commandLine(pid: string): string {
  return readProcess(pid, 'cmdline').replaceAll('\0', ' ')
}

/** Empty for a process that ended meanwhile. */
function readProcess(pid: string, file: 'cmdline' | 'environ'): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8')
  } catch {
    return ''
  }
}
