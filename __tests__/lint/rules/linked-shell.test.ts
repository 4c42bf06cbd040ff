import { linkedShell } from '../../../src/lint/rules/linked-shell.js'
import { describeRule } from '../rule-tester.js'

describeRule(linkedShell, {
  catches: [
    ['RUN ln -sfv /bin/bash /bin/sh', 'ln -sfv /bin/bash /bin/sh'],
    ['ONBUILD RUN ln -s bash /bin/sh', 'ln -s bash /bin/sh'],
  ],
  passes: ['RUN ln -s /bin/bash /bin/x', 'RUN ls /bin/sh'],
})
