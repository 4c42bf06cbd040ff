import { aptInsteadOfAptGet } from '../../../src/lint/rules/apt-instead-of-apt-get.js'
import { describeRule } from '../rule-tester.js'

describeRule(aptInsteadOfAptGet, {
  catches: [
    {
      dockerfile: 'RUN apt update && apt -y install a',
      words: ['apt', 'apt'],
      fixed: 'RUN apt-get update && apt-get -y install a',
    },
    { dockerfile: 'RUN apt show a', words: ['apt'], fixed: 'RUN apt show a' },
    ['ONBUILD RUN apt update', 'apt'],
  ],
  passes: ['RUN apt-get update', 'RUN echo apt', 'RUN apt-cache show a', 'RUN rm -rf /etc/apt'],
})
