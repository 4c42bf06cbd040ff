import { invalidPort } from '../../../src/lint/rules/invalid-port.js'
import { describeRule } from '../rule-tester.js'

describeRule(invalidPort, {
  catches: [
    ['EXPOSE 65536', '65536'],
    ['EXPOSE 80 70000/udp', '70000/udp'],
    ['EXPOSE 1000-70000', '1000-70000'],
  ],
  passes: [
    'EXPOSE 65535',
    'EXPOSE 80/tcp 443/udp',
    'EXPOSE 1-100/tcp',
    'EXPOSE $PORT',
    'EXPOSE ${PORT:-70000}',
  ],
})
