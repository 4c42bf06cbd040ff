import { aptRecommends } from '../../../src/lint/rules/apt-recommends.js'
import { describeRule } from '../rule-tester.js'

describeRule(aptRecommends, {
  catches: [
    {
      dockerfile: 'RUN apt-get install -y curl',
      words: ['apt-get install'],
      fixed: 'RUN apt-get install --no-install-recommends -y curl',
    },
    ['RUN apt-get -y install a && apt-get install b', 'apt-get -y install', 'apt-get install'],
    [
      'RUN apt-get -o APT::Install-Recommends=true install a',
      'apt-get -o APT::Install-Recommends=true install',
    ],
  ],
  passes: [
    'RUN apt-get install --no-install-recommends a',
    'RUN apt-get install -o APT::Install-Recommends=0 a',
    'RUN apt-get -oAPT::Install-Recommends=false install a',
    'RUN apt-get remove a',
    'RUN apt install a',
  ],
})
