import { consecutiveRuns } from '../../../src/lint/rules/consecutive-runs.js'
import { describeRule } from '../rule-tester.js'

describeRule(consecutiveRuns, {
  catches: [
    ['RUN a\nRUN b', 'RUN'],
    ['RUN a\nRUN b\nRUN c', 'RUN', 'RUN'],
    ['RUN a\n# note\nRUN b', 'RUN'],
    ['RUN --network=none a\nRUN --network=none b', 'RUN'],
  ],
  passes: [
    'RUN a',
    'RUN a && b\nRUN c',
    'RUN a\nUSER b\nRUN c',
    'RUN a\nRUN --network=none b',
    'FROM a\nRUN b\nFROM c\nRUN d',
    'RUN <<EOF\na\nEOF\nRUN b',
  ],
})
