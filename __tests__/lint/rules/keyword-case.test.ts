import { keywordCase } from '../../../src/lint/rules/keyword-case.js'
import { describeRule } from '../rule-tester.js'

describeRule(keywordCase, {
  catches: [
    { dockerfile: 'FROM a\nrun b\nUSER c', words: ['run'], fixed: 'FROM a\nRUN b\nUSER c' },
    { dockerfile: 'from a\nrun b\nUSER c', words: ['USER'], fixed: 'from a\nrun b\nuser c' },
    ['FROM a\nRun b', 'Run'],
    ['FROM a\nrun b', 'run'],
  ],
  passes: ['FROM a\nRUN b', 'from a\nrun b'],
})
