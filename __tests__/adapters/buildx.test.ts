import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'

import { buildxBuilder } from '../../src/adapters/buildx.js'
import { createCleanup, type Cleanup } from '../../src/adapters/cleanup.js'
import { removeBuilder } from '../../src/adapters/prepare-builder.js'
import type { BuildCall, BuildEnd, Builder } from '../../src/ports.js'

jest.setTimeout(60_000)

const machinePath = process.env['PATH'] ?? ''
let folder: string
let cleanup: Cleanup
let builder: Builder
let announced: string[]
let said: string[]

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'dockweigh-buildx-'))
  mkdirSync(join(folder, 'bin'))
  announced = []
  said = []
  cleanup = createCleanup()
  builder = buildxBuilder({
    cleanup,
    signal: new AbortController().signal,
    onBuilder: (name) => announced.push(name),
    say: (line) => said.push(line),
  })
})

afterEach(() => {
  process.env['PATH'] = machinePath
  rmSync(folder, { recursive: true, force: true })
})

/** Puts a `docker` before all others that notes its arguments and answers by the cases of a shell script. */
function answer(...cases: readonly string[]): void {
  const program = join(folder, 'bin/docker')
  writeFileSync(
    program,
    `#!/bin/sh
echo "$*" >>${folder}/calls
case "$*" in
${cases.join('\n')}
*) echo "unexpected: $*" >&2; exit 99 ;;
esac
`,
  )
  chmodSync(program, 0o755)
  process.env['PATH'] = `${join(folder, 'bin')}:${machinePath}`
}

const calls = (): readonly string[] =>
  readFileSync(join(folder, 'calls'), 'utf8').trimEnd().split('\n')

const recent = `"buildx version") echo 'github.com/docker/buildx v0.29.1 a32761a' ;;`
const running = 'Status: running\\nBuildKit version: v0.25.2\\n'
const snapshotter = ' org.mobyproject.buildkit.worker.snapshotter: overlayfs\\n'
const inspected = (question: string, driver: string, node = running): string =>
  `"${question}") printf 'Name:   %s\\nDriver: %s\\nEndpoint: here\\n${node}' shared '${driver}' ;;`
const containerdStore = inspected('buildx inspect', 'docker', `${running}Labels:\\n${snapshotter}`)

describe('a builder that can be used', () => {
  test('is the current one, where Docker keeps images in the containerd store', async () => {
    answer(containerdStore)
    expect(await builder.prepare(null)).toEqual({
      name: null,
      description: 'Builder shared: driver docker, containerd image store.',
    })
  })

  test.each(['docker-container', 'kubernetes', 'remote', 'cloud'])(
    'may have the driver %s, whatever store Docker has',
    async (driver) => {
      answer(inspected('buildx inspect builder-7', driver))
      expect(await builder.prepare('builder-7')).toEqual({
        name: 'builder-7',
        description: `Builder shared: driver ${driver}, BuildKit 0.25.2.`,
      })
      expect(announced).toEqual([])
    },
  )
})

describe('what buildx says', () => {
  test('is asked for by one command', async () => {
    answer(containerdStore)
    await builder.prepare(null)
    expect(calls()).toEqual(['buildx inspect'])
  })

  test('can be asked for beforehand, and is then not asked for again', async () => {
    answer(containerdStore)
    builder.probe(null)
    await builder.prepare(null)
    expect(calls()).toEqual(['buildx inspect'])
  })

  test('fails nothing before it is needed', async () => {
    answer(`*) echo 'ERROR: gone' >&2; exit 1 ;;`)
    builder.probe(null)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await expect(builder.prepare(null)).rejects.toMatchObject({ code: 'no-buildx' })
  })
})

describe('a builder that was only created', () => {
  test('is started before anything is built', async () => {
    const isStarted = '"$0.started"'
    answer(
      `"buildx inspect --bootstrap idle") touch ${isStarted} ;;`,
      `"buildx inspect idle") printf 'Name: idle\\nDriver: remote\\n'; [ ! -e ${isStarted} ] || printf 'Status: running\\nBuildKit version: v0.13.2\\n' ;;`,
    )
    expect(await builder.prepare('idle')).toEqual({
      name: 'idle',
      description: 'Builder idle: driver remote, BuildKit 0.13.2.',
    })
    expect(said).toEqual(['Starting builder idle (driver remote).'])
  })
})

describe('the run cannot go on', () => {
  test('without docker', async () => {
    process.env['PATH'] = join(folder, 'bin')
    await expect(builder.prepare(null)).rejects.toMatchObject({
      code: 'no-docker',
      message: 'Docker cannot be used: there is no `docker` command on the PATH',
    })
  })

  test.each([
    [
      'without buildx',
      [
        `*) printf "docker: unknown command: docker buildx\\n\\nRun 'docker --help' for more\\n" >&2; exit 1 ;;`,
      ],
      'no-buildx',
      'docker buildx cannot be used: unknown command: docker buildx',
    ],
    [
      'with a buildx that prints no version',
      [`"buildx version") ;;`],
      'no-buildx',
      'docker buildx cannot be used: exit code 0',
    ],
    [
      'with a buildx that is too old',
      [`"buildx version") echo 'github.com/docker/buildx v0.13.1 7888439' ;;`],
      'buildx-too-old',
      'docker buildx is 0.13.1; 0.14.0 or later is needed.',
    ],
    [
      'with a builder that nobody made',
      [recent, `"buildx inspect nope") echo 'ERROR: no builder "nope" found' >&2; exit 1 ;;`],
      'no-builder',
      'There is no usable buildx builder nope: no builder "nope" found',
    ],
    [
      'with a builder that does not answer',
      [
        recent,
        `"buildx inspect --bootstrap shared") printf '#1 ERROR: slow\\nERROR: context deadline exceeded\\n' >&2; exit 1 ;;`,
        inspected('buildx inspect nope', 'remote', 'Status: inactive\\n'),
      ],
      'builder-not-started',
      'Builder shared (driver remote at here) does not start or does not answer: context deadline exceeded',
    ],
    [
      'with a BuildKit that is too old',
      [
        recent,
        inspected(
          'buildx inspect nope',
          'remote',
          'Status: running\\nBuildKit version: v0.10.6\\n',
        ),
      ],
      'buildkit-too-old',
      'Builder shared runs BuildKit 0.10.6; 0.11.0 or later is needed.',
    ],
    [
      'with a daemon that does not answer, which buildx only remarks',
      [
        recent,
        `"buildx inspect nope") printf 'Name: default\\nDriver:        \\nLast Activity: 2026-01-01\\nError:         Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?\\n' ;;`,
      ],
      'no-docker',
      'Docker cannot be used: Cannot connect to the Docker daemon at unix:///x. Is the docker daemon running?',
    ],
  ])('%s', async (_, cases, code, message) => {
    answer(...cases)
    await expect(builder.prepare('nope')).rejects.toMatchObject({ code, message })
    expect(announced).toEqual([])
  })
})

describe('a builder that cannot export a layout', () => {
  const classic = [recent, inspected('buildx inspect', 'docker')]
  const created = `"buildx create --name dockweigh-"*" --driver docker-container") ;;`
  const removed = `"buildx rm --force dockweigh-"*) ;;`

  test('is replaced by one of our own, which the clean-up removes', async () => {
    answer(...classic, created, removed, `"buildx inspect --bootstrap dockweigh-"*) ;;`)
    const choice = await builder.prepare(null)
    expect(choice).toEqual({
      name: expect.stringMatching(/^dockweigh-[0-9a-f]{12}$/),
      description: `Builder ${choice.name}: driver docker-container, our own.`,
    })
    expect(announced).toEqual([choice.name])
    expect(said.join()).toContain('Builder shared cannot export an image layout')
    expect(await cleanup.run()).toEqual([])
    expect(calls().slice(3)).toEqual([
      `buildx create --name ${choice.name} --driver docker-container`,
      `buildx inspect --bootstrap ${choice.name}`,
      `buildx rm --force ${choice.name}`,
    ])
  })

  test.each([
    [
      'does not start',
      [
        created,
        `"buildx inspect --bootstrap"*) printf '#1 booting buildkit\\nERROR: failed to resolve reference\\n\\n' >&2; exit 1 ;;`,
      ],
      'failed to resolve reference',
    ],
    ['ends without a word', [created, `"buildx inspect --bootstrap"*) exit 3 ;;`], 'exit code 3'],
    [
      'cannot be created',
      [`"buildx create"*) echo 'ERROR: failed to initialize builder' >&2; exit 1 ;;`],
      'failed to initialize builder',
    ],
  ])('one of our own that %s is removed again', async (_, cases, detail) => {
    answer(...classic, ...cases, removed)
    await expect(builder.prepare(null)).rejects.toMatchObject({
      code: 'builder-unusable',
      message: `Builder shared cannot export an image layout (docker driver without the containerd image store), and an own builder could not be started: ${detail}`,
      remedy: expect.stringContaining('docker/setup-buildx-action'),
    })
    expect(await cleanup.run()).toEqual([])
    expect(calls().at(-1)).toBe(`buildx rm --force ${announced[0]}`)
  })
})

describe('removing a builder', () => {
  test('that is gone already is no failure', async () => {
    answer(
      `"buildx rm --force b") printf 'failed to remove b: no builder "b" found\\nERROR: failed to remove one or more builders\\n' >&2; exit 1 ;;`,
    )
    await expect(removeBuilder('b')).resolves.toBeUndefined()
  })

  test('that stays is one, with its reason', async () => {
    answer(`*) echo 'failed to remove b: permission denied' >&2; exit 1 ;;`)
    await expect(removeBuilder('b')).rejects.toThrow('failed to remove b: permission denied')
  })
})

describe('a build', () => {
  const hasBuildx = (version: string): string =>
    `"info "*) echo '[{"Name":"compose","Version":"v2"},{"Version":"${version}","Name":"buildx"}]' ;;`

  const build = (more: Partial<BuildCall> = {}): Promise<BuildEnd> =>
    builder.build({
      arguments: ['buildx', 'build', '.'],
      folder,
      environment: {},
      metadataFile: join(folder, 'metadata.json'),
      timeoutMs: 50_000,
      signal: new AbortController().signal,
      isCacheStalled: () => false,
      onLine: () => undefined,
      ...more,
    })

  test('ends with its exit code and says its lines', async () => {
    const lines: string[] = []
    answer(recent, `"buildx build .") echo '{"vertexes":[]}' >&2; pwd >&2; exit 17 ;;`)
    const end = await build({ onLine: (line) => lines.push(line) })
    expect(end).toEqual({ kind: 'exited', code: 17 })
    expect(lines).toEqual(['{"vertexes":[]}', folder])
  })

  test('tells once which buildx builds, where Docker or buildx knows', async () => {
    answer(hasBuildx('0.29.1+ds1'), `"buildx build .") sleep 0.5 ;;`)
    await Promise.all([build(), build()])
    expect(said).toEqual(['buildx 0.29.1'])
    expect(calls().filter((call) => call.startsWith('info'))).toHaveLength(1)
  })

  test('does not need to know which buildx builds', async () => {
    answer(`"buildx build .") ;;`)
    expect(await build()).toEqual({ kind: 'exited', code: 0 })
    expect(said).toEqual([])
  })

  test('that a buildx does which is too old is ended at once', async () => {
    answer(hasBuildx('v0.13.1'), `"buildx build .") exec sleep 60 ;;`)
    const begun = build()
    await expect(begun).rejects.toMatchObject({
      code: 'buildx-too-old',
      message: 'docker buildx is 0.13.1; 0.14.0 or later is needed.',
    })
  })

  test('that a buildx refuses which is too old fails for that', async () => {
    answer(hasBuildx('v0.12.0'), `"buildx build .") echo 'invalid value rawjson' >&2; exit 1 ;;`)
    await expect(build()).rejects.toMatchObject({ code: 'buildx-too-old' })
  })

  test('leaves a layout that can be removed, more than once', async () => {
    const layout = join(folder, 'layout')
    mkdirSync(join(layout, 'blobs/sha256'), { recursive: true })
    writeFileSync(join(layout, 'blobs/sha256/a'), 'x')
    await builder.removeLayout(layout)
    await builder.removeLayout(layout)
    expect(existsSync(layout)).toBe(false)
  })

  test('says once that it is under way', async () => {
    let starts = 0
    const onStarted = (): void => {
      starts += 1
    }
    answer(`"buildx build"*) sleep 0.3; echo one >&2; echo two >&2 ;;`)
    await build({ onStarted })
    expect(starts).toBe(1)
  })

  test('finds no metadata of the build before', async () => {
    const metadataFile = join(folder, 'metadata.json')
    writeFileSync(metadataFile, '{"containerimage.digest":"sha256:old"}')
    answer(`"buildx build"*) exit 1 ;;`)
    await build({ metadataFile })
    expect(existsSync(metadataFile)).toBe(false)
    expect(await builder.readMetadata(metadataFile)).toBeNull()
  })

  test.each<readonly [string, readonly string[], readonly string[]]>([
    ['without the cache gets no token', [], []],
    [
      'with the cache gets the token of the cache only',
      ['--cache-from', 'type=gha,scope=x'],
      ['ACTIONS_RUNTIME_TOKEN=runtime'],
    ],
  ])('%s', async (_, cacheArguments, expected) => {
    const secrets = {
      'INPUT_GITHUB-TOKEN': 'input',
      INPUT_SECRETS: 'input',
      ACTIONS_RUNTIME_TOKEN: 'runtime',
    }
    Object.assign(process.env, secrets)
    const lines: string[] = []
    answer(`"buildx build"*) env >&2 ;;`)
    await build({
      arguments: ['buildx', 'build', ...cacheArguments, '.'],
      environment: { DOCKWEIGH_SECRET_0: 'given' },
      onLine: (line) => lines.push(line),
    })
    for (const name of Object.keys(secrets)) Reflect.deleteProperty(process.env, name)
    expect(lines.filter((line) => /^(INPUT|ACTIONS)_/.test(line))).toEqual(expected)
    expect(lines).toContain('DOCKWEIGH_SECRET_0=given')
  })

  test('that waits for its cache too long is told apart from one that takes too long', async () => {
    answer(`"buildx build"*) exec sleep 60 ;;`)
    const ends = [build({ isCacheStalled: () => true }), build({ timeoutMs: 200 })]
    expect(await Promise.all(ends)).toEqual([{ kind: 'cache-stalled' }, { kind: 'timed-out' }])
  })

  test('leaves metadata, which is read as it is', async () => {
    const metadataFile = join(folder, 'metadata.json')
    answer(`"buildx build"*) echo '{"a":[1]}' >metadata.json ;;`)
    await build({ metadataFile })
    expect(await builder.readMetadata(metadataFile)).toEqual({ a: [1] })
    writeFileSync(metadataFile, 'not JSON')
    expect(await builder.readMetadata(metadataFile)).toBeNull()
  })
})
