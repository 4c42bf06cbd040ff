import { debugImage } from '../../../src/lint/rules/debug-image.js'
import { describeRule } from '../rule-tester.js'

describeRule(debugImage, {
  catches: [
    ['FROM a:debug', 'a:debug'],
    ['FROM a:1-debug AS b\nFROM b', 'a:1-debug'],
  ],
  passes: ['FROM a:debug AS b\nFROM c', 'FROM a:nondebug', 'FROM debug:1'],
})
