import type { RawInputs } from '../inputs.js'
import type { Host, Job } from '../ports.js'
import { findCacheService } from './cache-service.js'
import type { Progress } from './progress.js'

export interface TerminalOptions {
  readonly inputs: RawInputs
  readonly job: Job
  readonly signal: AbortSignal
  readonly folder: string
  readonly progress: Progress
  readonly environment: NodeJS.ProcessEnv
}

/** A user's terminal as the place of a run: progress in one updating line, and a cache service only where one is set up. */
export function terminalHost(options: TerminalOptions): Host {
  const { progress } = options
  return {
    inputs: options.inputs,
    job: options.job,
    signal: options.signal,
    folder: options.folder,
    elapsedMs: () => performance.now(),
    findCacheService: () => findCacheService(options.environment),
    say: (line) => {
      progress.say(line)
    },
    chapter: (title, work) => progress.chapter(title, work),
    hide: (secret) => {
      progress.hide(secret)
    },
    notice: (message) => {
      progress.say(message)
    },
  }
}
