import { cdInRun } from '../../../src/lint/rules/cd-in-run.js'
import { describeRule } from '../rule-tester.js'

describeRule(cdInRun, {
  catches: [
    ['RUN cd /app', 'cd /app'],
    ['RUN npm ci && (cd /app; make)', 'cd /app'],
    ['RUN <<EOF\ncd /app\nmake\nEOF', 'cd /app'],
    ['RUN sh -c "cd /app"', 'cd /app'],
    ['RUN cd a && cd b', 'cd a'],
  ],
  passes: ['RUN echo cd', 'RUN mkdir cd', 'ONBUILD RUN cd /app', 'RUN # cd /app\n', 'WORKDIR /app'],
})
