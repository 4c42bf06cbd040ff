import { wholeStageCopied } from '../../../src/lint/rules/whole-stage-copied.js'
import { describeRule } from '../rule-tester.js'

describeRule(wholeStageCopied, {
  catches: [['FROM a AS b\nFROM c\nCOPY --from=b / /', '/']],
  passes: [
    'FROM a AS b\nFROM c\nCOPY --from=b / /x/',
    'COPY / /',
    'FROM a AS b\nFROM c\nCOPY --from=b /a /',
  ],
})
