import { bannedPackage } from '../../../src/lint/rules/banned-package.js'
import { describeRule } from '../rule-tester.js'

describeRule(bannedPackage, {
  catches: [
    {
      dockerfile: 'RUN apt-get install a telnetd=1',
      words: ['telnetd=1'],
      settings: { bannedPackages: ['telnet*', 'openssh-server'] },
    },
    {
      dockerfile: 'RUN apk add openssh-server && yum install openssh-server-1.2',
      words: ['openssh-server', 'openssh-server-1.2'],
      settings: { bannedPackages: ['telnet*', 'openssh-server'] },
    },
    {
      dockerfile: 'RUN pip install telnetlib==1 && npm i @a/b telnet@1',
      words: ['telnetlib==1', 'telnet@1'],
      settings: { bannedPackages: ['telnet*', 'openssh-server'] },
    },
  ],
  passes: [
    'RUN apt-get install telnet',
    {
      dockerfile: 'RUN apt-get install curl',
      settings: { bannedPackages: ['telnet*', 'openssh-server'] },
    },
    {
      dockerfile: 'RUN apt-get remove telnet',
      settings: { bannedPackages: ['telnet*', 'openssh-server'] },
    },
  ],
})
