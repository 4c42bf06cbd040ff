import { pipCacheLeft } from '../../../src/lint/rules/pip-cache-left.js'
import { describeRule } from '../rule-tester.js'

describeRule(pipCacheLeft, {
  catches: [
    {
      dockerfile: 'RUN pip install a==1',
      words: ['pip install'],
      fixed: 'RUN pip install --no-cache-dir a==1',
    },
    ['RUN python -m pip install a==1', 'python -m pip install'],
    ['FROM a AS b\nENV PIP_NO_CACHE_DIR=1\nFROM c\nRUN pip install d', 'pip install'],
    ['RUN pip install a\nENV PIP_NO_CACHE_DIR=1', 'pip install'],
    ['RUN --mount=type=cache,target=/var/cache pip install a', 'pip install'],
  ],
  passes: [
    'RUN pip install --no-cache-dir a',
    'RUN pip --no-cache-dir install a',
    'ENV PIP_NO_CACHE_DIR=true\nRUN pip install a',
    'ARG PIP_NO_CACHE_DIR=1\nRUN pip install a',
    'FROM a AS b\nENV PIP_NO_CACHE_DIR=1\nFROM b\nRUN pip install c',
    'RUN PIP_NO_CACHE_DIR=off pip install a',
    'RUN export PIP_NO_CACHE_DIR=1 && pip install a',
    'RUN --mount=type=cache,target=/root/.cache pip install a',
    'RUN pip list',
  ],
})
