import { copyFromSelf } from '../../../src/lint/rules/copy-from-self.js'
import { describeRule } from '../rule-tester.js'

describeRule(copyFromSelf, {
  catches: [
    ['FROM a:1 AS b\nCOPY --from=b c d', '--from=b'],
    ['FROM a:1 AS b\nCOPY --from=B c d', '--from=B'],
    ['FROM a:1\nCOPY --from=0 c d', '--from=0'],
  ],
  passes: ['FROM a:1 AS b\nFROM c:1\nCOPY --from=b c d', 'FROM a:1\nCOPY b c'],
})
