import { updateWithoutInstall } from '../../../src/lint/rules/update-without-install.js'
import { describeRule } from '../rule-tester.js'

describeRule(updateWithoutInstall, {
  catches: [
    ['RUN apt-get update', 'apt-get update'],
    ['RUN apk update && rm -rf /x', 'apk update'],
    ['RUN set -e; apt-get -q update; apt-get clean', 'apt-get -q update'],
  ],
  passes: [
    'RUN apt-get update && apt-get install a',
    'RUN apt-get update && apt-get upgrade -y',
    'RUN apk update && apk add a',
    'RUN apt-get update && ./install.sh',
    'RUN apt-get update && apt install a',
    'RUN apt-get clean',
  ],
})
