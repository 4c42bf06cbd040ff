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

/** Command lines of running processes that name a folder, from Linux's /proc. */
export function processesIn(folder: string): readonly string[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((pid) => commandLine(pid))
    .filter((line) => line.includes(folder))
}

/** Empty for a process that ended meanwhile. */
function commandLine(pid: string): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ')
  } catch {
    return ''
  }
}
