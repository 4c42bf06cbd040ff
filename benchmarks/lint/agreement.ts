import { parseDockerfile, type Dockerfile } from '../../src/dockerfile/dockerfile.js'
import { rangeOf } from '../../src/dockerfile/source.js'
import { lintDockerfile } from '../../src/lint/lint.js'
import type { CorpusFile } from './corpus.js'
import type { HadolintFinding } from './hadolint.js'

/** Where the two linters find a rule's fault: each place is `file:line code`, the line that of the instruction. */
export interface Agreement {
  readonly code: string
  readonly both: readonly string[]
  readonly onlyOurs: readonly string[]
  readonly onlyTheirs: readonly string[]
}

/** What becomes of a corpus: how often both find the same, by rule. */
export interface Comparison {
  readonly agreements: readonly Agreement[]
  /** Files that hadolint cannot parse, which are not compared. */
  readonly unparsed: readonly string[]
}

/** Compares the DL rules, once per rule and instruction. */
export function compareFindings(
  files: readonly CorpusFile[],
  theirs: readonly HadolintFinding[],
): Comparison {
  const unparsed = new Set(theirs.filter(isParseFailure).map(({ file }) => file))
  const compared = files.filter(({ path }) => !unparsed.has(path))
  const ours = new Set(compared.flatMap(ourPlaces))
  const other = new Set(
    theirs
      .filter(({ file, code }) => !unparsed.has(file) && code.startsWith('DL'))
      .map(({ file, line, code }) => placeName(file, line, code)),
  )
  const codes = [...new Set([...ours, ...other].map((place) => place.split(' ').at(-1) ?? ''))]
  const agreements = codes.sort().map((code): Agreement => {
    const mine = [...ours].filter((place) => place.endsWith(code))
    return {
      code,
      both: mine.filter((place) => other.has(place)),
      onlyOurs: mine.filter((place) => !other.has(place)),
      onlyTheirs: [...other].filter((place) => place.endsWith(code) && !ours.has(place)),
    }
  })
  return { agreements, unparsed: [...unparsed].sort() }
}

function isParseFailure({ code }: HadolintFinding): boolean {
  return code === 'DL1000'
}

function ourPlaces({ path, text }: CorpusFile): readonly string[] {
  const dockerfile = parseDockerfile(text, path)
  const starts = startLines(dockerfile)
  return lintDockerfile(dockerfile)
    .filter(({ code }) => code.startsWith('DL'))
    .map(({ line, code }) =>
      placeName(path, starts.findLast((start) => start <= line) ?? line, code),
    )
}

function startLines({ instructions, source }: Dockerfile): readonly number[] {
  return instructions.map(({ start, end }) => rangeOf(source, { start, end }).line)
}

function placeName(file: string, line: number, code: string): string {
  return `${file}:${line} ${code}`
}
