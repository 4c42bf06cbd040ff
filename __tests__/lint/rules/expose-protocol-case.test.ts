import { exposeProtocolCase } from '../../../src/lint/rules/expose-protocol-case.js'
import { describeRule } from '../rule-tester.js'

describeRule(exposeProtocolCase, {
  catches: [
    {
      dockerfile: 'EXPOSE 80/TCP 53/Udp',
      words: ['80/TCP', '53/Udp'],
      fixed: 'EXPOSE 80/tcp 53/udp',
    },
  ],
  passes: ['EXPOSE 80', 'EXPOSE 80/tcp', 'EXPOSE $PORT'],
})
