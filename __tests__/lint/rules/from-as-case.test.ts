import { fromAsCase } from '../../../src/lint/rules/from-as-case.js'
import { describeRule } from '../rule-tester.js'

describeRule(fromAsCase, {
  catches: [
    { dockerfile: 'FROM a as b', words: ['as'], fixed: 'FROM a AS b' },
    { dockerfile: 'from a AS b', words: ['AS'], fixed: 'from a as b' },
    ['FROM a As b', 'As'],
  ],
  passes: ['FROM a AS b', 'from a as b', 'From a as b', 'FROM a'],
})
