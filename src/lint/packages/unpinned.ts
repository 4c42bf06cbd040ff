import type { ShellWord } from '../../dockerfile/shell/command.js'
import type { Problem } from '../rule.js'
import { listed, plural, spanning } from '../wording.js'

/** One problem for all packages of a command that have no version; words that begin with a variable are left out. */
export function* unpinnedProblem(packages: readonly ShellWord[]): Generator<Problem> {
  const unpinned = packages.filter(({ isLiteral, text }) => isLiteral || !/^["']?\$/.test(text))
  if (unpinned.length === 0) return
  const names = listed(unpinned.map(({ value }) => value))
  const verb = plural(unpinned.length, 'has', 'have')
  const noun = plural(unpinned.length, 'Package', 'Packages')
  yield { at: spanning(unpinned), message: `${noun} ${names} ${verb} no version.` }
}
