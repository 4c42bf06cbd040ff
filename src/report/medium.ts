import { capMiddle, oneLine } from './untrusted.js'
import { codeSpan, label, link, prose } from './markdown.js'

/** How words that are not the report's own are written in one medium. */
export interface Medium {
  /** An instruction, a reference, a limit: shown letter by letter. */
  code(text: string): string
  /** A short name in running text. */
  name(text: string): string
  /** A sentence that may carry foreign words. */
  sentence(text: string): string
  /** A name that leads somewhere, when there is an address. */
  place(text: string, url: string | null): string
}

/** Comment and job summary. */
export const markdownMedium: Medium = {
  code: (text) => codeSpan(text, 80),
  name: (text) => label(text, 60),
  sentence: (text) => prose(text),
  place: (text, url) => link(label(text, 80), url),
}

/** Terminal and annotations: one visible line, without addresses. */
export const textMedium: Medium = {
  code: (text) => plain(text, 80),
  name: (text) => plain(text, 60),
  sentence: (text) => plain(text, 1000),
  place: (text) => plain(text, 80),
}

function plain(text: string, limit: number): string {
  return withoutCommands(capMiddle(oneLine(text), limit))
}

/**
 * Takes the meaning from what the runner would obey in a job's log: `::command::` at the start of a line, and the
 * older `##[command]` anywhere (actions/runner, ActionCommand.TryParse).
 */
export function withoutCommands(line: string): string {
  return line.replace(/^(\s*:):/, '$1 :').replaceAll('##[', '## [')
}
