import type { Advice } from '../../advice/advice.js'
import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf, flagOf, transferOf } from '../../dockerfile/instruction.js'
import type { Command, ShellWord } from '../../dockerfile/shell/command.js'
import { operandsOf } from '../../dockerfile/shell/command.js'
import type { SpanEdit } from '../../lint/rule.js'
import type { Draft, PlanScene } from '../plan-scene.js'
import { appendToRun } from '../script-edits.js'

/** A recursive change of owner or mode, in its parts. */
interface Change {
  readonly program: 'chown' | 'chmod'
  readonly option: ShellWord
  /** An owner, or a mode in octal. */
  readonly value: string
  readonly paths: readonly string[]
}

/**
 * Has files come with the owner or mode that a later RUN gives them: COPY by its flag, a RUN by a command at its end.
 * The later RUN is left with the folder itself, so that a folder that WORKDIR made is owned as before.
 */
export function ownFromTheStart(advice: readonly Advice[], scene: PlanScene): Draft | null {
  const [first] = advice
  const run = first === undefined ? null : scene.makerOf(first.layer)
  const change = run?.keyword === 'RUN' ? onlyChange(run) : null
  if (first === undefined || run === null || change === null) return null
  const makers = [...new Set(advice.map(({ relatedLayer }) => scene.makerOf(relatedLayer)))]
  const edits = makers.map((maker) => (maker === null ? null : editMaker(maker, change, scene)))
  if (edits.some((edit) => edit === null)) return null
  return {
    code: first.kind,
    summary: `Set ${change.program === 'chown' ? 'the owner' : 'the mode'} where the files come from`,
    instruction: run,
    change: {
      file: 'dockerfile',
      edits: [...edits.filter((edit) => edit !== null), withoutWord(change.option)],
    },
    removes: () => false,
    advice,
  }
}

function onlyChange(run: Instruction): Change | null {
  const changes = commandsOf(run).flatMap((command) => readChange(command) ?? [])
  const [change] = changes
  return changes.length === 1 && change !== undefined ? change : null
}

function readChange(command: Command): Change | null {
  const { name, args } = command
  if (name !== 'chown' && name !== 'chmod') return null
  const option = args.find(({ value }) => value === '-R' || value === '--recursive')
  const [value, ...paths] = operandsOf(command).map((word) => word.value)
  const isValue = name === 'chown' ? /^[\w.-]+(?::[\w.-]*)?$/ : /^[0-7]{3,4}$/
  if (option === undefined || value === undefined || !isValue.test(value)) return null
  return paths.every((path) => /^\/[\w@%+=:,./-]*$/.test(path))
    ? { program: name, option, value, paths }
    : null
}

function editMaker(maker: Instruction, change: Change, { dockerfile }: PlanScene): SpanEdit | null {
  const { program, value } = change
  if (maker.keyword === 'RUN') {
    const command = changeRest(change)
    return command === null ? null : appendToRun(maker, command, dockerfile)
  }
  if (transferOf(maker) === null || flagOf(maker, program) !== null) return null
  const { end } = maker.keywordSpan
  return { at: { start: end, end }, text: ` --${program}=${value}` }
}

/** Files that have the owner already are not touched: that alone would store them again. */
function changeRest({ program, value, paths }: Change): string | null {
  const [user = ''] = value.split(':')
  if (program === 'chmod') return null
  return `find ${paths.join(' ')} ! -user ${user} -exec chown -h ${value} {} +`
}

/** Takes a word and one blank before it. */
function withoutWord({ start, end }: ShellWord): SpanEdit {
  return { at: { start: start - 1, end }, text: '' }
}
