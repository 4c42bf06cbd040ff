import { readdirSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'

/** Stands, with the run's folder, in the environment of everything that a run starts. */
export const runVariable = 'DOCKWEIGH_RUN'

/** Most end at once; whatever takes longer is asked less and less often. */
const intervalsMs = [2, 4, 8, 16, 32]
const longestIntervalMs = 50
const patienceMs = 3000
const killPatienceMs = 1000

/**
 * Ends what a run has started and left running, at any depth: SIGTERM, and SIGKILL for what is still there three seconds
 * later. Processes are found by their environment in /proc; where there is none, nothing is found.
 * @see https://man7.org/linux/man-pages/man5/proc_pid_environ.5.html
 */
export async function endStartedProcesses(folder: string): Promise<void> {
  if (await haveEnded(folder, 'SIGTERM', patienceMs)) return
  await haveEnded(folder, 'SIGKILL', killPatienceMs)
}

/** Signals each process once, also those that begin meanwhile, until there is none or the time is up. */
async function haveEnded(folder: string, signal: NodeJS.Signals, timeMs: number): Promise<boolean> {
  const told = new Set<number>()
  const endMs = Date.now() + timeMs
  for (let look = 0; Date.now() < endMs; look += 1) {
    const running = findStarted(folder)
    if (running.length === 0) return true
    for (const pid of running) {
      if (!told.has(pid)) end(pid, signal)
      told.add(pid)
    }
    await wait(intervalsMs[look] ?? longestIntervalMs)
  }
  return false
}

/** Nothing else is left to do meanwhile, and /proc answers at once: hundreds of promises take ten times as long. */
function findStarted(folder: string): readonly number[] {
  const mark = `\0${runVariable}=${folder}\0`
  return listProcesses().filter((id) => `\0${environmentOf(id)}`.includes(mark))
}

/** None where there is no /proc. */
function listProcesses(): readonly number[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** Processes of other users cannot be read, those that have ended are empty or gone. */
function environmentOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/environ`, 'utf8')
  } catch {
    return ''
  }
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
