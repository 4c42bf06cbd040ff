import { copyWithoutWorkdir } from '../../../src/lint/rules/copy-without-workdir.js'
import { describeRule } from '../rule-tester.js'

describeRule(copyWithoutWorkdir, {
  catches: [
    ['COPY a b', 'b'],
    ['COPY a .', '.'],
    ['COPY a b\nWORKDIR /c', 'b'],
    ['FROM a AS b\nWORKDIR /c\nFROM d\nCOPY e f', 'f'],
  ],
  passes: [
    'COPY a /b',
    'WORKDIR /a\nCOPY b c',
    'FROM a AS b\nWORKDIR /c\nFROM b\nCOPY e f',
    'COPY a $B',
    'FROM scratch\nCOPY a b',
    'FROM scratch AS a\nFROM a\nCOPY b c',
    'COPY ["a", "/b"]',
    'COPY a c:\\\\b',
    'ONBUILD COPY a b',
    'ADD a b',
  ],
})
