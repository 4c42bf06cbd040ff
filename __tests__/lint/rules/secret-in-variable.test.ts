import { secretInVariable } from '../../../src/lint/rules/secret-in-variable.js'
import { describeRule } from '../rule-tester.js'

describeRule(secretInVariable, {
  catches: [
    ['ARG TOKEN', 'TOKEN'],
    ['ENV A=b API_KEY=c', 'API_KEY'],
    ['ENV npm_auth x', 'npm_auth'],
    ['ONBUILD ARG SECRET', 'SECRET'],
    ['ENV AWS_SECRET_ACCESS_KEY=x', 'AWS_SECRET_ACCESS_KEY'],
  ],
  passes: [
    'ARG VERSION',
    'ENV GOPRIVATE=x',
    'ENV TOKEN_FILE=/x',
    'ENV PUBLIC_KEY=x',
    'ENV KEYS=x',
    'ENV USERNAME=x',
    'ENV TOKENIZER=x',
    'ENV KEY_VERSION=1',
  ],
})
