import { wholeStageCopied } from '../../../src/lint/rules/whole-stage-copied.js'
import { describeRule } from '../rule-tester.js'

describeRule(wholeStageCopied, {
  catches: [
    ['FROM a AS b\nFROM c\nCOPY --from=b / /', '/'],
    ['FROM a AS b\nFROM scratch\nCOPY --from=b / /', '/'],
  ],
  passes: [
    'FROM a AS b\nFROM c\nCOPY --from=b / /x/',
    'COPY / /',
    'FROM scratch AS b\nCOPY c d\nFROM b AS e\nFROM scratch\nCOPY --from=e / /',
    'FROM --platform=$BUILDPLATFORM tonistiigi/xx:1.9.0 AS xx\nFROM a\nCOPY --from=xx / /',
    'COPY --from=tonistiigi/xx:1.9.0 / /',
    'FROM a AS b\nFROM c\nCOPY --from=b /a /',
  ],
})
