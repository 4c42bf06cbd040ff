import { execFileSync } from 'node:child_process'

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

/** Processes whose command line names a folder, as `ps` lists them. */
export function processesIn(folder: string): readonly string[] {
  return execFileSync('ps', ['-eo', 'pid,args'], { encoding: 'utf8' })
    .split('\n')
    .filter((line) => line.includes(folder) && !line.includes('ps -eo'))
}
