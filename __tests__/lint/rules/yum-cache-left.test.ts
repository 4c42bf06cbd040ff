import { yumCacheLeft } from '../../../src/lint/rules/yum-cache-left.js'
import { describeRule } from '../rule-tester.js'

describeRule(yumCacheLeft, {
  catches: [
    {
      dockerfile: 'RUN yum install -y a',
      words: ['yum install -y a'],
      fixed: 'RUN yum install -y a && yum clean all',
    },
    ['RUN yum clean all && yum install a', 'yum install a'],
    ['ONBUILD RUN yum install a', 'yum install a'],
  ],
  passes: [
    'RUN yum install a && yum clean all',
    'RUN yum install a && yum -y clean all',
    'RUN yum install a; rm -rf /var/cache/yum/*',
    'RUN --mount=type=cache,target=/var/cache/yum yum install a',
    'RUN yum update',
  ],
})
