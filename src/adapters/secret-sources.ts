import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'

import type { SecretSources } from '../ports/secrets.js'

/** A larger file is no secret that somebody prints, and each of its lines would have to be looked for. */
const largestBytes = 16_384

/** Variables of the job, and files as BuildKit finds them: relative to the checkout, or anywhere. */
export function secretSources(environment: NodeJS.ProcessEnv, workspace: string): SecretSources {
  return {
    variable: (name) => environment[name] ?? '',
    file: async (path) => {
      try {
        const full = resolve(workspace, path)
        const { size } = await stat(full)
        return size > largestBytes ? '' : await readFile(full, 'utf8')
      } catch {
        return ''
      }
    },
  }
}
