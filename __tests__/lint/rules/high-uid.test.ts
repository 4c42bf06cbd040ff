import { highUid } from '../../../src/lint/rules/high-uid.js'
import { describeRule } from '../rule-tester.js'

describeRule(highUid, {
  catches: [
    {
      dockerfile: 'RUN useradd -u 100000 a',
      words: ['100000'],
      fixed: 'RUN useradd -l -u 100000 a',
    },
    ['RUN useradd --uid=1000000 a', '--uid=1000000'],
    ['ONBUILD RUN useradd -u123456 a', '-u123456'],
  ],
  passes: [
    'RUN useradd -u 99999 a',
    'RUN useradd -lu 100000 a',
    'RUN useradd --no-log-init -u 100000 a',
    'RUN useradd a',
    'RUN adduser -u 100000 a',
    'RUN useradd -u $ID a',
  ],
})
