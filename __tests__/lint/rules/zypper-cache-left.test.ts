import { zypperCacheLeft } from '../../../src/lint/rules/zypper-cache-left.js'
import { describeRule } from '../rule-tester.js'

describeRule(zypperCacheLeft, {
  catches: [
    {
      dockerfile: 'RUN zypper in a',
      words: ['zypper in a'],
      fixed: 'RUN zypper in a && zypper clean',
    },
    ['RUN zypper cc && zypper install a', 'zypper install a'],
  ],
  passes: [
    'RUN zypper install a && zypper cc',
    'RUN zypper in a && zypper clean -a',
    'RUN --mount=type=tmpfs,target=/var/cache/zypp zypper in a',
    'RUN zypper refresh',
  ],
})
