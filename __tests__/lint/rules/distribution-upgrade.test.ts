import { distributionUpgrade } from '../../../src/lint/rules/distribution-upgrade.js'
import { describeRule } from '../rule-tester.js'

describeRule(distributionUpgrade, {
  catches: [
    ['RUN apt-get -y dist-upgrade', 'apt-get -y dist-upgrade'],
    ['RUN apk upgrade', 'apk upgrade'],
  ],
  passes: ['RUN apt-get upgrade -y', 'RUN apk add a', 'RUN zypper dup'],
})
