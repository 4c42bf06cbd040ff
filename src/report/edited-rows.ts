import type { Origin } from '../analysis/origin-model.js'
import type { ExplainedLayer } from '../compare/explain.js'

/** A removed and an added row that are one instruction before and after an edit. */
export interface EditedRows {
  readonly removed: ExplainedLayer
  readonly added: ExplainedLayer
}

type Instruction = Extract<Origin, { readonly kind: 'instruction' }>

interface Edge {
  readonly rows: EditedRows
  readonly likeness: number
}

/** Below it two instructions are strangers. */
const leastLikeness = 0.5

/**
 * Finds instructions that were edited: a layer list knows an instruction by its text, so that an edited one was removed
 * and added. The most alike instructions of the same keyword and stage belong together, each at most once.
 */
export function findEditedRows(rows: readonly ExplainedLayer[]): readonly EditedRows[] {
  const removed = rows.filter((row) => row.kind === 'removed')
  const added = rows.filter((row) => row.kind === 'added')
  const edges = removed
    .flatMap((before) => added.map((after) => connect(before, after)))
    .filter(({ likeness }) => likeness >= leastLikeness)
    .toSorted((first, second) => second.likeness - first.likeness)
  const taken = new Set<ExplainedLayer>()
  return edges.flatMap(({ rows: pair }) => {
    if (taken.has(pair.removed) || taken.has(pair.added)) return []
    taken.add(pair.removed).add(pair.added)
    return [pair]
  })
}

function connect(removed: ExplainedLayer, added: ExplainedLayer): Edge {
  const before = removed.base?.origin
  const after = added.head?.origin
  const likeness =
    before?.kind === 'instruction' && after?.kind === 'instruction' ? compare(before, after) : 0
  return { rows: { removed, added }, likeness }
}

/** The share of the shorter instruction that begins or ends the longer one; 0 for another keyword or stage. */
function compare(before: Instruction, after: Instruction): number {
  if (before.stage !== after.stage) return 0
  const [first, second] = [split(before.text), split(after.text)]
  if (first.keyword !== second.keyword) return 0
  const [short, long] =
    first.rest.length <= second.rest.length ? [first.rest, second.rest] : [second.rest, first.rest]
  if (short === '') return 0
  const start = countEqual(short.length, (index) => short[index] === long[index])
  const end = countEqual(
    short.length - start,
    (index) => short.at(-1 - index) === long.at(-1 - index),
  )
  return (start + end) / short.length
}

function split(text: string): { readonly keyword: string; readonly rest: string } {
  const [, keyword = '', rest = ''] = /^\s*(\S*)\s*(.*?)\s*$/s.exec(text) ?? []
  return { keyword: keyword.toUpperCase(), rest }
}

function countEqual(limit: number, isEqual: (index: number) => boolean): number {
  let count = 0
  while (count < limit && isEqual(count)) count += 1
  return count
}
