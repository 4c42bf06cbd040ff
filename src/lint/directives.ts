import type { Dockerfile } from '../dockerfile/dockerfile.js'
import { lineIndexAt } from '../dockerfile/source.js'
import type { Finding } from './finding.js'

interface Ignores {
  /** For the whole file. */
  readonly everywhere: ReadonlySet<string>
  /** By the 0-based line on which the instruction must begin. */
  readonly byLine: ReadonlyMap<number, ReadonlySet<string>>
}

const linePattern = /^hadolint[ \t]+ignore[ \t]*=[ \t]*(.*)$/
const globalPattern = /^hadolint[ \t]+global[ \t]+ignore[ \t]*=[ \t]*(.*)$/

/**
 * Tells whether a comment of the Dockerfile silences a finding. As in hadolint, a comment counts directly above the
 * instruction, a global one anywhere, and one malformed name voids the whole comment.
 * https://github.com/hadolint/hadolint#inline-ignores
 */
export function silencedBy(dockerfile: Dockerfile): (finding: Finding) => boolean {
  const ignores = readIgnores(dockerfile)
  const lineOfInstruction = instructionLines(dockerfile)
  return ({ code, aliases, line }) => {
    const here = ignores.byLine.get(lineOfInstruction(line - 1))
    return [code, ...aliases].some((name) => ignores.everywhere.has(name) || here?.has(name))
  }
}

function readIgnores({ comments }: Dockerfile): Ignores {
  const everywhere = new Set<string>()
  const byLine = new Map<number, ReadonlySet<string>>()
  for (const { text, line } of comments) {
    const here = codesOf(linePattern.exec(text)?.[1])
    if (here.length > 0) byLine.set(line + 1, new Set(here))
    for (const code of codesOf(globalPattern.exec(text)?.[1])) everywhere.add(code)
  }
  return { everywhere, byLine }
}

/** The names up to a reason: `DL3006, SC1091 # because`. */
function codesOf(text: string | undefined): string[] {
  const list = text?.split('#', 1)[0]?.trim() ?? ''
  const names = list.split(/[ \t]*,[ \t]*/)
  return names.every((name) => /^[A-Za-z0-9]+$/.test(name)) ? names : []
}

/** The line on which the instruction round a line begins; a line outside of instructions is its own. */
function instructionLines({ instructions, source }: Dockerfile): (line: number) => number {
  const starts = new Map<number, number>()
  for (const { start, end, line } of instructions) {
    const last = lineIndexAt(source, Math.max(start, end - 1))
    for (let index = line; index <= last; index += 1) starts.set(index, line)
  }
  return (line) => starts.get(line) ?? line
}
