import { undefinedVariable } from '../../../src/lint/rules/undefined-variable.js'
import { describeRule } from '../rule-tester.js'

describeRule(undefinedVariable, {
  catches: [
    {
      dockerfile: 'ARG NAME=x\nLABEL a=$NAEM',
      words: ['$NAEM'],
      messages: ['Nothing sets NAEM; NAME is set.'],
    },
    ['FROM scratch\nCOPY a $B', '$B'],
    ['FROM a AS b\nENV HOME_DIR=/x\nFROM b\nWORKDIR ${HOME_DIRS}', '${HOME_DIRS}'],
  ],
  passes: [
    'WORKDIR $HOME',
    'ARG A\nWORKDIR $A',
    'FROM scratch\nENV PATH=$PATH:/a',
    'FROM scratch\nCOPY a ${B:-c}',
    'ARG NAME\nRUN echo $NAEM',
    "ARG NAME\nLABEL a='$NAEM'",
    'FROM scratch\nLABEL a=$http_proxy',
  ],
})
