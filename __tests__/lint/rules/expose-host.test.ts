import { exposeHost } from '../../../src/lint/rules/expose-host.js'
import { describeRule } from '../rule-tester.js'

describeRule(exposeHost, {
  catches: [
    ['EXPOSE 80:80 443', '80:80'],
    ['EXPOSE [::1]:80:80', '[::1]:80:80'],
  ],
  passes: ['EXPOSE 80', 'EXPOSE 80-90/tcp', 'EXPOSE ${PORT:-80}'],
})
