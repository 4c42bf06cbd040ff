import { apkCacheLeft } from '../../../src/lint/rules/apk-cache-left.js'
import { describeRule } from '../rule-tester.js'

describeRule(apkCacheLeft, {
  catches: [
    {
      dockerfile: 'RUN apk add curl',
      words: ['apk add'],
      fixed: 'RUN apk add --no-cache curl',
    },
    ['RUN apk update && apk add curl', 'apk add'],
  ],
  passes: [
    'RUN apk add --no-cache curl',
    'RUN apk --no-cache add curl',
    'RUN --mount=type=cache,target=/var/cache/apk apk add curl',
    'RUN --mount=type=tmpfs,target=/var/cache apk add curl',
    'RUN apk del curl',
  ],
})
