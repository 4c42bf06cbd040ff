import { getEventListeners } from 'node:events'
import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'

import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'

import {
  runCommand,
  streamCommand,
  type StreamedCommand,
  type StreamedEnd,
} from '../../src/adapters/exec.js'

jest.setTimeout(60_000)

let folder: string

beforeAll(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'dockweigh-exec-')))
})

afterAll(() => {
  rmSync(folder, { recursive: true, force: true })
})

interface Ended {
  readonly end: StreamedEnd
  readonly lines: readonly string[]
}

const quiet = new AbortController().signal
const path = { PATH: process.env['PATH'] }

/** Runs a piece of shell and waits for its end. */
async function stream(script: string, more: Partial<StreamedCommand> = {}): Promise<Ended> {
  const lines: string[] = []
  const end = await streamCommand({
    command: 'sh',
    args: ['-c', script],
    folder,
    environment: path,
    shouldStop: () => false,
    timeoutMs: 50_000,
    signal: quiet,
    ...more,
    onLine: (line) => {
      lines.push(line)
      more.onLine?.(line)
    },
  })
  return { end, lines }
}

/** False, too, for a process that ended and that nobody has asked about since. */
function isAlive(pid: string | undefined): boolean {
  try {
    if (/\) [ZX] /.test(readFileSync(`/proc/${pid}/stat`, 'utf8'))) return false
  } catch {
    // No such process, or no Linux.
  }
  try {
    return process.kill(Number(pid), 0)
  } catch {
    return false
  }
}

/** Waits for processes to end; those that are alive after five seconds. */
async function survivors(pids: readonly (string | undefined)[]): Promise<readonly unknown[]> {
  for (let turn = 0; turn < 100 && pids.some(isAlive); turn += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return pids.filter(isAlive)
}

describe('a long command', () => {
  test('is heard line by line on standard error, and its exit code is told', async () => {
    const script = String.raw`echo no; printf 'one\r\n\ntwo\nlast' >&2; exit 3`
    expect(await stream(script)).toEqual({
      end: { kind: 'exited', code: 3 },
      lines: ['one', '', 'two', 'last'],
    })
  })

  test('gets the folder and the environment it is given, and no other', async () => {
    process.env['LEAKED'] = 'yes'
    const { lines } = await stream('pwd >&2; echo "$GIVEN $LEAKED" >&2', {
      environment: { ...path, GIVEN: 'yes' },
    })
    delete process.env['LEAKED']
    expect(lines).toEqual([folder, 'yes '])
  })

  test('that a signal ended did not succeed', async () => {
    expect((await stream('kill -9 $$')).end).toEqual({ kind: 'exited', code: 1 })
  })

  test('that takes too long is stopped', async () => {
    const { end, lines } = await stream('echo $$ >&2; exec sleep 60', { timeoutMs: 300 })
    expect(end).toEqual({ kind: 'timed-out' })
    expect(isAlive(lines[0])).toBe(false)
  })

  test('reads what comes later', async () => {
    const input = new PassThrough()
    setTimeout(() => input.end('late\n'), 300)
    const ended = await stream('read -r word; echo "$word" >&2', { input })
    expect(ended).toEqual({ end: { kind: 'exited', code: 0 }, lines: ['late'] })
  })

  test('may end without having read anything', async () => {
    const input = new PassThrough()
    setTimeout(() => input.end('x'.repeat(1_000_000)), 300)
    expect((await stream('exit 4', { input })).end).toEqual({ kind: 'exited', code: 4 })
  })

  test('is canceled by the signal, and may say goodbye', async () => {
    const controller = new AbortController()
    const script = `trap 'echo bye >&2; exit 0' TERM; echo ready >&2; sleep 60 & wait`
    const ended = await stream(script, {
      signal: controller.signal,
      onLine: () => {
        controller.abort()
      },
    })
    expect(ended).toEqual({ end: { kind: 'canceled' }, lines: ['ready', 'bye'] })
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })

  test('that is canceled before its start is stopped at once', async () => {
    expect((await stream('exec sleep 60', { signal: AbortSignal.abort() })).end).toEqual({
      kind: 'canceled',
    })
  })

  test('that does not listen is killed, with a child of its own that holds the pipe', async () => {
    const controller = new AbortController()
    const script = `trap '' TERM; sleep 60 & echo $! >&2; echo $$ >&2; while :; do sleep 1; done`
    const seen: string[] = []
    const { end } = await stream(script, {
      signal: controller.signal,
      patienceMs: 200,
      onLine: (line) => {
        if (seen.push(line) === 2) controller.abort()
      },
    })
    const [child, own] = seen
    expect(end).toEqual({ kind: 'canceled' })
    expect(await survivors([own, child])).toEqual([])
  })

  test('is stopped together with what it started and did not wait for', async () => {
    const { end, lines } = await stream('sleep 60 & echo $! >&2; exec sleep 60', { timeoutMs: 300 })
    expect(end).toEqual({ kind: 'timed-out' })
    expect(lines).toHaveLength(1)
    expect(await survivors(lines)).toEqual([])
  })

  test('is stopped when its silence gives a reason, and a line breaks the silence', async () => {
    const asked: { readonly idleMs: number; readonly atMs: number }[] = []
    let heard = false
    const { end } = await stream(
      `until [ -e sign ]; do sleep 0.05; done; echo line >&2; exec sleep 60`,
      {
        shouldStop: (idleMs) => {
          asked.push({ idleMs, atMs: Date.now() })
          writeFileSync(join(folder, 'sign'), '')
          return heard
        },
        onLine: () => {
          heard = true
        },
      },
    )
    expect(end).toEqual({ kind: 'stopped' })
    const [first, last] = [asked[0], asked.at(-1)]
    expect(first?.idleMs).toBeGreaterThanOrEqual(900)
    expect(last?.idleMs).toBeLessThanOrEqual((last?.atMs ?? 0) - (first?.atMs ?? 0))
  })

  test('that is not there rejects', async () => {
    const controller = new AbortController()
    const program = { command: join(folder, 'nothing'), signal: controller.signal }
    await expect(stream('', program)).rejects.toThrow(/ENOENT/)
    expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  })
})

describe('a short command', () => {
  test('gives all it printed and its exit code', async () => {
    const script = 'echo out; echo err >&2; exit 4'
    expect(await runCommand('sh', ['-c', script], { environment: path })).toEqual({
      code: 4,
      stdout: 'out\n',
      stderr: 'err\n',
    })
  })

  test('gets its arguments as they are', async () => {
    const args = ['a b', '"quoted"', "'", '$HOME', '', 'ü\n', '--x=*']
    const { stdout } = await runCommand('sh', ['-c', `printf '%s|' "$@"`, 'sh', ...args])
    expect(stdout).toBe(args.map((arg) => `${arg}|`).join(''))
  })

  test('runs in its folder', async () => {
    expect((await runCommand('pwd', [], { folder })).stdout.trim()).toBe(folder)
  })

  test('may print a lot', async () => {
    const { stdout } = await runCommand('sh', ['-c', 'head -c 3000000 /dev/zero | tr "\\0" x'])
    expect(stdout).toHaveLength(3_000_000)
  })

  test('reads what it is given', async () => {
    expect((await runCommand('cat', [], { input: 'ü\n' })).stdout).toBe('ü\n')
    expect((await runCommand('cat', [], { input: '' })).stdout).toBe('')
    expect((await runCommand('true', [], { input: 'x'.repeat(1_000_000) })).code).toBe(0)
  })

  test('is stopped with all it started', async () => {
    const stop = new AbortController()
    const file = join(folder, 'pids')
    const script = `sleep 50 & echo $! >${file}; echo $$ >>${file}; wait`
    const running = runCommand('sh', ['-c', script], { signal: stop.signal })
    const reason = new Error('told to stop')
    setTimeout(() => {
      stop.abort(reason)
    }, 300)
    await expect(running).rejects.toBe(reason)
    expect(await survivors(readFileSync(file, 'utf8').trim().split('\n'))).toEqual([])
    expect(getEventListeners(stop.signal, 'abort')).toEqual([])
  })

  test('is not started when the run has been told to stop', async () => {
    const signal = AbortSignal.abort(new Error('too late'))
    await expect(runCommand('sh', ['-c', `touch ${folder}/late`], { signal })).rejects.toThrow(
      'too late',
    )
  })

  test('that is not there rejects', async () => {
    await expect(runCommand('dockweigh-no-such-program', [])).rejects.toThrow()
  })
})
