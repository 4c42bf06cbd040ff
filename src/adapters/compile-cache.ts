import module from 'node:module'
import { homedir } from 'node:os'
import { isAbsolute, join } from 'node:path'

/**
 * Has Node.js keep what it compiles, in a folder of the user's cache, so that the next start need not do it again; a
 * folder in /tmp might have been filled by somebody else. Without effect before Node.js 22.8, where the folder cannot
 * be written, and with `NODE_DISABLE_COMPILE_CACHE=1`; `NODE_COMPILE_CACHE` names another folder.
 * @see https://nodejs.org/docs/latest-v24.x/api/module.html#module-compile-cache
 */
export function keepCompiled(environment: NodeJS.ProcessEnv): void {
  if (!('enableCompileCache' in module)) return
  const named = environment['XDG_CACHE_HOME'] ?? ''
  const caches = isAbsolute(named) ? named : join(homedir(), '.cache')
  module.enableCompileCache(environment['NODE_COMPILE_CACHE'] ?? join(caches, 'dockweigh'))
}
