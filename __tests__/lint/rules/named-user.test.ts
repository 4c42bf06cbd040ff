import { namedUser } from '../../../src/lint/rules/named-user.js'
import { describeRule } from '../rule-tester.js'

describeRule(namedUser, {
  catches: [
    ['USER app', 'app'],
    ['USER app:1000', 'app:1000'],
    ['FROM a AS b\nUSER c\nFROM b', 'c'],
  ],
  passes: [
    'USER 1000',
    'USER 1000:app',
    'USER "1000"',
    'ARG U=1\nUSER $U',
    'USER ${U}:1',
    'USER ContainerUser',
    'USER root',
    'FROM a AS b\nUSER c\nFROM d\nCOPY --from=b /e /e',
  ],
})
