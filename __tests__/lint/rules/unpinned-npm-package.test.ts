import { unpinnedNpmPackage } from '../../../src/lint/rules/unpinned-npm-package.js'
import { describeRule } from '../rule-tester.js'

describeRule(unpinnedNpmPackage, {
  catches: [
    ['RUN npm install a', 'a'],
    ['RUN npm i -g @b/c d@1', '@b/c'],
    ['RUN npm install --registry https://x a', 'a'],
    ['RUN npm install git+https://x/y.git', 'git+https://x/y.git'],
    ['RUN npm add a', 'a'],
  ],
  passes: [
    'RUN npm install',
    'RUN npm ci',
    'RUN npm install a@1',
    'RUN npm install @b/c@1',
    'RUN npm install ./a ../b /c ~/d',
    'RUN npm install https://x/a.tgz',
    'RUN npm install git+https://x/y.git#v1',
    'RUN npm install user/repo#v1',
    'RUN npm run install',
    'RUN npm install $A',
    'RUN npm install --prefix /a',
  ],
})
