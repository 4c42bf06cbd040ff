import { cdInRun } from '../../../src/lint/rules/cd-in-run.js'
import { describeRule } from '../rule-tester.js'

describeRule(cdInRun, {
  catches: [
    ['RUN cd /app', 'cd /app'],
    ['RUN npm ci && (cd /app; make)', 'cd /app'],
    ['RUN <<EOF\ncd /app\nmake\nEOF', 'cd /app'],
    ['RUN sh -c "cd /app"', 'cd /app'],
    ['RUN cd a && cd b', 'cd a'],
    ['ARG V=1\nRUN cd a-${V}', 'cd a-${V}'],
    ['RUN cd /tmp/* && cd /b', 'cd /b'],
  ],
  passes: [
    'RUN echo cd',
    'RUN mkdir cd',
    'ONBUILD RUN cd /app',
    'RUN # cd /app\n',
    'WORKDIR /app',
    'RUN cd /tmp/a-* && make',
    'RUN cd "$(mktemp -d)" && make',
    'RUN cd `mktemp -d` && cd -',
    'RUN cd ~/a && cd',
    'RUN D=$(mktemp -d) && cd "$D" && cd $HOME',
  ],
})
