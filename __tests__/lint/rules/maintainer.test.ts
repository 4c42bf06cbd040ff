import { maintainer } from '../../../src/lint/rules/maintainer.js'
import { describeRule } from '../rule-tester.js'

describeRule(maintainer, {
  catches: [
    {
      dockerfile: 'MAINTAINER Ada <a@example.com>',
      words: ['MAINTAINER'],
      fixed: 'LABEL org.opencontainers.image.authors="Ada <a@example.com>"',
    },
    {
      dockerfile: 'maintainer "Ada"',
      words: ['maintainer'],
      fixed: 'LABEL org.opencontainers.image.authors="Ada"',
    },
    { dockerfile: 'MAINTAINER A "B" $C', words: ['MAINTAINER'], fixed: 'MAINTAINER A "B" $C' },
  ],
  passes: ['LABEL maintainer="Ada"', '# MAINTAINER Ada'],
})
