import { unpinnedApkPackage } from '../../../src/lint/rules/unpinned-apk-package.js'
import { describeRule } from '../rule-tester.js'

describeRule(unpinnedApkPackage, {
  catches: [
    ['RUN apk add curl', 'curl'],
    ['RUN apk --no-cache add -t build a b=1', 'a'],
    ['RUN apk add --virtual .deps gcc', 'gcc'],
    ['ONBUILD RUN apk add curl', 'curl'],
  ],
  passes: [
    'RUN apk add curl=1',
    'RUN apk add "curl<2" \'wget>1\' git~2',
    'RUN apk add ./a.apk',
    'RUN apk add $PACKAGES',
    'RUN apk update',
    'RUN apk add -X https://example.com/repo a=1',
  ],
})
