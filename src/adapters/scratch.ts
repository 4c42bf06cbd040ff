import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Scratch } from '../ports.js'

/** Scratch folders inside the run's own folder, which goes with the run. */
export function scratchIn(folder: string): Scratch {
  return {
    async place(files) {
      const placed = await mkdtemp(join(folder, 'fixes-'))
      for (const [name, text] of Object.entries(files)) await writeFile(join(placed, name), text)
      return placed
    },
    remove: (placed) => rm(placed, { recursive: true, force: true, maxRetries: 5 }),
  }
}
