import { unpinnedYumPackage } from '../../../src/lint/rules/unpinned-yum-package.js'
import { describeRule } from '../rule-tester.js'

describeRule(unpinnedYumPackage, {
  catches: [
    ['RUN yum install -y curl', 'curl'],
    ['RUN yum install java-11-openjdk', 'java-11-openjdk'],
    ['RUN yum --enablerepo x install a-1 b', 'b'],
    ['ONBUILD RUN yum install a', 'a'],
  ],
  passes: [
    'RUN yum install curl-7.76.1',
    'RUN yum install curl-7.76.1-26.el9.x86_64',
    'RUN yum install ./a.rpm https://x/b.rpm',
    'RUN yum module install nodejs:18',
    'RUN yum install @development',
    'RUN yum install $A b-$B c-${C}',
    'RUN yum update',
  ],
})
