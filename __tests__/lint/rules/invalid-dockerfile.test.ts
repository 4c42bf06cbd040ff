import { invalidDockerfile } from '../../../src/lint/rules/invalid-dockerfile.js'
import { describeRule } from '../rule-tester.js'

describeRule(invalidDockerfile, {
  catches: [
    ['FROM a\nBOGUS x', 'BOGUS'],
    ['FROM a\nBOGUS x\nOTHER y', 'BOGUS'],
    ['FROM a\nBOGUS x\nRUN true\nOTHER y', 'BOGUS', 'OTHER'],
    ['FROM a b', 'b'],
    ['RUN <<EOF\necho', '<<EOF'],
    ['ENV A', 'A'],
    ['COPY a', 'COPY'],
    ['RUN ["a", 1]', 'RUN ["a", 1]'],
    ['SHELL /bin/sh', 'SHELL'],
    ['ONBUILD BOGUS x', 'BOGUS'],
    ['# escape=x\nFROM a', '# escape=x'],
    ['# escape=`\n# escape=`\nFROM a', '# escape=`'],
    { dockerfile: '# from nothing', words: [], messages: [] },
  ],
  passes: [
    'FROM a',
    'FROM a AS b',
    'from a',
    'RUN --unknown=flag true',
    'ARG A',
    'ENV A b',
    'RUN <<EOF\nEOF',
  ],
})
