import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { mkdtemp, readdir, realpath, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'

import { runAtTerminal } from '../../src/cli/main.js'
import type { Report } from '../../src/report/report.js'
import { image } from '../support/image-builder.js'
import { dockerArchive, ociArchive } from '../support/image-files.js'
import {
  grypeDocument,
  trivyDocument,
  vulnerability,
} from '../support/vulnerabilities/scan-documents.js'
import { putScanner } from '../support/vulnerabilities/scanner-program.js'

let folder: string
let temporary: string | undefined

const created = { createdBy: 'RUN make # buildkit' }
const openssl = vulnerability({
  id: 'CVE-2024-0001',
  packageName: 'openssl',
  severity: 'critical',
  version: '3.0.9',
  fixedIn: ['3.1'],
})
const zlib = vulnerability({ id: 'CVE-2024-0002', packageName: 'zlib', severity: 'low' })

beforeEach(async () => {
  folder = await realpath(await mkdtemp(join(tmpdir(), 'cli-scan-')))
  const base = image().layer((l) => l.file('lib/shop', 300_000), created)
  const before = await base.build()
  const after = await base.layer((l) => l.file('bin/shop', 90_000), created).build()
  await writeFile(join(folder, 'before.tar'), await ociArchive([{ image: before, name: 'shop:1' }]))
  await writeFile(join(folder, 'after.tar'), await dockerArchive(after, ['shop:2']))
  await writeFile(join(folder, 'base.json'), JSON.stringify(grypeDocument([zlib])))
  await writeFile(join(folder, 'head.json'), JSON.stringify(grypeDocument([openssl])))
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

async function diff(...args: readonly string[]) {
  const said = { output: '', errors: '' }
  const screen = (name: keyof typeof said) => ({
    isTerminal: false,
    columns: () => 80,
    write: (text: string) => {
      said[name] += text
    },
  })
  const exitCode = await runAtTerminal(['diff', 'before.tar', 'after.tar', ...args], {
    cwd: folder,
    environment: { PATH: [join(folder, 'programs'), '/usr/bin', '/bin'].join(delimiter) },
    output: screen('output'),
    errors: screen('errors'),
  })
  return { exitCode, ...said }
}

const reports = ['--vulnerabilities-base', 'base.json', '--vulnerabilities-head', 'head.json']

describe('vulnerabilities at a terminal', () => {
  test('are of nobody’s concern unless they are asked for', async () => {
    const { exitCode, output } = await diff()
    expect([exitCode, /vulnerab/.test(output)]).toEqual([0, false])
  })

  test('are told by reports whose paths start where they were typed', async () => {
    const { exitCode, output } = await diff(...reports)
    expect(exitCode).toBe(0)
    expect(output).toContain('1 new vulnerability: 1 critical.\n')
    expect(output).toMatch(/critical +CVE-2024-0001 +openssl +3\.0\.9 +3\.1 +–/)
    expect(output).toContain('1 vulnerability fixed: 1 low.\n')
  })

  test('are told by a scanner, with the instruction, and a limit decides the exit code', async () => {
    const documents = {
      '1': trivyDocument([zlib]),
      '2': trivyDocument([openssl]),
    }
    // The scanner double puts a layer's diffId where its place is named.
    const text = JSON.stringify(documents['2']).replace(
      '"Layer":{}',
      '"Layer":{"DiffID":"layer 1"}',
    )
    const named = { ...documents, '2': JSON.parse(text) as object }
    await putScanner(join(folder, 'programs'), { name: 'trivy', documents: named })
    const { exitCode, output } = await diff(
      ...['--vulnerabilities', 'auto', '--max-new-vulnerabilities', 'critical=0'],
    )
    expect(exitCode).toBe(1)
    expect(output).toMatch(/^FAIL .* new vulnerabilities: 1 critical, over the limit of critical=0/)
    expect(output).toMatch(/critical +CVE-2024-0001 +openssl .* layer [0-9a-f]{12} of unknown/)
    await writeFile(join(folder, 'Recipe'), 'FROM scratch\nRUN make\nRUN make\n')
    const told = await diff('--vulnerabilities', 'trivy', '--file', 'Recipe')
    expect(told.output).toMatch(/critical +CVE-2024-0001 +openssl .* RUN make \(Recipe:3\)/)
  })

  test('that are not known are a note, and fail a limit', async () => {
    const asked = ['--vulnerabilities', 'trivy', '--format', 'json']
    const { exitCode, output } = await diff(...asked)
    const message =
      'Vulnerabilities were not compared. Base: there is no `trivy` on the PATH; install it.'
    const { notes } = JSON.parse(output) as Report
    expect(exitCode).toBe(0)
    expect(notes.map((note) => note.message)).toContain(message)
    expect((await diff(...asked, '--max-new-vulnerabilities', 'high=0')).exitCode).toBe(1)
  })

  test.each([
    [['--max-new-vulnerabilities', 'high=0'], 'a scanner in `--vulnerabilities`, or reports'],
    [['--vulnerabilities-head', 'a'], 'name one in `--vulnerabilities-base`, or a scanner in'],
    [['--vulnerabilities', 'snyk'], '`--vulnerabilities` is `snyk`; write one of off, auto'],
    [['--vulnerabilities-severity', 'bad'], '`--vulnerabilities-severity` is `bad`'],
    [['--vulnerabilities-fixable=yes'], '`--vulnerabilities-fixable` takes no value'],
  ])('%j: a message with what to do, and 2', async (args, words) => {
    const { exitCode, output, errors } = await diff(...args)
    expect([exitCode, output]).toEqual([2, ''])
    expect(errors).toContain(words)
  })
})
