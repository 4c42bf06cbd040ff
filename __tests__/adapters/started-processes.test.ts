import { spawn } from 'node:child_process'
import { once } from 'node:events'

import { expect, test } from '@jest/globals'

import { endStartedProcesses, runVariable } from '../../src/adapters/started-processes.js'

/** A shell that says when it is ready, and how it ended. */
async function startShell(folder: string, script: string): Promise<() => Promise<string | null>> {
  const shell = spawn('sh', ['-c', `${script}\necho ready\nwhile :; do sleep 0.1; done`], {
    env: { PATH: process.env['PATH'], [runVariable]: folder },
    stdio: ['ignore', 'pipe', 'ignore'],
    detached: true,
  })
  const ended = once(shell, 'exit')
  await once(shell.stdout, 'data')
  return async () => ((await ended) as [number | null, string | null])[1]
}

test('what a run started is ended, in whatever group it is', async () => {
  const shell = await startShell('/run/a', '')
  await endStartedProcesses('/run/a')
  expect(await shell()).toBe('SIGTERM')
})

test('what does not end when it is asked to is killed', async () => {
  const shell = await startShell('/run/b', "trap '' TERM")
  await endStartedProcesses('/run/b')
  expect(await shell()).toBe('SIGKILL')
})

test('processes of other runs, and of none, go on', async () => {
  const other = await startShell('/run/cc', '')
  await endStartedProcesses('/run/c')
  await endStartedProcesses('')
  const goesOn = await Promise.race([other(), Promise.resolve('goes on')])
  expect(goesOn).toBe('goes on')
  await endStartedProcesses('/run/cc')
})
