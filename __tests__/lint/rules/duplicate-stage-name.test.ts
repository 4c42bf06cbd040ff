import { duplicateStageName } from '../../../src/lint/rules/duplicate-stage-name.js'
import { describeRule } from '../rule-tester.js'

describeRule(duplicateStageName, {
  catches: [
    ['FROM a AS b\nFROM c AS b', 'b'],
    ['FROM a AS b\nFROM c AS B\nFROM d AS b', 'B', 'b'],
  ],
  passes: ['FROM a AS b\nFROM c AS d', 'FROM a\nFROM a'],
})
