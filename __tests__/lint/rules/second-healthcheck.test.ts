import { secondHealthcheck } from '../../../src/lint/rules/second-healthcheck.js'
import { describeRule } from '../rule-tester.js'

describeRule(secondHealthcheck, {
  catches: [
    {
      dockerfile: 'HEALTHCHECK CMD ["a"]\nHEALTHCHECK CMD ["b"]',
      words: ['HEALTHCHECK'],
      messages: ['This HEALTHCHECK makes the one on line 2 void.'],
    },
    [
      'HEALTHCHECK CMD ["a"]\nHEALTHCHECK CMD ["b"]\nHEALTHCHECK CMD ["a"]',
      'HEALTHCHECK',
      'HEALTHCHECK',
    ],
  ],
  passes: [
    'HEALTHCHECK CMD ["a"]',
    'FROM a\nHEALTHCHECK CMD ["a"]\nFROM b\nHEALTHCHECK CMD ["b"]',
    'HEALTHCHECK CMD ["a"]\nONBUILD HEALTHCHECK CMD ["b"]',
  ],
})
