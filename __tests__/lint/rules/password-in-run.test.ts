import { passwordInRun } from '../../../src/lint/rules/password-in-run.js'
import { describeRule } from '../rule-tester.js'

describeRule(passwordInRun, {
  catches: [
    ['RUN echo a:b | chpasswd', 'chpasswd'],
    ['RUN useradd -p x a', 'useradd'],
    ['RUN echo a | passwd --stdin b', 'passwd'],
  ],
  passes: [
    'RUN useradd a',
    'RUN passwd -l root',
    'RUN echo chpasswd',
    'RUN echo "git:*" | chpasswd -e',
  ],
})
