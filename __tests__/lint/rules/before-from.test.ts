import { beforeFrom } from '../../../src/lint/rules/before-from.js'
import { describeRule } from '../rule-tester.js'

describeRule(beforeFrom, {
  catches: [
    ['RUN a\nFROM b', 'RUN'],
    ['LABEL a=b\nARG c\nENV d=e\nFROM f', 'LABEL', 'ENV'],
  ],
  passes: ['ARG a\nFROM b', '# note\nFROM a', '# syntax=x\nFROM a'],
})
