import { forbiddenTrigger } from '../../../src/lint/rules/forbidden-trigger.js'
import { describeRule } from '../rule-tester.js'

describeRule(forbiddenTrigger, {
  catches: [
    ['ONBUILD ONBUILD RUN a', 'ONBUILD'],
    ['ONBUILD FROM a', 'FROM'],
    ['ONBUILD maintainer a', 'maintainer'],
  ],
  passes: ['ONBUILD RUN a', 'ONBUILD COPY a b'],
})
