import { aptPrompt } from '../../../src/lint/rules/apt-prompt.js'
import { describeRule } from '../rule-tester.js'

describeRule(aptPrompt, {
  catches: [
    {
      dockerfile: 'RUN apt-get install a',
      words: ['apt-get install'],
      fixed: 'RUN apt-get install -y a',
    },
    ['RUN apt-get -q install a', 'apt-get -q install'],
    ['ONBUILD RUN apt-get install a', 'apt-get install'],
    ['RUN apt-get -q=1 install a', 'apt-get -q=1 install'],
  ],
  passes: [
    'RUN apt-get install -y a',
    'RUN apt-get -yq install a',
    'RUN apt-get install a --yes',
    'RUN apt-get --assume-yes install a',
    'RUN apt-get -qq install a',
    'RUN apt-get -q -q install a',
    'RUN apt-get -q=2 install a',
    'RUN apt-get update',
    'RUN apt-get -o APT::Get::Assume-Yes=true install a',
  ],
})
