import { unpinnedZypperPackage } from '../../../src/lint/rules/unpinned-zypper-package.js'
import { describeRule } from '../rule-tester.js'

describeRule(unpinnedZypperPackage, {
  catches: [
    ['RUN zypper in a', 'a'],
    ['RUN zypper -n install --repo x a b=1', 'a'],
  ],
  passes: ['RUN zypper in a=1', 'RUN zypper in "a>1"', 'RUN zypper in a.rpm', 'RUN zypper rm a'],
})
