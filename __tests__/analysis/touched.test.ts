import { expect, test } from '@jest/globals'

import { findTouched } from '../../src/analysis/touched.js'
import { parseDockerfile } from '../../src/dockerfile/dockerfile.js'

const recipe = `ARG VERSION=1
FROM debian AS build
RUN apt-get update
WORKDIR /src
COPY package.json ./
RUN npm ci
COPY src ./src
RUN --mount=type=bind,source=tools,target=/tools make
FROM debian
RUN useradd app
COPY --from=build /src/out /app
COPY *.conf /etc/app/
ADD https://example.com/x /x
RUN --mount=from=build,source=/bin/tool,target=/tool tool
`

interface Case {
  readonly edit?: (recipe: string) => string
  readonly changed?: readonly string[] | null
}

/** The instructions that a pull request has a hand in, by line; those that cannot be told with a question mark. */
const touchedLines = ({ edit = (text) => text, changed = [] }: Case): string => {
  const text = edit(recipe)
  const head = parseDockerfile(text, 'Dockerfile')
  const base = parseDockerfile(recipe, 'Dockerfile')
  const touched = findTouched({ head, base, changedFiles: changed })
  return text
    .split('\n')
    .flatMap((line, index) => {
      const origin = {
        kind: 'instruction',
        file: 'Dockerfile',
        stage: '',
        startLine: index + 1,
        endLine: index + 1,
        text: line,
      } as const
      const answer = /^(RUN|COPY|ADD|WORKDIR)/.test(line) ? touched(origin) : false
      return answer === false ? [] : [`${index + 1}${answer === null ? '?' : ''}`]
    })
    .join(' ')
}

const replace = (from: string, to: string) => (text: string) => text.replace(from, to)

test.each<[string, Case, string]>([
  ['nothing changed', {}, ''],
  ['a file that no instruction reads', { changed: ['README.md', 'packages'] }, ''],
  ['a copied file, and all that follows it', { changed: ['package.json'] }, '5 6 7 8 11 12 13 14'],
  ['a file in a copied folder', { changed: ['src/a/b.c'] }, '7 8 11 12 13 14'],
  ['a whole folder of untracked files', { changed: ['src'] }, '7 8 11 12 13 14'],
  ['a folder that is mounted', { changed: ['tools/gen'] }, '8 11 12 13 14'],
  ['anything beside a pattern', { changed: ['app.conf'] }, '12 13 14'],
  ['the text of an instruction', { edit: replace('npm ci', 'npm install') }, '6 7 8 11 12 13 14'],
  ['white space only', { edit: replace('RUN npm ci', 'RUN   npm ci') }, ''],
  ['a comment', { edit: replace('RUN npm ci', '# why\nRUN npm ci') }, ''],
  ['a new instruction', { edit: replace('RUN useradd', 'ENV A=b\nRUN useradd') }, '11 12 13 14 15'],
  ['an instruction gone', { edit: replace('RUN useradd app\n', '') }, '10 11 12 13'],
  [
    'an argument before FROM',
    { edit: replace('VERSION=1', 'VERSION=2') },
    '3 4 5 6 7 8 10 11 12 13 14',
  ],
  [
    'the base image of the last stage',
    { edit: replace('FROM debian\n', 'FROM alpine\n') },
    '10 11 12 13 14',
  ],
  ['changes that are not known', { changed: null }, '5? 6? 7? 8? 11? 12? 13? 14?'],
])('%s', (_, change, expected) => {
  expect(touchedLines(change)).toBe(expected)
})

test.each(['[', '[a', 'a]b', '(', '*'.repeat(50), '$A', '{,}', '\\'])(
  'the source %s is read without throwing',
  (source) => {
    const head = parseDockerfile(`FROM a\nCOPY ${source} /x\n`, 'Dockerfile')
    const touched = findTouched({ head, base: head, changedFiles: ['a'.repeat(300)] })
    const origin = {
      kind: 'instruction',
      file: '',
      stage: '',
      startLine: 2,
      endLine: 2,
      text: '',
    } as const
    expect([true, false]).toContain(touched(origin))
  },
)

test('layers of the base image and of unknown origin are not looked up', () => {
  const dockerfile = parseDockerfile(recipe, 'Dockerfile')
  const touched = findTouched({ head: dockerfile, base: dockerfile, changedFiles: [] })
  expect(touched({ kind: 'base-image', reference: 'debian', line: 2 })).toBeNull()
  expect(touched({ kind: 'unknown' })).toBeNull()
})
