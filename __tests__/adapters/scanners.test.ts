import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'

import { openLayout } from '../../src/adapters/layout.js'
import { scannersIn } from '../../src/adapters/scanners.js'
import type { BlobStore, Image } from '../../src/image/image.js'
import { readImage } from '../../src/image/read-image.js'
import type { ScanAnswer } from '../../src/vulnerabilities/scanners.js'
import type { ScannerChoice } from '../../src/vulnerabilities/settings.js'
import { large } from '../support/grown-image.js'
import { writeLayout } from '../support/image-files.js'
import { processesIn } from '../support/run-facts.js'
import {
  grypeDocument,
  trivyDocument,
  vulnerability,
} from '../support/vulnerabilities/scan-documents.js'
import { putScanner, type ScannerStory } from '../support/vulnerabilities/scanner-program.js'

let root = ''
let programs = ''
/** Scanners would take what follows for a tag or a digest. */
let folder = ''
let subject: { readonly image: Image; readonly blobs: BlobStore }

const found = vulnerability({ id: 'CVE-2024-0001', packageName: 'openssl' })
const stories: Readonly<Record<'trivy' | 'grype', ScannerStory>> = {
  trivy: { name: 'trivy', documents: { '*': trivyDocument([found]) } },
  grype: { name: 'grype', documents: { '*': grypeDocument([found]) } },
}

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'dockweigh-scanners-'))
  programs = join(root, 'programs')
  folder = join(root, 'run:1@2')
  await mkdir(folder)
  const built = await large.build()
  const layout = await writeLayout(join(root, 'layout'), [{ image: built }])
  const blobs = openLayout(layout)
  subject = { image: await readImage(blobs, built.digest), blobs }
})

afterEach(() => rm(root, { recursive: true, force: true }))

interface Call {
  readonly name: string
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string>>
}

async function calls(): Promise<readonly Call[]> {
  const text = await readFile(join(programs, 'calls.jsonl'), 'utf8')
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Call)
}

function open(
  environment: NodeJS.ProcessEnv = {},
  signal: AbortSignal = new AbortController().signal,
) {
  const PATH = [programs, '/usr/bin', '/bin'].join(delimiter)
  const scanners = scannersIn({
    ...{ workspace: root, folder, signal },
    environment: { PATH, ...environment },
  })
  const scan = (program: ScannerChoice, timeoutMs = 20_000): Promise<ScanAnswer> =>
    scanners.scan({ ...subject, program, timeoutMs })
  return { ...scanners, scan }
}

describe('a scanner on the PATH', () => {
  test.each(['trivy', 'grype'] as const)('%s is given the whole image and read', async (name) => {
    await putScanner(programs, stories[name])
    const answer = await open().scan(name)
    expect(answer).toMatchObject({
      kind: 'read',
      report: { scanner: { name }, vulnerabilities: [{ id: 'CVE-2024-0001' }] },
    })
    expect(await readdir(folder)).toEqual([])
  })

  test('auto is the first that is there', async () => {
    await putScanner(programs, stories.grype)
    const scanners = open()
    await scanners.scan('auto')
    await putScanner(programs, stories.trivy)
    await scanners.scan('auto')
    expect((await calls()).map(({ name }) => name)).toEqual(['grype', 'trivy'])
  })

  test('gets its own variables, and none of ours or the job’s tokens', async () => {
    await putScanner(programs, stories.trivy)
    await open({
      TRIVY_DB_REPOSITORY: 'ghcr.io/acme/trivy-db',
      'INPUT_GITHUB-TOKEN': 'secret',
      ACTIONS_RUNTIME_TOKEN: 'secret',
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'secret',
    }).scan('trivy')
    const [call] = await calls()
    expect(call?.environment).toEqual({
      TRIVY_DB_REPOSITORY: 'ghcr.io/acme/trivy-db',
      TRIVY_SKIP_VERSION_CHECK: 'true',
      TMPDIR: expect.stringMatching(/scan-\w+\/tmp$/),
    })
  })

  test.each([
    ['trivy', 'TRIVY_SKIP_DB_UPDATE', 'true'],
    ['grype', 'GRYPE_DB_AUTO_UPDATE', 'false'],
  ] as const)('%s brings its database up to date for the first image only', async (...row) => {
    const [name, variable, value] = row
    await putScanner(programs, stories[name])
    const scanners = open()
    await scanners.scan(name)
    await scanners.scan(name)
    const seen = (await calls()).map(({ environment }) => environment[variable])
    expect(seen).toEqual([undefined, value])
  })

  test('may end with a code of its own when it finds something', async () => {
    await putScanner(programs, { ...stories.grype, before: 'process.exitCode = 2' })
    expect(await open().scan('grype')).toMatchObject({ kind: 'read' })
  })

  test('reads images whose files are not in a folder', async () => {
    await putScanner(programs, stories.trivy)
    const { blobs } = subject
    subject = { ...subject, blobs: { open: (digest) => blobs.open(digest) } }
    expect(await open().scan('trivy')).toMatchObject({ kind: 'read' })
  })
})

describe('there is a word on why nothing is known', () => {
  const whyOf = async (answer: Promise<ScanAnswer>): Promise<string> => {
    const settled = await answer
    return settled.kind === 'unavailable' ? settled.why : 'it is known'
  }

  test('without a program', async () => {
    expect(await whyOf(open().scan('grype'))).toBe(
      'there is no `grype` on the PATH; add a step before this one that installs it',
    )
    expect(await whyOf(open().scan('auto'))).toMatch(/^there is neither `trivy` nor `grype` on/)
  })

  test.each([
    [
      'fails',
      'console.error("FATAL\\tno database\\n"); process.exit(1)',
      '`trivy` failed: FATAL\tno database',
    ],
    ['fails without a word', 'process.exit(3)', '`trivy` failed: code 3'],
    [
      'writes nothing',
      'process.exit(0)',
      '`trivy` wrote no report that can be read: there is no such file',
    ],
    [
      'writes something else',
      'writeFileSync("report.json", "<html>"); process.exit(0)',
      '`trivy` wrote no report that can be read: it is not JSON',
    ],
    [
      'writes without end',
      'require("node:fs").truncateSync((writeFileSync("report.json", ""), "report.json"), 2 ** 30); process.exit(0)',
      '`trivy` wrote no report that can be read: it has 1073741824 bytes, and 67108864 are read',
    ],
  ])('when it %s', async (_, before, why) => {
    await putScanner(programs, { ...stories.trivy, before })
    expect(await whyOf(open().scan('trivy'))).toBe(why)
  })

  test('when it takes too long, and nothing of it is left', async () => {
    const before = 'require("node:child_process").spawnSync("sleep", ["60"])'
    await putScanner(programs, { ...stories.trivy, before })
    expect(await whyOf(open().scan('trivy', 700))).toBe(
      '`trivy` took longer than 0.7 s; raise `vulnerabilities-timeout`',
    )
    expect(processesIn(root)).toEqual([])
  })

  test('when a layer of the image is missing', async () => {
    await putScanner(programs, stories.trivy)
    const [layer] = subject.image.layers
    const [algorithm = '', hex = ''] = (layer?.digest ?? '').split(':')
    await writeFile(join(root, 'layout/blobs', algorithm, hex), '')
    expect(await whyOf(open().scan('trivy'))).toMatch(
      /^it cannot be scanned: .*sha256:[0-9a-f]{64}.*its file is empty/,
    )
  })
})

test('an interruption ends it with everything it started', async () => {
  const before = 'require("node:child_process").spawnSync("sleep", ["60"])'
  await putScanner(programs, { ...stories.trivy, before })
  const stop = new AbortController()
  const scan = open({}, stop.signal).scan('trivy')
  while (processesIn(root).length === 0) await wait(50)
  stop.abort(new Error('told to stop'))
  await expect(scan).rejects.toThrow('told to stop')
  expect(processesIn(root)).toEqual([])
  expect(await readdir(folder)).toEqual([])
})

describe('a report that is there already', () => {
  test('is read from a path relative to the checkout', async () => {
    await writeFile(join(root, 'base.json'), JSON.stringify(trivyDocument([found])))
    expect(await open().read('base.json')).toMatchObject({ kind: 'read' })
    expect(await open().read(join(root, 'base.json'))).toMatchObject({ kind: 'read' })
  })

  test.each([
    ['missing.json', 'there is no such file'],
    ['.', 'it is no file'],
    ['bad.json', 'it is neither JSON of Trivy or Grype nor CycloneDX nor SARIF'],
  ])('%s cannot be used', async (path, why) => {
    await writeFile(join(root, 'bad.json'), '{}')
    expect(await open().read(path)).toEqual({
      kind: 'unavailable',
      why: `\`${path}\` cannot be used: ${why}`,
    })
  })
})
