import { signatureCheckOff } from '../../../src/lint/rules/signature-check-off.js'
import { describeRule } from '../rule-tester.js'

describeRule(signatureCheckOff, {
  catches: [
    ['RUN apt-get install -y --force-yes a', '--force-yes'],
    ['RUN yum --nogpgcheck install a', '--nogpgcheck'],
    ['RUN rpm -i --nosignature a', '--nosignature'],
    ['RUN echo "deb [trusted=yes] http://x y" > /z', '"deb [trusted=yes] http://x y"'],
  ],
  passes: ['RUN apt-get install a', 'RUN yum install a', 'RUN echo --nogpgcheck'],
})
