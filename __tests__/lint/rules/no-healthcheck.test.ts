import { noHealthcheck } from '../../../src/lint/rules/no-healthcheck.js'
import { describeRule } from '../rule-tester.js'

describeRule(noHealthcheck, {
  catches: [
    ['FROM a', 'a'],
    ['FROM a AS b\nHEALTHCHECK NONE\nFROM c', 'c'],
  ],
  passes: [
    'HEALTHCHECK NONE',
    'FROM a AS b\nHEALTHCHECK NONE\nFROM b',
    'FROM a AS b\nFROM c\nHEALTHCHECK NONE\nCOPY --from=b d e',
  ],
})
