import { expect, test } from '@jest/globals'

import { stepNames } from '../../src/build/steps.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'

const names = stepNames(
  parseDockerfile(
    `ARG TOKEN
FROM debian AS build
ARG TOKEN
RUN curl -H $TOKEN \\
    example.com
WORKDIR /src
COPY --link . .
FROM build
RUN make
FROM scratch AS empty
COPY --from=build /src /src
`,
    'Dockerfile',
  ),
)

test.each([
  [
    '[build 2/4] RUN curl -H hunter2     example.com',
    '[build 2/4] RUN curl -H $TOKEN \\ example.com',
  ],
  ['[build 3/4] WORKDIR /src', '[build 3/4] WORKDIR /src'],
  ['[linux/arm64 build 4/4] LINK COPY --link . .', '[build 4/4] COPY --link . .'],
  ['[stage-1 1/1] RUN make', '[stage-1 1/1] RUN make'],
  ['[empty 1/1] COPY --from=build /src /src', '[empty 1/1] COPY --from=build /src /src'],
  ['[build 2/9] RUN shifted by triggers hunter2', '[build 2/9] RUN'],
  ['[unknown 2/3] COPY hunter2 .', '[unknown 2/3] COPY'],
  ['[build 3/4] RUN hunter2 where WORKDIR stands', '[build 3/4] RUN'],
])('%s', (vertexName, expected) => {
  expect(names(vertexName).label).toBe(expected)
})

test('a file of one stage names its steps without the stage', () => {
  const single = stepNames(parseDockerfile('FROM a\nRUN b\n', 'Dockerfile'))
  expect(single('[2/2] RUN b')).toEqual({ label: '[2/2] RUN b', text: 'RUN b', line: 2 })
})

test.each(['[ 2/11] RUN b0', '[linux/amd64  2/11] RUN b0', '[stage-0  2/11] RUN b0'])(
  'places are padded where there are many: %s',
  (vertexName) => {
    const lines = Array.from({ length: 10 }, (_, index) => `RUN b${index}`)
    const many = stepNames(parseDockerfile(['FROM a', ...lines].join('\n'), 'Dockerfile'))
    expect(many(vertexName).text).toBe('RUN b0')
  },
)

test.each([
  ['debian', '[a 1/3] RUN one', 'RUN one'],
  ['docker.io/library/debian:latest', '[a 2/3] RUN two', 'RUN two'],
  ['debian:12', '[a 2/3] RUN one', 'RUN one'],
])('a build context named %s may stand in for the base image', (context, vertexName, text) => {
  const dockerfile = parseDockerfile('FROM debian AS a\nRUN one\nRUN two\n', 'Dockerfile')
  expect(stepNames(dockerfile, [context])(vertexName).text).toBe(text)
})
