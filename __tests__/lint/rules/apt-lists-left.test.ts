import { aptListsLeft } from '../../../src/lint/rules/apt-lists-left.js'
import { describeRule } from '../rule-tester.js'

describeRule(aptListsLeft, {
  catches: [
    {
      dockerfile: 'RUN apt-get update && apt-get install -y a',
      words: ['apt-get update'],
      fixed: 'RUN apt-get update && apt-get install -y a && rm -rf /var/lib/apt/lists/*',
    },
    ['RUN apt update', 'apt update'],
    ['RUN apt-get -qq update', 'apt-get -qq update'],
    ['FROM a AS b\nRUN apt-get update\nFROM b', 'apt-get update'],
    ['RUN --mount=type=cache,target=/var/cache/apt apt-get update', 'apt-get update'],
    {
      dockerfile: 'RUN (apt-get update)',
      words: ['apt-get update'],
      fixed: 'RUN (apt-get update)',
    },
  ],
  passes: [
    'RUN apt-get update && rm -rf /var/lib/apt/lists/*',
    'RUN apt-get update && rm -r /var/lib/apt/lists',
    'FROM a AS b\nRUN apt-get update\nFROM c',
    'RUN --mount=type=cache,target=/var/lib/apt/lists/ apt-get update',
    'RUN --mount=type=tmpfs,dst=/var/lib/apt --mount=type=cache,dst=/var/cache/apt apt-get update',
    'RUN apt-get update --help; find /var/lib/apt/lists -delete',
  ],
})
