import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { mustRun } from './process.js'
import { startAction, type ActionRun, type RunningAction, type RunResult } from './runner.js'
import { pushEvent } from './runner/events.js'

/** A checkout of two commits, each with a Dockerfile, and a place for what the runner keeps. */
export interface SmallCheckout {
  readonly workspace: string
  readonly beforeSha: string
  readonly afterSha: string
  /** RUNNER_TEMP. */
  readonly temporary: string
  /** Starts the built action for the push of the second commit. Without cache and comment. */
  start(run: Partial<ActionRun>): Promise<RunningAction>
  /** The same, to its end. */
  push(run: Partial<ActionRun>): Promise<RunResult>
  /** What the action left in RUNNER_TEMP, other than its report. */
  leftovers(): Promise<readonly string[]>
}

const entry = join(import.meta.dirname, '../../dist/index.js')
const quietly = { comment: 'never', 'cache-from': 'none', 'cache-to': 'none' }

/** Commits the base's Dockerfile, then the head's, in a new folder below `root`. */
export async function makeSmallCheckout(
  root: string,
  { base, head }: { readonly base: string; readonly head: string },
): Promise<SmallCheckout> {
  const folder = await mkdtemp(join(root, 'checkout-'))
  const [workspace, temporary] = [join(folder, 'workspace'), join(folder, 'temporary')]
  await Promise.all([mkdir(workspace), mkdir(temporary)])
  const git = (...args: readonly string[]): Promise<string> =>
    mustRun('git', ['-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], { cwd: workspace })
  const commit = async (dockerfile: string): Promise<string> => {
    await writeFile(join(workspace, 'Dockerfile'), dockerfile)
    await git('add', '.')
    await git('commit', '--quiet', '--message', 'Change')
    return (await git('rev-parse', 'HEAD')).trim()
  }
  await git('init', '--quiet')
  const [beforeSha, afterSha] = [await commit(base), await commit(head)]
  const event = pushEvent({ beforeSha, afterSha })

  const start: SmallCheckout['start'] = ({ inputs, ...run }) =>
    startAction({
      entry,
      event,
      sha: afterSha,
      timeoutMs: 300_000,
      ...run,
      workspace,
      temporary,
      inputs: { ...quietly, ...inputs },
    })
  return {
    workspace,
    beforeSha,
    afterSha,
    temporary,
    start,
    push: async (run) => (await start(run)).result,
    leftovers: async () =>
      (await readdir(temporary)).filter((name) => /^dockweigh-(?!report-)/.test(name)),
  }
}
