import type { Advice } from '../../advice/advice.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import { hasOption, operandsOf, type Command } from '../../dockerfile/shell/command.js'
import { insertAfter } from '../../lint/edits.js'
import { installsDependencies } from '../../lint/dependencies.js'
import type { SpanEdit } from '../../lint/rule.js'
import type { Draft, PlanScene } from '../plan-scene.js'

/** The option that leaves development dependencies out, by program. */
const options: ReadonlyMap<string, string> = new Map([
  ['npm', '--omit=dev'],
  ['pnpm', '--prod'],
  ['yarn', '--production'],
])

/** Has the RUN that installs development dependencies, and that lint speaks of, leave them out. */
export function leaveOut(advice: Advice, scene: PlanScene): Draft | null {
  const run = scene.makerOf(advice.layer)
  if (advice.certainty !== 'sure' || run?.keyword !== 'RUN') return null
  const commands = commandsOf(run).filter(
    (command) => options.has(command.name) && installsDependencies(command),
  )
  const [first] = commands
  const option = options.get(first?.name ?? '')
  const edits = commands.flatMap((command) => insertOption(command) ?? [])
  if (option === undefined || edits.length === 0 || edits.length !== commands.length) return null
  return {
    code: advice.kind,
    summary: `Install with \`${option}\``,
    instruction: run,
    change: { file: 'dockerfile', edits },
    removes: (path) => /(?:^|\/)node_modules\//.test(path),
    advice: [advice],
  }
}

function insertOption(command: Command): SpanEdit | null {
  const option = options.get(command.name)
  const after = operandsOf(command)[0] ?? command.nameWord
  if (option === undefined || after === null || hasOption(command, option)) return null
  return insertAfter(after, option)
}
