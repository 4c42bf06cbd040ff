import { writeFile } from 'node:fs/promises'

/** The file that a record is saved from and restored to, in the folder that the client is started in. */
export const recordFile = 'record'

/** The file that holds the client's answer, in the same folder: JSON, `{ "key": … }`, null for none. */
export const answerFile = 'answer.json'

/**
 * Finds or saves one record with the Actions cache's own client, in a process of its own: the client cannot be
 * stopped, prints to the log and takes folders and time limits from the environment. `find` takes the exact key and
 * the prefix, `save` the key. The version of an entry is a hash of the path that is saved, which is therefore relative
 * and the same on every machine.
 * @see https://github.com/actions/toolkit/tree/main/packages/cache
 */
export async function runRecordClient(args: readonly string[]): Promise<void> {
  const [task, key = '', ...prefixes] = args
  const { restoreCache, saveCache } = await import('@actions/cache')
  const done =
    task === 'find'
      ? await restoreCache([recordFile], key, [...prefixes])
      : (await saveCache([recordFile], key)) !== -1 && key
  await writeFile(answerFile, JSON.stringify({ key: done || null }))
}
