import { reservedStageName } from '../../../src/lint/rules/reserved-stage-name.js'
import { describeRule } from '../rule-tester.js'

describeRule(reservedStageName, {
  catches: [
    ['FROM a AS scratch', 'scratch'],
    ['FROM a AS Context', 'Context'],
  ],
  passes: ['FROM scratch', 'FROM a AS b', 'FROM a AS contexts'],
})
