import { contextBeforeDependencies } from '../../../src/lint/rules/context-before-dependencies.js'
import { describeRule } from '../rule-tester.js'

describeRule(contextBeforeDependencies, {
  catches: [
    {
      dockerfile: 'COPY . .\nRUN npm ci',
      words: ['.'],
      messages: ['The whole context is copied before npm ci runs.'],
    },
    ['ADD ./ /app\nRUN true\nRUN cd /app && pip install -r requirements.txt', './'],
    ['COPY . .\nRUN yarn', '.'],
    ['COPY . .\nRUN go mod download && go build', '.'],
    ['COPY --chown=1:1 * /app/\nRUN bundle install', '*'],
  ],
  passes: [
    'COPY package.json .\nRUN npm ci\nCOPY . .',
    'COPY package.json .\nRUN npm ci\nCOPY . .\nRUN npm ci --omit=dev',
    'COPY . .\nRUN npm install -g typescript',
    'COPY . .\nRUN npm run build',
    'COPY --from=build . .\nRUN npm ci',
    'COPY . .\nRUN pip install flask',
    'COPY src .\nRUN npm ci',
  ],
})
