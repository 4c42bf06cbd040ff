import { secondEntrypoint } from '../../../src/lint/rules/second-entrypoint.js'
import { describeRule } from '../rule-tester.js'

describeRule(secondEntrypoint, {
  catches: [
    {
      dockerfile: 'ENTRYPOINT ["a"]\nENTRYPOINT ["b"]',
      words: ['ENTRYPOINT'],
      messages: ['This ENTRYPOINT makes the one on line 2 void.'],
    },
    ['ENTRYPOINT ["a"]\nENTRYPOINT ["b"]\nENTRYPOINT ["a"]', 'ENTRYPOINT', 'ENTRYPOINT'],
  ],
  passes: [
    'ENTRYPOINT ["a"]',
    'FROM a\nENTRYPOINT ["a"]\nFROM b\nENTRYPOINT ["b"]',
    'ENTRYPOINT ["a"]\nONBUILD ENTRYPOINT ["b"]',
  ],
})
