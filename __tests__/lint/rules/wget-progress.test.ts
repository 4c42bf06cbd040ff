import { wgetProgress } from '../../../src/lint/rules/wget-progress.js'
import { describeRule } from '../rule-tester.js'

describeRule(wgetProgress, {
  catches: [
    { dockerfile: 'RUN wget x', words: ['wget'], fixed: 'RUN wget --progress=dot:giga x' },
    ['RUN wget -O a x', 'wget'],
    ['ONBUILD RUN a && wget x', 'wget'],
  ],
  passes: [
    'RUN wget -q x',
    'RUN wget -qO- x',
    'RUN wget -O- -q x',
    'RUN wget -nv x',
    'RUN wget --progress=dot:giga x',
    'RUN wget -o log x',
    'RUN wget --quiet x',
    'RUN apt-get install wget',
    'RUN wget --version',
  ],
})
