import { pipeWithoutPipefail } from '../../../src/lint/rules/pipe-without-pipefail.js'
import { describeRule } from '../rule-tester.js'

describeRule(pipeWithoutPipefail, {
  catches: [
    ['RUN curl x | sh', 'curl x | sh'],
    ['RUN a && b | c | d', 'b | c | d'],
    ['RUN <<EOF\na | b\nEOF', 'a | b'],
    ['SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nSHELL ["/bin/sh", "-c"]\nRUN a | b', 'a | b'],
    ['RUN a=$(b | c)', 'b | c'],
    ['RUN echo a | b | c', 'echo a | b | c'],
    ['RUN sh -c "a | b"', 'a | b'],
    ['FROM a AS b\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM c\nRUN d | e', 'd | e'],
  ],
  passes: [
    'RUN a || b',
    'RUN make $(b | c) d',
    'RUN export a=$(b | c)',
    'RUN for a in $(b | c); do d; done',
    'RUN diff <(a | b) c',
    'RUN echo a:b | c && printf d | e',
    'RUN yes | a',
    'RUN echo "a | b"',
    'SHELL ["/bin/bash", "-o", "pipefail", "-c"]\nRUN a | b',
    'SHELL ["/bin/ash", "-eo", "pipefail", "-c"]\nRUN a | b',
    'FROM a AS b\nSHELL ["/bin/bash", "-o", "pipefail", "-c"]\nFROM b\nRUN c | d',
    'RUN set -euo pipefail; a | b',
    'RUN ["bash", "-o", "pipefail", "-c", "a | b"]',
    'SHELL ["pwsh", "-Command"]\nRUN a | b',
    'RUN <<EOF\n#!/usr/bin/env python3\nprint(a | b)\nEOF',
  ],
})
