import { lineAt, lineIndexAt, spanOf, type Source } from '../dockerfile/source.js'
import type { Finding } from '../lint/finding.js'
import type { SpanEdit } from '../lint/rule.js'
import { composeEdits } from './compose-edits.js'
import type { ByteSaving } from './fix.js'

/** A fix of a Dockerfile that somebody can be offered. */
export interface OfferedFix {
  readonly file: string
  /** The kind of advice, or the code of the lint rule, that asks for it. */
  readonly code: string
  /** What is done, one sentence without a full stop. */
  readonly summary: string
  /** Measured by building it alone; null for what lint alone asks for. */
  readonly saving: ByteSaving | null
  readonly edits: readonly SpanEdit[]
}

/** Whole lines of a Dockerfile, and what should stand in their place. */
export interface Suggestion {
  readonly file: string
  /** 1-based number of the first line that goes. */
  readonly startLine: number
  /** At least one. */
  readonly before: readonly string[]
  /** Empty when the lines are to go. */
  readonly after: readonly string[]
  readonly fixes: readonly Pick<OfferedFix, 'code' | 'summary' | 'saving'>[]
}

/** A Dockerfile of head. */
export interface FixableFile {
  readonly file: string
  readonly source: Source
}

/** More than this nobody reviews in a remark beside the lines. */
const mostLines = 60
const mostCharacters = 8000

/** The safe fixes of findings in these files, in the order of the findings. */
export function offersOfFindings(
  findings: readonly Finding[],
  files: readonly FixableFile[],
): readonly OfferedFix[] {
  return findings.flatMap(({ file, code, fix }) => {
    const source = files.find((one) => one.file === file)?.source
    if (source === undefined || fix?.safety !== 'safe') return []
    const edits = fix.edits.map(({ range, text }) => ({ at: spanOf(source, range), text }))
    return [{ file, code, summary: fix.summary, saving: null, edits }]
  })
}

/**
 * Makes suggestions of fixes, each of whole lines. Fixes that touch the same lines become one; of fixes that change the
 * same words the first counts. What cannot be shown as it is (line ends of Windows, characters that are not seen) and
 * what is too long to be reviewed is left out. What saves most comes first, then by file and line.
 */
export function makeSuggestions(
  offers: readonly OfferedFix[],
  files: readonly FixableFile[],
): readonly Suggestion[] {
  return files
    .flatMap(({ file, source }) => {
      const own = offers.filter((offer) => offer.file === file && offer.edits.length > 0)
      return groupByLines(own, source).flatMap((group) => suggest(group, { file, source }) ?? [])
    })
    .toSorted(bySaving)
}

interface LineGroup {
  /** 0-based, inclusive. */
  readonly first: number
  readonly last: number
  readonly offers: readonly OfferedFix[]
}

function groupByLines(offers: readonly OfferedFix[], source: Source): readonly LineGroup[] {
  const alone = offers.map((offer): LineGroup => {
    const first = Math.min(...offer.edits.map(({ at }) => lineIndexAt(source, at.start)))
    const last = Math.max(...offer.edits.map(({ at }) => lineIndexAt(source, at.end)))
    return { first, last, offers: [offer] }
  })
  const groups: LineGroup[] = []
  for (const group of alone.toSorted((a, b) => a.first - b.first)) {
    const open = groups.at(-1)
    if (open === undefined || open.last < group.first) groups.push(group)
    else groups[groups.length - 1] = join(open, group, offers)
  }
  return groups
}

/** The fixes stay in the order that they were offered in. */
function join(one: LineGroup, other: LineGroup, offers: readonly OfferedFix[]): LineGroup {
  const both = new Set([...one.offers, ...other.offers])
  return {
    first: one.first,
    last: Math.max(one.last, other.last),
    offers: offers.filter((offer) => both.has(offer)),
  }
}

function suggest(group: LineGroup, { file, source }: FixableFile): Suggestion | null {
  const offers = withoutRepeated(group.offers)
  const { text, overlapping } = composeEdits(
    source.text,
    offers.map(({ edits }) => edits),
  )
  const start = lineAt(source, group.first).start
  const end = lineAt(source, group.last).end
  const old = source.text.slice(start, end)
  const changed = text.slice(start, text.length - (source.text.length - end))
  if (old === changed || !isShowable(old) || !isShowable(changed)) return null
  const lines = trimEqual(old.split('\n'), changed.split('\n'))
  if (Math.max(lines.before.length, lines.after.length) > mostLines) return null
  return {
    file,
    startLine: group.first + 1 + lines.skipped,
    before: lines.before,
    after: lines.after,
    fixes: offers
      .filter((_, index) => !overlapping.includes(index))
      .map(({ code, summary, saving }) => ({ code, summary, saving })),
  }
}

/** Lint and advice may ask for the same edits. */
function withoutRepeated(offers: readonly OfferedFix[]): readonly OfferedFix[] {
  const made = new Set<string>()
  return offers.filter(({ edits }) => {
    const keys = edits.map((edit) => JSON.stringify([edit.at.start, edit.at.end, edit.text]))
    const isNew = keys.some((key) => !made.has(key))
    for (const key of keys) made.add(key)
    return isNew
  })
}

/** Characters that are not seen would be committed unseen. */
function isShowable(text: string): boolean {
  return text.length <= mostCharacters && !/(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\u2028\u2029]/u.test(text)
}

/** Without the lines at both ends that stay; something has to be left to stand in the place of. */
function trimEqual(before: readonly string[], after: readonly string[]) {
  const most = Math.min(before.length - 1, after.length)
  let skipped = 0
  while (skipped < most && before[skipped] === after[skipped]) skipped += 1
  let cut = 0
  while (cut < most - skipped && before.at(-1 - cut) === after.at(-1 - cut)) cut += 1
  return {
    skipped,
    before: before.slice(skipped, before.length - cut),
    after: after.slice(skipped, after.length - cut),
  }
}

function bySaving(one: Suggestion, other: Suggestion): number {
  return (
    savingOf(other) - savingOf(one) ||
    (one.file === other.file ? 0 : one.file < other.file ? -1 : 1) ||
    one.startLine - other.startLine
  )
}

function savingOf({ fixes }: Suggestion): number {
  return Math.max(0, ...fixes.map(({ saving }) => saving?.unpackedBytes ?? 0))
}
