#!/usr/bin/env node
import { keepCompiled } from './adapters/compile-cache.js'
import type { Terminal } from './cli/session.js'

const screen = (stream: NodeJS.WriteStream): Terminal['output'] => {
  // Whoever reads may stop early, as `head` does.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error
  })
  return {
    isTerminal: stream.isTTY,
    columns: () => stream.columns || 80,
    write: (text) => {
      stream.write(text)
    },
  }
}

// Before anything else is loaded, as only what is loaded later is kept.
keepCompiled(process.env)
const { runAtTerminal } = await import('./cli/main.js')
const exitCode = await runAtTerminal(process.argv.slice(2), {
  cwd: process.cwd(),
  environment: process.env,
  output: screen(process.stdout),
  errors: screen(process.stderr),
})
// What was interrupted may not have ended; nothing is being printed then.
if (exitCode > 2) process.exit(exitCode)
process.exitCode = exitCode
