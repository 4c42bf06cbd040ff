import { emptyContinuation } from '../../../src/lint/rules/empty-continuation.js'
import { describeRule } from '../rule-tester.js'

describeRule(emptyContinuation, {
  catches: [
    { dockerfile: 'RUN a && \\\n\n  \n  b', words: [''], fixed: 'RUN a && \\\n  b' },
    { dockerfile: 'ENV A=b \\\n \n C=d', words: [' '], fixed: 'ENV A=b \\\n C=d' },
  ],
  passes: ['RUN a && \\\n b\n\nRUN c', 'RUN a \\\n# note\n b', 'RUN <<EOF\n\na\nEOF', 'RUN a \\\n'],
})
