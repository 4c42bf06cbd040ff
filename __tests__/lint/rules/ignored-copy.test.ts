import { ignoredCopy } from '../../../src/lint/rules/ignored-copy.js'
import { describeRule } from '../rule-tester.js'

describeRule(ignoredCopy, {
  catches: [
    {
      dockerfile: 'COPY a /b',
      words: ['a'],
      context: { ignoreFile: { path: '.dockerignore', text: 'a' }, paths: [] },
    },
    {
      dockerfile: 'ADD ./a/b c /d/',
      words: ['./a/b'],
      context: { ignoreFile: { path: '.dockerignore', text: 'a' }, paths: [] },
    },
    {
      dockerfile: 'COPY . /d/',
      words: ['.'],
      context: { ignoreFile: { path: '.dockerignore', text: '*' }, paths: [] },
    },
  ],
  passes: [
    'COPY a /b',
    {
      dockerfile: 'COPY a /b',
      context: { ignoreFile: { path: '.dockerignore', text: '*\n!a' }, paths: [] },
    },
    {
      dockerfile: 'COPY . /b',
      context: { ignoreFile: { path: '.dockerignore', text: 'a' }, paths: [] },
    },
    {
      dockerfile: 'COPY --from=x a /b',
      context: { ignoreFile: { path: '.dockerignore', text: 'a' }, paths: [] },
    },
    {
      dockerfile: 'ADD https://x/a /b',
      context: { ignoreFile: { path: '.dockerignore', text: '**' }, paths: [] },
    },
    {
      dockerfile: 'COPY a* /b',
      context: { ignoreFile: { path: '.dockerignore', text: 'a' }, paths: [] },
    },
    {
      dockerfile: 'COPY $A /b',
      context: { ignoreFile: { path: '.dockerignore', text: '**' }, paths: [] },
    },
  ],
})
