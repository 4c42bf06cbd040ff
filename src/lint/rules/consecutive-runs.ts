import type { Instruction } from '../../dockerfile/instruction.js'
import { commandsOf } from '../../dockerfile/instruction.js'
import type { Rule } from '../rule.js'

export const consecutiveRuns: Rule = {
  meta: {
    code: 'DL3059',
    aliases: [],
    name: 'consecutive-runs',
    severity: 'info',
    tags: ['size'],
    summary: 'Neighbouring RUNs of one command each could be one RUN.',
    why: 'Every RUN makes a layer. What one of them deletes stays in the layer of the one before.',
    bad: [{ dockerfile: 'FROM debian:12\nRUN mkdir /data\nRUN chown www-data /data' }],
    good: [
      { dockerfile: 'FROM debian:12\nRUN mkdir /data && chown www-data /data' },
      { dockerfile: 'FROM debian:12\nRUN mkdir /data\nWORKDIR /data\nRUN touch index' },
    ],
    remedy: 'Join the commands with && in one RUN.',
  },
  *check({ dockerfile }) {
    for (const { instructions } of dockerfile.stages) {
      for (const [index, run] of instructions.entries()) {
        const earlier = instructions[index - 1]
        if (earlier === undefined || !isSingle(run) || !isSingle(earlier)) continue
        if (flagsOf(run) !== flagsOf(earlier)) continue
        yield { at: run.keywordSpan, message: 'This RUN could be joined with the one above.' }
      }
    }
  },
}

function isSingle(instruction: Instruction): boolean {
  if (instruction.keyword !== 'RUN' || instruction.heredocs.length > 0) return false
  return commandsOf(instruction).filter(({ wrapper }) => wrapper === null).length === 1
}

function flagsOf({ flags }: Instruction): string {
  return JSON.stringify(flags.map(({ name, value }) => [name, value]).toSorted())
}
