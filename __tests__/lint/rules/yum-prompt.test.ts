import { yumPrompt } from '../../../src/lint/rules/yum-prompt.js'
import { describeRule } from '../rule-tester.js'

describeRule(yumPrompt, {
  catches: [
    { dockerfile: 'RUN yum install a', words: ['yum install'], fixed: 'RUN yum install -y a' },
    ['RUN yum -q groupinstall a', 'yum -q groupinstall'],
    ['ONBUILD RUN yum localinstall a', 'yum localinstall'],
  ],
  passes: [
    'RUN yum install -y a',
    'RUN yum -qy install a',
    'RUN yum install a --assumeyes',
    'RUN yum clean all',
    'RUN apt-get install a',
  ],
})
