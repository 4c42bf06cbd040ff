import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

import { openProgress } from '../../src/adapters/progress.js'
import { terminalHost } from '../../src/adapters/terminal.js'
import { failure } from '../../src/errors.js'

function screen(isTerminal: boolean) {
  const written: string[] = []
  return {
    written,
    isTerminal,
    columns: () => 40,
    write: (text: string) => {
      written.push(text)
    },
  }
}

const start = '\r\u001b[K'

describe('progress', () => {
  beforeEach(() => {
    jest.useFakeTimers()
  })

  afterEach(() => {
    jest.useRealTimers()
  })

  test('is one line that follows the steps, and stays with the time they took', async () => {
    const terminal = screen(true)
    const progress = openProgress(terminal, { quiet: false })
    const result = await progress.chapter('Build head', () => {
      progress.say('[1/2] RUN make')
      progress.say('  │ output of the step')
      return Promise.resolve(7)
    })
    expect(result).toBe(7)
    expect(terminal.written).toEqual([
      `${start}Build head  0.0 s  `,
      `${start}Build head  0.0 s  [1/2] RUN make`,
      `${start}Build head  0.0 s\n`,
    ])
  })

  test('goes on counting while nothing is said, and stops at the end', async () => {
    const terminal = screen(true)
    const progress = openProgress(terminal, { quiet: false })
    await progress.chapter('Build', () => {
      jest.advanceTimersByTime(3000)
      return Promise.resolve()
    })
    expect(terminal.written.at(-2)).toBe(`${start}Build  3.0 s  `)
    jest.advanceTimersByTime(3000)
    expect(terminal.written).toHaveLength(5)
  })

  test('fits the line, and shows neither control sequences nor secrets', async () => {
    const terminal = screen(true)
    const progress = openProgress(terminal, { quiet: false })
    progress.hide('hunter2')
    await progress.chapter('Build', () => {
      progress.say('RUN \u001b[2Jlogin hunter2')
      progress.say('x'.repeat(100))
      return Promise.resolve()
    })
    expect(terminal.written[1]).toBe(`${start}Build  0.0 s  RUN login ***`)
    expect(terminal.written[2]).toHaveLength(start.length + 39)
    expect(progress.mask('the password is hunter2')).toBe('the password is ***')
  })

  test('takes its line back when the work fails', async () => {
    const terminal = screen(true)
    const progress = openProgress(terminal, { quiet: false })
    const work = progress.chapter('Build', () => Promise.reject(failure('interrupted')))
    await expect(work).rejects.toMatchObject({ code: 'interrupted' })
    expect(terminal.written.at(-1)).toBe(start)
  })

  test.each([
    [false, false],
    [true, true],
  ])('is not shown where there is no terminal (%s) or it is not wanted', async (is, quiet) => {
    const terminal = screen(is)
    const progress = openProgress(terminal, { quiet })
    await progress.chapter('Build', () => {
      progress.say('[1/2] RUN make')
      return Promise.resolve()
    })
    expect(terminal.written).toEqual([])
  })
})

test('a terminal hosts a run without a cache service', async () => {
  const host = terminalHost({
    inputs: {},
    job: {
      event: { name: 'terminal', ref: '', payload: {} },
      repository: { owner: 'local', name: 'shop' },
      workspace: '/',
      serverUrl: '',
      apiUrl: '',
      graphqlUrl: '',
      workflow: '',
      name: '',
      runId: 0,
      runAttempt: 1,
      runUrl: null,
    },
    signal: new AbortController().signal,
    folder: '/tmp',
    progress: openProgress(screen(false), { quiet: false }),
    environment: {},
  })
  expect(await host.findCacheService()).toMatchObject({ kind: 'unavailable' })
  expect(await host.chapter('Work', () => Promise.resolve(1))).toBe(1)
})
