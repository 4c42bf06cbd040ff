import { developmentDependencies } from '../../../src/lint/rules/development-dependencies.js'
import { describeRule } from '../rule-tester.js'

describeRule(developmentDependencies, {
  catches: [
    {
      dockerfile: 'RUN npm ci',
      words: ['npm ci'],
      messages: ['npm installs development dependencies too; --omit=dev leaves them out.'],
    },
    ['RUN composer install', 'composer install'],
    ['FROM a AS b\nRUN yarn install\nFROM b', 'yarn install'],
    ['RUN pnpm install', 'pnpm install'],
    ['RUN bundle install', 'bundle install'],
  ],
  passes: [
    'RUN npm ci --omit=dev',
    'RUN npm ci --only=production',
    'RUN NODE_ENV=production npm ci',
    'ENV NODE_ENV=production\nRUN npm ci',
    'RUN npm ci && npm run build && npm prune --omit=dev',
    'FROM a AS b\nRUN npm ci\nFROM c',
    'RUN npm install -g a',
    'RUN composer install --no-dev',
    'RUN bundle config set without development && bundle install',
    'RUN poetry install --only main',
  ],
})
