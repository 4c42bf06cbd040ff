import { zypperPrompt } from '../../../src/lint/rules/zypper-prompt.js'
import { describeRule } from '../rule-tester.js'

describeRule(zypperPrompt, {
  catches: [
    {
      dockerfile: 'RUN zypper install a',
      words: ['zypper install'],
      fixed: 'RUN zypper -n install a',
    },
    ['RUN zypper rm a', 'zypper rm'],
    ['ONBUILD RUN zypper patch', 'zypper patch'],
  ],
  passes: [
    'RUN zypper -n in a',
    'RUN zypper install -y a',
    'RUN zypper --non-interactive install a',
    'RUN zypper refresh',
  ],
})
