import { formatCommit } from './format.js'
import { reportHeadline } from './headline.js'
import { textMedium } from './medium.js'
import type { Report } from './report.js'
import type { Block } from './terminal-image.js'
import { imageBlocks } from './terminal-image.js'
import type { Colour } from './terminal-text.js'
import { paint, statusWord } from './terminal-text.js'

export interface TerminalOptions {
  readonly colour: Colour
}

/** The report as text for a log or a terminal. No untrusted text in it can steer a terminal or the runner. */
export function renderTerminal(report: Report, { colour }: TerminalOptions): string {
  const { status, words } = reportHeadline(report, textMedium)
  const blocks = [
    [
      `${statusWord(status, colour)}  ${paint(words, { as: 'bold', colour })}`,
      ...modeLines(report),
    ],
    ...report.images.flatMap((image) => imageBlocks(image, { report, colour })),
    report.notes.map(({ message }) => `Note: ${textMedium.sentence(message)}`),
    [paint(comparedWords(report), { as: 'dim', colour })],
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function modeLines({ reportOnly }: Report): Block {
  return reportOnly ? ['      Report only: this result does not fail the check.'] : []
}

function comparedWords({ subject, tool }: Report): string {
  const base =
    subject.baseCommit === null ? '' : ` against base ${formatCommit(subject.baseCommit)}`
  return textMedium.sentence(
    `Head ${formatCommit(subject.headShown)}${base} · Dockweigh ${tool.version}`,
  )
}
