import { describe, expect, test } from '@jest/globals'

import { planCache } from '../../src/build/cache.js'
import { buildSides, type BuildPlan } from '../../src/build/sides.js'
import { parseConfig } from '../../src/config.js'
import type { RawInputs } from '../../src/inputs.js'
import type { BuildCall, BuildEnd, Builder } from '../../src/ports.js'

type Behaviour = (call: DescribedCall) => Promise<BuildEnd>

interface DescribedCall extends BuildCall {
  readonly side: string
  readonly output: 'layout' | 'cache-only'
  readonly cached: boolean
}

const succeed: BuildEnd = { kind: 'exited', code: 0 }
const failed: BuildEnd = { kind: 'exited', code: 1 }

const step = (name: string, cached: boolean): string =>
  JSON.stringify({
    vertexes: [
      {
        digest: name,
        name,
        started: '2026-01-01T00:00:00Z',
        completed: '2026-01-01T00:00:01Z',
        cached,
      },
    ],
  })

/** A builder that answers each call as a test says, and keeps a diary of starts and ends. */
const builderThat = (behave: Behaviour) => {
  const diary: string[] = []
  const calls: DescribedCall[] = []
  const builder: Builder = {
    bake: () => Promise.reject(new Error('not part of this test')),
    probe: () => undefined,
    prepare: () => Promise.reject(new Error('not part of this test')),
    openLayout: () => {
      throw new Error('not part of this test')
    },
    watchLayout: () => {
      throw new Error('not part of this test')
    },
    withholdLayers: () => Promise.reject(new Error('not part of this test')),
    sendLayers: () => Promise.reject(new Error('not part of this test')),
    removeLayout: () => Promise.reject(new Error('not part of this test')),
    readMetadata: (path) =>
      Promise.resolve({
        'containerimage.digest': `sha256:${(path.includes('head') ? 'a' : 'b').repeat(64)}`,
      }),
    async build(call) {
      const described: DescribedCall = {
        ...call,
        side: call.folder,
        output: call.arguments.some((arg) => arg.startsWith('type=oci')) ? 'layout' : 'cache-only',
        cached: call.arguments.includes('--cache-from'),
      }
      calls.push(described)
      const title = `${described.side} ${described.output}${described.cached ? '' : ' without cache'}`
      diary.push(`start ${title}`)
      const end = await behave(described)
      diary.push(`end ${title}`)
      return end
    },
  }
  return { builder, diary, calls }
}

const names = (name: string) => ({ label: name, text: name.replace(/^.*?\] /, ''), line: 7 })

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

const build = async (
  behave: Behaviour,
  inputs: RawInputs = {},
  change: Partial<BuildPlan> = {},
) => {
  const config = parseConfig(inputs, '/home/runner/repo').build
  const { builder, diary, calls } = builderThat(behave)
  const lines: string[] = []
  const plan: BuildPlan = {
    config,
    choice: { name: null, description: '' },
    cache: planCache(config, { kind: 'available' }),
    layout: '/tmp/layout',
    folder: '/tmp',
    id: '',
    name: null,
    head: { openFolder: () => Promise.resolve('head'), names },
    base: { openFolder: () => Promise.resolve('base'), names },
    turn: null,
    signal: new AbortController().signal,
    ...change,
  }
  const sides = await buildSides(plan, {
    builder,
    now: () => 0,
    print: (printed) => lines.push(...printed),
    chapter: (title, work) => {
      lines.push(`# ${title}`)
      return work()
    },
  })
  return { ...sides, diary, calls, lines }
}

describe('both sides build', () => {
  test('the builds overlap and the exports into the layout do not', async () => {
    const { head, base, diary } = await build(async ({ output }) => {
      await pause(output === 'layout' ? 20 : 5)
      return succeed
    })
    expect([head?.kind, base?.kind]).toEqual(['built', 'built'])
    expect(diary).toEqual([
      'start base cache-only',
      'start head layout',
      'end base cache-only',
      'end head layout',
      'start base layout',
      'end base layout',
    ])
  })

  test('of an image whose turn has not come, head too is built ahead and exported later', async () => {
    const answer = (): Promise<BuildEnd> => pause(1).then(() => succeed)
    const { head, diary, lines, calls } = await build(
      answer,
      {},
      { turn: pause(20), name: 'api', id: '1-' },
    )
    expect(head).toMatchObject({ kind: 'built', stepsBuilt: 0 })
    expect(diary).toEqual([
      'start base cache-only',
      'start head cache-only',
      'end base cache-only',
      'end head cache-only',
      'start head layout',
      'end head layout',
      'start base layout',
      'end base layout',
    ])
    expect(lines).toEqual(['# Build head of api', '# Build base of api'])
    expect(new Set(calls.map(({ metadataFile }) => metadataFile))).toEqual(
      new Set(['/tmp/1-base-metadata.json', '/tmp/1-head-metadata.json']),
    )
  })

  test('the log is read in two chapters, not mixed', async () => {
    const { lines } = await build(async (call) => {
      call.onLine(step('[1/1] RUN base', false).replaceAll('base', call.side))
      await pause(call.side === 'head' ? 10 : 1)
      return succeed
    })
    expect(lines.filter((line) => !line.includes('(cached)'))).toEqual([
      '# Build head',
      '[1/1] RUN head  (1.0 s)',
      '# Build base',
      '[1/1] RUN base  (1.0 s)',
      '[1/1] RUN base  (1.0 s)',
    ])
  })

  test('the cache of base is written only when base had to be built', async () => {
    const exportsOf = async (cached: boolean) => {
      const { calls } = await build((call) => {
        call.onLine(step('[1/1] RUN x', cached))
        return Promise.resolve(succeed)
      })
      return calls
        .filter((call) => call.side === 'base')
        .map((call) => call.arguments.includes('--cache-to'))
    }
    expect(await exportsOf(true)).toEqual([false, false])
    expect(await exportsOf(false)).toEqual([false, true])
  })

  test('steps and time of base are those of the build, not of the export', async () => {
    const { base } = await build((call) => {
      call.onLine(step('[1/1] RUN x', call.output === 'layout'))
      return Promise.resolve(succeed)
    })
    expect(base).toMatchObject({ stepsBuilt: 1, stepsCached: 0, cache: 'not-used' })
  })

  test('without any cache nothing is built twice', async () => {
    const { diary } = await build(() => Promise.resolve(succeed), { 'no-cache': 'true' })
    expect(diary.filter((line) => line.startsWith('start'))).toEqual([
      'start head layout without cache',
      'start base layout without cache',
    ])
  })
})

describe('a build fails', () => {
  test('for a reason of its own: once, with its last words, and base is not waited for', async () => {
    const { head, base, diary } = await build((call) => {
      if (call.side === 'base') {
        return new Promise((resolve) => {
          call.signal.addEventListener('abort', () => {
            resolve({ kind: 'canceled' })
          })
        })
      }
      call.onLine(
        'ERROR: failed to solve: process "/bin/sh -c x" did not complete successfully: exit code: 1',
      )
      return Promise.resolve(failed)
    })
    expect(head).toEqual({
      kind: 'failed',
      message: 'The image of head does not build.',
      log: ['ERROR: failed to solve: the instruction did not complete successfully: exit code: 1'],
    })
    expect(base).toBeNull()
    expect(diary.filter((line) => line.startsWith('start head'))).toHaveLength(1)
  })

  test('in one instruction: that one is named', async () => {
    const { head } = await build(
      (call) => {
        const error = 'process "/bin/sh -c make" did not complete successfully: exit code: 2'
        const vertex = { digest: 'a', name: '[2/2] RUN make', started: '2026-01-01T00:00:00Z' }
        call.onLine(JSON.stringify({ vertexes: [{ ...vertex, completed: vertex.started, error }] }))
        return Promise.resolve(failed)
      },
      {},
      { base: null },
    )
    expect(head).toMatchObject({
      message:
        'The image of head does not build: `RUN make` (Dockerfile:7) ended with exit code 2.',
    })
  })

  test('where its image is pushed: said, not tried again, and base has no such output', async () => {
    const shipped = { tags: 'r/i:1', push: 'true' }
    const { head, calls } = await build((call) => {
      if (!call.arguments.includes('type=image,push=true,oci-mediatypes=true')) {
        return Promise.resolve(succeed)
      }
      const error = 'failed to push r/i:1: denied'
      const vertex = { digest: 'a', name: 'exporting to image', started: '2026-01-01T00:00:00Z' }
      call.onLine(JSON.stringify({ vertexes: [{ ...vertex, completed: vertex.started, error }] }))
      call.onLine(`ERROR: failed to build: failed to solve: ${error}`)
      return Promise.resolve(failed)
    }, shipped)
    expect(head).toEqual({
      kind: 'failed',
      message: 'The image of head builds, but could not be exported.',
      log: ['ERROR: failed to build: failed to solve: failed to push r/i:1: denied'],
    })
    const named = calls.filter((call) => call.arguments.includes('--tag'))
    expect(named.map(({ side }) => side)).toEqual(['head'])
  })

  test('because the builder is gone: there is nothing to judge, with the cache or without it', async () => {
    const gone =
      'ERROR: failed to build: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF'
    const built = build((call) => {
      call.onLine(gone)
      return Promise.resolve(failed)
    })
    await expect(built).rejects.toMatchObject({
      code: 'builder-lost',
      message: `The builder stopped answering while it built head: ${gone}`,
    })
  })

  test('because base loses the builder: the same, and no image of base that does not build', async () => {
    const built = build((call) => {
      if (call.side === 'head') return Promise.resolve(succeed)
      call.onLine('ERROR: Cannot connect to the Docker daemon at unix:///x. Is it running?')
      return Promise.resolve(failed)
    })
    await expect(built).rejects.toMatchObject({ code: 'builder-lost' })
  })

  test('because there is no space for the export: said of the disk, not of the image', async () => {
    const error = 'failed to copy: write /tmp/layout/ingest/1/data: no space left on device'
    const built = build((call) => {
      const started = '2026-01-01T00:00:00Z'
      const vertex = { digest: 'a', name: 'exporting to oci image format', started }
      call.onLine(JSON.stringify({ vertexes: [{ ...vertex, completed: started, error }] }))
      call.onLine(`ERROR: failed to build: failed to solve: ${error}`)
      return Promise.resolve(failed)
    })
    await expect(built).rejects.toMatchObject({
      code: 'disk-full',
      message: expect.stringMatching(
        /^There is no space left on the disk: the image of head cannot/,
      ),
    })
  })

  test('because a step of its own fills the disk: the image does not build', async () => {
    const { head } = await build((call) => {
      const error =
        'process "/bin/sh -c dd" did not complete successfully: exit code: 1: no space left on device'
      call.onLine(`ERROR: failed to solve: ${error}`)
      return Promise.resolve(failed)
    })
    expect(head).toMatchObject({ kind: 'failed' })
  })

  test("for a reason that may be the cache's: once more without the cache", async () => {
    const { head, diary } = await build(
      (call) => {
        if (!call.cached) return Promise.resolve(succeed)
        call.onLine('ERROR: failed to copy: GET http://cache RESPONSE 404: BlobNotFound')
        return Promise.resolve(failed)
      },
      {},
      { base: null },
    )
    expect(head).toMatchObject({ kind: 'built', cache: 'failed' })
    expect(diary).toEqual([
      'start head layout',
      'end head layout',
      'start head layout without cache',
      'end head layout without cache',
    ])
  })

  test('because the cache service hangs: once more without the cache', async () => {
    const { head, lines } = await build(
      (call) => Promise.resolve(call.cached ? { kind: 'cache-stalled' } : succeed),
      {},
      { base: null },
    )
    expect(head?.kind).toBe('built')
    expect(lines).toContain(
      'Building head once more without the cache: the cache service does not answer.',
    )
  })

  test('of base: head is still measured, and base says why it is not', async () => {
    const { head, base } = await build((call) => {
      if (call.side === 'head') return Promise.resolve(succeed)
      call.onLine('ERROR: failed to solve: dockerfile parse error on line 2')
      return Promise.resolve(failed)
    })
    expect(head?.kind).toBe('built')
    expect(base).toMatchObject({ kind: 'failed', message: 'The image of base does not build.' })
  })

  test('by being stopped from outside: that is no result', async () => {
    const stop = new AbortController()
    const building = build(
      () => {
        stop.abort(new Error('stopped'))
        return Promise.resolve({ kind: 'canceled' })
      },
      {},
      { signal: stop.signal },
    )
    await expect(building).rejects.toThrow('stopped')
  })

  test('by taking too long', async () => {
    const { head } = await build(
      () => Promise.resolve({ kind: 'timed-out' }),
      { 'build-timeout': '5m' },
      { base: null },
    )
    expect(head).toMatchObject({
      kind: 'failed',
      message: 'The build of head took longer than 5 min and was stopped.',
    })
  })
})
