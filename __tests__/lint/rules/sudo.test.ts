import { sudo } from '../../../src/lint/rules/sudo.js'
import { describeRule } from '../rule-tester.js'

describeRule(sudo, {
  catches: [
    ['RUN sudo apt-get update', 'sudo'],
    ['RUN true && sudo -u app make', 'sudo'],
    ['ONBUILD RUN sudo make', 'sudo'],
    ['RUN ["sudo", "make"]', '"sudo"'],
    ['RUN /usr/bin/sudo make', '/usr/bin/sudo'],
    ['RUN echo $(sudo id)', 'sudo'],
  ],
  passes: ['RUN apt-get install sudo', 'RUN echo "sudo make"', 'CMD ["sudo", "make"]'],
})
