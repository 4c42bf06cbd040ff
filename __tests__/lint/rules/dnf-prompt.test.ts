import { dnfPrompt } from '../../../src/lint/rules/dnf-prompt.js'
import { describeRule } from '../rule-tester.js'

describeRule(dnfPrompt, {
  catches: [
    {
      dockerfile: 'RUN microdnf install a',
      words: ['microdnf install'],
      fixed: 'RUN microdnf install -y a',
    },
    ['RUN dnf -q groupinstall a', 'dnf -q groupinstall'],
    ['ONBUILD RUN dnf localinstall a', 'dnf localinstall'],
  ],
  passes: [
    'RUN dnf install -y a',
    'RUN dnf -qy install a',
    'RUN dnf install a --assumeyes',
    'RUN dnf clean all',
    'RUN apt-get install a',
  ],
})
