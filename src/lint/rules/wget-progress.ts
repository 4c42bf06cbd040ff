import { hasOption } from '../../dockerfile/shell/command.js'
import { insertAfter } from '../edits.js'
import type { Rule } from '../rule.js'

export const wgetProgress: Rule = {
  meta: {
    code: 'DL3047',
    aliases: [],
    name: 'wget-progress',
    severity: 'info',
    tags: ['maintainability'],
    summary: 'wget fills the log with its progress.',
    why: 'Without a terminal wget writes a line for every few kilobytes: the log of the build is long, and what matters is lost in it.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN wget https://example.com/tool.tgz' }],
    good: [{ dockerfile: 'FROM debian:12\nRUN wget -nv https://example.com/tool.tgz' }],
    remedy: 'Add -nv, -q or --progress=dot:giga.',
  },
  *check({ dockerfile }) {
    for (const { command } of dockerfile.runCommands) {
      const { name, nameWord, args } = command
      if (name !== 'wget' || nameWord === null || args.some(({ value }) => isQuiet(value))) continue
      if (args.length === 0 || hasOption(command, '--version', '--help')) continue
      const edits = [insertAfter(nameWord, '--progress=dot:giga')]
      const fix = { safety: 'unsafe', summary: 'Show less progress', edits } as const
      const message = 'wget fills the log with its progress.'
      yield { at: nameWord, message, ...(nameWord.text === name ? { fix } : {}) }
    }
  },
}

function isQuiet(option: string): boolean {
  if (/^--(?:progress|quiet|no-verbose|output-file|append-output)(?:=|$)/.test(option)) return true
  return /^-(?:[A-Za-z]*q|nv|[A-Zb-np-z]*[oa])/.test(option)
}
