// Preloaded into the bundle: notes on standard error which file is loaded when, in milliseconds since the process began.
import { registerHooks } from 'node:module'

registerHooks({
  load(url, context, nextLoad) {
    if (url.startsWith('file:')) process.stderr.write(`loaded ${performance.now()} ${url}\n`)
    return nextLoad(url, context)
  },
})
