import { lstat, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { CacheService, FoundRecord, Records, SavedRecord } from '../ports.js'
import type { RecordKey } from '../records/key.js'
import { recordLimitBytes } from '../records/record.js'
import { streamCommand, type StreamedEnd } from './exec.js'
import { createGate } from './gate.js'
import { findReason, isAlreadySaved } from './record-chatter.js'
import { answerFile, recordFile } from './record-client.js'

export interface RecordsOptions {
  /** Arguments of Node that start `runRecordClient` with the arguments that follow. */
  readonly client: readonly string[]
  /** An existing folder of the run's own. */
  readonly folder: string
  /** What builds are started with, and the variables of the Actions cache. */
  readonly environment: NodeJS.ProcessEnv
  readonly signal: AbortSignal
  /** Whether there is a service to ask; GitHub's client tries one that fails again for 20 s. */
  findCacheService(): Promise<CacheService>
  /** Time limit of one call; 20 s unless said otherwise. */
  readonly patienceMs?: number
}

const defaultPatienceMs = 20_000
/** Each is a process; more only compete for the same cores. */
const callsAtOnce = 4
const killAfterMs = 1_000
/** Room for the archive's own blocks. */
const fileLimitBytes = recordLimitBytes + 1024 * 1024
/** POSIX: the unit of `ulimit -f`. */
const blockBytes = 512

/**
 * Whatever an archive's members are called and link to, absolute or with `..`, GNU tar takes them for the record: an
 * archive from the cache is as untrusted as the record in it, and the client has tar keep such names (`-P`).
 */
const tarOptions = `--transform=s,^.*$,${recordFile},`

/** Starts its arguments: all they print is on standard error, and no file of theirs grows beyond a limit. */
const launcher = `
case "$(tar --version 2>&1)" in *'GNU tar'*) ;; *) echo 'Error: this machine has no GNU tar' >&2; exit 1 ;; esac
ulimit -f ${fileLimitBytes / blockBytes} && exec "$@" >&2`

/**
 * Keeps records in the Actions cache, through GitHub's client in a process of its own: it writes into a folder that
 * goes with the call, no file larger than a record may be, and is killed with all it started when the time is up.
 * A service that did not answer in time is not asked again. Needs `/bin/sh` and GNU tar. Compresses with zstd where
 * there is one, else with gzip, and one does not see what the other saved.
 */
export function actionsCacheRecords(options: RecordsOptions): Records {
  const gate = createGate(callsAtOnce)
  let silence: string | null = null
  const call = <T>(
    work: (options: RecordsOptions) => Promise<T>,
    refuse: (why: string) => T,
  ): Promise<T> =>
    gate(async () => {
      const service = await options.findCacheService()
      if (service.kind === 'unavailable') silence ??= service.why
      if (silence !== null) return refuse(silence)
      try {
        return await inFolder(options.folder, (folder) => work({ ...options, folder }))
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        if (error instanceof NoAnswer) silence = why
        return refuse(why)
      }
    })
  return {
    environment: options.environment,
    now: () => new Date(),
    find: (key) =>
      call<FoundRecord>(
        (own) => find(key, own),
        (why) => ({ kind: 'none', why }),
      ),
    save: (key, bytes) =>
      call<SavedRecord>(
        (own) => save({ key, bytes }, own),
        (why) => ({ kind: 'failed', why }),
      ),
  }
}

/** The time was up. */
class NoAnswer extends Error {
  override readonly name = 'NoAnswer'
}

async function inFolder<T>(parent: string, work: (folder: string) => Promise<T>): Promise<T> {
  const own = await mkdtemp(join(parent, 'record-'))
  try {
    return await work(own)
  } finally {
    await rm(own, { recursive: true, force: true })
  }
}

async function find(key: RecordKey, options: RecordsOptions): Promise<FoundRecord> {
  const answer = await ask(['find', key.exact, key.prefix], options)
  if (answer.key === null) return { kind: 'none', why: answer.why }
  const isExact = answer.key === key.exact
  if (!isExact && !answer.key.startsWith(key.prefix)) {
    return { kind: 'none', why: 'it answers with an entry that was not asked for' }
  }
  const file = join(options.folder, recordFile)
  const found = await lstat(file).catch(() => null)
  if (found?.isFile() !== true || found.size > recordLimitBytes) {
    return { kind: 'none', why: 'its entry holds no record' }
  }
  return { kind: isExact ? 'exact' : 'similar', bytes: await readFile(file) }
}

async function save(
  { key, bytes }: { readonly key: RecordKey; readonly bytes: Uint8Array },
  options: RecordsOptions,
): Promise<SavedRecord> {
  if (bytes.length > recordLimitBytes) {
    return { kind: 'failed', why: `the record has ${bytes.length} bytes, more than are kept` }
  }
  await writeFile(join(options.folder, recordFile), bytes)
  const answer = await ask(['save', key.exact], options)
  if (answer.key !== null) return { kind: 'saved' }
  if (answer.isAlreadySaved) return { kind: 'exists' }
  return { kind: 'failed', why: answer.why ?? 'it does not say why' }
}

interface Answer {
  readonly key: string | null
  readonly isAlreadySaved: boolean
  readonly why: string | null
}

async function ask(args: readonly string[], options: RecordsOptions): Promise<Answer> {
  const { folder, environment, signal, patienceMs = defaultPatienceMs } = options
  const lines: string[] = []
  const end = await streamCommand({
    command: '/bin/sh',
    args: ['-c', launcher, 'sh', process.execPath, ...options.client, ...args],
    folder,
    environment: clientEnvironment(environment, folder),
    onLine: (line) => {
      lines.push(line)
    },
    shouldStop: () => false,
    timeoutMs: patienceMs,
    patienceMs: killAfterMs,
    signal,
  })
  const why = findReason(lines)
  const answered = await readAnswer(folder)
  if (answered !== null) return { key: answered.key, isAlreadySaved: isAlreadySaved(lines), why }
  const text = why ?? describeEnd(end, patienceMs)
  throw end.kind === 'timed-out' ? new NoAnswer(text) : new Error(text)
}

/** The client lists archives in a debug run, takes its folders from the job, and tar its options from anywhere. */
function clientEnvironment(environment: NodeJS.ProcessEnv, folder: string): NodeJS.ProcessEnv {
  const kept = Object.entries(environment).filter(([name]) => !/^INPUT_|^RUNNER_DEBUG$/.test(name))
  return {
    ...Object.fromEntries(kept),
    GITHUB_WORKSPACE: folder,
    RUNNER_TEMP: folder,
    TAR_OPTIONS: tarOptions,
  }
}

async function readAnswer(folder: string): Promise<{ readonly key: string | null } | null> {
  const text = await readFile(join(folder, answerFile), 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as { readonly key: string | null })
}

function describeEnd(end: StreamedEnd, patienceMs: number): string {
  if (end.kind === 'canceled') return 'the run was told to stop'
  if (end.kind === 'exited') return `its client failed with code ${end.code}`
  return `it did not answer within ${patienceMs / 1000} s`
}
