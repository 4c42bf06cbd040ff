import { hasOption } from '../../dockerfile/shell/command.js'
import { insertAfter } from '../edits.js'
import { zypperCall } from '../packages/zypper.js'
import type { Rule } from '../rule.js'

export const zypperPrompt: Rule = {
  meta: {
    code: 'DL3034',
    aliases: [],
    name: 'zypper-prompt',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'zypper waits for an answer.',
    why: 'A build has nobody to answer: the program stops, or takes the question for a no.',
    bad: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper install curl=8.6.0' }],
    good: [{ dockerfile: 'FROM opensuse/leap:15.6\nRUN zypper -n install curl=8.6.0' }],
    remedy: 'Add -n before the action.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const call = zypperCall(command)
      if (call === null || command.nameWord === null || !actions.has(call.action.value)) continue
      if (hasOption(command, '-n', '--non-interactive', '-y', '--no-confirm')) continue
      const edits = [insertAfter(command.nameWord, '-n')]
      const message = `zypper ${call.action.value} waits for an answer.`
      const isPlain = command.nameWord.text === 'zypper'
      const fix = { safety: 'safe', summary: 'Add -n', edits } as const
      yield {
        at: { start: command.start, end: call.action.end },
        message,
        ...(isPlain ? { fix } : {}),
      }
    }
  },
}

const actions: ReadonlySet<string> = new Set(
  'in install patch remove rm si source-install'.split(' '),
)
