import { readdir, readFile } from 'node:fs/promises'
import { setTimeout as wait } from 'node:timers/promises'

/** Stands, with the run's folder, in the environment of everything that a run starts. */
export const runVariable = 'DOCKWEIGH_RUN'

const intervalMs = 50
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
  while (Date.now() < endMs) {
    const running = await findStarted(folder)
    if (running.length === 0) return true
    for (const pid of running) {
      if (!told.has(pid)) end(pid, signal)
      told.add(pid)
    }
    await wait(intervalMs)
  }
  return false
}

async function findStarted(folder: string): Promise<readonly number[]> {
  const mark = `\0${runVariable}=${folder}\0`
  const names = await readdir('/proc').catch(() => [])
  const found: number[] = []
  for (const name of names.filter((each) => /^\d+$/.test(each))) {
    // Processes of other users cannot be read, those that have ended are empty or gone.
    const environment = await readFile(`/proc/${name}/environ`, 'utf8').catch(() => '')
    if (`\0${environment}`.includes(mark)) found.push(Number(name))
  }
  return found
}

function end(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error
  }
}
