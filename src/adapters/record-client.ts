import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'

/** The file that a record is saved from and restored to, in the folder that the client is started in. */
export const recordFile = 'record'

/** The file that holds the client's answer, in the same folder: JSON, `{ "key": … }`, null for none. */
export const answerFile = 'answer.json'

/** What the client is asked to do. */
export interface RecordTask {
  /** Where it works: a folder without anything but what is to be saved. */
  readonly folder: string
  /** `find` with the exact key and the prefix, or `save` with the key. */
  readonly args: readonly string[]
}

/**
 * Finds or saves one record with the Actions cache's own client, in a process of its own: the client cannot be
 * stopped, prints to the log and takes folders and time limits from the environment. The task is read from standard
 * input, as JSON, when the client has been loaded; without one nothing is done. The version of an entry is a hash of
 * the path that is saved, which is therefore relative and the same on every machine.
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
export async function runRecordClient(): Promise<void> {
  const { restoreCache, saveCache } = await import('@actions/cache')
  const given = await text(process.stdin)
  if (given === '') return
  const { folder, args } = JSON.parse(given) as RecordTask
  process.chdir(folder)
  process.env['GITHUB_WORKSPACE'] = folder
  process.env['RUNNER_TEMP'] = folder
  const [task, key = '', ...prefixes] = args
  const done =
    task === 'find'
      ? await restoreCache([recordFile], key, prefixes)
      : (await saveCache([recordFile], key)) !== -1 && key
  await writeFile(join(folder, answerFile), JSON.stringify({ key: done || null }))
}
