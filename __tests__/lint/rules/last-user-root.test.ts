import { lastUserRoot } from '../../../src/lint/rules/last-user-root.js'
import { describeRule } from '../rule-tester.js'

describeRule(lastUserRoot, {
  catches: [
    ['USER root', 'root'],
    ['USER 0', '0'],
    ['USER 0:1000', '0:1000'],
    ['USER "root"', '"root"'],
    ['FROM a AS b\nUSER root\nFROM b\nUSER app', 'root'],
  ],
  passes: ['RUN true', 'USER root\nUSER app', 'USER rooted', 'USER 01', 'USER $APP'],
})
