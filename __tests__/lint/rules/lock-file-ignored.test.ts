import { lockFileIgnored } from '../../../src/lint/rules/lock-file-ignored.js'
import { describeRule } from '../rule-tester.js'

describeRule(lockFileIgnored, {
  catches: [
    ['COPY package-lock.json .\nRUN npm i', 'npm i'],
    ['COPY yarn.lock .\nRUN yarn', 'yarn'],
    ['COPY pnpm-lock.yaml .\nRUN pnpm install', 'pnpm install'],
    {
      dockerfile: 'RUN npm install',
      words: ['npm install'],
      context: { ignoreFile: null, paths: ['package-lock.json'] },
    },
  ],
  passes: [
    'RUN npm install',
    'COPY package-lock.json .\nRUN npm ci',
    'COPY package-lock.json .\nRUN npm install -g a',
    'COPY package-lock.json .\nRUN npm install a',
    'COPY yarn.lock .\nRUN yarn install --frozen-lockfile',
    'COPY yarn.lock .\nRUN yarn build',
    'COPY pnpm-lock.yaml .\nRUN pnpm install --frozen-lockfile',
  ],
})
