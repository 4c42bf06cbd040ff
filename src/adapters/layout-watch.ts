import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { digestFromHex } from '../image/digest.js'
import type { LayoutWatch } from '../ports.js'

const intervalMs = 30

/**
 * Looks again and again which blobs a layout has: buildx writes each beside the others and renames it when it is
 * complete. Empty files, which stand for blobs that are not wanted, are passed over. A folder that is not there has none.
 */
export function watchLayout(folder: string, { seen, signal }: LayoutWatch): void {
  const told = new Set<string>()
  const look = async (): Promise<void> => {
    const directory = join(folder, 'blobs', 'sha256')
    for (const name of await readdir(directory)) {
      if (told.has(name) || !/^[0-9a-f]{64}$/.test(name)) continue
      const { size } = await stat(join(directory, name))
      if (size === 0) continue
      told.add(name)
      seen({ digest: digestFromHex(name), sizeBytes: size })
    }
  }
  const watch = async (): Promise<void> => {
    while (!signal.aborted) {
      // Not there yet, or gone again.
      await look().catch(() => undefined)
      await wait(intervalMs, undefined, { signal, ref: false })
    }
  }
  watch().catch(() => undefined)
}
