import { lstat, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { CacheService, FoundRecord, Records, SavedRecord } from '../ports.js'
import type { RecordKey } from '../records/key.js'
import { recordLimitBytes } from '../records/record.js'
import { createGate } from './gate.js'
import { findReason, isAlreadySaved } from './record-chatter.js'
import { answerFile, recordFile, type RecordTask } from './record-client.js'
import {
  defaultPatienceMs,
  startRecordProcess,
  type RecordProcess,
  type RecordProcessOptions,
  type RecordTaskEnd,
} from './record-process.js'

export interface RecordsOptions extends RecordProcessOptions {
  /** An existing folder of the run's own. */
  readonly folder: string
  readonly signal: AbortSignal
  /** Whether there is a service to ask; GitHub's client tries one that fails again for 20 s. */
  findCacheService(): Promise<CacheService>
  /** A client that was started ahead of its first task. */
  readonly started?: RecordProcess | null
}

/** Each has a process; more only compete for the same cores. */
const callsAtOnce = 2

/**
 * Keeps records in the Actions cache, through GitHub's client in processes of its own, which stay for other calls until
 * the signal ends them: it writes into a folder that goes with the call, no file larger than a record may be, and is
 * killed with all it started when the time is up. A service that did not answer in time is not asked again. Needs
 * `/bin/sh` and GNU tar. Compresses with zstd where there is one, else with gzip, and one does not see what the other
 * saved.
 */
export function actionsCacheRecords(options: RecordsOptions): Records {
  const gate = createGate(callsAtOnce)
  let silence: string | null = null
  const { perform, close } = openPool(options)
  const call = <T>(
    work: (place: Workplace) => Promise<T>,
    refuse: (why: string) => T,
  ): Promise<T> =>
    gate(async () => {
      const service = await options.findCacheService()
      if (service.kind === 'unavailable') silence ??= service.why
      if (silence !== null) return refuse(silence)
      try {
        return await inFolder(options.folder, (folder) => work({ ...options, folder, perform }))
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
    close,
  }
}

/** Where one call works, and with what. */
interface Workplace extends Pick<RecordsOptions, 'patienceMs'> {
  readonly folder: string
  readonly perform: Perform
}

type Perform = (task: RecordTask) => Promise<RecordTaskEnd>

interface Pool {
  readonly perform: Perform
  /** Ends the processes that have nothing to do. */
  readonly close: () => void
}

/** Has tasks done by processes that are there, and starts another one when none of them is free. */
function openPool({ started = null, signal, ...options }: RecordsOptions): Pool {
  const free: RecordProcess[] = started === null ? [] : [started]
  const close = (): void => {
    for (const process of free.splice(0)) process.dismiss()
  }
  signal.addEventListener('abort', close)
  return {
    close,
    async perform(task) {
      const process = free.pop() ?? startRecordProcess(options)
      const ended = await process.perform(task, signal)
      if (ended.end.kind !== 'done') return ended
      if (signal.aborted) process.dismiss()
      else free.push(process)
      return ended
    },
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

async function find(key: RecordKey, place: Workplace): Promise<FoundRecord> {
  const answer = await ask(['find', key.exact, key.prefix], place)
  if (answer.key === null) return { kind: 'none', why: answer.why }
  const isExact = answer.key === key.exact
  if (!isExact && !answer.key.startsWith(key.prefix)) {
    return { kind: 'none', why: 'it answers with an entry that was not asked for' }
  }
  const file = join(place.folder, recordFile)
  const found = await lstat(file).catch(() => null)
  if (found?.isFile() !== true || found.size > recordLimitBytes) {
    return { kind: 'none', why: 'its entry holds no record' }
  }
  return { kind: isExact ? 'exact' : 'similar', bytes: await readFile(file) }
}

async function save(
  { key, bytes }: { readonly key: RecordKey; readonly bytes: Uint8Array },
  place: Workplace,
): Promise<SavedRecord> {
  if (bytes.length > recordLimitBytes) {
    return { kind: 'failed', why: `the record has ${bytes.length} bytes, more than are kept` }
  }
  await writeFile(join(place.folder, recordFile), bytes)
  const answer = await ask(['save', key.exact], place)
  if (answer.key !== null) return { kind: 'saved' }
  if (answer.isAlreadySaved) return { kind: 'exists' }
  return { kind: 'failed', why: answer.why ?? 'it does not say why' }
}

interface Answer {
  readonly key: string | null
  readonly isAlreadySaved: boolean
  readonly why: string | null
}

async function ask(args: readonly string[], place: Workplace): Promise<Answer> {
  const { folder, patienceMs = defaultPatienceMs } = place
  const { end, lines } = await place.perform({ folder, args })
  const why = findReason(lines)
  const answered = await readAnswer(folder)
  if (answered !== null) return { key: answered.key, isAlreadySaved: isAlreadySaved(lines), why }
  const text = why ?? describeEnd(end, patienceMs)
  throw end.kind === 'timed-out' ? new NoAnswer(text) : new Error(text)
}

async function readAnswer(folder: string): Promise<{ readonly key: string | null } | null> {
  const text = await readFile(join(folder, answerFile), 'utf8').catch(() => null)
  return text === null ? null : (JSON.parse(text) as { readonly key: string | null })
}

function describeEnd(end: RecordTaskEnd['end'], patienceMs: number): string {
  if (end.kind === 'canceled') return 'the run was told to stop'
  if (end.kind === 'exited') return `its client failed with code ${end.code}`
  return `it did not answer within ${patienceMs / 1000} s`
}
