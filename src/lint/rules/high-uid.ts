import { excerpt } from '../../dockerfile/excerpt.js'
import { hasOption, optionValues } from '../../dockerfile/shell/command.js'
import { insertAfter } from '../edits.js'
import type { Rule } from '../rule.js'

export const highUid: Rule = {
  meta: {
    code: 'DL3046',
    aliases: [],
    name: 'high-uid',
    severity: 'warning',
    tags: ['size'],
    summary: 'useradd with a high user id and without -l.',
    why: 'useradd writes a record for every possible user id up to the new one into /var/log/lastlog and /var/log/faillog: the layer grows by gigabytes of zeros.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN useradd -u 123456 app' }],
    good: [{ dockerfile: 'FROM debian:12\nRUN useradd -l -u 123456 app' }],
    remedy: 'Add -l.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      if (command.name !== 'useradd' || hasOption(command, '-l', '--no-log-init')) continue
      const id = optionValues(command, '-u', '--uid').find(({ value }) => /^\d{6,}$/.test(value))
      if (id === undefined || command.nameWord === null) continue
      const edits = [insertAfter(command.nameWord, '-l')]
      yield {
        at: id,
        message: `User id ${excerpt(id.value)} makes the log files of useradd huge.`,
        ...(command.nameWord.text === 'useradd'
          ? { fix: { safety: 'safe', summary: 'Add -l', edits } }
          : {}),
      }
    }
  },
}
