import { unpinnedDnfPackage } from '../../../src/lint/rules/unpinned-dnf-package.js'
import { describeRule } from '../rule-tester.js'

describeRule(unpinnedDnfPackage, {
  catches: [
    ['RUN dnf install -y curl', 'curl'],
    ['RUN microdnf install java-11-openjdk', 'java-11-openjdk'],
    ['RUN dnf --enablerepo x install a-1 b', 'b'],
    ['ONBUILD RUN dnf install a', 'a'],
  ],
  passes: [
    'RUN dnf install curl-7.76.1',
    'RUN dnf install curl-7.76.1-26.el9.x86_64',
    'RUN dnf install ./a.rpm https://x/b.rpm',
    'RUN dnf module install nodejs:18',
    'RUN dnf install @development',
    'RUN dnf install $A b-$B c-${C}',
    'RUN dnf update',
  ],
})
