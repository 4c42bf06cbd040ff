import { dnfCacheLeft } from '../../../src/lint/rules/dnf-cache-left.js'
import { describeRule } from '../rule-tester.js'

describeRule(dnfCacheLeft, {
  catches: [
    {
      dockerfile: 'RUN dnf install -y a',
      words: ['dnf install -y a'],
      fixed: 'RUN dnf install -y a && dnf clean all',
    },
    ['RUN microdnf upgrade', 'microdnf upgrade'],
    ['RUN dnf clean all; dnf reinstall a', 'dnf reinstall a'],
  ],
  passes: [
    'RUN dnf install a && dnf clean all',
    'RUN microdnf install a && microdnf clean all',
    'RUN dnf install a && rm -rf /var/cache/libdnf5',
    'RUN --mount=type=cache,target=/var/cache/libdnf5 dnf install a',
    'RUN dnf repolist',
  ],
})
