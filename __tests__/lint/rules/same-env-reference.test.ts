import { sameEnvReference } from '../../../src/lint/rules/same-env-reference.js'
import { describeRule } from '../rule-tester.js'

describeRule(sameEnvReference, {
  catches: [
    ['ENV A=b C=$A', '$A'],
    ['ENV A=b C="${A:-x}/d"', '"${A:-x}/d"'],
    ['ENV C=$A A=b', '$A'],
  ],
  passes: [
    'ENV A=b C=d',
    'ENV PATH=$PATH:/a B=c',
    'ENV A=b\nENV A=c D=$A',
    'ARG A\nENV A=b C=$A',
    "ENV A=b C='$A'",
    'ENV A=b C=$AB',
  ],
})
