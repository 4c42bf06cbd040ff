import type { Command } from './command.js'
import { programName } from './program.js'

/** Programs that start another one, with those of their options that take the next word as value. */
const wrappers: ReadonlyMap<string, readonly string[]> = new Map([
  ['chroot', []],
  ['command', []],
  ['doas', ['-u', '-C']],
  ['eatmydata', []],
  ['env', ['-u', '--unset', '-C', '--chdir', '-S']],
  ['exec', ['-a']],
  ['gosu', []],
  ['ionice', ['-c', '-n']],
  ['nice', ['-n']],
  ['nohup', []],
  ['sudo', ['-u', '-g', '-h', '-p', '-C', '-r', '-t', '-T', '-U', '-D', '-R', '--user', '--group']],
  ['time', ['-f', '-o']],
  ['timeout', ['-s', '-k', '--signal', '--kill-after']],
])

/** Operands that a wrapper takes before the program: a root folder, a user, a duration. */
const leadingOperands: ReadonlyMap<string, number> = new Map([
  ['chroot', 1],
  ['gosu', 1],
  ['timeout', 1],
])

/** More wrappers round one command are not unwrapped. */
const maxWrappers = 4

/** A command and those it only wraps: `sudo -E env A=b apt-get update` is sudo, env and apt-get. */
export function unwrap(command: Command): Command[] {
  const all = [command]
  for (let inner = wrappedBy(command); inner !== null; inner = wrappedBy(inner)) {
    all.push(inner)
    if (all.length > maxWrappers) break
  }
  return all
}

function wrappedBy(command: Command): Command | null {
  const valued = wrappers.get(command.name)
  if (valued === undefined) return null
  let skip = leadingOperands.get(command.name) ?? 0
  let at = 0
  for (; at < command.args.length; at += 1) {
    const value = command.args[at]?.value ?? ''
    if (valued.includes(value)) at += 1
    else if (value.startsWith('-') || /^\w+=/.test(value)) continue
    else if (skip > 0) skip -= 1
    else break
  }
  const nameWord = command.args[at]
  if (nameWord === undefined) return null
  return {
    ...command,
    start: nameWord.start,
    name: nameWord.isLiteral ? programName(nameWord.value) : '',
    nameWord,
    args: command.args.slice(at + 1),
    assignments: [],
    redirections: [],
    wrapper: command.name,
  }
}
