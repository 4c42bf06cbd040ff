import { wholeContextCopied } from '../../../src/lint/rules/whole-context-copied.js'
import { describeRule } from '../rule-tester.js'

describeRule(wholeContextCopied, {
  catches: [
    ['COPY . .', '.'],
    ['ADD ./ /app', './'],
    ['FROM a AS b\nCOPY . /x\nFROM b', '.'],
  ],
  passes: ['COPY src .', 'FROM a AS b\nCOPY . .\nFROM c', 'COPY --from=b . .'],
})
