import { interactiveCommand } from '../../../src/lint/rules/interactive-command.js'
import { describeRule } from '../rule-tester.js'

describeRule(interactiveCommand, {
  catches: [
    ['RUN service x start', 'service'],
    ['RUN a && top -b', 'top'],
    ['ONBUILD RUN ps', 'ps'],
    ['RUN mount /a /b', 'mount'],
  ],
  passes: [
    'RUN apt-get install ssh vim',
    'RUN echo kill',
    'RUN --mount=type=cache,target=/a true',
    'CMD ["top"]',
  ],
})
