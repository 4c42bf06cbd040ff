import { recursiveModeChange } from '../../../src/lint/rules/recursive-mode-change.js'
import { describeRule } from '../rule-tester.js'

describeRule(recursiveModeChange, {
  catches: [
    {
      dockerfile: 'COPY . /app\nRUN chown -R a /app',
      words: ['chown -R a /app'],
      messages: ['chown -R stores /app a second time, after the COPY on line 2.'],
    },
    ['WORKDIR /app\nCOPY . .\nRUN chmod -R 755 .', 'chmod -R 755 .'],
    ['COPY a.js /app/\nRUN chgrp --recursive b /app', 'chgrp --recursive b /app'],
  ],
  passes: [
    'RUN chown -R a /app',
    'COPY . /app\nRUN chown a /app',
    'COPY . /app\nRUN chown -R a /data',
    'COPY --chown=a . /app',
    'RUN mkdir /app && chown -R a /app\nCOPY . /app',
  ],
})
