import { noCacheMount } from '../../../src/lint/rules/no-cache-mount.js'
import { describeRule } from '../rule-tester.js'

describeRule(noCacheMount, {
  catches: [
    {
      dockerfile: 'RUN npm ci',
      words: ['npm ci'],
      messages: ['npm has no cache mount on /root/.npm.'],
    },
    ['RUN apt-get update && apt-get install -y a', 'apt-get install -y a'],
    ['RUN go build ./...', 'go build ./...'],
    {
      dockerfile: 'ENV GOFLAGS="-v -mod=vendor"\nRUN go build ./...\nRUN go build -mod=vendor .',
      words: ['go build ./...', 'go build -mod=vendor .'],
      messages: [
        'go has no cache mount on /root/.cache/go-build.',
        'go has no cache mount on /root/.cache/go-build.',
      ],
    },
    ['ONBUILD RUN npm ci', 'npm ci'],
    ['RUN --mount=type=cache,target=/x cargo build', 'cargo build'],
    ['RUN ./gradlew build', './gradlew build'],
  ],
  passes: [
    'RUN --mount=type=cache,target=/root/.npm npm ci',
    'RUN --mount=type=cache,target=/home/node/.npm npm ci',
    'RUN --mount=type=cache,target=/root/.cache pip install a',
    'RUN apk add --no-cache a',
    'RUN pip install --no-cache-dir a',
    'RUN npm run build',
    'RUN pip install a',
    'RUN apt-get install a && rm -rf /var/lib/apt/lists/*',
    'RUN go version',
    'FROM mcr.microsoft.com/windows/servercore:ltsc2022 AS a\nFROM a\nRUN npm ci',
    'RUN --mount=type=cache,target=/root/.cache/go-build go build',
  ],
})
