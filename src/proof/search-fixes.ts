/** How the image was built with a set of fixes: as before but for what they are about, or not; or nobody had the time. */
export type Trial<R> =
  | { readonly kind: 'kept'; readonly result: R }
  | { readonly kind: 'broken'; readonly reason: string }
  | { readonly kind: 'untried'; readonly reason: string }

/** Builds an image with a set of fixes. */
export type Attempt<F, R> = (fixes: readonly F[]) => Promise<Trial<R>>

/** Which fixes go together, and what each does alone. */
export interface Search<F, R> {
  readonly kept: readonly F[]
  /** With all that are kept; null when none is. */
  readonly result: R | null
  /** What each of the kept does alone, where that was built. */
  readonly alone: ReadonlyMap<F, R>
  /** Why the others are not kept, as sentences. */
  readonly dropped: ReadonlyMap<F, string>
}

export interface SearchQuestion<F, R> {
  readonly fixes: readonly F[]
  readonly attempt: Attempt<F, R>
  /** Whether a fix alone is worth anything. */
  readonly isWorth: (result: R) => boolean
}

/**
 * Finds the fixes that an image can be built with: all of them at once; where that fails, by halves down to the guilty
 * ones. Then each is tried alone, and one that is worth nothing is left out. The order of the fixes is kept.
 */
export async function searchFixes<F, R>({
  fixes,
  attempt,
  isWorth,
}: SearchQuestion<F, R>): Promise<Search<F, R>> {
  const dropped = new Map<F, string>()
  const trials = new Map<string, Trial<R>>()
  const tryOnce = async (set: readonly F[]): Promise<Trial<R>> => {
    const key = set.map((fix) => fixes.indexOf(fix)).join()
    const known = trials.get(key)
    if (known !== undefined && known.kind !== 'untried') return known
    const trial = await attempt(set)
    trials.set(key, trial)
    return trial
  }
  const inOrder = (set: readonly F[]): readonly F[] => fixes.filter((fix) => set.includes(fix))
  const settled = await settle(fixes, { tryOnce, dropped })
  const alone = await tryAlone(settled, tryOnce)
  const kept = await leaveOutWorthless(settled, { tryOnce, dropped, alone, isWorth })
  const last =
    kept.length === 0
      ? null
      : trials.get(
          inOrder(kept)
            .map((fix) => fixes.indexOf(fix))
            .join(),
        )
  return { kept: inOrder(kept), result: last?.kind === 'kept' ? last.result : null, alone, dropped }
}

interface Means<F, R> {
  readonly tryOnce: Attempt<F, R>
  readonly dropped: Map<F, string>
}

/** The fixes of a set that go together; why the others do not is noted. */
async function settle<F, R>(set: readonly F[], means: Means<F, R>): Promise<readonly F[]> {
  const { tryOnce, dropped } = means
  if (set.length === 0) return []
  const trial = await tryOnce(set)
  if (trial.kind === 'kept') return set
  const [only, ...others] = set
  if (trial.kind === 'untried' || (only !== undefined && others.length === 0)) {
    for (const fix of set) dropped.set(fix, trial.reason)
    return []
  }
  const middle = Math.ceil(set.length / 2)
  const first = await settle(set.slice(0, middle), means)
  const second = await settle(set.slice(middle), means)
  if (first.length === 0 || second.length === 0) return [...first, ...second]
  return addOneByOne(first, second, means)
}

/** Two sets that work, as one; what does not go with the first is left out. */
async function addOneByOne<F, R>(
  first: readonly F[],
  second: readonly F[],
  { tryOnce, dropped }: Means<F, R>,
): Promise<readonly F[]> {
  const together = await tryOnce([...first, ...second])
  if (together.kind === 'kept') return [...first, ...second]
  const kept = [...first]
  for (const fix of second) {
    const trial = await tryOnce([...kept, fix])
    if (trial.kind === 'kept') kept.push(fix)
    else dropped.set(fix, trial.reason)
  }
  return kept
}

async function tryAlone<F, R>(
  kept: readonly F[],
  tryOnce: Attempt<F, R>,
): Promise<ReadonlyMap<F, R>> {
  const alone = new Map<F, R>()
  for (const fix of kept) {
    const trial = await tryOnce([fix])
    if (trial.kind === 'kept') alone.set(fix, trial.result)
  }
  return alone
}

async function leaveOutWorthless<F, R>(
  kept: readonly F[],
  {
    tryOnce,
    dropped,
    alone,
    isWorth,
  }: Means<F, R> & Pick<SearchQuestion<F, R>, 'isWorth'> & { readonly alone: ReadonlyMap<F, R> },
): Promise<readonly F[]> {
  const worthless = kept.filter((fix) => {
    const result = alone.get(fix)
    return result !== undefined && !isWorth(result)
  })
  const rest = kept.filter((fix) => !worthless.includes(fix))
  if (worthless.length === 0) return kept
  const trial = rest.length === 0 ? null : await tryOnce(rest)
  if (trial !== null && trial.kind !== 'kept') return kept
  for (const fix of worthless) dropped.set(fix, 'It saves nothing here.')
  return rest
}
