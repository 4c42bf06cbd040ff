import type { Dockerfile } from '../dockerfile/dockerfile.js'
import type { Comment } from '../dockerfile/logical-lines.js'
import type { Span } from '../dockerfile/source.js'

/** Whose comment it is; each names rules in its own way. */
export type IgnoreSyntax = 'buildkit' | 'dockweigh' | 'hadolint'

/** What an ignore covers: the file, a stage without its FROM, or the instruction that begins on a 0-based line. */
export type IgnoreScope =
  | { readonly kind: 'file' }
  | { readonly kind: 'stage'; readonly index: number }
  | { readonly kind: 'line'; readonly line: number }

/** One rule that a comment silences. */
export interface Ignore {
  readonly syntax: IgnoreSyntax
  readonly scope: IgnoreScope
  /** A code, an alias or a rule's name; `all` in BuildKit's comments. */
  readonly name: string
  /** The name in the comment. */
  readonly at: Span
}

/** What the `check` directive at the top says. https://docs.docker.com/reference/dockerfile/#check */
export interface CheckDirective {
  readonly isError: boolean
  /** Experimental checks that are switched on; `all` stands for each. */
  readonly experimental: readonly string[]
}

const hadolintPattern = /^hadolint[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=[ \t]*([^#]*)/
const dockweighPattern = /^dockweigh[ \t]+(?:(global|stage)[ \t]+)?ignore[ \t]*=[ \t]*(.*)$/
const buildkitPattern = /^check[ \t]*=[ \t]*skip=(\S+)/

/** Everything that comments of the Dockerfile silence. */
export function readIgnores(dockerfile: Dockerfile): Ignore[] {
  const targets = lineBelow(dockerfile)
  const inline = dockerfile.comments.flatMap((comment) => [
    ...hadolintIgnores(dockerfile, comment),
    ...dockweighIgnores(dockerfile, comment, targets(comment)),
    ...buildkitIgnores(dockerfile, comment, targets(comment)),
  ])
  return [...topIgnores(dockerfile), ...inline]
}

/** Reads `# check=error=true;experimental=A,B` at the top of the file. */
export function readCheckDirective(dockerfile: Dockerfile): CheckDirective {
  const parts = checkParts(dockerfile)
  const valueOf = (key: string): string =>
    parts.find((part) => part.startsWith(`${key}=`))?.slice(key.length + 1) ?? ''
  const experimental = valueOf('experimental')
    .split(',')
    .filter((name) => name !== '')
  return { isError: valueOf('error') === 'true', experimental }
}

/** hadolint: directly above, one malformed name voids the comment. https://github.com/hadolint/hadolint#inline-ignores */
function hadolintIgnores(dockerfile: Dockerfile, comment: Comment): Ignore[] {
  const match = hadolintPattern.exec(comment.text)
  const names = namesIn(match?.[2] ?? '')
  if (match === null || names.some((name) => !/^[A-Za-z0-9]+$/.test(name))) return []
  const scope = scopeOf(dockerfile, match[1], comment.line + 1)
  return ignoresOf(dockerfile, comment, { syntax: 'hadolint', scope, names })
}

/** Ours: anywhere in the comment lines above, a reason after ` -- `. */
function dockweighIgnores(dockerfile: Dockerfile, comment: Comment, line: number): Ignore[] {
  const match = dockweighPattern.exec(comment.text)
  if (match === null) return []
  const names = namesIn(match[2]?.split(/[ \t]--(?:[ \t]|$)/, 1)[0] ?? '')
  const scope = scopeOf(dockerfile, match[1], line)
  return ignoresOf(dockerfile, comment, { syntax: 'dockweigh', scope, names })
}

/** BuildKit: anywhere in the comment lines above, up to the first blank. */
function buildkitIgnores(dockerfile: Dockerfile, comment: Comment, line: number): Ignore[] {
  const match = buildkitPattern.exec(comment.text)
  const isDirective = dockerfile.directives.some((directive) => directive.line === comment.line)
  if (match === null || isDirective) return []
  const names = namesIn(match[1]?.split(';', 1)[0] ?? '')
  return ignoresOf(dockerfile, comment, {
    syntax: 'buildkit',
    scope: { kind: 'line', line },
    names,
  })
}

function topIgnores(dockerfile: Dockerfile): Ignore[] {
  const directive = dockerfile.directives.find(({ name }) => name === 'check')
  if (directive === undefined) return []
  const list = checkParts(dockerfile).find((part) => part.startsWith('skip='))
  const names = namesIn(list?.slice('skip='.length) ?? '')
  return ignoresOf(dockerfile, directive, { syntax: 'buildkit', scope: { kind: 'file' }, names })
}

function checkParts({ directives }: Dockerfile): string[] {
  const value = directives.find(({ name }) => name === 'check')?.value ?? ''
  return (value.split(/\s/, 1)[0] ?? '').split(';').map((part) => part.trim())
}

function namesIn(list: string): string[] {
  return list
    .trim()
    .split(/[ \t]*,[ \t]*/)
    .filter((name) => name !== '')
}

function scopeOf(dockerfile: Dockerfile, range: string | undefined, line: number): IgnoreScope {
  if (range === 'global') return { kind: 'file' }
  if (range !== 'stage') return { kind: 'line', line }
  const index = dockerfile.stages.findIndex(({ from }) => from.line === line)
  return index < 0 ? { kind: 'line', line: -1 } : { kind: 'stage', index }
}

function ignoresOf(
  { source }: Dockerfile,
  { start, end }: Span,
  {
    syntax,
    scope,
    names,
  }: Pick<Ignore, 'syntax' | 'scope'> & { readonly names: readonly string[] },
): Ignore[] {
  const text = source.text.slice(start, end)
  let from = text.indexOf('=') + 1
  return names.map((name) => {
    const at = text.indexOf(name, from)
    from = at + name.length
    return { syntax, scope, name, at: { start: start + at, end: start + from } }
  })
}

/** The line below the block of comment lines that a comment stands in. */
function lineBelow({ comments }: Dockerfile): (comment: Comment) => number {
  const below = new Map<number, number>()
  for (const { line } of comments.toReversed()) below.set(line, below.get(line + 1) ?? line + 1)
  return ({ line }) => below.get(line) ?? line + 1
}
