import type { Import } from '../../__tests__/support/source-tree.js'

/** Modules of src/, folders or files that lie in it directly, with what they import of each other. */
export type ModuleGraph = ReadonlyMap<string, ReadonlySet<string>>

/** The module that a file of src/ belongs to: its folder, or itself. */
export function moduleOf(path: string): string {
  return (path.split('/')[0] ?? '').replace(/\.ts$/, '')
}

/** The graph of all imports but those of modules that are left out and of packages; sorted by name. */
export function makeModuleGraph(
  imports: readonly Import[],
  leftOut: ReadonlySet<string>,
): ModuleGraph {
  const pairs = imports
    .filter(({ to }) => to.endsWith('.ts'))
    .map(({ from, to }) => [moduleOf(from), moduleOf(to)] as const)
    .filter(([from, to]) => from !== to && !leftOut.has(from) && !leftOut.has(to))
  const names = [...new Set(pairs.flat())].toSorted()
  return new Map(names.map((name) => [name, targetsOf(name, pairs)]))
}

function targetsOf(
  name: string,
  pairs: readonly (readonly [from: string, to: string])[],
): ReadonlySet<string> {
  return new Set(pairs.flatMap(([from, to]) => (from === name ? [to] : [])).toSorted())
}

/**
 * The arrows that a reader needs: an import is left out when another way leads to the same module. Modules that import
 * each other in a ring keep theirs.
 */
export function reduceGraph(graph: ModuleGraph): readonly (readonly [from: string, to: string])[] {
  return [...graph].flatMap(([from, targets]) =>
    [...targets].filter((to) => !isReachedOtherwise(graph, from, to)).map((to) => [from, to] as const),
  )
}

function isReachedOtherwise(graph: ModuleGraph, from: string, to: string): boolean {
  return [...(graph.get(from) ?? [])].some(
    (via) => via !== to && !reaches(graph, via, from) && reaches(graph, via, to),
  )
}

function reaches(graph: ModuleGraph, from: string, to: string): boolean {
  const seen = new Set<string>([from])
  for (const name of seen) for (const next of graph.get(name) ?? []) seen.add(next)
  return from !== to && seen.has(to)
}
