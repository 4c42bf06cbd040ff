import { invalidLabelKey } from '../../../src/lint/rules/invalid-label-key.js'
import { describeRule } from '../rule-tester.js'

describeRule(invalidLabelKey, {
  catches: [
    ['LABEL A=b', 'A'],
    ['LABEL a..b=c', 'a..b'],
    ['LABEL a-=b c=d', 'a-'],
    ['LABEL com.docker.a=b', 'com.docker.a'],
    ['LABEL 1a=b', '1a'],
  ],
  passes: ['LABEL a=b', 'LABEL a.b-c_d/e1=f', 'LABEL "a.b"=c', 'LABEL a b', 'LABEL $A=b'],
})
