import { constants } from 'node:fs'
import { access, mkdir, mkdtemp, open, rm, stat } from 'node:fs/promises'
import { delimiter, join, resolve } from 'node:path'

import { readScan, scanLimitBytes } from '../vulnerabilities/read-scan.js'
import type { ScanAnswer, ScanRequest, Scanners } from '../vulnerabilities/scanners.js'
import {
  scannerPrograms,
  type ScannerChoice,
  type ScannerProgram,
} from '../vulnerabilities/settings.js'
import { streamCommand, type StreamedEnd } from './exec.js'
import { writeScanLayout } from './scan-layout.js'

export interface ScannersOptions {
  /** Where relative paths of reports start. */
  readonly workspace: string
  /** Takes images and reports while they are scanned. */
  readonly folder: string
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** Without them those of a workflow. */
  readonly words?: ScannerWords
}

/** What users are asked to do where they are. */
export interface ScannerWords {
  /** Of a scanner that is not there. */
  readonly install: string
  /** How the limit of time is called. */
  readonly timeout: string
}

const workflowWords: ScannerWords = {
  install: 'add a step before this one that installs it',
  timeout: 'vulnerabilities-timeout',
}

/**
 * Trivy and Grype on the PATH. They run in a folder of their own, so that configuration and ignore files that a pull
 * request brings do not count; variables of theirs do.
 */
export function scannersIn(options: ScannersOptions): Scanners {
  const updated = new Set<ScannerProgram>()
  return {
    async scan(request) {
      const program = await findProgram(request.program, options.environment)
      if (program === null) return unavailable(missingWords(request.program, options.words))
      const folder = await mkdtemp(join(options.folder, 'scan-'))
      try {
        const isUpToDate = updated.has(program)
        const answer = await scanIn(folder, { ...options, request, program, isUpToDate })
        if (answer.kind === 'read') updated.add(program)
        return answer
      } catch (error) {
        options.signal.throwIfAborted()
        return unavailable(`it cannot be scanned: ${messageOf(error)}`)
      } finally {
        await rm(folder, { recursive: true, force: true, maxRetries: 5 })
      }
    },
    async read(path) {
      const answer = await readReport(resolve(options.workspace, path))
      if (answer.kind === 'read') return answer
      return unavailable(`\`${path}\` cannot be used: ${answer.why}`)
    },
  }
}

async function findProgram(
  choice: ScannerChoice,
  { PATH = '' }: NodeJS.ProcessEnv,
): Promise<ScannerProgram | null> {
  for (const program of choice === 'auto' ? scannerPrograms : [choice]) {
    for (const folder of PATH.split(delimiter).filter((part) => part !== '')) {
      if (await isExecutable(join(folder, program))) return program
    }
  }
  return null
}

async function isExecutable(path: string): Promise<boolean> {
  const facts = await stat(path).catch(() => null)
  if (facts?.isFile() !== true) return false
  return access(path, constants.X_OK).then(
    () => true,
    () => false,
  )
}

function missingWords(choice: ScannerChoice, words = workflowWords): string {
  const names = choice === 'auto' ? 'neither `trivy` nor `grype`' : `no \`${choice}\``
  return `there is ${names} on the PATH; ${words.install}`
}

interface Scan extends ScannersOptions {
  readonly request: ScanRequest
  readonly program: ScannerProgram
  /** Whether the vulnerability database was brought up to date in this run. */
  readonly isUpToDate: boolean
}

const reportFile = 'report.json'

async function scanIn(folder: string, scan: Scan): Promise<ScanAnswer> {
  const { request, program, signal } = scan
  // Relative names: a colon or an at sign in a path would be read as the beginning of a tag.
  await writeScanLayout(join(folder, 'layout'), request)
  await mkdir(join(folder, 'tmp'))
  signal.throwIfAborted()
  let lastLine = ''
  const end = await streamCommand({
    command: program,
    args: programs[program].arguments(request),
    folder,
    environment: scannerEnvironment(folder, scan),
    onLine: (line) => {
      if (line.trim() !== '') lastLine = line.trim()
    },
    shouldStop: () => false,
    timeoutMs: request.timeoutMs,
    signal,
  })
  signal.throwIfAborted()
  if (end.kind !== 'exited') return unavailable(endWords(end, scan))
  const answer = await readReport(join(folder, reportFile))
  // Either may be told to end with another code when it finds something.
  if (answer.kind === 'read' || end.code === 0) return named(answer, program)
  return unavailable(`\`${program}\` failed: ${lastLine === '' ? `code ${end.code}` : lastLine}`)
}

/** How each is started: one report in JSON, of packages alone, and no code for findings. */
const programs: Readonly<
  Record<
    ScannerProgram,
    {
      readonly arguments: (request: ScanRequest) => readonly string[]
      /** Leaves the database as it is. */
      readonly keepDatabase: Readonly<Record<string, string>>
      readonly environment: Readonly<Record<string, string>>
    }
  >
> = {
  // https://trivy.dev/latest/docs/references/configuration/cli/trivy_image/
  trivy: {
    arguments: ({ timeoutMs }) => [
      ...['image', '--input', 'layout', '--scanners', 'vuln'],
      ...['--format', 'json', '--output', reportFile, '--exit-code', '0'],
      ...['--timeout', `${Math.ceil(timeoutMs / 1000)}s`, '--no-progress'],
    ],
    keepDatabase: { TRIVY_SKIP_DB_UPDATE: 'true' },
    environment: { TRIVY_SKIP_VERSION_CHECK: 'true' },
  },
  // https://oss.anchore.com/docs/reference/grype/cli/
  grype: {
    arguments: () => ['oci-dir:layout', '--output', 'json', '--file', reportFile, '--quiet'],
    keepDatabase: { GRYPE_DB_AUTO_UPDATE: 'false' },
    environment: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' },
  },
}

/** Without our inputs and the job's own tokens. What a scanner unpacks goes with the folder. */
function scannerEnvironment(
  folder: string,
  { environment, program, isUpToDate }: Scan,
): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(
    ([name]) => !/^INPUT_|^STATE_|^ACTIONS_(?:RUNTIME_TOKEN|ID_TOKEN_)/.test(name),
  )
  const { environment: own, keepDatabase } = programs[program]
  return {
    ...Object.fromEntries(kept),
    ...own,
    ...(isUpToDate ? keepDatabase : {}),
    TMPDIR: join(folder, 'tmp'),
  }
}

function endWords(
  end: Exclude<StreamedEnd, { kind: 'exited' }>,
  { program, request, words = workflowWords }: Scan,
): string {
  if (end.kind !== 'timed-out') return `\`${program}\` was stopped`
  const seconds = request.timeoutMs / 1000
  return `\`${program}\` took longer than ${seconds} s; raise \`${words.timeout}\``
}

function named(answer: ScanAnswer, program: ScannerProgram): ScanAnswer {
  if (answer.kind === 'read') return answer
  return unavailable(`\`${program}\` wrote no report that can be read: ${answer.why}`)
}

async function readReport(path: string): Promise<ScanAnswer> {
  const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK).catch(() => null)
  if (file === null) return unavailable('there is no such file')
  try {
    const facts = await file.stat()
    if (!facts.isFile()) return unavailable('it is no file')
    if (facts.size > scanLimitBytes) {
      return unavailable(`it has ${facts.size} bytes, and ${scanLimitBytes} are read`)
    }
    const reading = readScan(await file.readFile('utf8'))
    return reading.kind === 'read' ? reading : unavailable(reading.why)
  } finally {
    await file.close()
  }
}

function unavailable(why: string): ScanAnswer {
  return { kind: 'unavailable', why }
}

function messageOf(error: unknown): string {
  const text = error instanceof Error ? error.message : String(error)
  return text.replace(/\.$/, '')
}
