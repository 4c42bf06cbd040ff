import { mkdtemp, realpath, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { createCleanup, type Cleanup } from '../adapters/cleanup.js'
import { listenForSignals } from '../adapters/interruption.js'
import { openProgress, type Progress, type Screen } from '../adapters/progress.js'
import { shellcheckProgram } from '../adapters/shellcheck.js'
import type { ShellChecker } from '../ports.js'

/** The terminal a command is given at. */
export interface Terminal {
  readonly cwd: string
  readonly environment: NodeJS.ProcessEnv
  /** Standard output: results, and nothing else. */
  readonly output: Screen
  /** Standard error: progress and problems. */
  readonly errors: Screen
}

/** One command under way. */
export interface Session {
  readonly terminal: Terminal
  /** A folder of its own, removed at the end. */
  readonly folder: string
  readonly cleanup: Cleanup
  readonly signal: AbortSignal
  readonly progress: Progress
}

/** How long what was interrupted may take to stop, in milliseconds; buildx itself has ten seconds. */
const patienceMs = 12_000

/** Does a command's work and leaves nothing behind, however it ends. Throws what the work throws, and `interrupted`. */
export async function inSession<T>(
  terminal: Terminal,
  { quiet }: { readonly quiet: boolean },
  work: (session: Session) => Promise<T>,
): Promise<T> {
  const cleanup = createCleanup()
  const interruption = listenForSignals()
  const folder = await mkdtemp(join(await realpath(tmpdir()), 'dockweigh-'))
  cleanup.add('temporary folder', () => rm(folder, { recursive: true, force: true, maxRetries: 5 }))
  const progress = openProgress(terminal.errors, { quiet })
  const working = work({ terminal, folder, cleanup, signal: interruption.signal, progress })
  try {
    return await Promise.race([working, interruption.happened])
  } finally {
    const settled = working.then(
      () => undefined,
      () => undefined,
    )
    await Promise.race([settled, wait(patienceMs, undefined, { ref: false })])
    for (const left of await cleanup.run()) {
      terminal.errors.write(`Could not be removed: ${left}\n`)
    }
    interruption.stop()
  }
}

/** ShellCheck, as the user has it. */
export function shellcheckOf({ terminal, folder, signal }: Session): ShellChecker {
  return shellcheckProgram({ folder, environment: terminal.environment, signal })
}
