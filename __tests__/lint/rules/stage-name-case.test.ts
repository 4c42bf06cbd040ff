import { stageNameCase } from '../../../src/lint/rules/stage-name-case.js'
import { describeRule } from '../rule-tester.js'

describeRule(stageNameCase, {
  catches: [{ dockerfile: 'FROM a AS Build', words: ['Build'], fixed: 'FROM a AS build' }],
  passes: ['FROM a AS build', 'FROM a', 'FROM A AS b-1'],
})
