import { secondCmd } from '../../../src/lint/rules/second-cmd.js'
import { describeRule } from '../rule-tester.js'

describeRule(secondCmd, {
  catches: [
    {
      dockerfile: 'CMD ["a"]\nCMD ["b"]',
      words: ['CMD'],
      messages: ['This CMD makes the one on line 2 void.'],
    },
    ['CMD ["a"]\nCMD ["b"]\nCMD ["a"]', 'CMD', 'CMD'],
  ],
  passes: ['CMD ["a"]', 'FROM a\nCMD ["a"]\nFROM b\nCMD ["b"]', 'CMD ["a"]\nONBUILD CMD ["b"]'],
})
