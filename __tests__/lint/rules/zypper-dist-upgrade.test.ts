import { zypperDistUpgrade } from '../../../src/lint/rules/zypper-dist-upgrade.js'
import { describeRule } from '../rule-tester.js'

describeRule(zypperDistUpgrade, {
  catches: [
    ['RUN zypper -n dup', 'zypper -n dup'],
    ['RUN zypper dist-upgrade', 'zypper dist-upgrade'],
  ],
  passes: ['RUN zypper up', 'RUN zypper in dup'],
})
