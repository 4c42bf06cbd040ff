import { undefinedArgInFrom } from '../../../src/lint/rules/undefined-arg-in-from.js'
import { describeRule } from '../rule-tester.js'

describeRule(undefinedArgInFrom, {
  catches: [
    {
      dockerfile: 'FROM a:$V',
      words: ['a:$V'],
      messages: ['ARG V is not declared before the first FROM.'],
    },
    {
      dockerfile: 'ARG VERSION\nFROM a:${VERSOIN}',
      words: ['a:${VERSOIN}'],
      messages: ['ARG VERSOIN is not declared before the first FROM; VERSION is.'],
    },
    ['FROM a\nARG V=1\nFROM b:$V', 'b:$V'],
  ],
  passes: ['ARG V\nFROM a:$V', 'FROM a-$TARGETARCH', 'FROM a:${V:-1}', 'FROM a'],
})
