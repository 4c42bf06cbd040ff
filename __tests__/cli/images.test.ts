import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { readFileSync } from 'node:fs'
import { mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { runAtTerminal } from '../../src/cli/main.js'
import type { Report } from '../../src/report/report.js'
import { version } from '../../src/version.js'
import { image, indexOf, type BuiltImage } from '../support/image-builder.js'
import { dockerArchive, ociArchive, writeLayout } from '../support/image-files.js'
import { startRegistry } from '../support/registry.js'

const schemaPath = join(import.meta.dirname, '../../docs/report-schema.json')
const made = 'RUN make # buildkit'
const copied = 'COPY bin bin # buildkit'

let folder: string
let before: BuiltImage
let after: BuiltImage
let temporary: string | undefined

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'cli-')))
  const base = image().layer((l) => l.file('lib/shop', 300_000), { createdBy: made })
  before = await base.layer((l) => l.file('bin/shop', 20_000), { createdBy: copied }).build()
  after = await base.layer((l) => l.file('bin/shop', 90_000), { createdBy: copied }).build()
  await writeFile(join(folder, 'before.tar'), await ociArchive([{ image: before, name: 'shop:1' }]))
  await writeFile(join(folder, 'after.tar'), await dockerArchive(after, ['shop:2']))
  await writeLayout(join(folder, 'layout'), [
    { image: before, name: 'shop:1' },
    { image: after, name: 'shop:2' },
  ])
  temporary = process.env['TMPDIR']
  process.env['TMPDIR'] = await mkdtemp(join(folder, 'temporary-'))
})

afterEach(async () => {
  const left = await readdir(process.env['TMPDIR'] ?? '')
  if (temporary === undefined) delete process.env['TMPDIR']
  else process.env['TMPDIR'] = temporary
  await rm(folder, { recursive: true })
  expect(left).toEqual([])
})

interface Answer {
  readonly exitCode: number
  readonly output: string
  readonly errors: string
}

interface Setting {
  readonly isTerminal?: boolean
  readonly environment?: NodeJS.ProcessEnv
}

async function dockweigh(args: readonly string[], setting: Setting = {}): Promise<Answer> {
  const { isTerminal = false, environment = {} } = setting
  const said = { output: '', errors: '' }
  const screen = (name: keyof typeof said) => ({
    isTerminal,
    columns: () => 80,
    write: (text: string) => {
      said[name] += text
    },
  })
  const exitCode = await runAtTerminal(args, {
    cwd: folder,
    environment,
    output: screen('output'),
    errors: screen('errors'),
  })
  return { exitCode, ...said }
}

async function reportOf(...args: readonly string[]): Promise<Report> {
  const { output } = await dockweigh([...args, '--format', 'json'])
  return JSON.parse(output) as Report
}

describe('diff', () => {
  test('compares an archive with another and says what it found', async () => {
    const { exitCode, output, errors } = await dockweigh(['diff', 'before.tar', 'after.tar'])
    expect(exitCode).toBe(0)
    expect(errors).toBe('')
    expect(output).toMatch(/^PASS {2}Image grew by /)
    expect(output).toContain('/bin/shop')
    expect(output).toContain('Note: after.tar holds its layers uncompressed')
    expect(output).not.toContain('lint')
  })

  test('picks images of a layout by name, and the verdict is the exit code', async () => {
    const args = ['diff', 'layout:shop:1', 'layout:shop:2', '--max-increase', '1B']
    const { exitCode, output } = await dockweigh(args)
    expect([exitCode, output.slice(0, 4)]).toEqual([1, 'FAIL'])
    expect((await dockweigh([...args, '--report-only'])).exitCode).toBe(0)
  })

  test('finds nothing between an image and itself, in whatever it is kept', async () => {
    const report = await reportOf('diff', 'layout:1', 'before.tar')
    const [only] = report.images
    expect(only?.comparison?.sizeChange).toEqual({
      compressedBytes: 0,
      unpackedBytes: 0,
      layerCount: 0,
    })
    expect(only?.comparison?.files.total).toBe(0)
  })

  test('writes the report that the schema describes, and Markdown', async () => {
    const ajv = new Ajv2020({ strict: true, strictTypes: false })
    addFormats.default(ajv)
    const schema = JSON.parse(readFileSync(schemaPath, 'utf8')) as AnySchemaObject
    const validate = ajv.compile(schema)
    for (const args of [
      ['diff', 'before.tar', 'after.tar'],
      ['inspect', 'after.tar'],
    ]) {
      expect(validate(await reportOf(...args)) || validate.errors).toBe(true)
    }
    const { output } = await dockweigh(['diff', 'before.tar', 'after.tar', '--format', 'markdown'])
    expect(output).toMatch(/^### ✅ Image grew/)
    expect(output).toContain('Read, not built; compared with `before.tar`.')
  })

  test('names layers by a Dockerfile that it is given', async () => {
    await writeFile(join(folder, 'Recipe'), 'FROM scratch\nRUN make\nCOPY bin bin\n')
    const { output } = await dockweigh(['diff', 'before.tar', 'after.tar', '--file', 'Recipe'])
    expect(output).toMatch(/Recipe:3 +COPY bin bin/)
  })

  test('takes a platform where an index has several', async () => {
    const amd = await image()
      .layer((l) => l.file('a', 1000))
      .build()
    const arm = await image()
      .platform({ os: 'linux', architecture: 'arm64' })
      .layer((l) => l.file('a', 2000))
      .build()
    const { digest, blobs } = indexOf([amd, arm])
    const mediaType = 'application/vnd.oci.image.index.v1+json'
    const bytes = blobs.bytes(digest)
    const whole = {
      ...amd,
      digest,
      blobs,
      manifest: { mediaType, digest, sizeBytes: bytes.length },
    }
    await writeFile(join(folder, 'both.tar'), await ociArchive([{ image: whole }]))
    for (const [platform, size] of [
      ['linux/amd64', 1000],
      ['linux/arm64', 2000],
    ] as const) {
      const report = await reportOf('inspect', 'both.tar', '--platform', platform)
      expect(report.images[0]?.head).toMatchObject({ platform, size: { unpackedBytes: size } })
    }
    const own = process.arch === 'arm64' ? 'linux/arm64' : 'linux/amd64'
    expect((await reportOf('inspect', 'both.tar')).images[0]?.head).toMatchObject({ platform: own })
    expect(await dockweigh(['inspect', 'both.tar', '--platform', 'linux/s390x'])).toMatchObject({
      exitCode: 2,
      errors: expect.stringContaining('Name one of these with `--platform`.'),
    })
  })
})

describe('inspect', () => {
  test('shows one image', async () => {
    const { exitCode, output } = await dockweigh(['inspect', 'layout:shop:2'])
    expect(exitCode).toBe(0)
    expect(output).toMatch(/^layout:shop:2: .* 390 kB unpacked, 2 layers\n/)
  })
})

describe('images by where they are', () => {
  test.each(['oci-layout:layout:shop:2', 'archive:after.tar'])('%s', async (text) => {
    const { exitCode, output } = await dockweigh(['inspect', text])
    expect(exitCode).toBe(0)
    expect(output).toMatch(/: .* 390 kB unpacked, 2 layers\n/)
  })

  test('a registry, with what Docker knows of it and nothing of that shown', async () => {
    const account = { user: 'bob', password: 'hunter2-secret' }
    const registry = await startRegistry({ access: 'bearer', account, hasStorage: true })
    registry.push('acme/shop:1', before)
    registry.push('acme/shop:2', after)
    const names = [1, 2].map((tag) => `registry:${registry.host}/acme/shop:${tag}`)
    const environment = { DOCKER_CONFIG: folder }
    const denied = await dockweigh(['diff', ...names], { environment })
    expect([denied.exitCode, denied.output]).toEqual([2, ''])
    expect(denied.errors).toContain('docker login')
    const auth = Buffer.from('bob:hunter2-secret').toString('base64')
    const configuration = { auths: { [registry.host]: { auth } } }
    await writeFile(join(folder, 'config.json'), JSON.stringify(configuration))
    const args = ['diff', ...names, '--format', 'json']
    const { exitCode, output, errors } = await dockweigh(args, { environment })
    expect([exitCode, errors]).toEqual([0, ''])
    const [fromRegistry] = (JSON.parse(output) as Report).images
    const [fromLayout] = (await reportOf('diff', 'layout:shop:1', 'layout:shop:2')).images
    expect(fromRegistry).toEqual({
      ...fromLayout,
      subject: { ...fromLayout?.subject, name: names[1] },
    })
    expect(output).not.toContain('secret')
    const layers = registry.requests.filter(({ at }) => at === 'storage')
    expect(new Set(layers.map(({ path }) => path)).size).toBe(layers.length)
    await registry.close()
  })
})

describe('words only', () => {
  test('are on standard output', async () => {
    expect(await dockweigh(['--version'])).toEqual({
      exitCode: 0,
      output: `${version}\n`,
      errors: '',
    })
    expect((await dockweigh(['--help'])).output).toContain('dockweigh inspect IMAGE')
  })
})

describe('progress and colours', () => {
  test('are for terminals', async () => {
    const args = ['diff', 'before.tar', 'after.tar']
    const { output, errors } = await dockweigh(args, { isTerminal: true })
    expect(output).toContain('\u001b[32mPASS\u001b[0m')
    expect(errors.replaceAll('\r\u001b[K', '\n')).toMatch(
      /\nRead before\.tar {2}\d+\.\d s\n\n.*\nRead after\.tar/s,
    )
  })

  test('can be turned off', async () => {
    const args = ['diff', 'before.tar', 'after.tar']
    for (const [more, environment] of [
      [['--no-color', '--quiet'], {}],
      [['-q'], { NO_COLOR: '1' }],
      [['-q'], { TERM: 'dumb' }],
    ] as const) {
      const { output, errors } = await dockweigh([...args, ...more], {
        isTerminal: true,
        environment,
      })
      expect([output.includes('\u001b'), errors]).toEqual([false, ''])
    }
  })
})

describe('mistakes', () => {
  test.each([
    [['diff', '--max-incraese', '1'], 'Did you mean `--max-increase`?'],
    [['diff', 'none.tar', 'before.tar'], 'none.tar is neither an image file nor a commit'],
    [['inspect', 'layout'], '- shop:1, sha256:'],
    [['inspect', 'regsitry:shop:1'], 'starts with `regsitry:`; did you mean `registry:`?'],
    [['inspect', 'docker://shop'], 'did you mean `registry:`?'],
    [['diff', 'registry:', 'before.tar'], '`registry:` has no reference'],
    [['inspect', 'archive:none.tar'], 'there is no such file'],
    [['inspect', 'layout:shop:3'], 'holds no image shop:3'],
    [['inspect', `layout@sha256:${'0'.repeat(64)}`], 'has no blob'],
    [['diff', 'before.tar', 'after.tar', '--max-size', '4x'], '- `--max-size` is `4x`'],
    [['diff', 'before.tar', 'after.tar', '--file', 'none'], '`--file` cannot be read'],
    [['diff'], 'is not a git checkout'],
  ])('%j: a message with what to do, and 2', async (args, words) => {
    const { exitCode, output, errors } = await dockweigh(args)
    expect([exitCode, output]).toEqual([2, ''])
    expect(errors).toMatch(/^dockweigh: .*\n/)
    expect(errors).toContain(words)
    expect(errors).not.toMatch(/uses:|with:|the input/)
  })
})
