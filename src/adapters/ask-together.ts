/**
 * Turns a question about many things into one about a single thing: what is asked for in the same turn of the event loop
 * is asked for at once. Answers are in the order of the keys; when there are none, all who asked meet the failure.
 */
export function askTogether<K, V>(
  ask: (keys: readonly K[]) => Promise<readonly V[]>,
): (key: K) => Promise<V> {
  let keys: K[] = []
  let asking: Promise<readonly V[]> | null = null
  const askAll = async (): Promise<readonly V[]> => {
    await new Promise((resolve) => setImmediate(resolve))
    const asked = keys
    keys = []
    asking = null
    return ask(asked)
  }
  return async (key) => {
    const index = keys.push(key) - 1
    const answers = await (asking ??= askAll())
    return answers[index] as V
  }
}
