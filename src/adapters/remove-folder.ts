import { existsSync, rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'

/**
 * Removes a folder and everything in it, without following links; it need not be there. At the end of a run nothing waits
 * for this thread, so that no file needs a promise. What is in the way, as a process that is just ending may be, gets five
 * more chances. Fails with the reason of the last.
 */
export async function removeFolder(folder: string): Promise<void> {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // It is tried again.
  }
  if (existsSync(folder)) await rm(folder, { recursive: true, force: true, maxRetries: 5 })
}
