import { formatCommit } from './format.js'
import { isQuiet, reportHeadline } from './headline.js'
import { textMedium } from './medium.js'
import { modeSentences } from './mode-words.js'
import type { Report } from './report.js'
import type { Block } from './terminal-facts.js'
import { imageBlocks, titleLine } from './terminal-image.js'
import type { Colour } from './terminal-text.js'
import { paint, statusWord } from './terminal-text.js'

export interface TerminalOptions {
  readonly colour: Colour
}

/** The report as text for a log or a terminal. No untrusted text in it can steer a terminal or the runner. */
export function renderTerminal(report: Report, { colour }: TerminalOptions): string {
  const { status, words } = reportHeadline(report, textMedium)
  const quiet = report.images.length > 1 ? report.images.filter(isQuiet) : []
  const loud = report.images.filter((image) => !quiet.includes(image))
  const blocks: readonly Block[] = [
    [
      `${statusWord(status, colour)}  ${paint(words, { as: 'bold', colour })}`,
      ...modeLines(report),
    ],
    ...loud.flatMap((image) => imageBlocks(image, { report, colour })),
    quiet.map((image) => titleLine(image, colour)),
    report.notes.map(({ message }) => `Note: ${textMedium.sentence(message)}`),
    [paint(comparedWords(report), { as: 'dim', colour })],
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function modeLines(report: Report): Block {
  return modeSentences(report, textMedium).map((sentence) => `      ${sentence}`)
}

function comparedWords({ subject, tool }: Report): string {
  const base =
    subject.baseCommit === null ? '' : ` against base ${formatCommit(subject.baseCommit)}`
  const head = subject.headShown === null ? '' : `Head ${formatCommit(subject.headShown)}${base} · `
  return textMedium.sentence(`${head}Dockweigh ${tool.version}`)
}
