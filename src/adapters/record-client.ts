import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import type { restoreCache, saveCache } from '@actions/cache'

/** The file that a record is saved from and restored to, in the folder that the client is started in. */
export const recordFile = 'record'

/** The file that holds the client's answer, in the same folder: JSON, `{ "key": … }`, null for none. */
export const answerFile = 'answer.json'

/** The line that says that a task has been done, whatever came of it. */
export const doneLine = 'dockweigh-record-done'

/** What the client is asked to do. */
export interface RecordTask {
  /** Where it works: a folder without anything but what is to be saved. */
  readonly folder: string
  /** `find` with the exact key and the prefix, or `save` with the key. */
  readonly args: readonly string[]
}

/**
 * Finds or saves records with the Actions cache's own client, in a process of its own: the client cannot be stopped,
 * prints to the log and takes folders and time limits from the environment. Tasks are lines of JSON on standard input,
 * done one after the other, from when the client has been loaded until there are no more. The version of an entry is a
 * hash of the path that is saved, which is therefore relative and the same on every machine.
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
export async function runRecordClient(): Promise<void> {
  const cache = await import('@actions/cache')
  for await (const line of createInterface({ input: process.stdin })) {
    await perform(JSON.parse(line) as RecordTask, cache)
    process.stdout.write(`${doneLine}\n`)
  }
}

async function perform(
  { folder, args }: RecordTask,
  cache: { readonly restoreCache: typeof restoreCache; readonly saveCache: typeof saveCache },
): Promise<void> {
  process.chdir(folder)
  process.env['GITHUB_WORKSPACE'] = folder
  process.env['RUNNER_TEMP'] = folder
  const [task, key = '', ...prefixes] = args
  const done =
    task === 'find'
      ? await cache.restoreCache([recordFile], key, prefixes)
      : (await cache.saveCache([recordFile], key)) !== -1 && key
  await writeFile(join(folder, answerFile), JSON.stringify({ key: done || null }))
}
