import { textMedium } from './medium.js'
import type { ImageReport, Report } from './report.js'
import { sizesInWords } from './sections/sizes.js'
import { proofLines } from './terminal-proof.js'
import type { Block } from './terminal-facts.js'
import { paint, type Colour } from './terminal-text.js'
import { patchLines } from './untrusted.js'

export interface SlimOptions {
  readonly colour: Colour
  /** Files that the fixes were written to. */
  readonly written: readonly string[]
}

/** What fixes save as text for a terminal: the figures, the fixes, and the patch. */
export function renderSlim({ images, notes }: Report, { colour, written }: SlimOptions): string {
  const blocks: readonly Block[] = [
    ...images.flatMap((image) => imageBlocks(image, colour)),
    notes
      .filter(({ stage }) => stage !== 'lint')
      .map(({ message }) => `Note: ${textMedium.sentence(message)}`),
    written.length === 0
      ? []
      : [`Written: ${written.map((path) => textMedium.name(path)).join(', ')}.`],
  ]
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`
}

function imageBlocks(image: ImageReport, colour: Colour): readonly Block[] {
  const { subject, head, proof } = image
  if (head.state === 'missing') return []
  const title = `${textMedium.name(subject.name)}: ${sizesInWords(head)}`
  const lines = proofLines(image)
  return [
    [paint(title, { as: 'bold', colour })],
    lines.length === 0 ? ['There is nothing that a machine can fix.'] : lines,
    patchLines(proof?.patch ?? '').map((line) => paintLine(line, colour)),
  ]
}

function paintLine(line: string, colour: Colour): string {
  if (line.startsWith('+')) return paint(line, { as: 'green', colour })
  return line.startsWith('-') ? paint(line, { as: 'red', colour }) : line
}
