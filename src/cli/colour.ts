import type { Terminal } from './session.js'

/** https://no-color.org: any value but the empty one refuses colours. */
export function colourOf(
  wanted: 'allowed' | 'refused',
  { environment, output }: Terminal,
): 'none' | 'ansi' {
  const isRefused = wanted === 'refused' || (environment['NO_COLOR'] ?? '') !== ''
  return !isRefused && output.isTerminal && environment['TERM'] !== 'dumb' ? 'ansi' : 'none'
}
