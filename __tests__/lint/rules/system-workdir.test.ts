import { systemWorkdir } from '../../../src/lint/rules/system-workdir.js'
import { describeRule } from '../rule-tester.js'

describeRule(systemWorkdir, {
  catches: [
    ['WORKDIR /etc', '/etc'],
    ['WORKDIR /usr/bin/', '/usr/bin/'],
  ],
  passes: ['WORKDIR /app', 'WORKDIR /usr/src/app', 'WORKDIR /var/www', 'WORKDIR /'],
})
