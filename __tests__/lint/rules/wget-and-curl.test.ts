import { wgetAndCurl } from '../../../src/lint/rules/wget-and-curl.js'
import { describeRule } from '../rule-tester.js'

describeRule(wgetAndCurl, {
  catches: [
    {
      dockerfile: 'RUN curl a\nRUN wget b\nRUN wget c',
      words: ['wget'],
      messages: ['wget is used where curl is used already.'],
    },
    ['RUN wget a && curl b', 'curl'],
  ],
  passes: [
    'RUN curl a && curl b',
    'FROM a\nRUN curl b\nFROM c\nRUN wget d',
    'RUN apt-get install curl wget',
  ],
})
