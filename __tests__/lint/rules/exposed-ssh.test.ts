import { exposedSsh } from '../../../src/lint/rules/exposed-ssh.js'
import { describeRule } from '../rule-tester.js'

describeRule(exposedSsh, {
  catches: [
    ['EXPOSE 80 22', '22'],
    ['EXPOSE 22/tcp', '22/tcp'],
  ],
  passes: ['EXPOSE 2222', 'EXPOSE 22/udp', 'EXPOSE 8022'],
})
