import { hasOption } from '../../dockerfile/shell/command.js'
import { insertAfter } from '../edits.js'
import { rpmCall } from '../packages/rpm.js'
import type { Rule } from '../rule.js'

export const dnfPrompt: Rule = {
  meta: {
    code: 'DL3038',
    aliases: [],
    name: 'dnf-prompt',
    severity: 'warning',
    tags: ['correctness'],
    summary: 'dnf install waits for an answer.',
    why: 'A build has nobody to answer: the program stops, or takes the question for a no.',
    bad: [{ dockerfile: 'FROM fedora:43\nRUN dnf install curl-8.15.0' }],
    good: [{ dockerfile: 'FROM fedora:43\nRUN dnf install -y curl-8.15.0' }],
    remedy: 'Add -y.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const call = rpmCall(command, ['dnf', 'microdnf'])
      if (call === null || !actions.has(call.action.value)) continue
      if (hasOption(command, '-y', '--assumeyes')) continue
      const fix = {
        safety: 'safe',
        summary: 'Add -y',
        edits: [insertAfter(call.action, '-y')],
      } as const
      const message = `${command.name} ${call.action.value} waits for an answer.`
      yield { at: { start: command.start, end: call.action.end }, message, fix }
    }
  },
}

const actions: ReadonlySet<string> = new Set('groupinstall install localinstall'.split(' '))
