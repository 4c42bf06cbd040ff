import { keyWithoutEquals } from '../../../src/lint/rules/key-without-equals.js'
import { describeRule } from '../rule-tester.js'

describeRule(keyWithoutEquals, {
  catches: [
    { dockerfile: 'ENV A b', words: ['A b'], fixed: 'ENV A=b' },
    { dockerfile: 'ENV A b  c', words: ['A b  c'], fixed: 'ENV A="b  c"' },
    { dockerfile: 'LABEL a "b c"', words: ['a "b c"'], fixed: 'LABEL a="b c"' },
    { dockerfile: 'ENV A b\\ c', words: ['A b\\ c'], fixed: 'ENV A b\\ c' },
    { dockerfile: 'ENV A \\\n  b', words: ['A \\\n  b'], fixed: 'ENV A=b' },
  ],
  passes: ['ENV A=b', 'LABEL a=b c=d', 'ARG A', 'ENV A="b c"'],
})
