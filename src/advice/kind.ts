import type { Origin } from '../analysis/origin-model.js'

/** What put files into a layer: a RUN, a copy from the build context or from another stage, or nobody knows what. */
export type Maker = 'run' | 'context' | 'stage' | 'unknown'

/** How sure it is that nothing needs the bytes; what is only `likely` says "may" and is in no total. */
export type Certainty = 'sure' | 'likely'

/** What a kind of removable files is called, and what to do about them. */
export interface KindWords {
  /** The slug: part of the advice's id. */
  readonly name: string
  /** The files, in the plural: `apt package lists`. */
  readonly what: string
  /** What to do instead, one sentence; where several makers bring such files, to the first of them. */
  readonly remedy: string
  readonly certainty: Certainty
  /** What a part of them is, where it is not a path. */
  readonly partKind?: 'package'
  /** What keeps them out, where it is not an instruction. */
  readonly cure?: 'ignore-file'
  /** Names of lint rules that speak of the same fault; their fixes are the advice's. */
  readonly rules: readonly string[]
}

/** Files that are known by where they are. Paths have no leading slash. */
export interface Kind extends KindWords {
  /** Paths of folders below which the files are; without it they are anywhere. */
  readonly folders?: RegExp
  /** Names of the files; without it all files are. */
  readonly files?: RegExp
  /** Whole paths that are none of them. */
  readonly except?: RegExp
  /** Who may have put them there; others do so on purpose. */
  readonly makers: readonly Maker[]
  /** Settings of an image that needs them: a line of the words it is started with, then one line each of the rest. */
  readonly neededBy?: RegExp
  /** They are of use to it, and nothing without it. */
  readonly needlessWithout?: 'compiler'
  /** Paths for its page and its tests. */
  readonly examples: {
    readonly hits: readonly [string, ...string[]]
    readonly misses: readonly [string, ...string[]]
  }
}

/** Who made a layer; null for the base image, which is not the author's. A lowest layer that nobody knows is taken for one. */
export function makerOf(origin: Origin, index: number): Maker | null {
  if (origin.kind === 'base-image') return null
  if (origin.kind === 'unknown') return index === 0 ? null : 'unknown'
  if (!/^\s*(?:copy|add)\s/i.test(origin.text)) return 'run'
  return /\s--from[=\s]/i.test(origin.text) ? 'stage' : 'context'
}
