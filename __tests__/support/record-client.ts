import { join } from 'node:path'

import { build } from 'esbuild'

/**
 * Bundles the records' client into a folder and returns the arguments of Node that start it: loading the cache client
 * file by file takes longer than all that a test does with it.
 */
export async function bundleRecordClient(folder: string): Promise<readonly string[]> {
  const entry = join(folder, 'record-client.mjs')
  const client = join(import.meta.dirname, '../../src/adapters/record-client.ts')
  await build({
    stdin: {
      contents: `import { runRecordClient } from ${JSON.stringify(client)}
        await runRecordClient()`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    outfile: entry,
    // Some of its packages are CommonJS.
    banner: {
      js: `import { createRequire as makeRequire } from 'node:module'
        const require = makeRequire(import.meta.url)`,
    },
    logLevel: 'warning',
  })
  return [entry]
}
