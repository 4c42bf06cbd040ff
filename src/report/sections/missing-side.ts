import type { Section } from '../budget.js'
import { fence } from '../markdown.js'
import { markdownMedium } from '../medium.js'
import { missingSentence } from '../missing-words.js'
import type { Side } from '../report.js'
import type { LogLimits } from '../untrusted.js'
import { logTail } from '../untrusted.js'
import type { SectionContext } from './make-section.js'
import { collapsedText, priorities, wholeSection } from './make-section.js'

const logLimits: Readonly<Record<SectionContext['extent'], LogLimits>> = {
  comment: { lines: 20, width: 200 },
  summary: { lines: 400, width: 1000 },
}

/** Why a side has no image. Null when both have one. */
export function missingSideSection({ image, under }: SectionContext): Section | null {
  const sentence = missingSentence(image, markdownMedium)
  if (sentence === null) return null
  return wholeSection(sentence, { name: 'causes', priority: priorities.cause, under })
}

/** The end of head's failed build, in sight. Null when there is none. */
export function headLogSection({ image, under, extent }: SectionContext): Section | null {
  const log = shownLog(image.head, extent)
  return log === null ? null : wholeSection(log, { name: 'logs', priority: priorities.log, under })
}

/** The end of base's failed build, collapsed: it is not this pull request's doing. Null when there is none. */
export function baseLogSection({ image, under, extent }: SectionContext): Section | null {
  const log = image.head.state === 'missing' ? null : shownLog(image.base, extent)
  if (log === null) return null
  const place = { name: 'logs', priority: priorities.log, under }
  return collapsedText("The end of base's build log", { text: log, place })
}

function shownLog(side: Side, extent: SectionContext['extent']): string | null {
  const lines = side.state === 'missing' ? logTail(side.log, logLimits[extent]) : []
  return lines.length === 0 ? null : fence(lines)
}
