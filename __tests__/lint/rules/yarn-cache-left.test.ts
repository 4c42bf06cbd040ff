import { yarnCacheLeft } from '../../../src/lint/rules/yarn-cache-left.js'
import { describeRule } from '../rule-tester.js'

describeRule(yarnCacheLeft, {
  catches: [
    {
      dockerfile: 'RUN yarn install',
      words: ['yarn install'],
      fixed: 'RUN yarn install && yarn cache clean',
    },
    ['FROM a AS b\nRUN yarn install\nFROM b', 'yarn install'],
  ],
  passes: [
    'RUN yarn install && yarn cache clean',
    'RUN --mount=type=cache,target=/root/.cache/yarn yarn install',
    'FROM a AS b\nRUN yarn install\nFROM c',
    'RUN yarn build',
  ],
})
