import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import addFormats from 'ajv-formats'
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { appendFile, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import module from 'node:module'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import type { MeasuredSide, Report } from '../../src/report/report.js'
import { startEngine, type Engine } from '../support/engine.js'
import { mustRun, runProcess, type ProcessResult } from '../support/process.js'
import { checkoutFacts, processesIn } from '../support/run-facts.js'
import { checkout, createSample, type Sample } from '../support/sample.js'
import { trivyDocument, vulnerability } from '../support/vulnerabilities/scan-documents.js'
import { putScanner } from '../support/vulnerabilities/scanner-program.js'

const entry = join(import.meta.dirname, '../../dist/cli/index.js')
const schemaPath = join(import.meta.dirname, '../../docs/report-schema.json')
const patienceMs = 600_000
const tag = 'dockweigh-cli-test:1'

let root: string
let temporary: string
let engine: Engine
let sample: Sample
/** A clone with all branches, on the branch `grow`. */
let clone: string

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cli-e2e-'))
  temporary = join(root, 'temporary')
  clone = join(root, 'clone')
  await mkdir(temporary)
  engine = await startEngine()
  sample = await createSample(root)
  await checkout(sample, 'grow', { dir: clone, depth: 0, mergeRef: false })
  await git('checkout', '--quiet', '-b', 'grow')
  await putTrivy(join(root, 'programs'))
}, patienceMs)

/** Finds nothing in base, and in head what the layer of its last installation brought. */
async function putTrivy(folder: string): Promise<void> {
  const found = { id: 'CVE-2024-0001', packageName: 'ghostscript', severity: 'critical' } as const
  const text = JSON.stringify(trivyDocument([vulnerability(found)]))
  const head = JSON.parse(text.replace('"Layer":{}', '"Layer":{"DiffID":"layer 3"}')) as object
  const documents = { 'call 1': trivyDocument([]), 'call 2': head }
  await putScanner(folder, { name: 'trivy', documents })
}

afterAll(async () => {
  await engine.docker(['image', 'rm', '--force', tag])
  await rm(root, { recursive: true, force: true })
})

function git(...args: readonly string[]): Promise<string> {
  return mustRun('git', args, { cwd: clone })
}

function environment(): Record<string, string> {
  const PATH = [join(root, 'programs'), process.env['PATH']].join(delimiter)
  return { ...engine.env, TMPDIR: temporary, PATH }
}

/** Runs the bundle, and proves that it leaves the checkout and the machine as they were. */
async function dockweigh(args: readonly string[], cwd = clone): Promise<ProcessResult> {
  const before = checkoutFacts(clone)
  const result = await runProcess(process.execPath, [entry, ...args], {
    cwd,
    env: environment(),
    timeoutMs: patienceMs,
  })
  expect(checkoutFacts(clone)).toEqual(before)
  expect(await readdir(temporary)).toEqual([])
  return result
}

async function reportOf(args: readonly string[], cwd = clone): Promise<Report> {
  const { stdout, stderr } = await dockweigh([...args, '--format', 'json'], cwd)
  expect(stderr).toBe('')
  const report = JSON.parse(stdout) as Report
  expect(validate(report) || validate.errors).toBe(true)
  return report
}

const ajv = new Ajv2020({ strict: true, strictTypes: false })
addFormats.default(ajv)
const validate = ajv.compile(JSON.parse(readFileSync(schemaPath, 'utf8')) as AnySchemaObject)

test.each([
  ['is kept in the cache folder of the user', {}, ['dockweigh']],
  ['is not kept where Node.js is told so', { NODE_DISABLE_COMPILE_CACHE: '1' }, []],
])('the compiled program %s', async (_, variables, kept) => {
  const caches = await mkdtemp(join(root, 'caches-'))
  const ended = await runProcess(process.execPath, [entry, '--version'], {
    env: { ...environment(), XDG_CACHE_HOME: caches, ...variables },
    timeoutMs: patienceMs,
  })
  expect(ended.code).toBe(0)
  expect(await readdir(caches)).toEqual('enableCompileCache' in module ? kept : [])
})

function headOf({ images }: Report): MeasuredSide {
  const head = images[0]?.head
  if (head?.state !== 'measured') throw new Error(`It is ${String(head?.state)}.`)
  return head
}

describe('before pushing', () => {
  test(
    'a commit is compared with where its branch left the default branch',
    async () => {
      const limit = ['--max-new-vulnerabilities', 'critical=0', '--report-only']
      const { code, stdout, stderr } = await dockweigh(['diff', '--vulnerabilities=auto', ...limit])
      expect([code, stderr]).toEqual([0, ''])
      expect(stdout).toMatch(/^FAIL {2}Image grew by .* new vulnerabilities: 1 critical, over/)
      expect(stdout).toMatch(/critical +CVE-2024-0001 +ghostscript .* RUN apt-get install -y curl/)
      expect(stdout).toContain('RUN apt-get install -y curl ghostscript (Dockerfile:16)')
      expect(stdout).toContain(`Head ${sample.pullRequests.grow.headSha.slice(0, 7)} against base`)
    },
    patienceMs,
  )

  test(
    'uncommitted changes and new files count, ignored files do not',
    async () => {
      await writeFile(join(clone, 'fresh.bin'), Buffer.alloc(3_000_000, 'fresh'))
      await writeFile(join(clone, 'ignored.bin'), 'ignored')
      await appendFile(join(clone, '.git/info/exclude'), 'ignored.bin\n')
      await appendFile(join(clone, 'Dockerfile'), 'LABEL changed=yes\n')
      try {
        const report = await reportOf(['diff'])
        const [image] = report.images
        const files = image?.comparison?.files.rows.map(({ path }) => path) ?? []
        expect(files).toContain('opt/stockroom/fresh.bin')
        expect(files).not.toContain('opt/stockroom/ignored.bin')
        expect(report.subject).toMatchObject({
          event: 'terminal',
          baseWhy: 'the merge base with `main`',
          headShown: sample.pullRequests.grow.headSha,
        })
        expect(report.notes[0]?.message).toContain('2 files changed since the last commit')
        expect(image?.comparison?.settings).toHaveLength(1)
      } finally {
        await git('checkout', '--quiet', '--', 'Dockerfile')
        await rm(join(clone, 'fresh.bin'))
        await rm(join(clone, 'ignored.bin'))
      }
    },
    patienceMs,
  )

  test(
    'an unchanged working tree equals its commit, from any folder',
    async () => {
      const args = ['diff', 'HEAD', '--context', '..', '--file', '../Dockerfile']
      const report = await reportOf(args, join(clone, 'stockroom'))
      expect(report.images[0]?.comparison?.files.total).toBe(0)
      // A machine without ShellCheck is told so.
      const notes = report.notes.filter(({ message }) => !message.includes('no `shellcheck` on'))
      expect(notes).toEqual([])
    },
    patienceMs,
  )
})

describe('two commits', () => {
  test(
    'are built and compared, and a broken budget ends with 1',
    async () => {
      const args = ['diff', 'origin/main', 'origin/grow-more', '--max-increase', '20%']
      const { code, stdout } = await dockweigh([...args, '--format', 'markdown'])
      expect(code).toBe(1)
      expect(stdout).toMatch(/^### ❌ .* over the limit of \\?\+20%/)
      expect(stdout).toContain('compared with `origin/main`')
    },
    patienceMs,
  )

  test(
    'of which one does not build: a verdict, and no image to inspect',
    async () => {
      const { code, stdout } = await dockweigh(['diff', 'HEAD', 'origin/break-build'])
      expect([code, stdout.slice(0, 4)]).toEqual([1, 'FAIL'])
      const inspection = await dockweigh(['inspect', 'origin/break-build'])
      expect([inspection.code, inspection.stdout]).toEqual([2, ''])
      expect(inspection.stderr).toContain('The image of head does not build')
      expect(inspection.stderr).toContain('FAILED (failures=1)')
    },
    patienceMs,
  )

  test(
    'of which one stands on an image of another platform: it was measured, and is a finding',
    async () => {
      const folder = join(root, 'foreign')
      const dockerfile = join(folder, 'Dockerfile')
      const commit = async (text: string): Promise<void> => {
        await writeFile(dockerfile, text)
        await mustRun('git', ['add', '--all'], { cwd: folder })
        await mustRun('git', ['commit', '--quiet', '--message', 'Change'], { cwd: folder })
      }
      await mkdir(folder)
      await mustRun('git', ['init', '--quiet'], { cwd: folder })
      await mustRun('git', ['config', 'user.name', 'A'], { cwd: folder })
      await mustRun('git', ['config', 'user.email', 'a@example.com'], { cwd: folder })
      await commit('FROM scratch\nCOPY Dockerfile /\n')
      const build = ['buildx', 'build', '--platform', 'linux/s390x', '--provenance', 'false']
      await engine.docker([...build, '--tag', tag, '--load', folder])
      await commit(`# tools\nFROM ${tag}\nCOPY Dockerfile /\n`)
      const { stdout } = await runProcess(process.execPath, [entry, 'diff', 'HEAD~1', 'HEAD'], {
        cwd: folder,
        env: environment(),
        timeoutMs: patienceMs,
      })
      expect(stdout).toContain(
        'Dockerfile:2:6  warning  InvalidBaseImagePlatform  The base image is for linux/s390x, the build for ',
      )
    },
    patienceMs,
  )

  test(
    'that do not exist are named',
    async () => {
      const { code, stderr } = await dockweigh(['diff', 'HEAD', 'no-such-branch'])
      expect(code).toBe(2)
      expect(stderr).toContain('no-such-branch is neither an image file nor a commit')
    },
    patienceMs,
  )
})

describe('an image on disk', () => {
  const recipe = [
    'FROM debian:bookworm-slim',
    'RUN echo one >/one && head -c 2000000 /dev/urandom >/two',
    'RUN rm /two && echo three >/three',
    'ENTRYPOINT ["cat", "/one"]',
  ]
  let images: string
  let built: MeasuredSide

  beforeAll(async () => {
    images = join(root, 'images')
    await mkdir(join(images, 'context'), { recursive: true })
    await writeFile(join(images, 'context/Dockerfile'), `${recipe.join('\n')}\n`)
    await build('--output', `type=oci,tar=false,dest=${join(images, 'layout')}`)
    await build('--output', `type=oci,dest=${join(images, 'oci.tar')}`)
    await build('--output', `type=docker,dest=${join(images, 'docker.tar')}`)
    await build('--load', '--tag', tag)
    await docker('save', '--output', join(images, 'save.tar'), tag)
    await writeWithoutIndex(join(images, 'docker.tar'), join(images, 'old.tar'))
    await mustRun('gzip', ['--keep', '-1', join(images, 'oci.tar')])
    built = headOf(await reportOf(['inspect', 'layout'], images))
  }, patienceMs)

  async function docker(...args: readonly string[]): Promise<void> {
    const { code, stderr } = await engine.docker(args)
    expect([code, code === 0 ? '' : stderr]).toEqual([0, ''])
  }

  /** An archive as Docker saved it before OCI layouts. `tar --delete` would cut large archives short. */
  async function writeWithoutIndex(archive: string, path: string): Promise<void> {
    const unpacked = await mkdtemp(join(root, 'unpacked-'))
    await mustRun('tar', ['--extract', '--file', archive, '--directory', unpacked])
    const members = ['blobs', 'manifest.json']
    await mustRun('tar', ['--create', '--file', path, '--directory', unpacked, ...members])
    await rm(unpacked, { recursive: true })
  }

  function build(...args: readonly string[]): Promise<void> {
    return docker('buildx', 'build', '--provenance=false', ...args, join(images, 'context'))
  }

  test('shows what buildx exported', () => {
    expect(built).toMatchObject({ size: { layerCount: 3 }, commit: null, build: null })
    expect(built.contents.wastedBytes).toBe(2_000_000)
  })

  test.each(['oci.tar', 'oci.tar.gz', 'docker.tar', 'save.tar', 'old.tar'])(
    'has the same layers in %s',
    async (name) => {
      const head = headOf(await reportOf(['inspect', name], images))
      expect(head.layers).toEqual(built.layers)
      expect(head.contents).toEqual(built.contents)
    },
    patienceMs,
  )

  test(
    'is told apart from another, line by line of a Dockerfile',
    async () => {
      const changed = recipe.with(2, 'RUN rm /two && echo four >/three')
      await writeFile(join(images, 'context/Dockerfile'), `${changed.join('\n')}\n`)
      await build('--output', `type=oci,dest=${join(images, 'other.tar')}`)
      const args = ['diff', 'old.tar', 'other.tar', '--file', 'context/Dockerfile']
      const { code, stdout } = await dockweigh(args, images)
      expect(code).toBe(0)
      expect(stdout).toContain('context/Dockerfile:3')
      expect(stdout).toContain('/three')
    },
    patienceMs,
  )

  test(
    'is compared with a commit, which is built',
    async () => {
      const report = await reportOf(['diff', join(images, 'oci.tar'), 'HEAD'])
      expect(report.images[0]?.base).toMatchObject({ commit: null, digest: built.digest })
      expect(headOf(report).originSource).toBe('provenance')
    },
    patienceMs,
  )

  test(
    'as base leaves lint to what head says of it',
    async () => {
      const archive = join(images, 'oci.tar')
      await writeFile(join(clone, '.dockweigh.yml'), 'lint: {threshold: style}\n')
      await appendFile(join(clone, 'Dockerfile'), 'RUN cd /srv\n')
      try {
        const { images: ofFile } = await reportOf(['diff', archive])
        const { images: ofCommit } = await reportOf(['diff', 'HEAD'])
        const [found, known] = [ofFile[0], ofCommit[0]]
        const plain = known?.findings.map((finding) => ({ ...finding, introduced: null }))
        expect(found?.findings).toEqual(plain)
        const checkOf = (image: typeof found) =>
          image?.verdict.checks.find(({ id }) => id === 'lint-threshold')
        expect(checkOf(found)).toMatchObject({ status: 'fail', limit: 'style' })
        expect(checkOf(known)).toMatchObject({ status: 'fail', limit: 'style' })
      } finally {
        await rm(join(clone, '.dockweigh.yml'))
        await git('checkout', '--quiet', '--', 'Dockerfile')
      }
    },
    patienceMs,
  )

  test(
    'from the classic image store has its layers uncompressed, which is said',
    async () => {
      const classic = await startEngine({ store: 'classic' })
      const saved = join(images, 'classic.tar')
      const run = async (...args: readonly string[]): Promise<void> => {
        const { code, stderr } = await classic.docker(args)
        expect([code, code === 0 ? '' : stderr]).toEqual([0, ''])
      }
      await run('load', '--input', join(images, 'docker.tar'))
      const { stdout } = await classic.docker([
        'load',
        '--quiet',
        '--input',
        join(images, 'docker.tar'),
      ])
      const id = /sha256:[0-9a-f]+/.exec(stdout)?.[0] ?? ''
      await run('save', '--output', saved, id)
      const report = await reportOf(['inspect', saved], images)
      const head = headOf(report)
      expect(head.size.compressedBytes).toBeGreaterThan(built.size.compressedBytes)
      expect(head.size.unpackedBytes).toBe(built.size.unpackedBytes)
      expect(head.layers.map(({ diffId }) => diffId)).toEqual(
        built.layers.map(({ diffId }) => diffId),
      )
      expect(report.notes[0]?.message).toContain('classic.tar holds its layers uncompressed')
      await classic.docker(['image', 'rm', '--force', id])
    },
    patienceMs,
  )
})

describe('an interruption', () => {
  test(
    'ends the build, leaves nothing behind, and is the exit code',
    async () => {
      const before = checkoutFacts(clone)
      const child = spawn(process.execPath, [entry, 'diff', '--no-cache'], {
        cwd: clone,
        env: { ...process.env, ...environment() },
        stdio: 'ignore',
      })
      const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
      while (processesIn(temporary).every(({ command }) => !command.includes('buildx build'))) {
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
      child.kill('SIGINT')
      expect(await ended).toBe(130)
      expect(checkoutFacts(clone)).toEqual(before)
      expect(await readdir(temporary)).toEqual([])
      expect(processesIn(temporary)).toEqual([])
    },
    patienceMs,
  )
})
